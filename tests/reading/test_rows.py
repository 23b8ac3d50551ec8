"""The rows below the headers."""

from dataclasses import replace

from matchround.reading.grids import Marks
from matchround.reading.meanings import HeaderMap
from matchround.reading.notes import Notes
from matchround.reading.rows import read_sheet
from reading.inputs import data_of, grid, sheet, warnings

PEOPLE = "participants"


def test_cells_are_found_by_column() -> None:
    """With their places, filled or not."""
    (row,) = sheet(PEOPLE, ("Sector", "Name"), ("", " Anna\u00a0Berg ")).rows
    assert row.text("name") == "Anna Berg"
    assert row.place("name").cell == "B2"
    assert row.given("name")
    assert not row.given("sector")
    assert row.cell("sector").empty
    assert row.cell("sector").place.cell == "A2"


def test_one_column_per_option_is_folded_together() -> None:
    """Yes in any language, an X, or the option itself."""
    notes = Notes()
    found = sheet(
        PEOPLE,
        ("Name", "Topics – Energy", "Topics – Food", "Topics – Water"),
        ("Anna", "Yes", "Nej", "x"),
        ("Bo", "ENERGY", "Ja", ""),
        ("Cia", "perhaps", 1, False),
        notes=notes,
    )
    topics = [[cell.text for cell in row.cells.get("topics", ())] for row in found.rows]
    assert topics == [["Energy", "Water"], ["Energy", "Food"], ["Food"]]
    assert warnings(notes) == ["option.unclear B4"]


def test_error_values_are_read_as_empty() -> None:
    """With a warning."""
    notes = Notes()
    (row,) = sheet(PEOPLE, ("Name", "Sector"), ("Anna", "#N/A"), notes=notes).rows
    assert not row.given("sector")
    assert warnings(notes) == ["cell.error B2"]


def test_a_header_row_that_is_repeated_is_nobody() -> None:
    """As printed lists have it on each page."""
    found = sheet(PEOPLE, ("Name", "Sector"), ("Anna", "x"), ("Name", "Sector"), ("Bo", "y"))
    assert [row.text("name") for row in found.rows] == ["Anna", "Bo"]


def test_marks_of_the_file_are_told_for_columns_that_are_read() -> None:
    """Once per column, with how many cells."""
    notes = Notes()
    marks = Marks(
        hidden_rows=(2, 9), uncalculated=((1, 0), (2, 0), (1, 1)), errors=((2, 0), (2, 1))
    )
    plain = grid(("Name", "Shoes"), ("Anna", 1), ("Bo", 2))
    read_sheet(PEOPLE, replace(plain, marks=marks), HeaderMap(), notes)
    assert warnings(notes) == [
        "header.unknown B1",
        "cell.error_value A3",
        "cell.uncalculated A2",
        "rows.hidden A3",
    ]
    assert data_of(notes, "cell.uncalculated") == {"count": 2}
    assert data_of(notes, "rows.hidden") == {"count": 1}
