"""What must stand when a plan is made again: played rounds, pinned meetings, what is kept."""

from collections.abc import Callable, Iterator

from matchround.event import Keep, Meeting, Plan, Replanned
from matchround.rules.changes import basis, changed, intact, place
from matchround.rules.violation import Violation, in_meeting


def replanned_violations(plan: Plan) -> Iterator[Violation]:
    """List what a re-plan changed and should not have, against the revision before it."""
    if plan.replanned is not None and plan.revisions:
        for rule in _RULES:
            yield from rule(plan, plan.replanned)


def _played(plan: Plan, replanned: Replanned) -> Iterator[Violation]:
    """Played meetings stand as they are, and none is added to them."""
    before = [m for m in plan.revisions[-1].meetings if m.round < replanned.from_round]
    after = [m for m in plan.meetings if m.round < replanned.from_round]
    for one, others in ((before, after), (after, before)):
        places = {place(meeting) for meeting in others}
        for meeting in one:
            if place(meeting) not in places:
                yield in_meeting("rule.played_changed", meeting, meeting.participants)


def _intact(plan: Plan, replanned: Replanned) -> tuple[Meeting, ...]:
    return intact(plan.event, basis(plan), replanned.from_round)


def _pinned(plan: Plan, replanned: Replanned) -> Iterator[Violation]:
    """Pinned meetings that can be held stand as they are."""
    stand = {place(meeting) for meeting in plan.meetings}
    if replanned.undone is not None:
        return
    pinned = {place(meeting) for meeting in plan.meetings if meeting.pinned}
    for meeting in _intact(plan, replanned):
        if meeting.pinned and place(meeting) not in (stand & pinned):
            yield in_meeting("rule.pinned_changed", meeting, meeting.participants)


def _kept(plan: Plan, replanned: Replanned) -> Iterator[Violation]:
    """Under `keep all` every intact meeting stands as it is."""
    if replanned.keep is not Keep.ALL or replanned.undone is not None:
        return
    stand = {place(meeting) for meeting in plan.meetings}
    for meeting in _intact(plan, replanned):
        if place(meeting) not in stand:
            yield in_meeting("rule.intact_changed", meeting, meeting.participants)


def _few(plan: Plan, replanned: Replanned) -> Iterator[Violation]:
    """Under `keep most` no more people have changed meetings than was allowed."""
    limited = replanned.keep is Keep.MOST and replanned.undone is None
    if replanned.max_changes is None or not limited:
        return
    people = changed(_intact(plan, replanned), plan.meetings)
    if len(people) > replanned.max_changes:
        data = {"count": len(people), "most": replanned.max_changes}
        yield Violation("rule.too_many_changes", participants=tuple(people), data=data)


_RULES: tuple[Callable[[Plan, Replanned], Iterator[Violation]], ...] = (
    _played,
    _pinned,
    _kept,
    _few,
)
