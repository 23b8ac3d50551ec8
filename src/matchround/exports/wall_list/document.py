"""What the list on the wall says, ready to be set. No markup, no layout."""

from dataclasses import dataclass

from matchround.event import Participant, Plan, Round
from matchround.exports.agenda import Agendas, Entry
from matchround.exports.framing import Frame, frame
from matchround.exports.look import PLAIN, Look
from matchround.exports.people import surname_first, surname_of
from matchround.wording import clock_text, index_letter, text

NOTHING = "–"
"""Stands in a round in which somebody is there and meets nobody."""


@dataclass(frozen=True)
class Column:
    """One round: its number, and when it begins ("" without a clock)."""

    number: str
    start: str


@dataclass(frozen=True)
class Line:
    """One person: `surname` stands first in `name`, `initial` is what it is looked up by."""

    initial: str
    surname: str
    name: str
    organisation: str
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Document:
    """Everything that is printed. `headings`: of the names and of a round's number."""

    frame: Frame
    headings: tuple[str, str]
    note: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


def document(plan: Plan, look: Look = PLAIN) -> Document:
    """Put the list into words."""
    agendas = Agendas(plan)
    around = frame(plan, "wall_list", look)
    rounds = plan.event.rounds
    codes = ("column.name", "column.round")
    name, number = (text(code, around.language) for code in codes)
    return Document(
        frame=around,
        headings=(name, number),
        note=text("wall_list.nothing", around.language),
        columns=tuple(_column(round_, around.language) for round_ in rounds),
        lines=tuple(_line(person, agendas) for person in agendas.people),
    )


def _column(round_: Round, language: str) -> Column:
    start = clock_text(round_.start, language) if round_.start else ""
    return Column(str(round_.number), start)


def _line(person: Participant, agendas: Agendas) -> Line:
    rounds = agendas.plan.event.rounds
    name = surname_first(person)
    surname = surname_of(person)
    return Line(
        initial=index_letter(surname, agendas.plan.event.settings.language),
        surname=surname if name.startswith(surname) else "",
        name=name,
        organisation=person.organisation,
        tables=tuple(_table(agendas.entry(person, round_)) for round_ in rounds),
    )


def _table(entry: Entry) -> str:
    if entry.meeting:
        return entry.meeting.table
    return NOTHING if entry.available else ""
