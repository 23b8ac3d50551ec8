"""The meetings that people who are back had before they were missed, where they still stand."""

from collections.abc import Iterator
from itertools import combinations

from matchround.changing import Applied
from matchround.event import Meeting, Plan, Status
from matchround.rules import intact


def preferred(plan: Plan, applied: Applied, from_round: int) -> tuple[Meeting, ...]:
    """List meetings to bring back: of those who are not coming in `plan` and are coming again.

    They come from earlier revisions, the newest first, can be held from `from_round` on as they
    were, and nobody in them has another meeting then: neither one that stands nor one listed.
    """
    back = _back(plan, applied)
    if not back:
        return ()
    standing = intact(applied.event, applied.meetings, from_round)
    taken = {slot for meeting in standing for slot in _slots(meeting)}
    met = {pair for meeting in standing for pair in _pairs(meeting)}
    return tuple(_free(_earlier(plan, applied, from_round, back), taken, met))


def _back(plan: Plan, applied: Applied) -> frozenset[str]:
    coming = {p.id for p in applied.event.participants if p.status is Status.COMING}
    absent = {p.id for p in plan.event.participants if p.status is Status.ABSENT}
    return frozenset(coming & absent)


def _earlier(
    plan: Plan, applied: Applied, from_round: int, back: frozenset[str]
) -> Iterator[Meeting]:
    """Give what could be held again beside what was played, revision by revision."""
    played = [meeting for meeting in applied.meetings if meeting.round < from_round]
    for revision in reversed(plan.revisions):
        theirs = [meeting for meeting in revision.meetings if back & {*meeting.participants}]
        yield from intact(applied.event, [*played, *theirs], from_round)


def _free(
    meetings: Iterator[Meeting], taken: set[tuple[int, str]], met: set[tuple[str, str]]
) -> Iterator[Meeting]:
    """Give the meetings of people and pairs that are in no other; a lock of then is no more."""
    for meeting in meetings:
        if not (taken & _slots(meeting) or met & _pairs(meeting)):
            taken |= _slots(meeting)
            met |= _pairs(meeting)
            yield meeting.model_copy(update={"pinned": False})


def _slots(meeting: Meeting) -> set[tuple[int, str]]:
    return {(meeting.round, who) for who in meeting.participants}


def _pairs(meeting: Meeting) -> set[tuple[str, str]]:
    return set(combinations(meeting.participants, 2))
