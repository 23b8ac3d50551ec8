"""The Check-in sheet."""

from datetime import datetime, time, timedelta

import pytest

from changing.asking import check_sentences
from matchround.changing import Tick
from matchround.reading.check_in import is_blank, mark, read_ticks
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from reading.inputs import cell, faults, sheet

MORNING = datetime(2027, 3, 4, 8, 45)  # noqa: DTZ001 -- cells know no time zone
HEADER = ("Id", "Name", "Organisation", "Here")


def ticks(*rows: tuple[Value, ...], notes: Notes | None = None) -> tuple[Tick, ...]:
    """Read a list."""
    notes = notes or Notes()
    return read_ticks(sheet("check-in", *rows, notes=notes), notes)


@pytest.mark.parametrize(
    "value",
    [
        "x", "X", " x ", "✓", "✔", "☑", 1, 1.0, True, "1", "yes", "JA", "kyllä", "Här", "her",
        "paikalla", "til stede", "ok", "present", "9:05", "kl. 08.45",
        time(8, 45), MORNING, timedelta(hours=8),
    ],
)  # fmt: skip
def test_ticks(value: Value) -> None:
    """In any usual form and language; the time of arrival is one."""
    assert mark(cell(value)) is True


@pytest.mark.parametrize(
    "value",
    [
        "no",
        "Nej",
        "nei",
        "ei",
        0,
        0.0,
        False,
        "0",
        "-",
        "–",
        "absent",
        "frånvarande",
        "poissa",
        "✗",
    ],
)
def test_a_no(value: Value) -> None:
    """Said aloud, or a dash."""
    assert mark(cell(value)) is False


@pytest.mark.parametrize("value", ["", " ", "☐", "___", "…"])
def test_blanks(value: Value) -> None:
    """An empty box is one."""
    assert mark(cell(value)) is None
    assert is_blank(cell(value))


@pytest.mark.parametrize("value", ["?", "maybe", 2, "xx", "AB", 13.5])
def test_what_cannot_be_read(value: Value) -> None:
    """Is neither."""
    assert mark(cell(value)) is None
    assert not is_blank(cell(value))


def test_rows() -> None:
    """Each with its cells; a blank one says that it is blank."""
    first, second = ticks(
        HEADER, ("P001", "Anna Berg", "Umeå Energi", "x"), ("P002", "Bo Ek", "", "")
    )
    place = {"file": "book.xlsx", "sheet": "Sheet"}
    assert first == Tick(
        "P001", "Anna Berg", "Umeå Energi", here=True, cell="D2", who_cell="A2", **place
    )
    assert second == Tick("P002", "Bo Ek", here=None, cell="D3", who_cell="A3", **place)


def test_rows_without_an_id() -> None:
    """Are known by their name; those that name nobody are ignored."""
    notes = Notes()
    rows = [("", "Gun Åberg", "", "x"), ("", "", "Total", ""), ("P003", "", "", "no")]
    found = ticks(HEADER, *rows, notes=notes)
    assert [(t.id, t.name, t.here, t.who_cell) for t in found] == [
        ("", "Gun Åberg", True, "B2"),
        ("P003", "", False, "A4"),
    ]
    assert notes.findings == []


def test_what_is_wrong_is_told_with_its_cell() -> None:
    """And the other rows are read."""
    notes = Notes()
    rows = [("P001", "Anna", "", "?"), ("", "", "", "x"), ("P002", "Bo", "", "x")]
    assert [t.id for t in ticks(HEADER, *rows, notes=notes)] == ["P002"]
    assert faults(notes) == ["check_in.mark D2", "check_in.nobody D3"]
    check_sentences(notes.findings)


def test_title_rows_and_other_columns() -> None:
    """The headings are found below them, in any order."""
    rows = [
        ("Day of meetings", "", ""),
        ("4 March", "", ""),
        ("HÄR", "Namn", "ID"),
        ("x", "Anna", "P001"),
    ]
    assert [(t.id, t.here, t.cell) for t in ticks(*rows)] == [("P001", True, "A4")]


@pytest.mark.parametrize("header", [("Id", "Name"), ("Here", "Organisation"), ("a", "b")])
def test_without_its_columns(header: tuple[str, ...]) -> None:
    """It is no list."""
    notes = Notes()
    assert ticks(header, ("P001", "x"), notes=notes) == ()
    assert faults(notes) == ["check_in.no_columns"]
    check_sentences(notes.findings)
