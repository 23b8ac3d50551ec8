"""A plan put together: meetings in order and with their reasons, and what is to be said of them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from os import environ

from matchround.event import Event, Goal, Meeting, Plan


def assembled(event: Event, meetings: Iterable[Meeting], goals: Sequence[Goal], seed: int) -> Plan:
    """Make a plan of meetings; it is revision 1 until it is said to follow another."""
    from matchround import explaining  # noqa: PLC0415 -- heavy: it stands on numpy

    ordered = _in_order(event, _with_reasons(event, meetings))
    return Plan(
        created=now(),
        event=event,
        meetings=ordered,
        sit_outs=explaining.sit_outs(event, ordered),
        unplaced=explaining.unplaced(event, ordered),
        goals=tuple(goals),
        seed=seed,
    )


def _with_reasons(event: Event, meetings: Iterable[Meeting]) -> Iterable[Meeting]:
    from matchround.matching import reasons_of  # noqa: PLC0415 -- heavy: it stands on numpy

    reasons = reasons_of(event)
    return (m.model_copy(update={"reasons": reasons(m.participants)}) for m in meetings)


def _in_order(event: Event, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    order = {table.name: place for place, table in enumerate(event.tables)}
    return tuple(sorted(meetings, key=lambda m: (m.round, order[m.table])))


def now() -> datetime:
    """Tell the time to the second, or the one that SOURCE_DATE_EPOCH fixes, in UTC."""
    fixed = environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return datetime.fromtimestamp(int(fixed), UTC)
    return datetime.now(UTC).replace(microsecond=0)
