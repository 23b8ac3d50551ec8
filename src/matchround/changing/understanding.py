"""Changes as they were asked for, understood: whom, which round and what they mean, or why not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matchround.changing.added import added_people
from matchround.changing.asked import Asked, Tick
from matchround.changing.attendance import absent, back, late, leaves, lock
from matchround.changing.check_in import check_in
from matchround.changing.contradictions import check_people
from matchround.changing.day_changes import add_round, cancel_round, check_day, close_table, delay
from matchround.changing.ground import Ground, Meant, Who
from matchround.changing.hosts import check_hosts
from matchround.changing.substitutes import substitute
from matchround.changing.walk_ins import walk_in
from matchround.errors import Finding, Severity
from matchround.event import ChangeKind, Changes, Plan

Understand = Callable[[Ground, Asked], list[Meant]]

_KINDS: Mapping[ChangeKind, Understand] = {
    ChangeKind.ABSENT: absent,
    ChangeKind.BACK: back,
    ChangeKind.LATE: late,
    ChangeKind.LEAVES: leaves,
    ChangeKind.WALK_IN: walk_in,
    ChangeKind.SUBSTITUTE: substitute,
    ChangeKind.CLOSE_TABLE: close_table,
    ChangeKind.CANCEL_ROUND: cancel_round,
    ChangeKind.ADD_ROUND: add_round,
    ChangeKind.DELAY: delay,
    ChangeKind.LOCK: lock,
}


@dataclass(frozen=True)
class Understood:
    """What changes, and everything that there is to say about how it was asked for.

    Where any finding is a fault, `changes` holds only what could be understood.
    """

    changes: Changes
    findings: tuple[Finding, ...] = ()

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Only what stops."""
        return tuple(one for one in self.findings if one.severity is Severity.FAULT)


def understand(
    plan: Plan,
    asked: Sequence[Asked],
    from_round: int,
    who: Who,
    ticks: Sequence[Tick] = (),
) -> Understood:
    """Understand changes to a plan whose rounds below `from_round` have been played.

    `who` finds whom a text means, or raises a WhoError. `ticks` are the rows of the check-in
    list. Everything that is wrong is told at once.

    Raises:
        KeyError: when a change is of a kind that is not asked for by anybody (`registered`).
    """
    reserved = tuple(one.person.id for one in asked if one.person is not None)
    ground = Ground(plan, from_round, who, reserved)
    lines = [one for one in asked if one.person is None]
    meant = [one for change in lines for one in _KINDS[change.kind](ground, change)]
    meant += added_people(ground, asked)
    arrivals = check_in(ground, ticks, meant)
    meant = check_people(ground, [*meant, *arrivals.meant])
    meant = check_day(ground, meant)
    check_hosts(ground, meant)
    changes = Changes(
        changes=tuple(one.change for one in meant),
        newcomers=tuple(one.newcomer for one in meant if one.newcomer is not None),
        here=arrivals.here,
    )
    return Understood(changes, tuple(ground.findings))
