"""Cells turned into values."""

from datetime import date, time

import pytest

from matchround.reading.notes import Notes
from matchround.reading.parsing import (
    Choice,
    Number,
    Parser,
    calendar_date,
    clock_time,
    email,
    line,
    time_zone,
    yes_no,
)
from matchround.reading.places import Value
from reading.inputs import cell, data_of, faults, warnings

MINUTES = Number(1, 600, "minute")


@pytest.mark.parametrize(
    ("parser", "value", "parsed"),
    [
        (MINUTES, 8.0, 8),
        (MINUTES, "8,0", 8),
        (MINUTES, "'8", 8),
        (Number(1, 9), "4 st", 4),
        (MINUTES, "8 min.", 8),
        (MINUTES, "8 minuuttia", 8),
        (Number(0, 9), "0", 0),
        (Choice("odd"), "Står over", "sit-out"),
        (Choice("rule"), "HÅLL ISÄR", "keep apart"),
        (yes_no, "kyllä", True),
        (yes_no, "Nei", False),
        (yes_no, 1.0, True),
        (yes_no, False, False),
        (line, " Roadmap\nday ", "Roadmap day"),
        (clock_time, "13.30", time(13, 30)),
        (calendar_date, "4.3.2027", date(2027, 3, 4)),
        (time_zone, "Europe/Stockholm", "Europe/Stockholm"),
        (email, "anna@example.org", "anna@example.org"),
    ],
)
def test_values_that_are_understood(parser: Parser, value: Value, parsed: object) -> None:
    """Without a word."""
    notes = Notes()
    assert parser(cell(value), "setting", notes) == parsed
    assert notes.findings == []


@pytest.mark.parametrize(
    ("parser", "value", "code"),
    [
        (MINUTES, "eight", "value.not_number"),
        (MINUTES, 8.5, "value.not_number"),
        (MINUTES, "8 tables", "value.not_number"),
        (Number(1, 9), "8 min", "value.not_number"),
        (MINUTES, 0, "value.too_small"),
        (MINUTES, -3, "value.too_small"),
        (MINUTES, 601, "value.too_large"),
        (Choice("odd"), "maybe", "value.unknown"),
        (yes_no, "maybe", "value.unknown"),
        (clock_time, "soon", "value.not_clock"),
        (calendar_date, "soon", "value.not_date"),
        (time_zone, "Europe", "value.not_time_zone"),
        (time_zone, "Mars/Olympus", "value.not_time_zone"),
        (time_zone, "../etc/passwd", "value.not_time_zone"),
    ],
)
def test_values_that_are_not(parser: Parser, value: Value, code: str) -> None:
    """Each is one fault in its cell, under the name of its setting or column."""
    notes = Notes()
    assert parser(cell(value, "C3"), "minutes", notes) is None
    assert faults(notes) == [f"{code} C3"]
    assert data_of(notes, code)["name"] == "minutes"


def test_an_unknown_choice_says_what_is_known() -> None:
    """By its canonical names."""
    notes = Notes()
    Choice("cross-sector")(cell("maybe"), "cross-sector", notes)
    assert data_of(notes, "value.unknown")["allowed"] == "required, preferred, off"


def test_an_odd_address_is_only_a_warning() -> None:
    """Planning does not need it."""
    notes = Notes()
    assert email(cell("anna at example"), "email", notes) == "anna at example"
    assert warnings(notes) == ["value.not_email B2"]
