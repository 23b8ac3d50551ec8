"""The steps of `plan` where the folder holds a plan already: its next revision."""

from collections.abc import Sequence
from pathlib import Path

from matchround import api
from matchround.cli import renewed_told
from matchround.cli.looking import Found
from matchround.cli.outcome import Outcome
from matchround.cli.planning import planned
from matchround.cli.progress import at_work
from matchround.cli.screen import Screen
from matchround.cli.stopping import Stoppable
from matchround.errors import Finding, Severity
from matchround.event import Keep, Plan


def next_plan(
    found: Found, folder: Path, keep: str, screen: Screen, outcome: Outcome
) -> tuple[Plan, list[str]]:
    """Plan the event, as the next revision of the plan that `folder` holds.

    The lines tell what that changed; none where it is the first plan of the folder.

    Raises:
        UsageError: `plan.played`, when a round of the plan in the folder has been played.
        PlanFileError, InputFaults: when it is no whole plan. It is not overwritten.
    """
    before = api.earlier_plan(folder)
    if before is None:
        _warn_of_nothing_to_keep(folder, keep, screen, outcome)
        return planned(found.event, screen, outcome), []
    api.ensure_unplayed(before)
    made = renewed(before, found, Keep(keep), screen, outcome)
    _warn(api.archive(folder, before.revision).warnings, screen, outcome)
    return made.plan, renewed_told.lines(before, made, screen.language)


def _warn_of_nothing_to_keep(folder: Path, keep: str, screen: Screen, outcome: Outcome) -> None:
    """Warn that there is no plan to keep anything of."""
    if keep != Keep.NONE.value:
        data = {"folder": str(folder), "keep": keep}
        _warn([Finding(Severity.WARNING, "plan.nothing_to_keep", data=data)], screen, outcome)


def renewed(plan: Plan, found: Found, keep: Keep, screen: Screen, outcome: Outcome) -> api.Replan:
    """Make the next revision of a plan, with the ids that people have in it.

    Ctrl-C ends the search, not the command: the best plan so far is finished and kept.
    """
    known = api.recognised(plan, found.event, found.reading.own_ids)
    _warn(known.findings, screen, outcome)
    event = known.event
    screen.step("step.planning", people=len(event.players), rounds=len(event.rounds))
    with at_work(screen) as progress:
        work = Stoppable(
            lambda stop: api.replan_event(
                plan, event, known.changes, keep=keep, progress=progress, stop=stop
            )
        )
        made = work.wait(lambda: screen.step("step.stopping"))
    outcome.interrupted = work.stop.is_set()
    outcome.more |= renewed_told.keys(plan, made)
    return made


def _warn(findings: Sequence[Finding], screen: Screen, outcome: Outcome) -> None:
    outcome.found(findings)
    screen.findings(findings)
