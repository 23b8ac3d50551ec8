"""Values for cells: text stays text, whatever it looks like; whole numbers are numbers."""

import re

from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NUMBER = re.compile(r"0|[1-9]\d{0,8}")


def put_value(cell: Cell, value: str | int) -> None:
    """Fill a cell; nothing leaves it empty. What looks like a formula or an error is text."""
    if value == "":
        return
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = _UNPRINTABLE.sub("", value)
    cell.data_type = "s"
    if value.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True


def stress(cell: Cell, part: str, font: str, size: int) -> None:
    """Make the last occurrence of a part of a cell's text bold; the text stays the same."""
    before, found, after = str(cell.value).rpartition(part)
    if not found:
        return
    plain, bold = (InlineFont(rFont=font, sz=size, b=b) for b in (False, True))
    pieces = ((plain, before), (bold, found), (plain, after))
    cell.value = CellRichText(*(TextBlock(style, words) for style, words in pieces if words))


def number_or_text(name: str) -> str | int:
    """Give a table's name as a number where it is one, so that it sorts and shows as such.

    >>> number_or_text("12"), number_or_text("012"), number_or_text("12b")
    (12, '012', '12b')
    """
    return int(name) if _NUMBER.fullmatch(name) else name
