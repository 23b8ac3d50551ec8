"""The difference that a re-plan makes: what of the plan before was intact, and whom it changes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from matchround.event import ChangeKind, Event, Keep, Meeting, Plan, Replanned
from matchround.rules.checker import violations

TOO_EARLY = "rule.too_early"

OF_SEVERAL = frozenset({"rule.too_many_meetings", "rule.pair_twice", TOO_EARLY})
"""Rules that several meetings break together."""

Place = tuple[int, str, tuple[str, ...]]
"""Round, table and people of a meeting."""


def counts_changes(replanned: Replanned | None) -> bool:
    """Tell whether `changes` is a goal: of a re-plan that is to keep something."""
    if replanned is None or replanned.undone is not None:
        return False
    return replanned.keep is not Keep.NONE


def basis(plan: Plan) -> tuple[Meeting, ...]:
    """Give the meetings of the revision before, as the changes themselves leave them.

    From the round on from which the plan was made again, who takes over a timetable stands in
    the other's meetings, and the meetings of those who were locked are pinned.
    """
    if plan.replanned is None or not plan.revisions:
        return ()
    replanned = plan.replanned
    return tuple(
        _with_locks(_taken_over(meeting, replanned), replanned)
        if meeting.round >= replanned.from_round
        else meeting
        for meeting in plan.revisions[-1].meetings
    )


def _taken_over(meeting: Meeting, replanned: Replanned) -> Meeting:
    new = {c.who: c.other for c in replanned.changes if c.kind is ChangeKind.SUBSTITUTE}
    people = tuple(sorted(new.get(who, who) for who in meeting.participants))
    return meeting.model_copy(update={"participants": people})


def _with_locks(meeting: Meeting, replanned: Replanned) -> Meeting:
    locked = any(
        change.kind is ChangeKind.LOCK
        and change.who in meeting.participants
        and meeting.round >= (change.round or replanned.from_round)
        for change in replanned.changes
    )
    return meeting.model_copy(update={"pinned": True}) if locked else meeting


def intact(event: Event, meetings: Sequence[Meeting], from_round: int) -> tuple[Meeting, ...]:
    """List the meetings from a round on that could still be held as they are.

    Everybody is present, table and round are open, and no rule has come to forbid them. Of
    somebody with more meetings than they may have now, the last ones are not intact; of two
    meetings of the same people, the later is not; nor is one that is to come after another that
    could be held, and does not.
    """
    played = [m for m in meetings if m.round < from_round]
    later = [m for m in meetings if m.round >= from_round]
    broken = {
        (found.round, found.table)
        for found in violations(event, later)
        if found.rule not in OF_SEVERAL
    }
    sound = [m for m in later if (m.round, m.table) not in broken]
    return tuple(_within(event, played, _in_order(event, played, sound)))


def _in_order(
    event: Event, played: Sequence[Meeting], sound: Sequence[Meeting]
) -> Sequence[Meeting]:
    """Leave out what is too early beside the others."""
    if not any(row.after for row in event.pairs):
        return sound
    early = {
        (found.round, found.participants)
        for found in violations(event, (*played, *sound))
        if found.rule == TOO_EARLY
    }
    return [m for m in sound if early.isdisjoint((m.round, p) for p in _pairs_in(m))]


def _within(event: Event, played: Sequence[Meeting], sound: Iterable[Meeting]) -> Iterator[Meeting]:
    """Leave out what would be a person's meeting too many, or a pair's second."""
    count = Counter(who for meeting in played for who in meeting.participants)
    met = {pair for meeting in played for pair in _pairs_in(meeting)}
    for meeting in sorted(sound, key=lambda m: m.round):
        pairs = set(_pairs_in(meeting))
        if pairs & met or not all(
            _may_have(event, who, count[who]) for who in meeting.participants
        ):
            continue
        met |= pairs
        count.update(meeting.participants)
        yield meeting


def _pairs_in(meeting: Meeting) -> Iterable[tuple[str, str]]:
    """Give every two of the people of a meeting."""
    return combinations(meeting.participants, 2)


def _may_have(event: Event, who: str, had: int) -> bool:
    most = event.by_id[who].max_meetings
    return most is None or had < most


def changed(before: Iterable[Meeting], after: Iterable[Meeting]) -> dict[str, tuple[int, ...]]:
    """Tell in which rounds each participant (id) no longer has a meeting of `before` as it was.

    Table or people are different, or there is none.
    """
    stand = {place(meeting) for meeting in after}
    rounds: dict[str, list[int]] = defaultdict(list)
    for meeting in before:
        if place(meeting) not in stand:
            for who in meeting.participants:
                rounds[who].append(meeting.round)
    return {who: tuple(sorted(numbers)) for who, numbers in sorted(rounds.items())}


def place(meeting: Meeting) -> Place:
    """Give what a person's timetable tells of a meeting: its round, its table and its people."""
    return meeting.round, meeting.table, meeting.participants


def count_changes(plan: Plan) -> int:
    """Compute the goal `changes`: how many people have a changed cell that was still possible."""
    if plan.replanned is None:
        return 0
    stood = intact(plan.event, basis(plan), plan.replanned.from_round)
    return len(changed(stood, plan.meetings))
