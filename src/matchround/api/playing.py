"""Which rounds have been played: a round is when it has begun."""

from datetime import datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from matchround.errors import UsageError
from matchround.event import Event, Plan, clock


def first_unplayed(plan: Plan, moment: datetime) -> int:
    """Give the first round that has not begun, as far as the plan and the clock can tell.

    On the day of the event, where its rounds have clock times, the clock in the event's time
    zone tells (of an event without one, the clock of this machine). On any other day it is the
    round from which the plan was last made again, which is the least in any case; else 1. When
    every round has begun, it is one more than the last.
    """
    event = plan.event
    local = moment.astimezone(_zone(event.settings.time_zone))
    today = local.date() == event.settings.date and _has_clock(event)
    least = last_from_round(plan)
    begun = max(least, _after(event, local.time())) if today else least
    return next((n for n in event.round_numbers if n >= begun), begun)


def round_at(plan: Plan, moment: time) -> int:
    """Give the first round that has not begun at a time of the day, one more than the last if all.

    Raises:
        UsageError: `replan.no_clock` (time) when the rounds have no clock times.
    """
    if not _has_clock(plan.event):
        raise UsageError("replan.no_clock", time=clock(moment))
    return _after(plan.event, moment)


def last_from_round(plan: Plan) -> int:
    """Give the round from which the plan was last made again; 1 if it never was."""
    return plan.replanned.from_round if plan.replanned else 1


def _zone(name: str) -> tzinfo | None:
    """Give a time zone by its name; None, for the machine's own, where there is no such."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _has_clock(event: Event) -> bool:
    return any(round_.start is not None for round_ in event.rounds)


def _after(event: Event, moment: time) -> int:
    to_come = (r.number for r in event.rounds if r.start is not None and r.start > moment)
    return next(to_come, max(event.round_numbers, default=0) + 1)
