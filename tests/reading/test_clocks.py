"""Times of day and dates."""

from datetime import date, datetime, time, timedelta

import pytest

from matchround.reading.clocks import parse_clock, parse_date
from matchround.reading.places import Value

MARCH = date(2027, 3, 4)


@pytest.mark.parametrize(
    "value",
    [
        "13:30", "13.30", "13,30", "kl. 13.30", "klokken 13.30", "klo 13.30", "13:30:00", "1:30 pm",
        "13h30", 13.3, 0.5625, time(13, 30, 12), timedelta(hours=13, minutes=30),
        datetime(1899, 12, 31, 13, 30),  # noqa: DTZ001 -- cells know no time zone
    ],
)  # fmt: skip
def test_half_past_one_however_written(value: Value) -> None:
    """As text, as a share of the day, as the program's own time."""
    assert parse_clock(value) == time(13, 30)


@pytest.mark.parametrize(("value", "clock"), [("9", time(9)), (9, time(9)), (9.0, time(9))])
def test_whole_hours(value: Value, clock: time) -> None:
    """Without minutes."""
    assert parse_clock(value) == clock


@pytest.mark.parametrize(
    "value",
    ["soon", "25:00", "13:75", "", -1, 24.5, True, MARCH, float("inf"), timedelta(hours=30)],
)
def test_what_is_no_time(value: Value) -> None:
    """Nothing is guessed."""
    assert parse_clock(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "2027-03-04", "4.3.2027", "04.03.2027", "4/3 2027", "4/3/2027", "4 March 2027",
        "torsdag 4 mars 2027", "torsdag den 4. marts 2027", "4. mars 2027",
        "torstai 4. maaliskuuta 2027", MARCH, datetime(2027, 3, 4, 9),  # noqa: DTZ001 -- as above
    ],
)  # fmt: skip
def test_a_date_however_written(value: Value) -> None:
    """ISO, day before month, or in words of the six languages."""
    assert parse_date(value) == MARCH


@pytest.mark.parametrize("value", ["tomorrow", "31.2.2027", "2027", "4 brumaire 2027", 46000, ""])
def test_what_is_no_date(value: Value) -> None:
    """Not even the number that a spreadsheet counts days by."""
    assert parse_date(value) is None
