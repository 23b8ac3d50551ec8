"""Which column of a sheet holds what: the header row is found and every header understood."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from matchround.reading.folding import squeezed
from matchround.reading.grids import Grid
from matchround.reading.notes import Notes
from matchround.reading.places import Cell, Value, text_of
from matchround.reading.vocabulary import columns, values

IGNORED = ""
"""The column of a header that the organiser said to ignore."""
_DEPTH = 40
_MANY = frozenset({
    "topics", "offers", "seeks", "languages", "wants to meet", "avoid", "needs", "met at",
    "features", "same as",
})  # fmt: skip
_PARTS = re.compile(r"[/()|\n]")
_OPTION = re.compile(r"^(.+?)(?:\s+[–—-]\s+|:\s+|\s*\[)(.+?)\]?$", re.DOTALL)


@dataclass(frozen=True)
class Column:
    """A column (from 0) that was understood: its name, and the option that it stands for."""

    index: int
    name: str
    option: str = ""


@dataclass
class HeaderMap:
    """Headers that the organiser settled: squeezed header -> column as it was written.

    `used` remembers which of them were met.
    """

    settled: Mapping[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def find(self, header: str, sheet: str) -> str | None:
        """Return the column that a header was settled to, if this sheet has such a column."""
        written = self.settled.get(squeezed(header))
        if written is None:
            return None
        target = IGNORED if ignored(written) else columns(sheet).find(written)
        if target is not None:
            self.used.add(squeezed(header))
        return target


def ignored(written: str) -> bool:
    """Tell whether a header was settled to be ignored."""
    return not squeezed(written) or values("column").find(written) is not None


@dataclass(frozen=True)
class Headers:
    """The header row of a sheet (-1: none was found) and the columns that were understood."""

    row: int
    columns: tuple[Column, ...]
    language_votes: Mapping[str, int] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether a column of that name was understood."""
        return any(column.name == name for column in self.columns)

    def index(self, name: str) -> int:
        """The position of a column, that of the first one understood where it is not there."""
        indices = [column.index for column in self.columns if column.name == name]
        return min(indices or [column.index for column in self.columns] or [0])


def understand(header: str, sheet: str, settled: HeaderMap) -> tuple[str, str] | None:
    """Return the column and the option that a header means, None where it is not understood."""
    target = settled.find(header, sheet)
    if target is not None:
        return target, ""
    words = columns(sheet)
    if name := words.find(header):
        return name, ""
    # "Företag/organisation", "Namn (name)": safe where every part is the same column.
    parts = {words.find(part) for part in _PARTS.split(header) if squeezed(part)}
    if len(parts) == 1 and (name := parts.pop()):
        return name, ""
    match = _OPTION.match(header)
    if match and (name := words.find(match[1])) in _MANY:
        return name, match[2].strip()
    return None


def read_headers(grid: Grid, sheet: str, settled: HeaderMap, notes: Notes) -> Headers:
    """Find the header row among the first rows and understand each of its headers.

    A header that is not understood, occurs twice, or is missing over a filled column is warned
    about with its cell, and its column is not read.
    """
    row, title = _header_row(grid, sheet, settled)
    if row < 0:
        return Headers(-1, ())
    found: list[Column] = []
    votes: Counter[str] = Counter()
    for index, cell in grid.cells(row, title):
        meaning = understand(cell.text, sheet, settled)
        if meaning is None:
            _warn_unknown(cell, sheet, notes)
        elif meaning[0] != IGNORED:
            votes.update(sorted(columns(sheet).languages(cell.text)))
            _add(Column(index, *meaning), cell, found, notes)
    _warn_unnamed(grid, row, title, notes)
    return Headers(row, tuple(found), votes)


def _add(column: Column, cell: Cell, found: list[Column], notes: Notes) -> None:
    twice = any(other.name == column.name for other in found)
    if twice and column.name not in _MANY and column.name != "note":
        notes.warn("header.twice", cell.place, header=cell.text, column=column.name)
    else:
        found.append(column)


def _header_row(grid: Grid, sheet: str, settled: HeaderMap) -> tuple[int, Sequence[Value]]:
    best: tuple[int, Sequence[Value]] = (-1, ())
    most = 0
    for row, cells in grid.rows[:_DEPTH]:
        meanings = {understand(text_of(v), sheet, settled) for v in cells if text_of(v)} - {None}
        # Alone, a title ("Participants") may look like a header: the last of such rows is it.
        if len(meanings) > most or (len(meanings) == most == 1 and best[0] == row - 1):
            best, most = (row, cells), len(meanings)
    return best


def _warn_unknown(cell: Cell, sheet: str, notes: Notes) -> None:
    near = columns(sheet).near(cell.text)
    if near is None:
        notes.warn("header.unknown", cell.place, header=cell.text)
    else:
        notes.warn("header.unknown_near", cell.place, header=cell.text, column=near)


def _warn_unnamed(grid: Grid, row: int, title: Sequence[Value], notes: Notes) -> None:
    headed = {index for index, _ in grid.cells(row, title)}
    below = {
        index
        for number, cells in grid.rows
        for index, value in enumerate(cells)
        if number > row and index not in headed and text_of(value)
    }
    for index in sorted(below):
        notes.warn("header.missing", grid.at(row, index))
