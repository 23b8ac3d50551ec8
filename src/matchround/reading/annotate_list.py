"""The sheet of a marked copy that lists every finding, each with a link to its cell."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from matchround.errors import Finding, Severity
from matchround.reading.annotate_source import Opened, put, unused_title
from matchround.reading.vocabulary import sheet_names
from matchround.wording import message, remedy, text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Marked = Mapping[tuple[str, str], Sequence[Finding]]
"""Findings by the title of their sheet and their cell."""

WIDTHS = {"A": 12, "B": 24, "C": 20, "D": 8, "E": 64, "F": 64}
PLACE = 4
"""The column of the cell, counted from 1."""
TOP = Alignment(vertical="top", wrap_text=True)


def add_list(source: Opened, findings: Sequence[Finding], marked: Marked, language: str) -> str:
    """Add the sheet behind the others, in the place of an earlier one, and give its title."""
    sheet = source.book.create_sheet(
        unused_title(source.book, sheet_names().preferred("findings", language))
    )
    codes = ("annotate.kind", "annotate.file", "findings.sheet", "findings.cell",
             "findings.finding", "findings.remedy")  # fmt: skip
    for column, code in enumerate(codes, 1):
        put(sheet.cell(1, column), text(code, language))
        sheet.cell(1, column).font = Font(bold=True)
    faults_first = sorted(findings, key=lambda one: one.severity is not Severity.FAULT)
    places = {id(one): place for place, found in marked.items() for one in found}
    for row, finding in enumerate(faults_first, 2):
        _write(sheet, row, finding, language)
        if place := places.get(id(finding)):
            _link(sheet, row, *place)
    _lay_out(sheet)
    _show(source, sheet)
    return str(sheet.title)


def _lay_out(sheet: "Worksheet") -> None:
    """Set widths, and let it be printed as wide as a page that lies."""
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _write(sheet: "Worksheet", row: int, one: Finding, language: str) -> None:
    said = (message(one.code, one.data, language), remedy(one.code, one.data, language))
    kind = text(f"annotate.{one.severity.value}", language)
    for column, value in enumerate((kind, Path(one.file).name, one.sheet, one.cell, *said), 1):
        cell = sheet.cell(row, column)
        put(cell, value)
        cell.alignment = TOP


def _link(sheet: "Worksheet", row: int, title: str, address: str) -> None:
    cell = sheet.cell(row, PLACE)
    inside = title.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{inside}'!{address}")
    cell.font = Font(color="FF0563C1", underline="single")


def _show(source: Opened, sheet: "Worksheet") -> None:
    """Let the workbook open at this sheet, and only this one be chosen."""
    for other in source.book.worksheets:
        other.sheet_view.tabSelected = other is sheet
    source.book.active = source.book.index(sheet)
