"""What can come of an event, in plain words: one sentence for each thing to know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matchround.cli.explained_plan import limit_lines
from matchround.cli.naming import MOST_NAMES, Naming, between
from matchround.event import Coded, Odd
from matchround.event.plan import Data
from matchround.explaining import Level, Limit, Remark, Wish
from matchround.wording import number_text, remedy

if TYPE_CHECKING:
    from matchround.api.checking import Check

MOST_OF_A_KIND = 5
"""As many remarks with the same code as are printed one by one."""

CROWDED = "wanted_too_often"
"""The code of the remarks that may be many."""


@dataclass(frozen=True)
class Told:
    """One thing to know: its code and data, and the sentences that say it and how to mend it."""

    level: Level
    code: str
    message: str
    remedy: str = ""
    data: Data = field(default_factory=dict)
    people: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    why: Coded | None = None


def told(check: "Check", naming: Naming) -> tuple[Told, ...]:
    """Put everything that was found into words: how many can meet, what limits it, the rest."""
    return (
        *_most_meetings(check, naming),
        *(_limit(limit, naming) for limit in check.limits),
        *(_remark(remark, naming) for remark in check.remarks),
    )


def _most_meetings(check: "Check", naming: Naming) -> Iterator[Told]:
    if check.wanted is None or check.places is None:
        return
    in_pairs = check.event.settings.odd is Odd.SIT_OUT
    code = "most_meetings" if in_pairs else "most_places"
    level = Level.WARNING if check.sit_outs else Level.FINE
    data = {"meetings": check.places // 2, "sit_outs": check.sit_outs}
    said = naming.say(f"feasibility.{code}.{'some' if check.sit_outs else 'all'}", **data)
    numbers: Data = {"wanted": check.wanted, "places": check.places, "sit_outs": check.sit_outs}
    yield Told(level, code, said, data=numbers)


def _limit(limit: Limit, naming: Naming) -> Told:
    """Say what limits a round."""
    (said,) = limit_lines([limit], naming)
    numbers: Data = {"round": limit.round, "people": limit.people, "places": limit.places}
    data: Data = {**numbers, **limit.why.data}
    return Told(Level.WARNING, f"limit.{limit.why.code}", said, data=data)


def _remark(remark: Remark, naming: Naming) -> Told:
    return Told(
        level=remark.level,
        code=remark.code,
        message=_message(remark, naming),
        remedy=_remedy(remark, naming),
        data=remark.data,
        people=remark.people,
        wishes=remark.wishes,
        why=remark.why,
    )


def _message(remark: Remark, naming: Naming) -> str:
    code, data = f"feasibility.{remark.code}", remark.data
    if remark.wishes:
        listed = _listed([_wish(wish, naming) for wish in remark.wishes], naming)
        return naming.say(code, **data, cause=_cause(remark, naming), listed=listed)
    if remark.code == "few_spare_tables":
        advised = [n for n in (data["advised"], data["advised_most"]) if isinstance(n, int)]
        return naming.say(code, **data, more=between(advised))
    if isinstance(count := data.get("count"), int) and remark.code in {
        "nobody_to_meet",
        "few_to_meet",
    }:
        names = data.get("listed") or [naming.bracketed(who) for who in remark.people]
        people = naming.people(names if not isinstance(names, str | int) else [])
        return naming.count(code, count, cause=_cause(remark, naming), people=people)
    if remark.code == "promises" and data["count"] == data["of"]:
        code = f"{code}.all"
    return naming.say(code, **data)


def _cause(remark: Remark, naming: Naming) -> str:
    cause = remark.why.code if remark.why else remark.data.get("cause", "")
    return naming.say(f"feasibility.cause.{cause}") if cause else ""


def _remedy(remark: Remark, naming: Naming) -> str:
    """Say what would free it: by the cause where there is one."""
    cause = remark.why.code if remark.why else remark.data.get("cause", "")
    if cause:
        return naming.say(f"feasibility.free.{cause}")
    return remedy(f"feasibility.{remark.code}", remark.data, naming.language)


def _wish(wish: Wish, naming: Naming) -> str:
    whom = wish.organisation or (naming.name(wish.whom) if wish.whom else "")
    return f"{naming.name(wish.who)} – {whom}"


def _listed(words: Sequence[str], naming: Naming) -> str:
    """List pairs of names with semicolons; of many, how many more there are."""
    more = len(words) - MOST_NAMES
    if more <= 1:
        return "; ".join(words)
    return f"{'; '.join(words[:MOST_NAMES])} {naming.say('explain.more', count=more)}"


def _line(one: Told, naming: Naming) -> str:
    said = " ".join(filter(None, (one.message, one.remedy)))
    if one.level is Level.FINE:
        return said
    return f"{naming.say(f'feasibility.{one.level}')}: {said}"


def lines(found: Sequence[Told], check: "Check", naming: Naming) -> list[str]:
    """Give the lines that are printed: warnings and advice are marked by their first word.

    What limits the rounds is left to what would help, where that is told.
    """
    crowded = [one for one in found if one.code == CROWDED]
    body = list(_most_lines(check, naming))
    for one in found:
        told_already = one.code.startswith(("limit.", "most_"))
        if not told_already and one not in crowded[MOST_OF_A_KIND:]:
            body.append(_line(one, naming))
    if (more := len(crowded) - MOST_OF_A_KIND) > 0:
        body.append(naming.count("feasibility.more_wanted", more))
    return body


def _most_lines(check: "Check", naming: Naming) -> Iterator[str]:
    for most in _most_meetings(check, naming):
        if not check.relief:
            yield most.message
            yield from limit_lines(check.limits, naming)
        elif most.code == "most_meetings":
            meetings = (check.places or 0) // 2
            shown = number_text(meetings, naming.language)
            yield naming.count("feasibility.most_meetings.only", meetings, meetings=shown)
