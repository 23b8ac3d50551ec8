"""Which column of a sheet holds what: the header row is found and every header understood."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from matchround.reading.grids import Grid
from matchround.reading.meanings import (
    PARTICIPANTS,
    HeaderMap,
    How,
    Meaning,
    Meanings,
    readable,
    understand,
)
from matchround.reading.notes import Notes
from matchround.reading.origins import PLAIN, Origin, origin_of
from matchround.reading.places import Cell, Value, text_of
from matchround.reading.questions import languages_of
from matchround.reading.twins import Column, Found, settle, texts_below
from matchround.reading.vocabulary import columns

_DEPTH = 40
_MANY_HEADERS = 3


@dataclass(frozen=True)
class Headers:
    """The header row of a sheet (-1: none was found) and the columns that were understood."""

    row: int
    columns: tuple[Column, ...]
    language_votes: Mapping[str, int] = field(default_factory=dict)
    origin: Origin = PLAIN

    def has(self, name: str) -> bool:
        """Whether a column of that name was understood."""
        return name in self._first

    def index(self, name: str) -> int:
        """The position of a column, that of the first one understood where it is not there."""
        return self._first[name] if name in self._first else min(self._first.values(), default=0)

    def cell(self, name: str, grid: Grid) -> Cell:
        """The header of a column that is there."""
        title = next(cells for number, cells in grid.rows if number == self.row)
        return Cell(title[self.index(name)], grid.at(self.row, self.index(name)))

    @cached_property
    def _first(self) -> dict[str, int]:
        """The position of the first column of each name."""
        first: dict[str, int] = {}
        for column in self.columns:
            first[column.name] = min(column.index, first.get(column.name, column.index))
        return first


def read_headers(grid: Grid, sheet: str, settled: HeaderMap, notes: Notes) -> Headers:
    """Find the header row among the first rows and understand each of its headers.

    A header that is not understood, occurs twice, or is missing over a filled column is warned
    about with its cell, and its column is not read. What was concluded from the words of a
    question is told as assumed.
    """
    row, title = header_row(grid, sheet, settled)
    if row < 0:
        return Headers(-1, ())
    cells = list(grid.cells(row, title))
    origin = _origin(grid, sheet, row, cells)
    meanings = Meanings(sheet, settled, [cell.text for _, cell in cells], origin)
    read = [(index, cell, meanings.of(cell.text)) for index, cell in cells]
    for _, cell, meaning in read:
        _warn_unread(cell, sheet, meaning, notes)
    found = [
        Found(Column(index, meaning.column, meaning.option), cell)
        for index, cell, meaning in read
        if meaning.how in {How.WORD, How.QUESTION}
    ]
    chosen = settle(found, grid, row, origin, notes)
    _tell(origin, [(cell, meaning) for _, cell, meaning in read], notes)
    _warn_unnamed(grid, row, title, notes)
    return Headers(row, chosen, _votes(found, sheet), origin)


def _origin(grid: Grid, sheet: str, row: int, cells: Sequence[tuple[int, Cell]]) -> Origin:
    if sheet != PARTICIPANTS:
        return PLAIN
    headers = [cell.text for _, cell in cells]
    return origin_of(headers, lambda number: texts_below(grid, row, cells[number][0]))


def _votes(found: Sequence[Found], sheet: str) -> Counter[str]:
    votes: Counter[str] = Counter()
    for one in found:
        if one.column.name:
            text = one.header.text
            known = sorted(columns(sheet).languages(text))
            votes.update(known or (languages_of(text) if sheet == PARTICIPANTS else ()))
    return votes


def header_row(grid: Grid, sheet: str, settled: HeaderMap) -> tuple[int, Sequence[Value]]:
    """Find the row of most headers among the first ones, -1 where there is none: its cells, too."""
    best: tuple[int, Sequence[Value]] = (-1, ())
    most = 0
    for row, cells in grid.rows[:_DEPTH]:
        # Below a row of many headers stand answers: only words could still outdo it.
        known = readable if most < _MANY_HEADERS else understand
        meanings = {known(text, sheet, settled) for text in map(text_of, cells) if text} - {None}
        # Alone, a title ("Participants") may look like a header: the last of such rows is it.
        if len(meanings) > most or (len(meanings) == most == 1 and best[0] == row - 1):
            best, most = (row, cells), len(meanings)
    return best


def _warn_unread(cell: Cell, sheet: str, meaning: Meaning, notes: Notes) -> None:
    if meaning.how is How.UNCLEAR:
        maybe = ", ".join(meaning.maybe)
        data = {"header": cell.text, "column": meaning.maybe[0], "columns": maybe}
        notes.warn("header.unclear", cell.place, **data)
    if meaning.how is not How.UNKNOWN:
        return
    near = columns(sheet).near(cell.text)
    if near is None:
        notes.warn("header.unknown", cell.place, header=cell.text)
    else:
        notes.warn("header.unknown_near", cell.place, header=cell.text, column=near)


def _tell(origin: Origin, read: Sequence[tuple[Cell, Meaning]], notes: Notes) -> None:
    """Tell of which source a list is, what questions were taken for, and what is not needed."""
    if origin.title:
        notes.assume("source", origin.title, signs=", ".join(origin.signs))
    asked = {
        cell.text: str(meaning.column)
        for cell, meaning in read
        if meaning.how is How.QUESTION and not meaning.option
    }
    notes.assume_headers("questions", asked)
    needless = {cell.text: "" for cell, meaning in read if meaning.how is How.NEEDLESS}
    notes.assume_headers("not needed", needless)


def _warn_unnamed(grid: Grid, row: int, title: Sequence[Value], notes: Notes) -> None:
    headed = {index for index, _ in grid.cells(row, title)}
    width = max(len(cells) for _, cells in grid.rows)
    for index in sorted(set(range(width)) - headed):
        if any(texts_below(grid, row, index)):
            notes.warn("header.missing", grid.at(row, index))
