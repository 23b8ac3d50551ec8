"""Which rounds have been played, by the clock and by the plan."""

from datetime import UTC, datetime, time

import pytest

from matchround.api import first_unplayed, round_at
from matchround.errors import UsageError
from matchround.event import Plan, Replanned, Round
from support import plan_of, tiny_event

ROUNDS = tuple(Round(number=n, start=time(13, 10 * n), end=time(13, 10 * n + 8)) for n in (1, 2, 4))
SUMMER_IN_SWEDEN = {"date": "2027-06-04", "time_zone": "Europe/Stockholm"}


def plan(from_round: int | None = None, **settings: object) -> Plan:
    """Make a plan of rounds 1, 2 and 4 at 13:10, 13:20 and 13:40."""
    replanned = Replanned(from_round=from_round) if from_round else None
    event = tiny_event("A B", ROUNDS, 2, (), **(SUMMER_IN_SWEDEN | settings))
    return plan_of(event, replanned=replanned)


def utc(hour: int, minute: int, day: int = 4) -> datetime:
    """Give a moment of June 2027; in Sweden it is two hours later by the clock."""
    return datetime(2027, 6, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "first"),
    [
        (utc(6, 0), 1),
        (utc(11, 9), 1),
        (utc(11, 10), 2),
        (utc(11, 19), 2),
        (utc(11, 20), 4),
        (utc(11, 39), 4),
        (utc(11, 40), 5),
        (utc(21, 59), 5),
        (utc(22, 0), 1),
        (utc(21, 59, day=3), 1),
        (utc(22, 0, day=3), 1),
    ],
)
def test_the_clock_tells_on_the_day(moment: datetime, first: int) -> None:
    """A round is played when it has begun; the day is the event's own, from its midnight on."""
    assert first_unplayed(plan(), moment) == first


@pytest.mark.parametrize(("from_round", "first"), [(1, 1), (2, 2), (3, 4), (4, 4), (5, 5)])
def test_the_last_re_plan_tells_on_other_days(from_round: int, first: int) -> None:
    """The round from which it applied, or the next where that one was cut."""
    assert first_unplayed(plan(from_round), utc(12, 0, day=5)) == first
    assert first_unplayed(plan(from_round, date=None), utc(12, 0)) == first


def test_the_later_of_both_counts() -> None:
    """Where the day runs ahead of its clock the last re-plan tells, else the clock."""
    assert first_unplayed(plan(4), utc(11, 10)) == 4
    assert first_unplayed(plan(1), utc(11, 10)) == 2


def test_without_clock_times_the_clock_tells_nothing() -> None:
    """Of an event without times, be it on its very day."""
    event = tiny_event("A B", 3, 2, (), **SUMMER_IN_SWEDEN)
    assert first_unplayed(plan_of(event), utc(20, 0)) == 1


@pytest.mark.parametrize("zone", ["", "Nowhere/At all", "/etc"])
def test_without_time_zone_the_machines_clock_tells(zone: str) -> None:
    """It is that of the desk; so it is where the zone of a plan is none."""
    moment = datetime(2027, 6, 4, 13, 15).astimezone()
    assert first_unplayed(plan(time_zone=zone), moment) == 2


@pytest.mark.parametrize(
    ("at", "first"),
    [(time(0, 0), 1), (time(13, 9), 1), (time(13, 10), 2), (time(13, 20), 4), (time(13, 40), 5)],
)
def test_a_time_that_is_given(at: time, first: int) -> None:
    """It counts whatever day it is; five is beyond the last round."""
    assert round_at(plan(3, date=None), at) == first


def test_a_time_needs_clock_times() -> None:
    """Rounds without any cannot be told apart by it."""
    with pytest.raises(UsageError) as caught:
        round_at(plan_of(tiny_event("A B", 3)), time(9, 5))
    assert (caught.value.code, dict(caught.value.data)) == ("replan.no_clock", {"time": "09:05"})
