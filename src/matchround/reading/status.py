"""Who comes: the status column is known by its header or by its values."""

from collections.abc import Iterable, Mapping

from matchround.reading.notes import Notes
from matchround.reading.places import Cell, Value, text_of
from matchround.reading.rows import Sheet
from matchround.reading.vocabulary import values

COMING = "coming"
ABSENT = "absent"
REGISTRAR = "registrar"
_ENOUGH = 2


def statuses(sheet: Sheet, notes: Notes) -> dict[int, tuple[str, str]]:
    """Return, for each row number, the status and its text as written."""
    cells = _by_header(sheet) if sheet.headers.has("status") else _by_values(sheet, notes)
    own = sheet.headers.origin.status
    found = {}
    for number, cell in cells.items():
        status = own(cell.text) or values("status").find(cell.text) or _from_yes_no(cell)
        if status is None:
            notes.warn("status.unknown", cell.place, value=cell.text)
        found[number] = (status or COMING, cell.text)
    return found


def _from_yes_no(cell: Cell) -> str | None:
    answer = values("yes_no").find(cell.text)
    return None if answer is None else (COMING if answer == "yes" else "declined")


def _by_header(sheet: Sheet) -> dict[int, Cell]:
    return {row.number: row.cell("status") for row in sheet.rows if row.given("status")}


def _by_values(sheet: Sheet, notes: Notes) -> Mapping[int, Cell]:
    """Find a column, not understood, in which every value is a status and someone stays away.

    Yes and no do not count: they answer any question.
    """
    understood = {column.index for column in sheet.headers.columns}
    numbers = {row.number for row in sheet.rows}
    rows = [(number, cells) for number, cells in sheet.grid.rows if number in numbers]
    width = max((len(cells) for _, cells in rows), default=0)
    for index in sorted(set(range(width)) - understood):
        if _tells_status(cells[index] for _, cells in rows if index < len(cells)):
            place = sheet.grid.at(sheet.headers.row, index)
            notes.withdraw(place)
            notes.warn("status.by_values", place)
            filled = ((n, list(sheet.grid.cells(n, cells, [index]))) for n, cells in rows)
            return {number: found[0][1] for number, found in filled if found}
    return {}


def _tells_status(cells: Iterable[Value]) -> bool:
    found: list[str] = []
    for text in filter(None, map(text_of, cells)):
        status = None if values("yes_no").find(text) else values("status").find(text)
        if status is None:
            return False
        found.append(status)
    return len(found) >= _ENOUGH and any(status != COMING for status in found)
