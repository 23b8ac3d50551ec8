"""When each round begins and ends, as moments that a calendar understands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from matchround.event import Event
from matchround.exports.stamp import time_zone

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """From when to when: in UTC, or without a zone where the event has none."""

    start: datetime
    end: datetime


def spans(event: Event) -> Mapping[int, Span]:
    """Give the span of every round (number); none where the event has no date.

    A round without a clock has none. A day that goes on after midnight goes on.
    """
    day = event.settings.date
    zone = time_zone(event)
    found: dict[int, Span] = {}
    latest = time.min
    for round_ in event.rounds:
        if day is None or round_.start is None or round_.end is None:
            continue
        if round_.start < latest:
            day += _DAY
        latest = round_.start
        found[round_.number] = _span(round_.start, round_.end, day, zone)
    return found


def _span(start: time, end: time, day: date, zone: tzinfo | None) -> Span:
    last = day + _DAY if end < start else day
    return Span(_moment(day, start, zone), _moment(last, end, zone))


def _moment(day: date, clock: time, zone: tzinfo | None) -> datetime:
    local = datetime.combine(day, clock, zone)
    return local if zone is None else local.astimezone(UTC)


def lacks_clock(event: Event) -> bool:
    """Tell whether some round has no clock."""
    return any(round_.start is None or round_.end is None for round_ in event.rounds)
