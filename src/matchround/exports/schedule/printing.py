"""How a sheet prints: A4, repeated headings, page breaks, the revision at the foot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.pagebreak import Break, ColBreak

from matchround.exports.occasion import event_title
from matchround.exports.schedule.paper import Paper
from matchround.exports.stamp import revision_line

_SIDE, _TOP, _BOTTOM = 0.45, 0.5, 0.7
_SHORT, _LONG = 210 / 25.4, 297 / 25.4
_SLACK = 0.96

LEAST_SCALE = 65
"""In per cent: what is smaller cannot be read."""


@dataclass(frozen=True)
class Printing:
    """How a sheet is laid on paper.

    `scale` is in per cent, `head` the row that every page repeats (0: none), `columns` the
    columns that every page repeats ("A:B").
    """

    scale: int
    head: int = 0
    columns: str = ""
    landscape: bool = True


def width_scale(widths: Sequence[float], *, landscape: bool = True) -> int:
    """The scale in per cent, 100 at most, at which columns of these widths fit on the paper.

    Not "fit to width": with that, spreadsheet programs ignore the page breaks.
    """
    needed = sum(width * 7 + 5 for width in widths) / 96
    room = (_LONG if landscape else _SHORT) - 2 * _SIDE
    return max(10, min(100, int(room / needed * _SLACK * 100)))


def page_height(scale: int, *, landscape: bool = True) -> float:
    """How high the rows of one page may be together, in points, at a scale."""
    inches = (_SHORT if landscape else _LONG) - _TOP - _BOTTOM
    return inches * 72 / scale * 100 * _SLACK


def height_scale(needed: float, most: int, least: int, *, landscape: bool = True) -> int:
    """The scale from `least` to `most` at which rows of a height share one page.

    `most` where there is none: then the rows take more pages anyway.
    """
    fits = [
        scale
        for scale in range(least, most + 1)
        if needed <= page_height(scale, landscape=landscape)
    ]
    return max(fits, default=most)


def make_printable(paper: Paper, printing: Printing) -> None:
    """Set up the sheet for paper, after its last row is written."""
    sheet = paper.sheet
    if printing.head:
        sheet.print_title_rows = f"{printing.head}:{printing.head}"
        sheet.freeze_panes = f"{chr(ord(printing.columns[-1:] or '@') + 1)}{printing.head + 1}"
    if printing.columns:
        sheet.print_title_cols = printing.columns
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if printing.landscape else "portrait"
    sheet.page_setup.scale = printing.scale
    margins = sheet.page_margins
    margins.left = margins.right = _SIDE
    margins.top, margins.bottom, margins.header, margins.footer = _TOP, _BOTTOM, 0.3, 0.3
    sheet.sheet_view.showGridLines = False
    _foot(paper)


def _foot(paper: Paper) -> None:
    title = event_title(paper.plan.event, paper.language)[:80]
    texts = (revision_line(paper.plan, paper.language), title.replace("&", "&&"), "&A, &P / &N")
    left, center, right = (_HeaderFooterPart(words, size=8) for words in texts)
    paper.sheet.HeaderFooter.scaleWithDoc = False
    paper.sheet.oddFooter = HeaderFooterItem(left=left, center=center, right=right)


def break_before(paper: Paper, rows: Iterable[int]) -> None:
    """Begin a new page with each of these rows."""
    for row in rows:
        paper.sheet.row_breaks.append(Break(id=row - 1))


def break_columns(paper: Paper, kept: int, each: int, count: int) -> None:
    """Begin a new page after every `each` of `count` columns that follow the `kept` ones."""
    paper.sheet.col_breaks = ColBreak()
    for page in range(1, ceil(count / each)):
        paper.sheet.col_breaks.append(Break(id=kept + page * each))
