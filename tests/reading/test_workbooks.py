"""Reading xlsx, ods and xls."""

from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from matchround.reading import Reading, read
from matchround.reading.notes import Notes
from matchround.reading.workbooks import read_workbook
from reading.inputs import assumed, event_of, faults, warnings, write_book

FILES = Path(__file__).parent / "files"


def addresses(path: Path) -> dict[str, list[str]]:
    """Give the addresses of the filled cells, by sheet."""
    grids = read_workbook(path, path.read_bytes(), Notes())
    return {
        grid.sheet: [c.place.cell for row, values in grid.rows for _, c in grid.cells(row, values)]
        for grid in grids
    }


def test_addresses_are_those_of_the_program(tmp_path: Path) -> None:
    """Whatever is empty above and to the left."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["C5"], sheet["E5"], sheet["D8"] = "a", "b", "c"
    book.create_sheet("Empty")
    book.save(tmp_path / "book.xlsx")
    assert addresses(tmp_path / "book.xlsx") == {"Sheet": ["C5", "E5", "D8"], "Empty": []}


@pytest.mark.parametrize("name", ["people.ods", "people.xls"])
def test_addresses_in_the_other_formats(name: str) -> None:
    """The headers stand in row 3, from column B on."""
    found = addresses(FILES / name)
    assert found["Deltagare"][:9] == ["B3", "C3", "D3", "E3", "F3", "G3", "H3", "B4", "C4"]
    assert found["Evenemang"] == [f"{letter}{row}" for row in range(1, 6) for letter in "AB"]


def test_a_formatted_last_row_does_not_hurt(tmp_path: Path) -> None:
    """Not even one that holds a blank in the last row of all."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "Name"
    sheet.cell(1048576, 1).font = Font(bold=True)
    book.save(tmp_path / "book.xlsx")
    assert addresses(tmp_path / "book.xlsx") == {"Sheet": ["A1"]}


def check(reading: Reading) -> None:
    """All three formats hold the same event."""
    event = event_of(reading)
    anna, asa, bo = event.participants
    assert (anna.name, anna.phone, anna.share_contact) == ("Anna Berg", "46701234567", True)
    assert (anna.available, anna.max_meetings) == ((1, 2, 3, 4, 6), 3)
    assert (asa.name, asa.share_contact) == ("Åsa Öberg", False)
    assert bo.sector == "unknown"
    assert event.settings.date == date(2027, 3, 4)
    assert event.settings.start == time(13, 30)
    assert event.settings.breadth
    assert assumed(reading)["language"] == "sv"


def test_ods(tmp_path: Path) -> None:
    """With its booleans as numbers, a hidden row and a division by zero."""
    reading = read([FILES / "people.ods"])
    check(reading)
    expected = ["rows.hidden B5", "cell.error_value D6", "people.sector_unknown D6"]
    assert warnings(reading) == expected
    assert addresses(write_book(tmp_path / "empty.xlsx", Sheet=())) == {"Sheet": []}


def test_xls() -> None:
    """Whose hidden rows and errors are not seen."""
    reading = read([FILES / "people.xls"])
    check(reading)
    assert warnings(reading) == ["people.sector_unknown D6"]


def test_one_damaged_part_is_a_damaged_file(tmp_path: Path) -> None:
    """Also where the reader of values does not need it."""
    path = write_book(tmp_path / "book.xlsx", People=(("Name",), ("Anna Berg",)))
    content = bytearray(path.read_bytes())
    for place in range(len(content) - 4):
        if (
            content[place : place + 4] == b"PK\x03\x04"
            and b"sheet1.xml" in content[place : place + 60]
        ):
            content[place + 45] ^= 0xFF
    path.write_bytes(content)
    assert faults(read([path])) == ["file.damaged"]
