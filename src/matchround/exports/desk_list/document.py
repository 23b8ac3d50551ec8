"""What the list at the desk says, ready to be set. No markup, no layout."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from matchround.event import Event, Participant, Plan, Role, Round, Status
from matchround.exports.agenda import Agendas
from matchround.exports.framing import Frame, frame
from matchround.exports.look import PLAIN, Look
from matchround.exports.people import enlisted, surname_first, surname_of
from matchround.wording import clock_text, index_letter, plural, sort_key, text

_COLUMNS = ("column.name", "column.organisation", "desk_list.phone", "desk_list.first")
_BLANK = 6
"""Lines at the end for those who come and are not on the list."""


@dataclass(frozen=True)
class Line:
    """One person. `note` says what the desk should know, `first` where they go first."""

    ticked: bool
    initial: str
    surname: str
    name: str
    note: str
    organisation: str
    phone: str
    first: str


@dataclass(frozen=True)
class Count:
    """An organisation, and how many of those who are coming belong to it."""

    organisation: str
    people: str


@dataclass(frozen=True)
class Document:
    """Everything that is printed."""

    frame: Frame
    total: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    walk_ins: str
    blank: int
    counts_heading: str
    counts: tuple[Count, ...]
    confidential: str


def document(plan: Plan, look: Look = PLAIN) -> Document:
    """Put the list into words."""
    agendas = Agendas(plan)
    around = frame(plan, "desk_list", look)
    language = around.language
    return Document(
        frame=around,
        total=plural("desk_list.people", len(agendas.people), language),
        columns=tuple(text(code, language) for code in _COLUMNS),
        lines=tuple(_line(person, agendas, language) for person in enlisted(plan.event)),
        walk_ins=text("desk_list.walk_ins", language),
        blank=_BLANK,
        counts_heading=text("desk_list.organisations", language),
        counts=tuple(_counts(agendas, language)),
        confidential=text("desk_list.confidential", language),
    )


def _line(person: Participant, agendas: Agendas, language: str) -> Line:
    name, surname = surname_first(person), surname_of(person)
    return Line(
        ticked=person.checked_in and person.status is Status.COMING,
        initial=index_letter(surname, agendas.plan.event.settings.language),
        surname=surname if name.startswith(surname) else "",
        name=name,
        note=" · ".join(_notes(person, agendas.plan.event, language)),
        organisation=person.organisation,
        phone=person.phone,
        first=_first(person, agendas, language),
    )


def _notes(person: Participant, event: Event, language: str) -> Iterator[str]:
    """Say what is out of the ordinary: a role, and coming later or leaving earlier."""
    if person.status is not Status.COMING:
        yield text("desk_list.absent", language)
        return
    if person.role is not Role.PARTICIPANT:
        yield text(f"desk_list.{person.role}", language)
    there = [round_ for round_ in event.rounds if person.is_available(round_.number)]
    if there and there[0] != event.rounds[0]:
        yield text("desk_list.from", language, moment=_begin(there[0], language))
    if there and there[-1] != event.rounds[-1]:
        yield text("desk_list.until", language, moment=_end(there[-1], language))


def _first(person: Participant, agendas: Agendas, language: str) -> str:
    """Where somebody goes first: "12 (13:10)", "12" where that is at the very beginning."""
    rounds = agendas.plan.event.rounds
    held = ((r, agendas.meetings.get((person.id, r.number))) for r in rounds)
    first = next(((r, meeting) for r, meeting in held if meeting), None)
    if first is None or person.status is not Status.COMING:
        return ""
    round_, meeting = first
    late = f" ({_begin(round_, language)})" if round_ != rounds[0] else ""
    return f"{meeting.table}{late}"


def _begin(round_: Round, language: str) -> str:
    return clock_text(round_.start, language) if round_.start else _number(round_, language)


def _end(round_: Round, language: str) -> str:
    return clock_text(round_.end, language) if round_.end else _number(round_, language)


def _number(round_: Round, language: str) -> str:
    return text("changes.round", language, number=round_.number)


def _counts(agendas: Agendas, language: str) -> Iterator[Count]:
    """Count by organisation in alphabetical order; those of none come last."""
    people = Counter(person.organisation for person in agendas.people)
    for name in sorted(filter(None, people), key=lambda name: sort_key(name, language)):
        yield Count(name, str(people[name]))
    if people[""]:
        yield Count(text("desk_list.no_organisation", language), str(people[""]))
