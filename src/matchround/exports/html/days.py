"""What each person does in each round, in words, and the programme that these rounds are in."""

from dataclasses import dataclass, field
from datetime import datetime, time

from matchround.event import Coded, Event, Item, Meeting, Participant, Plan, Round
from matchround.exports.agenda import Agendas, Entry, programme
from matchround.exports.differences import differences
from matchround.exports.html.faces import Face, faces
from matchround.exports.occasion import own_title, span
from matchround.exports.people import is_standby, page_language
from matchround.exports.stamp import time_zone
from matchround.wording import Reader, clock_text, starter, text

_OPEN = frozenset({"shared_topics", "offer_seek", "across_sectors", "untraditional"})
"""Reasons that all may read. Who asked to meet whom is between the two."""


@dataclass(frozen=True)
class Part:
    """A part of the programme; `round` is its number where people meet in it, else 0.

    `start` and `end` are moments as ISO 8601 with offset, without one where the event has no
    time zone, a bare "HH:MM" where it has no date, and "" where it has no clock.
    """

    name: str
    when: str
    span: str
    start: str
    end: str
    round: int = 0


@dataclass(frozen=True)
class Cell:
    """Somebody's round: `table` and whom they meet (ids), or a `note` that says what else.

    `free`: this is a sit-out.
    """

    round: int
    table: str = ""
    meets: tuple[str, ...] = ()
    say: str = ""
    note: str = ""
    free: bool = False
    changed: bool = False


@dataclass(frozen=True)
class Days:
    """Everybody's day. `faces` and `cells` are by id, the cells by number of the round."""

    plan: Plan
    language: str
    faces: dict[str, Face]
    programme: tuple[Part, ...]
    hints: dict[str, str]
    cells: dict[str, dict[int, Cell]] = field(repr=False)

    @property
    def changed(self) -> bool:
        """Whether anything is marked as changed."""
        return any(cell.changed for day in self.cells.values() for cell in day.values())


def days(plan: Plan) -> Days:
    """Put everybody's day into words, in the event's language."""
    language = page_language(plan.event)
    agendas = Agendas(plan, _marked(plan))
    shown = faces(plan.event)
    people = [plan.event.by_id[who] for who in shown]
    telling = _Telling(plan.event, language, shown)
    return Days(
        plan,
        language,
        shown,
        programme=tuple(_part(part, plan.event, language) for part in programme(plan.event)),
        hints={person.id: _hint(person, language) for person in people},
        cells={
            person.id: {
                r.number: telling.cell(person, agendas.entry(person, r)) for r in plan.event.rounds
            }
            for person in people
        },
    )


@dataclass(frozen=True)
class _Telling:
    """Puts one person's round into words."""

    event: Event
    language: str
    faces: dict[str, Face]

    def cell(self, person: Participant, entry: Entry) -> Cell:
        number = entry.round.number
        if entry.meeting is None:
            note = text(_note(entry, person), self.language)
            free = entry.why is not None
            return Cell(number, note=note, free=free, changed=entry.changed)
        others = tuple(who for who in entry.meeting.participants if who != person.id)
        return Cell(
            number,
            table=entry.meeting.table,
            meets=others,
            say=self._starter(person, entry.meeting),
            changed=entry.changed,
        )

    def _starter(self, person: Participant, meeting: Meeting) -> str:
        reasons: list[Coded] = [reason for reason in meeting.reasons if reason.code in _OPEN]
        if not reasons:
            return ""
        names = {who: self.name(who) for who in meeting.participants}
        return starter(reasons, Reader(person.id, names, self.language, len(names) - 1))

    def name(self, who: str) -> str:
        """Name somebody as the page shows them; of who is gone only that they were there."""
        return self.faces[who].name if who in self.faces else "–"


def _marked(plan: Plan) -> frozenset[tuple[str, int]]:
    """Find what is different from the revision before; nothing of those who are new."""
    found = differences(plan)
    if found is None:
        return frozenset()
    new = {person.id for person in found.new}
    return frozenset(key for key in found.cells if key[0] not in new)


def _note(entry: Entry, person: Participant) -> str:
    if entry.why:
        return "timetable.free"
    if not entry.available:
        return "timetable.away"
    return "timetable.standby_role" if is_standby(person) else "timetable.nothing"


def _hint(person: Participant, language: str) -> str:
    if is_standby(person):
        return text("timetable.standby", language)
    return text("timetable.keeps_table", language, table=person.table) if person.table else ""


def _part(part: Round | Item, event: Event, language: str) -> Part:
    whole = span(part.start, part.end, language)
    moments = (_moment(event, part.start), _moment(event, part.end))
    if isinstance(part, Item):
        return Part(part.title or text(f"item.{part.kind}", language), whole, whole, *moments)
    name = own_title(event, part) or text("timetable.round", language, number=part.number)
    when = clock_text(part.start, language) if part.start else ""
    return Part(name, when, whole, *moments, round=part.number)


def _moment(event: Event, clock: time | None) -> str:
    """Write a moment so that every browser understands it, wherever it is."""
    if clock is None:
        return ""
    day = event.settings.date
    if day is None:
        return clock.isoformat("minutes")
    return datetime.combine(day, clock, time_zone(event)).isoformat(timespec="minutes")
