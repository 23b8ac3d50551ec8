"""Where something stands in an input, and what stands there."""

import math
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple, Protocol

from matchround.reading.folding import tidy

Value = str | int | float | bool | date | datetime | time | timedelta
"""What a cell may hold; "" where it is empty."""

_DAY_SECONDS = 24 * 60 * 60


class Place(NamedTuple):
    """A file, a sheet of it and a cell, as the spreadsheet program shows them."""

    file: str = ""
    sheet: str = ""
    cell: str = ""

    @property
    def place(self) -> "Place":
        """Itself: what has a place, and a place, are asked alike."""
        return self


class Located(Protocol):
    """A place, or what has one: a cell, a sheet. Of most it is never asked."""

    @property
    def place(self) -> Place:
        """Where it is."""


@cache
def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0.

    >>> column_letters(0), column_letters(27)
    ('A', 'AB')
    """
    before, letter = divmod(column, 26)
    return (column_letters(before - 1) if before else "") + chr(ord("A") + letter)


def address(row: int, column: int) -> str:
    """Return the address of a cell; both are counted from 0.

    >>> address(6, 1)
    'B7'
    """
    return f"{column_letters(column)}{row + 1}"


class Cell:
    """A value and its place; neither ever changes.

    `text` is the value as tidy text; whole numbers without a decimal point, clock as `HH:MM`. The
    place may be given as a function: of most cells it is never asked for.
    """

    __slots__ = ("_place", "text", "value")

    def __init__(self, value: Value, place: Place | Callable[[], Place]) -> None:
        """Write the text once: it is asked for several times of each cell."""
        self.value = value
        self.text = tidy(value) if isinstance(value, str) else text_of(value)
        self._place = place

    @property
    def place(self) -> Place:
        """Where the value stands."""
        return self._place if isinstance(self._place, Place) else self._place()

    def holding(self, value: Value) -> "Cell":
        """Give another value at the same place."""
        return Cell(value, self._place)

    @property
    def empty(self) -> bool:
        """Whether nothing, or only blanks, stands here."""
        return self.text == ""

    def __eq__(self, other: object) -> bool:
        """Cells are equal when their values and places are."""
        if not isinstance(other, Cell):
            return NotImplemented
        return (self.value, self.place) == (other.value, other.place)

    def __hash__(self) -> int:
        """Equal cells, equal hashes."""
        return hash((self.value, self.place))

    def __repr__(self) -> str:
        """Show value and place."""
        return f"Cell({self.value!r}, {self.place!r})"


def text_of(value: Value) -> str:
    """Return a cell's value as tidy text.

    >>> text_of(46701234567.0), text_of(time(9, 5)), text_of(True)
    ('46701234567', '09:05', 'yes')
    """
    match value:
        case str():
            text = tidy(value)
        case bool():
            text = "yes" if value else "no"
        case float() if math.isfinite(value) and value == int(value):
            text = str(int(value))
        case timedelta():
            text = _clock(value)
        case time():
            text = f"{value:%H:%M}"
        case datetime() if value.time() == time(0):
            text = value.date().isoformat()
        case _:
            text = str(value)
    return text


def _clock(span: timedelta) -> str:
    seconds = span.total_seconds()
    if 0 <= seconds < _DAY_SECONDS:
        hours, rest = divmod(round(seconds), 3600)
        return f"{hours:02}:{rest // 60:02}"
    return str(span)
