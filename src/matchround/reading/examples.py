"""Example rows of the template: marked as such, left out, and told."""

from collections.abc import Mapping
from dataclasses import replace

from matchround.reading.notes import LeftOut, Notes
from matchround.reading.places import Cell
from matchround.reading.rows import Row, Sheet
from matchround.reading.vocabulary import values

REASON = "left_out.example"
_MARKED = ("id", "no", "note")
"""Columns in which the mark may stand: nobody's name and no answer is ever taken for one."""
_PEOPLE = "participants"


def without_examples(
    sheets: Mapping[str, tuple[Sheet, ...]], notes: Notes
) -> dict[str, tuple[Sheet, ...]]:
    """Leave out example rows; a settings sheet that holds nothing else is as good as empty."""
    left: dict[str, tuple[Sheet, ...]] = {}
    for kind, of_kind in sheets.items():
        pairs = [(sheet, _without(sheet, notes)) for sheet in of_kind]
        used = tuple(
            after for before, after in pairs if after.rows or not before.rows or kind == _PEOPLE
        )
        if used:
            left[kind] = used
    return left


def only_examples(notes: Notes) -> bool:
    """Tell whether every row that was left out is an example, and there is one."""
    return {row.reason for row in notes.left_out} == {REASON}


def _without(sheet: Sheet, notes: Notes) -> Sheet:
    kept: list[Row] = []
    for row in sheet.rows:
        mark = _mark(row)
        if mark is None:
            kept.append(row)
        else:
            said = LeftOut(_shown(row, mark), sheet.grid.sheet, REASON, {}, mark.place)
            notes.left_out.append(said)
    return replace(sheet, rows=tuple(kept))


def _shown(row: Row, mark: Cell) -> str:
    """Give the name in an example row, else what else stands in it: it may be meant after all."""
    others = [cell.text for cells in row.cells.values() for cell in cells if cell != mark]
    return row.text("name") or next(iter(others), mark.text)


def _mark(row: Row) -> Cell | None:
    """Return the cell that says that a row is an example, None where none does."""
    cells = [row.cell(column) for column in _MARKED if row.given(column)]
    return next((cell for cell in cells if values("marker").find(cell.text)), None)
