"""The Check-in sheet: who is ticked, who is said not to be here, and who has no mark."""

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from matchround.changing import Tick
from matchround.reading.clocks import parse_clock
from matchround.reading.notes import Notes
from matchround.reading.places import Cell
from matchround.reading.rows import Row, Sheet
from matchround.reading.vocabulary import values

_BLANK = frozenset("☐□_.…")
_DASHES = frozenset("-‐‑‒–—−")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")


def read_ticks(sheet: Sheet, notes: Notes) -> tuple[Tick, ...]:
    """Read every row that names somebody; a mark that cannot be read is a fault."""
    if not sheet.headers.has("here") or not (sheet.headers.has("id") or sheet.headers.has("name")):
        notes.fault("check_in.no_columns", sheet.grid.place)
        return ()
    return tuple(_ticks(sheet, notes))


def _ticks(sheet: Sheet, notes: Notes) -> Iterator[Tick]:
    for row in sheet.rows:
        cell = row.cell("here")
        if not row.given("id") and not row.given("name"):
            if mark(cell) is not None:
                notes.fault("check_in.nobody", cell.place)
            continue
        here = mark(cell)
        if here is None and not is_blank(cell):
            notes.fault("check_in.mark", cell.place, value=cell.text, name=row.text("name"))
            continue
        yield _tick(row, cell, here=here)


def _tick(row: Row, cell: Cell, *, here: bool | None) -> Tick:
    who = row.place("id" if row.given("id") else "name")
    return Tick(
        id=row.text("id"),
        name=row.text("name"),
        organisation=row.text("organisation"),
        here=here,
        file=cell.place.file,
        sheet=cell.place.sheet,
        cell=cell.place.cell,
        who_cell=who.cell,
    )


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell says nothing: an empty box to be ticked is blank as well."""
    return set(cell.text) <= _BLANK | {" "}


def mark(cell: Cell) -> bool | None:
    """Read a tick (True; the time of arrival is one), a no (False), or neither (None)."""
    text = cell.text
    if text and set(text) <= _DASHES:
        return False
    if isinstance(cell.value, datetime | time | timedelta):
        return True
    answer = values("here").find(text)
    if answer is None and _CLOCK.search(text) and parse_clock(text) is not None:
        return True
    return None if answer is None else answer == "yes"
