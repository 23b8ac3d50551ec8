"""The tables of the event."""

import pytest

from matchround.event import Round
from matchround.reading.given import Given, flag_cells, merge
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.round_lists import Day
from matchround.reading.spellings import Spellings
from matchround.reading.tables import Hall, assumed_hall, read_hall
from matchround.reading.vocabulary import values
from reading.inputs import assumed, cell, data_of, faults, given, sheet, warnings

DAY = Day((Round(number=1), Round(number=2), Round(number=3)))
HEADERS = ("table", "seats", "features", "host", "open in", "note")


def listed(*rows: tuple[Value, ...], said: Given | None = None, notes: Notes | None = None) -> Hall:
    """Read a Tables sheet; its features know that Anna needs a `rullstol` table."""
    notes = notes or Notes()
    features = Spellings(words=values("need"))
    features.one("rullstol", cell("").place)
    found = sheet("tables", HEADERS, *rows, notes=notes)
    return read_hall(found, said or given(), DAY, features, notes)


def flag(number: int) -> Given:
    """Give the flag --tables."""
    return merge([flag_cells({"tables": number}, Notes())], Notes())


def names(hall: Hall) -> list[str]:
    """Give the tables' names."""
    return [table.name for table in hall.tables]


def test_a_table_with_everything() -> None:
    """Features are spelled as the needs are."""
    notes = Notes()
    hall = listed((5.0, 4, "step-free; light", "Anna Berg", "1, 3"), notes=notes)
    (table,) = hall.tables
    assert (table.name, table.seats, table.open_in) == ("5", 4, (1, 3))
    assert table.features == ("rullstol", "light")
    assert [(name, host.text) for name, host in hall.hosts] == [("5", "Anna Berg")]
    assert notes.findings == []


@pytest.mark.parametrize("text", ["5", "Bord 5", "table 5", "TABLE 5", "pöytä 5"])
def test_tables_are_found_with_or_without_the_word(text: str) -> None:
    """In six languages."""
    assert listed(("5",)).find(text) == "5"
    assert listed(("Bord 5",)).find(text) == "Bord 5"
    assert listed(("6",)).find(text) is None


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("", 4), "tables.no_name A3"),
        (("A", 4), "tables.twice A3"),
        (("B", 1), "value.too_small B3"),
        (("B", "many"), "value.not_number B3"),
        (("B", 2, "", "", "1-9"), "rounds.unknown E3"),
    ],
)
def test_rows_with_a_fault(row: tuple[Value, ...], fault: str) -> None:
    """One each, in its cell."""
    notes = Notes()
    listed(("A", 2), row, notes=notes)
    assert faults(notes) == [fault]


def test_without_a_column_of_tables_nothing_is_read() -> None:
    """One fault for the sheet."""
    notes = Notes()
    found = sheet("tables", ("seats",), (4,))
    assert read_hall(found, given(), DAY, Spellings(), notes).tables == ()
    assert faults(notes) == ["tables.no_name_column"]


def test_a_flag_uses_the_first_tables() -> None:
    """And names the others."""
    notes = Notes()
    hall = listed(("A",), ("B", "", "", "Bo"), ("C",), said=flag(1), notes=notes)
    assert names(hall) == ["A"]
    assert hall.left == ("B", "C")
    assert hall.hosts == ()
    assert warnings(notes) == ["tables.left_out"]
    assert data_of(notes, "tables.left_out")["left"] == "B, C"


def test_a_flag_cannot_use_more_than_there_are() -> None:
    """The sheet is the whole list."""
    notes = Notes()
    listed(("A",), said=flag(2), notes=notes)
    assert faults(notes) == ["tables.too_few_listed --tables"]


def test_a_setting_must_agree_with_the_sheet() -> None:
    """Else it is a fault at the setting."""
    notes = Notes()
    assert names(listed(("A",), ("B",), said=given(tables=2), notes=notes)) == ["A", "B"]
    assert notes.findings == []
    listed(("A",), ("B",), said=given(tables=1), notes=notes)
    assert faults(notes) == ["tables.contradicts B2"]


def test_without_a_sheet_there_are_as_many_as_can_be_used() -> None:
    """Assumed aloud, unless the number was given."""
    notes = Notes()
    assert names(assumed_hall((), (), given(), 3, notes)) == ["1", "2", "3"]
    assert assumed(notes) == {"tables": "3"}
    assert names(assumed_hall((), (), given(tables=2), 3, Notes())) == ["1", "2"]


def test_tables_that_people_keep_are_added() -> None:
    """On top of an assumed number; in place of the last ones of a given number."""
    notes, kept = Notes(), (cell("Garden"), cell("Bord 2"), cell("garden"))
    assert names(assumed_hall(kept, (), given(), 3, notes)) == ["1", "2", "3", "Garden"]
    assert warnings(notes) == ["tables.added B2"]
    assert names(assumed_hall(kept, (), given(tables=3), 9, Notes())) == ["1", "2", "Garden"]


def test_without_a_sheet_every_table_meets_every_need() -> None:
    """Assumed aloud."""
    notes = Notes()
    hall = assumed_hall((), ("quiet",), given(tables=1), 1, notes)
    assert hall.tables[0].features == ("quiet",)
    assert assumed(notes) == {"features": "quiet"}
