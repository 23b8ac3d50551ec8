"""What a re-plan does to those who are there: meetings lost and found, timetables, sit-outs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matchround.api.differing import difference, difference_of
from matchround.event import Event, Meeting, Plan
from matchround.rules import intact, sit_outs
from matchround.rules.changes import place


@dataclass(frozen=True)
class Impact:
    """What is different from the plan before, by meetings and by ids.

    `lost` can no longer be held; `given_up` could have been, and are not held as they were;
    `new` were not planned before. `changed` are those who had a timetable and now have a
    different one (partner, table, a meeting gained or lost; not the clock), `added` those who
    had none, `gone` those who have none any more. `more_sit_outs` tells how much oftener
    somebody sits out.
    """

    lost: tuple[Meeting, ...]
    given_up: tuple[Meeting, ...]
    new: tuple[Meeting, ...]
    changed: tuple[str, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]
    more_sit_outs: Mapping[str, int]


@dataclass(frozen=True)
class Figures:
    """What a way to re-plan comes to.

    `meetings` and `sit_outs` are of the whole day; `timetables` counts the people who had one
    before and get a different one.
    """

    meetings: int
    sit_outs: int
    timetables: int


def impact_of(before: Plan, after: Plan, basis: Sequence[Meeting], from_round: int) -> Impact:
    """Compare a plan with the one before it; `basis` are its meetings as the changes left them."""
    standing = intact(after.event, basis, from_round)
    stand, planned = _places(standing), _places(after.meetings)
    known = _places(basis)
    differs = difference(before, after)
    return Impact(
        lost=tuple(m for m in basis if m.round >= from_round and place(m) not in stand),
        given_up=tuple(m for m in standing if place(m) not in planned),
        new=tuple(m for m in after.meetings if place(m) not in known),
        changed=differs.changed,
        added=differs.added,
        gone=differs.gone,
        more_sit_outs=_more_sit_outs(before, after),
    )


def _places(meetings: Sequence[Meeting]) -> set[tuple[int, str, tuple[str, ...]]]:
    return {place(meeting) for meeting in meetings}


def _more_sit_outs(before: Plan, after: Plan) -> dict[str, int]:
    had = Counter(sit_out.participant for sit_out in before.sit_outs)
    has = Counter(sit_out.participant for sit_out in after.sit_outs)
    return {who: more for who in after.event.by_id if (more := has[who] - had[who]) > 0}


def figures_of(before: Plan, event: Event, meetings: Sequence[Meeting]) -> Figures:
    """Count what these meetings of the changed event come to, against the plan before."""
    differs = difference_of(before.event, before.meetings, event, meetings)
    return Figures(len(meetings), len(sit_outs(event, meetings)), len(differs.changed))
