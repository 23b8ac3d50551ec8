"""Which of several sheets without a known name lists the people: that with their headers."""

from collections.abc import Sequence

from matchround.reading.grids import Grid
from matchround.reading.headers import header_row
from matchround.reading.meanings import PARTICIPANTS, HeaderMap, readable
from matchround.reading.names import COLUMNS
from matchround.reading.places import text_of

_LIST = 2
"""A name alone may be a word of an instruction; with another column it is a list."""


def lists_of_people(grids: Sequence[Grid]) -> Sequence[Grid]:
    """Give the sheet that lists people, where exactly one of them does; else none."""
    widths = [(_columns_of_people(grid), grid) for grid in grids]
    lists = [grid for width, grid in widths if width >= _LIST]
    lists = lists or [grid for width, grid in widths if width]
    return lists if len(lists) == 1 else []


def _columns_of_people(grid: Grid) -> int:
    """Count the columns that are understood; 0 where none holds names, or nobody is below."""
    row, cells = header_row(grid, PARTICIPANTS, HeaderMap())
    if row < 0 or row == grid.rows[-1][0]:
        return 0
    read = (readable(text, PARTICIPANTS, HeaderMap()) for text in map(text_of, cells) if text)
    columns = {meaning[0] for meaning in read if meaning}
    return len(columns) if columns & set(COLUMNS) else 0
