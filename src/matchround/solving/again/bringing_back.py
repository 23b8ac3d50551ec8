"""Those who are back get in again with their earlier meetings, where that costs no meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from matchround.event import Event, Goal, Meeting, Odd
from matchround.matching.barriers import suits
from matchround.solving.again.before import Before, possible_in
from matchround.solving.again.filling import Filled, FilledGaps, fill
from matchround.solving.again.whole_day import goal
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import Progress

FIRST = ("promises", "meetings")
"""What bringing meetings back must not cost."""


def bring_back(
    before: Before,
    preferred: Sequence[Meeting],
    filled: FilledGaps,
    limits: Limits,
    progress: Progress,
) -> FilledGaps:
    """Give the plan with these meetings in it, if it then has as many as without.

    Its bounds are those of `filled`: bringing back is a courtesy, not a rule.
    """
    back = tuple(_possible(before, preferred))
    event = before.event
    if not back or event.settings.odd is not Odd.SIT_OUT:
        return filled
    if _has(filled, back):
        places = {(m.round, m.participants) for m in back}
        rest = tuple(m for m in filled.new if (m.round, m.participants) not in places)
        return replace(filled, new=rest, back=back)
    stands = (*before.played, *before.intact, *back)
    other = fill(event, stands, before.from_round, limits, progress)
    if any(other.goal(name).value < filled.goal(name).value for name in FIRST):
        return filled
    return replace(filled, new=other.new, back=back, goals=tuple(_bounded(filled, other)))


def _has(filled: Filled, back: Sequence[Meeting]) -> bool:
    return {(m.round, m.participants) for m in filled.new}.issuperset(
        (m.round, m.participants) for m in back
    )


def _bounded(filled: FilledGaps, other: Filled) -> Iterator[Goal]:
    """State the other's values with bounds that hold for every plan that fills the gaps."""
    stated: list[Goal] = []
    same = True
    for one in filled.goals:
        value = other.goal(one.name).value
        bound = one.bound if same else filled.bound_again(one.name, stated)
        stated.append(goal(one.name, value, bound))
        same = same and value == one.value
    yield from stated


def _possible(before: Before, preferred: Sequence[Meeting]) -> Iterator[Meeting]:
    """Those of people who are free then and have not met, at a table that is free and suits."""
    event, possible = before.event, possible_in(before.event)
    standing = [*before.played, *before.intact]
    for meeting in sorted(preferred, key=lambda m: m.round):
        table = _table(event, standing, meeting)
        moved = meeting.model_copy(update={"table": table, "pinned": False})
        if not table or not possible(moved) or not _fits(before, standing, moved):
            continue
        if _is_in_order(before, (*standing, moved)):
            standing.append(moved)
            yield moved


def _is_in_order(before: Before, meetings: tuple[Meeting, ...]) -> bool:
    """Tell whether no promised pair of them meets before another that it is to come after."""
    if not any(row.after for row in before.event.pairs):
        return True
    later = sum(meeting.round >= before.from_round for meeting in meetings)
    return len(replace(before, meetings=meetings).intact) == later


def _table(event: Event, standing: Sequence[Meeting], meeting: Meeting) -> str:
    """Its own table where that is free, else the first free one that suits; "" for none."""
    if not all(who in event.by_id for who in meeting.participants):
        return ""
    people = [event.by_id[who] for who in meeting.participants]
    used = {m.table for m in standing if m.round == meeting.round}
    fits = [
        table.name
        for table in event.tables
        if table.name not in used
        and table.is_open(meeting.round)
        and all(suits(table, person) for person in people)
    ]
    return meeting.table if meeting.table in fits else next(iter(fits), "")


def _fits(before: Before, standing: Sequence[Meeting], meeting: Meeting) -> bool:
    """Tell whether nobody of it is busy then or has had enough, and the pair has not met."""
    people = set(meeting.participants)
    if meeting.round < before.from_round:
        return False
    for who in people:
        own = [m for m in standing if who in m.participants]
        most = before.event.by_id[who].max_meetings
        if any(m.round == meeting.round for m in own) or (most is not None and len(own) >= most):
            return False
        if any(people <= set(m.participants) for m in own):
            return False
    return True
