"""Merged cells."""

from pathlib import Path

from openpyxl import Workbook

from matchround.reading import read
from reading.inputs import data_of, event_of, warnings


def test_a_merged_organisation_is_that_of_every_row(tmp_path: Path) -> None:
    """Told once, with its header; a merged title and a merged name are left alone."""
    book = Workbook()
    sheet = book.worksheets[0]
    rows = (("Our day", ""), ("Name", "Organisation"), ("Anna", "X"), ("Bo", None), ("Cia", None),
            ("Dan", "Y"))  # fmt: skip
    for row in rows:
        sheet.append(row)
    for cells in ("A1:B1", "B3:B5", "A6:A7"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "day.xlsx")
    reading = read([tmp_path / "day.xlsx"])
    assert [p.organisation for p in event_of(reading).participants] == ["X", "X", "X", "Y"]
    assert warnings(reading) == ["rows.merged B4"]
    assert data_of(reading, "rows.merged") == {"header": "Organisation", "count": 2}


def test_merged_names_fill_nothing(tmp_path: Path) -> None:
    """A tall row is one person."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Name", "Organisation"), ("Anna", "X"), ("", "Y"), ("Bo", "Z")):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "day.xlsx")
    reading = read([tmp_path / "day.xlsx"])
    assert [f"{f.code} {f.cell}" for f in reading.findings] == ["people.no_name A3"]
