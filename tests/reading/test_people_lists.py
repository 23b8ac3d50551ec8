"""Sheets without a known name, of which one lists the people."""

from pathlib import Path

import pytest

from reading.inputs import Rows, event_of, faults, read_book, warnings

PEOPLE: Rows = (("Name", "Organisation"), ("Anna Hill", "X"), ("Bob Lake", "Y"))
TEXT: Rows = (("How to fill this in",), ("Write your name",), ("Choose a sector",))


@pytest.mark.parametrize("names", [("Howto", "Answers"), ("Answers", "Howto")])
def test_the_sheet_with_the_headers_of_people_is_read(
    names: tuple[str, str], tmp_path: Path
) -> None:
    """Wherever it stands; it is told, and the other one is not read."""
    sheets = {name: PEOPLE if name == "Answers" else TEXT for name in names}
    reading = read_book(tmp_path, **sheets)
    assert [person.name for person in event_of(reading).participants] == ["Anna Hill", "Bob Lake"]
    assert sorted(warnings(reading)) == ["sheet.taken_as_participants", "sheet.unknown"]


def test_names_alone_are_a_list_where_nothing_else_is_one(tmp_path: Path) -> None:
    """A list of sectors has nobody's name."""
    sectors: Rows = (("Sector", "Organisation"), ("Public", "X"))
    names: Rows = (("Name",), ("Anna Hill",), ("Bob Lake",))
    found = event_of(read_book(tmp_path, Lists=sectors, Answers=names))
    assert len(found.participants) == 2


@pytest.mark.parametrize("other", [PEOPLE, PEOPLE[:1]], ids=["another list", "only headers"])
def test_of_two_lists_none_is_picked(other: Rows, tmp_path: Path) -> None:
    """Unless one of them is empty."""
    reading = read_book(tmp_path, Morning=PEOPLE, Afternoon=other)
    assert faults(reading) == (["sheet.no_participants"] if other is PEOPLE else [])
