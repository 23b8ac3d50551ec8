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
