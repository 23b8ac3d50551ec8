"""What would help those who sit out, in lines for the summary and as data for `--json`."""

from dataclasses import asdict

from matchround import api
from matchround.cli.explained_plan import limit_lines
from matchround.cli.naming import Naming
from matchround.cli.outcome import Outcome
from matchround.event import Event, Plan
from matchround.solving.relief import Relief
from matchround.wording import percent_text

LEAST_SHARE = 0.01
"""From this gain of worth, as a share, it is told."""


def for_plan(plan: Plan, outcome: Outcome, language: str) -> list[str]:
    """Tell what would spare the sit-outs of a plan; nothing where nobody sits out."""
    return _told("relief.plan", plan.event, api.relief(plan.event, plan), outcome, language)


def for_event(
    event: Event, found: tuple[Relief, ...], outcome: Outcome, language: str
) -> list[str]:
    """Tell what would spare the sit-outs that no plan can avoid."""
    return _told("relief.event", event, found, outcome, language)


def _told(
    code: str, event: Event, found: tuple[Relief, ...], outcome: Outcome, language: str
) -> list[str]:
    outcome.more["relief"] = [asdict(one) for one in found]
    if not found:
        return []
    naming = Naming(event, language)
    body = [*limit_lines(api.limits(event), naming), *(_line(one, naming) for one in found)]
    head = naming.count(code, found[0].sit_outs)
    return [head, *(f"  {line}" for line in body), ""]


def _line(one: Relief, naming: Naming) -> str:
    code = f"relief.{one.code}"
    if one.data.get("sector") == "":
        code = f"{code}.no_sector"
    how_many = "some" if one.spared < one.sit_outs else "all" if one.sit_outs > 1 else "one"
    data = {"spared": one.spared, "sit_outs": one.sit_outs}
    change = naming.say(code, **one.data)
    said = naming.say(f"relief.spares.{how_many}", change=change, **data)
    share = one.gained / one.worth if one.worth else 0.0
    if share >= LEAST_SHARE:
        said += naming.say("relief.worth", percent=percent_text(share, naming.language))
    return f"{said}."
