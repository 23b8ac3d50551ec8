"""Earlier marks, taken out of a copy in which faults were mended and that is marked again."""

from typing import TYPE_CHECKING

from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from matchround.errors import Severity
from matchround.reading.vocabulary import sheet_names

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell, MergedCell

AUTHOR = "matchround"
"""Who writes the comments."""

COLOURS = {Severity.FAULT: "FFFFC7CE", Severity.WARNING: "FFFFEB9C"}
"""Fills behind the cells: light red and light yellow, on which black text is read well."""

OWN = "\n———\n"
"""Stands before what the organiser's own comment says."""


def clean(book: "Workbook") -> None:
    """Take out earlier comments, fills and lists; the organiser's own comments come back."""
    for sheet in book.worksheets:
        if sheet_names().find(sheet.title) == "findings" and len(book.worksheets) > 1:
            book.remove(sheet)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment is not None and cell.comment.author == AUTHOR:
                    _unmark(cell)


def _unmark(cell: "Cell | MergedCell") -> None:
    if cell.comment is None:
        return
    _, _, own = cell.comment.text.partition(OWN)
    cell.comment = Comment(own, "") if own else None
    if cell.fill.fgColor.rgb in COLOURS.values():
        cell.fill = PatternFill()
