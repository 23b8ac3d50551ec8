"""Columns that a sheet holds twice: which of them is read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from matchround.reading.folding import squeezed
from matchround.reading.grids import Grid
from matchround.reading.meanings import IGNORED, MANY
from matchround.reading.notes import Notes
from matchround.reading.origins import Origin
from matchround.reading.places import Cell, text_of

_REMARK = "note"


@dataclass(frozen=True)
class Column:
    """A column (from 0) that was understood: its name, and the option that it stands for.

    Of several columns of a name, the one of the lowest `rank` that holds something counts.
    """

    index: int
    name: str
    option: str = ""
    rank: int = 0


@dataclass(frozen=True)
class Found:
    """A column with its header."""

    column: Column
    header: Cell


def texts_below(grid: Grid, row: int, index: int) -> Iterable[str]:
    """Give the texts of a column below the header row, without empty ones."""
    for number, values in grid.rows:
        if number > row and index < len(values) and (text := text_of(values[index])):
            yield text


def settle(
    found: Sequence[Found], grid: Grid, row: int, origin: Origin, notes: Notes
) -> tuple[Column, ...]:
    """Choose among the columns of a name: the first that is filled. Lists add up.

    A column that the source fills itself gives way to any other without a word.
    """
    by_name: dict[str, list[Found]] = {}
    for one in found:
        by_name.setdefault(one.column.name, []).append(one)
    chosen: dict[int, Column] = {}
    for name, twins in by_name.items():
        several = len(twins) > 1 and name not in MANY | {_REMARK, IGNORED}
        kept = _among(twins, grid, row, origin, notes) if several else [t.column for t in twins]
        chosen |= {column.index: column for column in kept if name != IGNORED}
    return tuple(chosen[index] for index in sorted(chosen))


def _among(
    twins: Sequence[Found], grid: Grid, row: int, origin: Origin, notes: Notes
) -> list[Column]:
    filled = [t for t in twins if _says_something(grid, row, t.column.index, origin)]
    strong = [t for t in filled if squeezed(t.header.text) not in origin.weak]
    use = strong or filled or list(twins[:1])
    name = use[0].column.name
    if name in origin.fill:
        ordered = use[::-1] if origin.from_right else use
        return [Column(t.column.index, name, rank=rank) for rank, t in enumerate(ordered)]
    for other in use[1:]:
        data: Mapping[str, str] = {"header": other.header.text, "column": name}
        notes.warn("header.twice", other.header.place, read=use[0].header.text, **data)
    return [use[0].column]


def _says_something(grid: Grid, row: int, index: int, origin: Origin) -> bool:
    return any(squeezed(text) not in origin.nobody for text in texts_below(grid, row, index))
