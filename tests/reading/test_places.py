"""Places and what stands there."""

from datetime import date, datetime, time, timedelta

import pytest

from matchround.reading.places import Value, address, column_letters, text_of
from reading.inputs import cell


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
)
def test_columns_are_lettered_as_in_the_program(column: int, letters: str) -> None:
    """After Z comes AA."""
    assert column_letters(column) == letters


def test_addresses_count_from_one() -> None:
    """Row 0 is the program's row 1."""
    assert address(6, 1) == "B7"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (46701234567.0, "46701234567"),
        (8.0, "8"),
        (13.3, "13.3"),
        (float("inf"), "inf"),
        (True, "yes"),
        (False, "no"),
        (time(9, 5), "09:05"),
        (timedelta(hours=9, minutes=5), "09:05"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        (date(2027, 3, 4), "2027-03-04"),
        (datetime(2027, 3, 4), "2027-03-04"),  # noqa: DTZ001 -- cells know no time zone
        (" Anna\u00a0Berg ", "Anna Berg"),
    ],
)
def test_values_become_text_as_people_write_it(value: Value, text: str) -> None:
    """No `.0` after whole numbers, no seconds."""
    assert text_of(value) == text


def test_blanks_are_nothing() -> None:
    """A cell of no-break spaces is empty."""
    assert cell("\u00a0 ").empty
    assert not cell(0).empty
