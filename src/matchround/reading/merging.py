"""Merged cells: what stands in one of them counts for each of its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from matchround.reading.grids import Grid
from matchround.reading.headers import Headers
from matchround.reading.notes import Notes
from matchround.reading.places import Value

_OF_ONE = frozenset({"id", "name", "first name", "last name", "email", "phone"})
"""Columns that are never shared: a merged name is one person with a tall row."""


def with_merged(grid: Grid, headers: Headers, notes: Notes) -> Grid:
    """Fill the rows of cells that are merged below the headers; told once for each column."""
    shared = {c.index: c for c in headers.columns if c.name not in _OF_ONE}
    spans = [
        (top, bottom, column)
        for top, bottom, column in grid.marks.merged
        if top > headers.row and column in shared
    ]
    if not spans:
        return grid
    filled: dict[int, dict[int, Value]] = {}
    values = dict(grid.rows)
    counts: dict[int, list[int]] = {}
    for top, bottom, column in spans:
        below = [row for row in range(top + 1, bottom + 1) if row in values]
        value = _at(values.get(top, ()), column)
        for row in below if value != "" else ():
            filled.setdefault(row, {})[column] = value
            counts.setdefault(column, []).append(row)
    for column, rows in sorted(counts.items()):
        header = str(_at(values[headers.row], column))
        notes.warn("rows.merged", grid.at(rows[0], column), header=header, count=len(rows))
    return replace(grid, rows=[(row, _filled(cells, filled.get(row))) for row, cells in grid.rows])


def _at(cells: Sequence[Value], column: int) -> Value:
    return cells[column] if column < len(cells) else ""


def _filled(cells: Sequence[Value], values: Mapping[int, Value] | None) -> Sequence[Value]:
    if not values:
        return cells
    wide = [*cells, *[""] * (1 + max(values) - len(cells))]
    return [values.get(column, value) for column, value in enumerate(wide)]
