"""What the signs say, ready to be set. No markup, no layout."""

from collections.abc import Iterator
from dataclasses import dataclass

from matchround.event import Meeting, Plan, Round
from matchround.exports.agenda import Agendas
from matchround.exports.framing import Frame, frame
from matchround.exports.look import PLAIN, Look
from matchround.wording import clock_text, text

_LONGEST_NUMBER = 4
"""A name that has a digit and no more letters than this is called a number."""


@dataclass(frozen=True)
class Sitter:
    """Somebody who sits there."""

    name: str
    organisation: str


@dataclass(frozen=True)
class Line:
    """One round at the table; nobody sits there where `sitters` is empty."""

    when: str
    sitters: tuple[Sitter, ...]


@dataclass(frozen=True)
class Sign:
    """One table; `word` stands above a number, not above a table that has a name."""

    word: str
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Document:
    """All signs, in the order of the tables. `free` is said where nobody sits."""

    frame: Frame
    free: str
    signs: tuple[Sign, ...]


def document(plan: Plan, look: Look = PLAIN) -> Document:
    """Put the signs into words."""
    around = frame(plan, "table_signs", look)
    return Document(
        frame=around,
        free=text("table_signs.free", around.language),
        signs=tuple(_signs(Agendas(plan), around.language)),
    )


def _signs(agendas: Agendas, language: str) -> Iterator[Sign]:
    used = {meeting.table for meeting in agendas.plan.meetings}
    for table in agendas.plan.event.tables:
        if table.name in used:
            rounds = (r for r in agendas.plan.event.rounds if table.is_open(r.number))
            lines = tuple(_line(table.name, r, agendas, language) for r in rounds)
            yield Sign(_word(table.name, language), table.name, lines)


def _word(name: str, language: str) -> str:
    numbered = len(name) <= _LONGEST_NUMBER and any(letter.isdigit() for letter in name)
    return text("column.table", language) if numbered else ""


def _line(table: str, round_: Round, agendas: Agendas, language: str) -> Line:
    when = clock_text(round_.start, language) if round_.start else str(round_.number)
    meeting = agendas.at_table.get((table, round_.number))
    return Line(when, _sitters(meeting, agendas) if meeting else ())


def _sitters(meeting: Meeting, agendas: Agendas) -> tuple[Sitter, ...]:
    known = agendas.plan.event.by_id
    people = (known[who] for who in meeting.participants)
    return tuple(Sitter(person.name, person.organisation) for person in people)
