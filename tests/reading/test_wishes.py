"""Whom people want to meet and whom they avoid."""

import pytest

from matchround.reading.directory import Directory
from matchround.reading.notes import Notes
from matchround.reading.people import read_people
from matchround.reading.splitting import splitter
from matchround.reading.wishes import Named, read_named
from reading.inputs import data_of, sheet, warnings

HEADERS = ("Name", "Organisation", "Status", "Wants to meet")
OTHERS = (
    ("Åsa Öberg", "Umeå Energi", "", ""),
    ("Bo Ek", "Umeå kommun", "", ""),
    ("Bo Ek", "Region Norr", "", ""),
    ("Eva Gone", "Region Syd", "declined", ""),
)


def named(text: str, notes: Notes) -> Named:
    """Read the wish of Anna, who is in row 2."""
    rows = (("Anna Berg", "Region Norr", "", text), *OTHERS)
    people = read_people(sheet("participants", HEADERS, *rows), Notes())
    person = people.persons[0]
    cut = splitter(person.row.cells.get("wants to meet", ()))
    return read_named(person, "wants to meet", cut, Directory(people), notes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Named()),
        ("Åsa Öberg; p003", Named(("P002", "P003"))),
        ("Åsa Öberg, Umeå kommun", Named(("P002",), ("Umeå kommun",))),
        ("Öberg, Åsa", Named(("P002",))),
        ("Öberg, Åsa, umea kommun", Named(("P002",), ("Umeå kommun",))),
        ("Region Syd", Named((), ("Region Syd",))),
        ("Bo Ek (Region Norr)", Named(("P004",))),
    ],
)
def test_people_and_organisations(text: str, expected: Named) -> None:
    """By id, name or organisation; a comma inside a name does not cut it."""
    notes = Notes()
    assert named(text, notes) == expected
    assert notes.findings == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Xerxes Zimmer", "wishes.unknown"),
        ("Åsa Öbergh", "wishes.near"),
        ("Bo Ek", "wishes.ambiguous"),
        ("Eva Gone", "wishes.left_out"),
        ("Anna Berg", "wishes.oneself"),
    ],
)
def test_wishes_that_cannot_be_used(text: str, code: str) -> None:
    """Each is a warning, never a guess."""
    notes = Notes()
    assert named(text, notes) == Named()
    assert warnings(notes) == [f"{code} D2"]


def test_an_ambiguous_wish_names_the_candidates() -> None:
    """With organisation and id."""
    notes = Notes()
    named("Bo Ek", notes)
    candidates = data_of(notes, "wishes.ambiguous")["candidates"]
    assert candidates == "Bo Ek (Umeå kommun, P003); Bo Ek (Region Norr, P004)"
