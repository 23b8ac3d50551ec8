"""The Pairs sheet."""

from datetime import time

import pytest

from matchround.event import PairRule, Round, RuledPair
from matchround.reading.directory import Directory
from matchround.reading.notes import Notes
from matchround.reading.pairs import read_pairs
from matchround.reading.people import read_people
from matchround.reading.places import Value
from matchround.reading.round_lists import Day
from reading.inputs import data_of, faults, sheet, warnings

HEADERS = ("no", "person A", "person B", "rule", "when", "after", "note")
NAMES = ("Anna Berg", "Bo Ek", "Cia Lund", "Dan Dahl", "Dan Dahl")
DAY = Day(tuple(Round(number=n, start=time(10 + n), end=time(10 + n, 20)) for n in (1, 2, 3)))


def pairs(*rows: tuple[Value, ...], notes: Notes) -> list[RuledPair]:
    """Read a Pairs sheet among five people, of whom two are called Dan Dahl; Eva declined."""
    rows_of_people = [(name, "") for name in NAMES] + [("Eva Gone", "declined")]
    people = read_people(sheet("participants", ("Name", "Status"), *rows_of_people), Notes())
    sheets = [sheet("pairs", HEADERS, *rows)]
    return [row.pair for row in read_pairs(sheets, Directory(people), DAY, notes)]


def test_a_row_with_everything() -> None:
    """Names or ids, rounds or half of the day, rows that must be earlier."""
    notes = Notes()
    found = pairs(
        (1, "Anna Berg", "p003", "agreed", "förmiddag"),
        (2, "Berg, Anna", "Bo Ek", "must meet", "2-3", "1"),
        ("", "Bo Ek", "P004", "håll isär"),
        ("", "Bo Ek", "Cia Lund", "met before"),
        notes=notes,
    )
    assert notes.findings == []
    assert found == [
        RuledPair(a="P001", b="P003", rule=PairRule.AGREED, no="1", when=(1,)),
        RuledPair(a="P001", b="P002", rule=PairRule.MUST_MEET, no="2", when=(2, 3), after=("1",)),
        RuledPair(a="P002", b="P004", rule=PairRule.KEEP_APART),
        RuledPair(a="P002", b="P003", rule=PairRule.MET_BEFORE),
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("", "", "Bo Ek", "agreed"), "pairs.person_missing B2"),
        (("", "Xerxes", "Bo Ek", "agreed"), "pairs.unknown B2"),
        (("", "Anna Bergh", "Bo Ek", "agreed"), "pairs.unknown_near B2"),
        (("", "Bo Ek", "Dan Dahl", "agreed"), "pairs.ambiguous C2"),
        (("", "Bo Ek", "p002", "agreed"), "pairs.same_person C2"),
        (("", "Anna Berg", "Bo Ek", ""), "pairs.rule_missing D2"),
        (("", "Anna Berg", "Bo Ek", "perhaps"), "value.unknown D2"),
        (("", "Anna Berg", "Bo Ek", "agreed", "9"), "rounds.unknown E2"),
        (("", "Anna Berg", "Bo Ek", "agreed", "", "7"), "pairs.after_unknown F2"),
        ((1, "Anna Berg", "Bo Ek", "agreed", "", "1"), "pairs.after_circle F2"),
    ],
)
def test_rows_with_a_fault(row: tuple[Value, ...], fault: str) -> None:
    """One each, in its cell."""
    notes = Notes()
    pairs(row, notes=notes)
    assert faults(notes) == [fault]


def test_unknown_and_ambiguous_people_come_with_candidates() -> None:
    """Nobody is picked."""
    notes = Notes()
    pairs(("", "Anna Bergh", "Dan Dahl", "agreed"), notes=notes)
    assert data_of(notes, "pairs.unknown_near")["candidates"] == "Anna Berg (P001)"
    assert data_of(notes, "pairs.ambiguous")["candidates"] == "Dan Dahl (P004); Dan Dahl (P005)"


def test_a_row_about_somebody_left_out_is_not_used() -> None:
    """With a warning."""
    notes = Notes()
    assert pairs(("", "Anna Berg", "Eva Gone", "agreed"), notes=notes) == []
    assert warnings(notes) == ["pairs.left_out C2"]


def test_numbers_are_used_once() -> None:
    """Else `after` would not know which row is meant."""
    notes = Notes()
    pairs((1, "Anna Berg", "Bo Ek", "agreed"), (1, "Anna Berg", "Cia Lund", "agreed"), notes=notes)
    assert faults(notes) == ["pairs.number_twice A3"]


def test_a_circle_through_several_rows_is_a_fault() -> None:
    """In each of its cells."""
    notes = Notes()
    pairs(
        (1, "Anna Berg", "Bo Ek", "agreed", "", "2"),
        (2, "Anna Berg", "Cia Lund", "agreed", "", "1"),
        (3, "Bo Ek", "Cia Lund", "agreed", "", "1; 2"),
        notes=notes,
    )
    assert faults(notes) == ["pairs.after_circle F2", "pairs.after_circle F3"]


def test_a_row_said_twice_is_used_once() -> None:
    """From whichever side."""
    notes = Notes()
    rows = (("", "Anna Berg", "Bo Ek", "agreed"), ("", "Bo Ek", "Anna Berg", "agreed"))
    assert len(pairs(*rows, notes=notes)) == 1
    assert warnings(notes) == ["pairs.twice B3"]


def test_a_promise_to_people_kept_apart_is_a_fault() -> None:
    """At the rule of the promise, naming the other."""
    notes = Notes()
    rows = (("", "Anna Berg", "Bo Ek", "keep apart"), ("", "Bo Ek", "Anna Berg", "must meet"))
    pairs(*rows, notes=notes)
    assert faults(notes) == ["pairs.contradiction D3"]
    assert data_of(notes, "pairs.contradiction") == {"rule": "must meet", "apart_cell": "D2"}


def test_a_sheet_without_its_columns_is_not_read() -> None:
    """One fault for each that is missing."""
    notes = Notes()
    people = read_people(sheet("participants", ("Name",), ("Anna",)), Notes())
    found = read_pairs([sheet("pairs", ("person A",), ("Anna",))], Directory(people), DAY, notes)
    assert found == ()
    assert faults(notes) == ["pairs.no_column", "pairs.no_column"]
