"""Settings as they were given."""

from datetime import time
from pathlib import Path

import pytest

from matchround.reading.given import flag_cells, merge, named_cells, sheet_cells
from matchround.reading.notes import Notes
from reading.inputs import (
    TWO_PEOPLE,
    cell,
    data_of,
    event_of,
    faults,
    given,
    read_book,
    sheet,
    warnings,
)


def test_a_flag_wins_over_toml_over_the_sheet() -> None:
    """Setting by setting."""
    notes = Notes()
    layers = (
        flag_cells({"rounds": 4, "seed": None}, notes),
        named_cells({"runder": cell(5), "frø": cell(7)}, notes),
        sheet_cells([sheet("event", ("setting", "value"), ("rounds", 6), ("minutes", 9))], notes),
    )
    merged = merge(layers, notes)
    assert (merged.value("rounds"), merged.value("seed"), merged.value("minutes")) == (4, 7, 9)
    assert merged.is_flag("rounds")
    assert not merged.is_flag("seed")
    assert merged.place("rounds").cell == "--rounds"
    assert notes.findings == []


@pytest.mark.parametrize("name", ["time limit", "time_limit", "time-limit"])
def test_flags_are_known_by_any_spelling(name: str) -> None:
    """Blank, underscore or hyphen."""
    notes = Notes()
    assert merge([flag_cells({name: 60}, notes)], notes).value("time limit") == 60


def test_a_flag_may_be_a_value_or_its_text() -> None:
    """A time is a time."""
    notes = Notes()
    assert merge([flag_cells({"start": time(9)}, notes)], notes).value("start") == time(9)
    assert merge([flag_cells({"start": "9.00"}, notes)], notes).value("start") == time(9)


def test_an_unknown_flag_is_a_fault() -> None:
    """It would be a bug to ignore it."""
    notes = Notes()
    flag_cells({"colour": "red"}, notes)
    assert faults(notes) == ["setting.unknown_flag --colour"]


def test_a_sheet_without_headers_is_setting_and_value() -> None:
    """Two columns say enough."""
    cells = sheet_cells([sheet("event", ("rounds", 6), ("", ""), ("titel", "Day"))], Notes())
    assert {name: found.text for name, found in cells.items()} == {"rounds": "6", "title": "Day"}


def test_empty_values_are_not_given() -> None:
    """A template lists every setting."""
    rows = (("setting", "value"), ("rounds", ""), ("seed", 3))
    assert list(sheet_cells([sheet("event", *rows)], Notes())) == ["seed"]


def test_an_unknown_setting_is_a_warning() -> None:
    """With what it may have meant."""
    notes = Notes()
    rows = (("setting", "value"), ("colour", "red"), ("Minuttes", 8))
    assert sheet_cells([sheet("event", *rows, notes=notes)], notes) == {}
    assert warnings(notes) == ["setting.unknown A2", "setting.unknown_near A3"]
    assert data_of(notes, "setting.unknown_near") == {"name": "Minuttes", "near": "minutes"}


def test_a_setting_given_twice_must_agree() -> None:
    """Also under two names."""
    notes = Notes()
    rows = (("setting", "value"), ("rounds", 6), ("rundor", 6), ("runder", 8))
    sheet_cells([sheet("event", *rows, notes=notes)], notes)
    assert faults(notes) == ["setting.twice B4"]
    assert data_of(notes, "setting.twice")["first_cell"] == "B2"


def test_values_are_checked() -> None:
    """The faults stand in the cells of the values."""
    notes = Notes()
    assert given(notes, rounds=-1, odd="maybe", minutes=9).value("rounds") is None
    assert faults(notes) == ["value.too_small B2", "value.unknown B2"]


@pytest.mark.parametrize(
    ("setting", "written", "field", "value"),
    [
        ("title", "Roadmap day", "title", "Roadmap day"),
        ("date", "2027-03-04", "date", "2027-03-04"),
        ("time zone", "Europe/Oslo", "time_zone", "Europe/Oslo"),
        ("place", "The square", "place", "The square"),
        ("organiser", "The town", "organiser", "The town"),
        ("organiser email", "day@example.org", "organiser_email", "day@example.org"),
        ("language", "nynorsk", "language", "nn"),
        ("minutes", 9, "minutes", 9),
        ("change", 0, "change", 0),
        ("start", "13.30", "start", "13:30"),
        ("cross-sector", "off", "cross_sector", "off"),
        ("same organisation", "allowed", "same_organisation", "allowed"),
        ("odd", "trio", "odd", "trio"),
        ("profile", "unexpected", "profile", "unexpected"),
        ("breadth", "no", "breadth", False),
        ("fill", "no", "fill", False),
        ("break spread", 3, "break_spread", 3),
        ("time limit", "60 s", "time_limit", 60),
        ("seed", 0, "seed", 0),
    ],
)
def test_every_setting_reaches_the_event(
    tmp_path: Path, setting: str, written: str | int, field: str, value: object
) -> None:
    """Under its field of Settings."""
    reading = read_book(
        tmp_path, Participants=TWO_PEOPLE, Event=(("setting", "value"), (setting, written))
    )
    assert event_of(reading).settings.model_dump(mode="json")[field] == value
