"""The list by table: who sits there instead."""

from collections.abc import Iterator

from matchround.event import Round, Table
from matchround.exports.changes.closing import closed_from
from matchround.exports.changes.entries import Entry, Line, names_now, names_then
from matchround.exports.changes.moments import begin, when
from matchround.exports.differences import Cell, Differences
from matchround.wording import text


def by_table(found: Differences, language: str) -> Iterator[Entry]:
    """List every table at which something is different, in the event's order."""
    for table in found.plan.event.tables:
        lines = tuple(_lines(found, table, language))
        closed = _closed(found, table, language)
        if lines or closed:
            yield Entry(table.name, closed, lines)


def _closed(found: Differences, table: Table, language: str) -> str:
    first = closed_from(found, table)
    return text("changes.closed_from", language, moment=begin(first, language)) if first else ""


def _lines(found: Differences, table: Table, language: str) -> Iterator[Line]:
    for round_ in found.plan.event.rounds:
        cell = found.tables.get((table.name, round_.number))
        if cell and table.is_open(round_.number):
            yield _line(found, cell, round_, language)


def _line(found: Differences, cell: Cell, round_: Round, language: str) -> Line:
    return Line(
        when=when(round_, language),
        people=names_now(found, cell.after),
        note="" if cell.after else text("changes.free", language),
        people_before=names_then(found, cell.before),
        was="" if cell.before else text("changes.new_meeting", language),
    )
