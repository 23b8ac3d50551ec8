"""Builders of inputs: workbooks written on the fly, sheets made by hand, findings in short."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook

from matchround.errors import Finding, Severity
from matchround.event import Event
from matchround.reading import Reading, read
from matchround.reading.given import Given, merge, named_cells
from matchround.reading.grids import Grid
from matchround.reading.meanings import HeaderMap
from matchround.reading.notes import Notes
from matchround.reading.places import Cell, Place, Value
from matchround.reading.rows import Sheet, read_sheet

Content = str | int | float | bool | date | datetime | time | None
Rows = Sequence[Sequence[Content]]

TWO_PEOPLE: Rows = (
    ("Name", "Organisation", "Sector"),
    ("Anna Berg", "Umeå Energi", "business"),
    ("Bo Ek", "Umeå kommun", "public"),
)
"""The least that makes an event."""


def people(*rows: Sequence[Content], headers: Sequence[str] = ("name",)) -> Rows:
    """Make a Participants sheet with these headers and rows."""
    return (headers, *rows)


def write_book(path: Path, /, **sheets: Rows) -> Path:
    """Write a workbook; keyword names are its sheets' names."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def read_book(
    folder: Path, flags: Mapping[str, object] | None = None, /, **sheets: Rows
) -> Reading:
    """Write a workbook with these sheets and read it."""
    return read([write_book(folder / "book.xlsx", **sheets)], flags)


def event_of(reading: Reading) -> Event:
    """Give the event, or fail with the faults that stand in its way."""
    assert reading.event is not None, short(reading)
    return reading.event


def short(reading: Reading | Notes) -> list[str]:
    """Give faults and warnings in short: `fault people.no_name A3`."""
    return [f"{f.severity} {f.code} {f.cell}".strip() for f in reading.findings]


def faults(reading: Reading | Notes) -> list[str]:
    """Give only what stops, in short: `people.no_name A3`."""
    return [f"{f.code} {f.cell}".strip() for f in only(reading, Severity.FAULT)]


def warnings(reading: Reading | Notes) -> list[str]:
    """Give only what does not stop, in short."""
    return [f"{f.code} {f.cell}".strip() for f in only(reading, Severity.WARNING)]


def only(reading: Reading | Notes, severity: Severity) -> list[Finding]:
    """Give the findings of one severity."""
    return [finding for finding in reading.findings if finding.severity is severity]


def data_of(reading: Reading | Notes, code: str) -> dict[str, str | int]:
    """Give the data of the only finding with this code."""
    (finding,) = (finding for finding in reading.findings if finding.code == code)
    return dict(finding.data)


def assumed(reading: Reading | Notes) -> dict[str, str]:
    """Give what was assumed: setting and value."""
    return {entry.setting: entry.value for entry in reading.assumptions}


def grid(*rows: Sequence[Value], name: str = "Sheet") -> Grid:
    """Make a sheet's grid from row 1 on."""
    return Grid("book.xlsx", name, list(enumerate(rows)))


def sheet(kind: str, *rows: Sequence[Value], notes: Notes | None = None) -> Sheet:
    """Read a sheet of a kind from rows made by hand; the first one is its headers."""
    return read_sheet(kind, grid(*rows), HeaderMap(), notes or Notes())


def cell(value: Value, address: str = "B2") -> Cell:
    """Make a cell."""
    return Cell(value, Place("book.xlsx", "Sheet", address))


def given(notes: Notes | None = None, /, **values: Value) -> Given:
    """Make settings as an Event sheet gives them; `_` in a name stands for a blank."""
    notes = notes or Notes()
    return merge([named_cells({n: cell(v) for n, v in values.items()}, notes)], notes)
