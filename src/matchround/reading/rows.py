"""The rows below the headers: each cell found by the name of its column."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from matchround.reading.folding import squeezed
from matchround.reading.grids import Grid
from matchround.reading.group_headers import with_one_header_row
from matchround.reading.headers import Headers, read_headers
from matchround.reading.meanings import HeaderMap
from matchround.reading.merging import with_merged
from matchround.reading.notes import Notes
from matchround.reading.origins import Origin
from matchround.reading.parsing import address_in
from matchround.reading.places import Cell, Located, Place
from matchround.reading.twins import Column
from matchround.reading.vocabulary import values

_OF_ONE = frozenset({"email", "name"})
_ERRORS = frozenset({"#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#num!", "#null!"})


class Row(NamedTuple):
    """One row: its non-empty cells by column; a column of options may hold several."""

    grid: Grid
    headers: Headers
    number: int
    cells: Mapping[str, tuple[Cell, ...]]

    def place(self, column: str) -> Place:
        """The place of a column's cell in this row, whether something stands there or not."""
        if column in self.cells:
            return self.cells[column][0].place
        return self.grid.at(self.number, self.headers.index(column))

    def located(self, column: str) -> Located:
        """What tells the place of a column's cell; the sheet, where nothing stands."""
        return self.cells[column][0] if column in self.cells else self.grid

    def cell(self, column: str) -> Cell:
        """The cell of a column, empty where nothing stands."""
        return self.cells[column][0] if column in self.cells else Cell("", self.place(column))

    def text(self, column: str) -> str:
        """The text of a column on one line, "" where nothing stands."""
        if column not in self.cells:
            return ""
        text = self.cells[column][0].text
        return " ".join(text.split()) if "\n" in text else text

    def given(self, column: str) -> bool:
        """Whether something stands in a column."""
        return column in self.cells


@dataclass(frozen=True)
class Sheet:
    """A sheet that was understood."""

    kind: str
    grid: Grid
    headers: Headers
    rows: tuple[Row, ...]


def read_sheet(kind: str, grid: Grid, settled: HeaderMap, notes: Notes) -> Sheet:
    """Read a sheet as the kind that it is (`participants`, `event`, ...)."""
    grid = with_one_header_row(grid, kind, settled)
    headers = read_headers(grid, kind, settled, notes)
    grid = with_merged(grid, headers, notes) if grid.marks.merged else grid
    rows = tuple(_rows(grid, headers, notes)) if headers.row >= 0 else ()
    if headers.row >= 0:
        _warn_of_marks(grid, headers, notes)
    return Sheet(kind, grid, headers, rows)


def _rows(grid: Grid, headers: Headers, notes: Notes) -> Iterator[Row]:
    columns = {column.index: column for column in headers.columns}
    used = sorted(columns, key=lambda index: columns[index].rank)
    title = next(
        [cell.text for _, cell in grid.cells(number, row_values, used)]
        for number, row_values in grid.rows
        if number == headers.row
    )
    for number, row_values in grid.rows:
        if number <= headers.row:
            continue
        filled = list(grid.cells(number, row_values, used))
        # Printed lists have the headers once more on each page.
        if len(filled) == len(title) and title == [cell.text for _, cell in filled]:
            continue
        cells: dict[str, tuple[Cell, ...]] = {}
        for index, raw in filled:
            column = columns[index]
            cell = _read(raw, column, headers.origin, notes)
            if cell is not None:
                cells[column.name] = (*cells.get(column.name, ()), cell)
        yield Row(grid, headers, number, cells)


def _read(cell: Cell, column: Column, origin: Origin, notes: Notes) -> Cell | None:
    if cell.text[0] == "#" and cell.text.casefold() in _ERRORS and isinstance(cell.value, str):
        notes.warn("cell.error", cell.place, value=cell.text)
        return None
    if column.option:
        return _option(cell, column.option, notes)
    return _of_one(cell, column.name, origin) if column.name in _OF_ONE else cell


def _of_one(cell: Cell, column: str, origin: Origin) -> Cell | None:
    """Read what tells a person: not a word for nobody, and of an address only the address."""
    if column == "email" and (address := address_in(cell.text)):
        return cell if address == cell.text else cell.holding(address)
    return None if origin.nobody and squeezed(cell.text) in origin.nobody else cell


def _option(cell: Cell, option: str, notes: Notes) -> Cell | None:
    """Turn "yes" in a column that stands for one option into that option."""
    answer = values("yes_no").find(cell.text)
    if answer is None and squeezed(cell.text) != squeezed(option):
        notes.warn("option.unclear", cell.place, value=cell.text, option=option)
        return None
    return None if answer == "no" else cell.holding(option)


def _warn_of_marks(grid: Grid, headers: Headers, notes: Notes) -> None:
    used = {column.index for column in headers.columns}
    _warn_of_cells("cell.error_value", grid, _first_of(grid.marks.errors, used), notes)
    _warn_of_cells("cell.uncalculated", grid, _first_of(grid.marks.uncalculated, used), notes)
    filled = {number for number, _ in grid.rows if number > headers.row}
    if hidden := sorted(filled & set(grid.marks.hidden_rows)):
        first = grid.at(hidden[0], headers.index("name"))
        notes.warn("rows.hidden", first, count=len(hidden))


def _first_of(
    positions: tuple[tuple[int, int], ...], used: set[int]
) -> dict[int, list[tuple[int, int]]]:
    by_column: dict[int, list[tuple[int, int]]] = {}
    for row, column in positions:
        if column in used:
            by_column.setdefault(column, []).append((row, column))
    return by_column


def _warn_of_cells(
    code: str, grid: Grid, found: dict[int, list[tuple[int, int]]], notes: Notes
) -> None:
    for column in sorted(found):
        notes.warn(code, grid.at(*found[column][0]), count=len(found[column]))
