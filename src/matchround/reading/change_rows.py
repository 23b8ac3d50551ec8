"""The Changes sheet: what changed on the day, a row each, still to be understood."""

from collections.abc import Callable, Mapping

from matchround.changing import Asked
from matchround.event import ChangeKind
from matchround.reading.notes import Notes
from matchround.reading.places import Cell
from matchround.reading.rows import Row, Sheet
from matchround.reading.vocabulary import values

_COLUMNS = ("what", "who", "round", "value")
Fields = dict[str, str]


def read_change_rows(sheet: Sheet, notes: Notes) -> tuple[Asked, ...]:
    """Read every row that says something; one that is marked as an example does not."""
    if not sheet.headers.has("what"):
        notes.fault("change.no_columns", sheet.grid.place)
        return ()
    rows = [row for row in sheet.rows if set(row.cells) & set(_COLUMNS) and not _is_example(row)]
    asked = [_asked(row, notes) for row in rows]
    return tuple(one for one in asked if one is not None)


def _is_example(row: Row) -> bool:
    """Tell whether any cell of a row begins with "example"."""
    texts = [cell.text for cells in row.cells.values() for cell in cells]
    words = [text.replace(":", " ").replace("(", " ").split() for text in texts]
    return any(first and values("example").find(first[0]) is not None for first in words)


def _asked(row: Row, notes: Notes) -> Asked | None:
    kind = _kind(row, notes)
    if kind is None:
        return None
    fields = _FIELDS.get(kind, _of_person)(row, notes)
    cell = row.place("who" if row.given("who") else "what")
    return Asked(
        kind,
        who=fields.get("who", ""),
        other=fields.get("other", ""),
        round=fields.get("round", ""),
        value=fields.get("value", ""),
        file=cell.file,
        sheet=cell.sheet,
        cell=cell.cell,
        round_cell=row.place("round").cell if row.given("round") else cell.cell,
        value_cell=row.place("value").cell if row.given("value") else cell.cell,
    )


def _kind(row: Row, notes: Notes) -> ChangeKind | None:
    cell = row.cell("what")
    if cell.empty:
        notes.fault("change.no_kind", cell.place, allowed=_allowed())
        return None
    word = values("change").find(cell.text)
    if word is None:
        notes.fault("change.unknown_kind", cell.place, value=cell.text, allowed=_allowed())
        return None
    return ChangeKind(word)


def _allowed() -> str:
    return ", ".join(values("change").values)


def _of_person(row: Row, notes: Notes) -> Fields:
    """Somebody and a round; the round may stand in the column value."""
    round_, value = row.text("round"), row.text("value")
    if value and not round_ and _is_number(row.cell("value")):
        round_, value = value, ""
    if value:
        notes.warn("change.value_unused", row.place("value"), value=value)
    return {"who": row.text("who"), "round": round_}


def _of_substitute(row: Row, _notes: Notes) -> Fields:
    """Who is replaced, and by whom; "OLD=NEW" in one cell is understood as well."""
    old, new = row.text("who"), row.text("value")
    if not new and "=" in old:
        old, _, new = map(str.strip, old.rpartition("="))
    return {"who": old, "other": new, "round": row.text("round")}


def _of_walk_in(row: Row, _notes: Notes) -> Fields:
    """A line, or the name and the rest of the line."""
    line = "; ".join(filter(None, (row.text("who"), row.text("value"))))
    return {"value": line, "round": row.text("round")}


def _of_value(row: Row, _notes: Notes) -> Fields:
    """A table or minutes; they may stand in the column who."""
    return {"value": row.text("value") or row.text("who"), "round": row.text("round")}


def _of_round(row: Row, _notes: Notes) -> Fields:
    """A round, wherever it stands."""
    return {"round": row.text("round") or row.text("value") or row.text("who")}


def _is_number(cell: Cell) -> bool:
    return cell.text.isdecimal()


_FIELDS: Mapping[ChangeKind, Callable[[Row, Notes], Fields]] = {
    ChangeKind.SUBSTITUTE: _of_substitute,
    ChangeKind.WALK_IN: _of_walk_in,
    ChangeKind.CLOSE_TABLE: _of_value,
    ChangeKind.DELAY: _of_value,
    ChangeKind.CANCEL_ROUND: _of_round,
    ChangeKind.ADD_ROUND: _of_round,
}
