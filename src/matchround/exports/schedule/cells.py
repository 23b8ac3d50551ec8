"""Values for cells: text stays text, whatever it looks like; whole numbers are numbers."""

import re

from openpyxl.cell import Cell

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NUMBER = re.compile(r"0|[1-9]\d{0,8}")


def put_value(cell: Cell, value: str | int) -> None:
    """Fill a cell. A text that looks like a formula or an error is written as text."""
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = _UNPRINTABLE.sub("", value)
    cell.data_type = "s"
    if value.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True


def number_or_text(name: str) -> str | int:
    """Give a table's name as a number where it is one, so that it sorts and shows as such.

    >>> number_or_text("12"), number_or_text("012"), number_or_text("12b")
    (12, '012', '12b')
    """
    return int(name) if _NUMBER.fullmatch(name) else name
