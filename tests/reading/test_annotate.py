"""The marked copy: the organiser's own workbook, with a comment on every cell of a finding."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from matchround.errors import Finding, Severity
from matchround.reading import read
from matchround.reading.annotate import annotate
from matchround.reading.annotate_clean import COLOURS


def marked(path: Path, *findings: Finding, language: str = "en") -> Workbook:
    """Make the marked copy and open it; without findings, with those of reading it."""
    target = path.with_name("marked.xlsx")
    assert annotate(path, findings or read([path]).findings, target, language) is not None
    return load_workbook(target)


def finding(path: Path, cell: str, severity: str = "warning", sheet: str = "People") -> Finding:
    """Make a finding about a cell."""
    data = {"header": "shoe size"}
    return Finding(Severity(severity), "header.unknown", str(path), sheet, cell, data)


def book(folder: Path) -> Path:
    """Write a workbook with a look of its own."""
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = "People"
    for row in (("name", "shoe size", "sector"), ("Anna", 38, "public"), ("?", "=B2+1", "public")):
        sheet.append(list(row))
    sheet["A1"].font = Font(bold=True)
    sheet["B1"].comment = Comment("ask them", "organiser")
    sheet.column_dimensions["A"].width = 33
    sheet.merge_cells("C2:C3")
    path = folder / "people.xlsx"
    made.save(path)
    return path


def test_every_finding_of_a_cell_is_marked(tmp_path: Path) -> None:
    """With a fill, and with a comment that says first which kind it is."""
    sheet = marked(book(tmp_path))["People"]
    assert sheet["A3"].fill.fgColor.rgb == COLOURS[Severity.FAULT]
    assert sheet["A3"].comment.text.startswith("FAULT: This row has no usable name")
    assert sheet["B1"].fill.fgColor.rgb == COLOURS[Severity.WARNING]
    assert sheet["B1"].comment.text.startswith("WARNING: The header “shoe size”")


def test_the_workbook_keeps_its_look_and_formulas(tmp_path: Path) -> None:
    """Fonts, widths, merged cells, formulas and the organiser's own comments."""
    sheet = marked(book(tmp_path))["People"]
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["A"].width == 33
    assert sheet["B3"].value == "=B2+1"
    assert "C2:C3" in sheet.merged_cells
    assert sheet["B1"].comment.text.endswith("ask them")


def test_a_white_header_is_read_on_the_light_fill(tmp_path: Path) -> None:
    """Its text becomes black; it stays as bold as it was."""
    path = book(tmp_path)
    source = load_workbook(path)
    source["People"]["A1"].font = Font(bold=True, color="FFFFFFFF")
    source.save(path)
    font = marked(path, finding(path, "A1"))["People"]["A1"].font
    assert (font.color.rgb, font.bold) == ("FF000000", True)


def test_a_fault_is_the_colour_where_a_cell_has_both(tmp_path: Path) -> None:
    """Both are told, the fault first."""
    path = book(tmp_path)
    cell = marked(path, finding(path, "A2"), finding(path, "A2", "fault"))["People"]["A2"]
    assert cell.fill.fgColor.rgb == COLOURS[Severity.FAULT]
    assert cell.comment.text.index("FAULT") < cell.comment.text.index("WARNING")


def test_a_cell_inside_a_merged_one_is_marked_at_its_first(tmp_path: Path) -> None:
    """The only cell there that can be marked."""
    path = book(tmp_path)
    assert marked(path, finding(path, "C3"))["People"]["C2"].comment is not None


def test_findings_without_a_cell_are_only_listed(tmp_path: Path) -> None:
    """Of the whole sheet, of another file, of a sheet that is not there."""
    path = book(tmp_path)
    found = (finding(path, ""), finding(Path("x"), "A1"), finding(path, "A1", sheet="Other"))
    copy = marked(path, *found)
    assert all(cell.comment is None for row in copy["People"]["A1:A3"] for cell in row)
    assert copy["Faults and warnings"].max_row == 4


def test_it_speaks_the_language(tmp_path: Path) -> None:
    """In the comments and in the name of the sheet."""
    copy = marked(book(tmp_path), language="sv")
    assert copy["People"]["A3"].comment.text.startswith("FEL: ")
    assert "Fel och varningar" in copy.sheetnames


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip"])
def test_a_file_that_cannot_be_opened_is_not_marked(tmp_path: Path, content: bytes) -> None:
    """Nothing is written."""
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    target = tmp_path / "marked.xlsx"
    assert annotate(path, read([path]).findings, target, "en") is None
    assert not target.exists()
