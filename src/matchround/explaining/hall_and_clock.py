"""Whether tables and times leave room for what always happens on the day."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from itertools import pairwise

from matchround.event import Event, PairRule, Round, RoundKind
from matchround.explaining.limits import tables_of_use
from matchround.explaining.remarks import Level, Remark

SPARE = (10, 20)
"""Spare tables that are advised, in per cent of those in use."""

BUSINESS_MINUTES = 15
"""A business meeting takes at least so long."""

LEAST_CHANGE = 2
"""Minutes that people need at least to find their next table."""

DAY = date(2000, 1, 1)
"""Any day: times are only compared with each other."""


def hall_and_clock(event: Event, is_business: Callable[[str], bool]) -> tuple[Remark, ...]:
    """Remark on the number of tables, the length of rounds and the time between them.

    `is_business` tells whether a sector is that of business. Codes: `spare_tables` (tables,
    used, spare), `few_spare_tables` (tables, used, advised, advised_most), `short_rounds`
    (minutes, least), `short_change` (minutes, least).
    """
    return (
        *_tables(event),
        *_short_rounds(event, is_business),
        *_short_change(event),
    )


def _tables(event: Event) -> Iterator[Remark]:
    tables, used = len(event.tables), tables_of_use(event)
    if tables < used or not event.settings.fill:
        return  # what limits the rounds tells of it, or few tables are in use at all
    least, most = (-(-used * share // 100) for share in SPARE)
    spare = tables - used
    if spare >= least:
        data = {"tables": tables, "used": used, "spare": spare}
        yield Remark(level=Level.FINE, code="spare_tables", data=data)
    else:
        missing = {"advised": least - spare, "advised_most": most - spare}
        data = {"tables": tables, "used": used, "spare": spare, **missing}
        yield Remark(level=Level.ADVICE, code="few_spare_tables", data=data)


def _short_rounds(event: Event, is_business: Callable[[str], bool]) -> Iterator[Remark]:
    shortest = min((_minutes(event, r) for r in _pair_rounds(event)), default=BUSINESS_MINUTES)
    if shortest < BUSINESS_MINUTES and _is_about_business(event, is_business):
        data = {"minutes": shortest, "least": BUSINESS_MINUTES}
        yield Remark(level=Level.WARNING, code="short_rounds", data=data)


def _is_about_business(event: Event, is_business: Callable[[str], bool]) -> bool:
    """Tell whether most meetings are agreed, or most people are from business."""
    agreed = sum(row.rule is PairRule.AGREED for row in event.pairs)
    wanted = sum(event.most_meetings(person) for person in event.players)
    business = sum(is_business(person.sector) for person in event.players)
    return 4 * agreed > wanted or 2 * business > len(event.players)


def _short_change(event: Event) -> Iterator[Remark]:
    gaps = [_between(one, other) for one, other in pairwise(_pair_rounds(event))]
    known = [gap for gap in gaps if gap is not None]
    least = min(known, default=event.settings.change if gaps else LEAST_CHANGE)
    if least < LEAST_CHANGE:
        data = {"minutes": least, "least": LEAST_CHANGE}
        yield Remark(level=Level.WARNING, code="short_change", data=data)


def _pair_rounds(event: Event) -> tuple[Round, ...]:
    return tuple(r for r in event.rounds if r.kind is RoundKind.PAIRS)


def _minutes(event: Event, found: Round) -> int:
    if found.start is None or found.end is None:
        return event.settings.minutes
    return minutes_between(found.start, found.end)


def _between(one: Round, other: Round) -> int | None:
    if one.end is None or other.start is None:
        return None
    return minutes_between(one.end, other.start)


def minutes_between(earlier: time, later: time) -> int:
    """Count the minutes from one time of a day to another.

    >>> minutes_between(time(13, 50), time(14, 5))
    15
    """
    span = datetime.combine(DAY, later) - datetime.combine(DAY, earlier)
    return int(span.total_seconds()) // 60
