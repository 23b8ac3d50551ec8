"""A sheet as it was read: its non-empty rows, each cell with its true address."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from matchround.reading.places import Cell, Place, Value, address


@dataclass(frozen=True)
class Marks:
    """What a sheet's file says beside its values; addresses are (row, column), from 0.

    `merged` are cells merged downwards: first row, last row, column.
    """

    hidden_rows: tuple[int, ...] = ()
    uncalculated: tuple[tuple[int, int], ...] = ()
    errors: tuple[tuple[int, int], ...] = ()
    merged: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True)
class Grid:
    """The non-empty rows of a sheet, top to bottom, as (row from 0, values from column 0).

    `label` turns (row, column) into the address that a finding shows. `any_name` says that the
    sheet's name means nothing: it is the only one of its file.
    """

    file: str
    sheet: str
    rows: Sequence[tuple[int, Sequence[Value]]]
    any_name: bool = False
    marks: Marks = field(default_factory=Marks)
    label: Callable[[int, int], str] = address

    @property
    def place(self) -> Place:
        """The sheet as a whole."""
        return Place(self.file, self.sheet)

    def at(self, row: int, column: int) -> Place:
        """The place of a cell."""
        return Place(self.file, self.sheet, self.label(row, column))

    def cells(
        self, row: int, values: Sequence[Value], only: Sequence[int] | None = None
    ) -> Iterator[tuple[int, Cell]]:
        """Yield the non-empty cells of a row with their column, of all columns or of some."""
        width = len(values)
        for column in range(width) if only is None else only:
            value = values[column] if column < width else ""
            if value != "" and (cell := Cell(value, partial(self.at, row, column))).text != "":
                yield column, cell


def filled(rows: Iterable[Sequence[Value]], shift: int = 0) -> list[tuple[int, Sequence[Value]]]:
    """Number rows from 0 and drop the empty ones; `shift` columns are missing at the left."""
    left: list[Value] = [""] * shift
    return [(number, [*left, *row]) for number, row in enumerate(rows) if any_value(row)]


def any_value(row: Sequence[Value]) -> bool:
    """Tell whether anything but blanks stands in a row."""
    return any(value != "" and not (isinstance(value, str) and not value.strip()) for value in row)
