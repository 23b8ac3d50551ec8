"""The list by name: whom each person meets instead, and where."""

from collections import Counter
from collections.abc import Iterator

from matchround.event import Participant, Round
from matchround.exports.changes.entries import Entry, Line, listed, names_now, names_then
from matchround.exports.changes.moments import when
from matchround.exports.differences import Cell, Differences
from matchround.wording import text


def by_name(found: Differences, language: str) -> Iterator[Entry]:
    """List everybody who has to go somewhere else, by surname.

    Rounds that were cut, and rounds that somebody is away from, are told by the news.
    """
    times = Counter(person.name for person in found.people)
    for person in found.changed:
        lines = tuple(_lines(found, person, language))
        if lines:
            who = listed(person)
            below = person.organisation if times[person.name] > 1 else who.belongs
            yield Entry(who.name, below, lines)


def _lines(found: Differences, person: Participant, language: str) -> Iterator[Line]:
    for round_ in found.plan.event.rounds:
        cell = found.cells.get((person.id, round_.number))
        if cell and person.is_available(round_.number):
            yield _line(found, cell, person, round_, language)


def _line(
    found: Differences, cell: Cell, person: Participant, round_: Round, language: str
) -> Line:
    before, after = cell.before, cell.after
    same = before and after and before.participants == after.participants
    return Line(
        when=when(round_, language),
        table=after.table if after else "",
        people=names_now(found, after, person.id),
        note="" if after else text("timetable.nothing", language),
        table_before=before.table if before else "",
        people_before=() if same else names_then(found, before, person.id),
        was="" if before else text("changes.new_meeting", language),
    )
