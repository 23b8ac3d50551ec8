"""How the sheets of the template look, what may be chosen in them, and how they print."""

from collections.abc import Sequence

from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from matchround.wording import text

FONT, ACCENT, GREY = "Arial", "FF0B5566", "FF616A73"
PLAIN = Font(name=FONT, size=10)
_HEADING = Font(name=FONT, size=10, bold=True, color=ACCENT)
_EXAMPLE = Font(name=FONT, size=10, italic=True, color=GREY)
_HEAD = PatternFill("solid", fgColor="FFE6EEF0")
_GREY_FILL = PatternFill("solid", fgColor="FFF1F2F3")
_FIRM = Border(bottom=Side(style="medium", color=ACCENT))
_TOP = Alignment(vertical="top", horizontal="left", wrap_text=True)
_TEXT = "@"

LONGEST_LIST = 255
"""Spreadsheet programs take no longer list of choices, in letters."""

_COMMENT_WIDTH, _COMMENT_LETTERS, _COMMENT_LINE = 300, 44, 17
"""A comment's width, how many letters go on a line of it, and a line's height (pixels)."""


def head(cell: Cell, word: str, explanation: str) -> None:
    """Write a header and what it means."""
    cell.value = word
    cell.font, cell.fill, cell.border, cell.alignment = _HEADING, _HEAD, _FIRM, _TOP
    lines = 1 + sum(len(part) // _COMMENT_LETTERS + 1 for part in explanation.split("\n"))
    height = lines * _COMMENT_LINE
    cell.comment = Comment(explanation, "matchround", height=height, width=_COMMENT_WIDTH)


def example(cell: Cell, value: str | int, *, plain: bool) -> None:
    """Write a cell of an example row: grey, and of the kind that a person would type."""
    if value != "":
        cell.value = value
    if not plain:
        cell.number_format = _TEXT
    cell.font, cell.fill, cell.alignment = _EXAMPLE, _GREY_FILL, _TOP


def column(dimension: ColumnDimension, width: int, *, plain: bool) -> None:
    """Set how a column's empty cells are: width, letters, and text where nothing else is said."""
    dimension.width = width
    dimension.font = PLAIN
    dimension.alignment = _TOP
    if not plain:
        dimension.number_format = _TEXT


def offer(sheet: Worksheet, cells: str, words: Sequence[str], *, free: bool) -> None:
    """Offer words in cells; where they are not `free`, another word is asked about."""
    listed = ",".join(words)
    if not listed or len(listed) > LONGEST_LIST:
        return
    choice = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
    choice.errorStyle = "warning"
    choice.showErrorMessage = not free
    choice.add(cells)
    sheet.add_data_validation(choice)


def ready_to_print(sheet: Worksheet, kind: str, language: str) -> None:
    """Set up the print: A4 across, headers on every page, sheet and page below."""
    wide = kind == "participants"
    sheet.freeze_panes = "C2" if wide else "A2"
    sheet.print_title_rows = "1:1"
    if wide:
        sheet.print_title_cols = "A:B"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 3 if wide else 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    pages = text("template.page", language, page="&P", pages="&N")
    left, right = _HeaderFooterPart("&A", size=8), _HeaderFooterPart(pages, size=8)
    sheet.oddFooter = HeaderFooterItem(left=left, right=right)
