"""The rows of one participant's page: meetings, free rounds, breaks, in words."""

from dataclasses import dataclass, replace

from matchround.event import Item, Meeting, Participant
from matchround.exports.agenda import Agendas, Entry
from matchround.exports.occasion import own_title, span, why_text
from matchround.exports.people import is_standby
from matchround.wording import Reader, clock_text, starter, text

_NO_SECTOR = "unknown"
"""Stands in the event for a sector that is missing; there is nothing to print."""


@dataclass(frozen=True)
class Partner:
    """Somebody whom the reader meets; `belongs` is their organisation and sector."""

    name: str
    belongs: str


@dataclass(frozen=True)
class Row:
    """One row: a meeting where `partners` is filled, else what `note` says.

    `when` is the clock time (or the round's number where the event has no clock), `round` the
    round's name under a clock time, `mark` a word at what is not as it was.
    """

    when: str
    round: str = ""
    table: str = ""
    partners: tuple[Partner, ...] = ()
    starter: str = ""
    note: str = ""
    why: str = ""
    is_item: bool = False
    mark: str = ""


def rows(person: Participant, agendas: Agendas, language: str) -> tuple[Row, ...]:
    """Every row of this person's page, in time order."""
    return tuple(
        _item(part, language) if isinstance(part, Item) else _round(part, person, agendas, language)
        for part in agendas.of(person)
    )


def _item(item: Item, language: str) -> Row:
    when = span(item.start, item.end, language)
    return Row(when, note=item.title or text(f"item.{item.kind}", language), is_item=True)


def _round(entry: Entry, person: Participant, agendas: Agendas, language: str) -> Row:
    number = entry.round.number
    title = own_title(agendas.plan.event, entry.round)
    name = title or text("timetable.round", language, number=number)
    start = entry.round.start
    when = clock_text(start, language) if start else str(number)
    below = name if start or title else ""
    mark = text("timetable.changed", language) if entry.changed else ""
    row = Row(when, below, mark=mark)
    if entry.meeting:
        return _meeting(row, entry.meeting, person, agendas, language)
    return replace(
        row,
        note=_note(entry, person, language),
        why=why_text(entry.why, language, own=True),
    )


def _note(entry: Entry, person: Participant, language: str) -> str:
    if entry.why:
        return text("timetable.free", language)
    if not entry.available:
        return text("timetable.away", language)
    return text("timetable.standby_role" if is_standby(person) else "timetable.nothing", language)


def _meeting(
    row: Row, meeting: Meeting, person: Participant, agendas: Agendas, language: str
) -> Row:
    event = agendas.plan.event
    others = [event.by_id[i] for i in meeting.participants if i != person.id]
    names = {i: event.by_id[i].name for i in meeting.participants}
    reader = Reader(person.id, names, language, len(others))
    return replace(
        row,
        table=meeting.table,
        partners=tuple(_partner(other) for other in others),
        starter=starter(meeting.reasons, reader),
    )


def _partner(person: Participant) -> Partner:
    sector = "" if person.sector == _NO_SECTOR else person.sector
    return Partner(person.name, " · ".join(part for part in (person.organisation, sector) if part))
