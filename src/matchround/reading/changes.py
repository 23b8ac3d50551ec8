"""What was filled in by hand on the day: the sheets Check-in and Changes of schedule.xlsx."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from matchround.changing import Asked, Tick
from matchround.errors import Finding
from matchround.reading.change_rows import read_change_rows
from matchround.reading.check_in import read_ticks
from matchround.reading.delimited import read_delimited
from matchround.reading.grids import Grid
from matchround.reading.headers import read_headers
from matchround.reading.meanings import HeaderMap
from matchround.reading.notes import Notes
from matchround.reading.order import in_reading_order
from matchround.reading.places import Place
from matchround.reading.rows import read_sheet
from matchround.reading.sniffing import FileKind, load
from matchround.reading.vocabulary import values
from matchround.reading.workbooks import read_workbook

CHECK_IN, CHANGES = "check-in", "changes"
_TELLING = {CHECK_IN: ("here",), CHANGES: ("what", "who")}
"""Columns by which a sheet of another name is recognised."""


@dataclass(frozen=True)
class ReadChanges:
    """What the sheets say, not yet understood: changes, the rows of the list, and findings."""

    asked: tuple[Asked, ...]
    ticked: tuple[Tick, ...]
    findings: tuple[Finding, ...]


def read_changes(path: Path) -> ReadChanges:
    """Read what was filled in; bad input never raises, it becomes a finding.

    The sheets are known by their names in any of the six languages, else by their columns. One
    of them is enough; where there is neither, that is a fault.
    """
    notes = Notes()
    asked: list[Asked] = []
    ticks: list[Tick] = []
    for kind, grid in _sheets(path, notes):
        sheet = read_sheet(kind, grid, HeaderMap(), notes)
        if kind == CHECK_IN:
            ticks += read_ticks(sheet, notes)
        else:
            asked += read_change_rows(sheet, notes)
    return ReadChanges(tuple(asked), tuple(ticks), in_reading_order(notes.findings))


def _sheets(path: Path, notes: Notes) -> Sequence[tuple[str, Grid]]:
    loaded = load(path, notes)
    if loaded is None:
        return ()
    kind, content = loaded
    grids: Sequence[Grid] = ()
    if kind is FileKind.WORKBOOK:
        grids = read_workbook(path, content, notes)
    elif kind is FileKind.TEXT:
        grids = read_delimited(path, content, notes)
    known = [(name, grid) for grid in grids if (name := values("day sheet").find(grid.sheet))]
    found = known or list(_by_columns(grids))
    if not found and not notes.faults:
        sheets = ", ".join(grid.sheet for grid in grids)
        notes.fault("check_in.no_sheet", Place(str(path)), sheets=sheets)
    return found


def _by_columns(grids: Sequence[Grid]) -> Iterator[tuple[str, Grid]]:
    for grid in grids:
        for kind, telling in _TELLING.items():
            headers = read_headers(grid, kind, HeaderMap(), Notes())
            if all(headers.has(column) for column in telling):
                yield kind, grid
                break
