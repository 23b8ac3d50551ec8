"""People who are added to an event from a file with the columns of Participants."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from matchround.changing import Asked
from matchround.changing.ids import fresh_ids
from matchround.errors import Finding
from matchround.event import ChangeKind, Event, Participant, Status
from matchround.reading.assemble import check_needs
from matchround.reading.availability import availability
from matchround.reading.directory import Directory, Entry
from matchround.reading.folding import folded
from matchround.reading.names import place_of_name
from matchround.reading.notes import LeftOut, Notes
from matchround.reading.order import in_reading_order
from matchround.reading.participants import (
    Found,
    Words,
    cut_lists,
    event_words,
    read_participants,
)
from matchround.reading.people import People, Person
from matchround.reading.people import read_people as read_sheet_of_people
from matchround.reading.places import Place
from matchround.reading.round_lists import Day
from matchround.reading.seats import read_roles, seat
from matchround.reading.sectors import sectors
from matchround.reading.sources import PARTICIPANTS, read_sources, with_toml_beside
from matchround.reading.spellings import Spellings
from matchround.reading.synonyms import read_synonyms
from matchround.reading.tables import Hall, hall_of
from matchround.reading.understanding import Sheets, understand_sheets

_USED = frozenset({PARTICIPANTS, "synonyms"})


@dataclass(frozen=True)
class MorePeople:
    """Who is to be added, each as a walk-in with their cell, and all there is to say.

    `left_out` lists every row that is not among them.
    """

    asked: tuple[Asked, ...]
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def participants(self) -> tuple[Participant, ...]:
        """The people themselves."""
        return tuple(one.person for one in self.asked if one.person is not None)


def read_people(
    path: Path, event: Event, column_map: Mapping[str, str] | None = None
) -> MorePeople:
    """Read people to add to an event; bad input never raises, it becomes a finding.

    Rounds, tables, spellings and colleagues are those of the event. Who is in it already (by id,
    by e-mail, or by name and organisation) is left out with a warning.
    """
    notes = Notes()
    sources = read_sources(with_toml_beside([path]), notes)
    sheets = understand_sheets(sources, column_map or {}, notes)
    _warn_of_other_sheets(sheets, notes)
    asked: tuple[Asked, ...] = ()
    if sheets.get(PARTICIPANTS) and sheets[PARTICIPANTS][0].grid.rows:
        asked = _people(sheets, event, notes)
    findings = [one for one in notes.findings if one.file]
    return MorePeople(asked, in_reading_order(findings), tuple(notes.left_out))


def _warn_of_other_sheets(sheets: Sheets, notes: Notes) -> None:
    for kind, of_kind in sheets.items():
        for sheet in of_kind if kind not in _USED else ():
            notes.warn("more_people.sheet_unused", sheet.grid.place, name=sheet.grid.sheet)


def _people(sheets: Sheets, event: Event, notes: Notes) -> tuple[Asked, ...]:
    spelled = Spellings()
    spelled.many((p.organisation for p in event.participants if p.organisation), Place())
    found = read_sheet_of_people(sheets[PARTICIPANTS][0], notes, spelled)
    persons = tuple(_with_fresh_ids(_newcomers(found, event, notes), event))
    people = replace(found, persons=persons)
    directory = Directory(people, [_entry(person) for person in event.participants])
    synonyms = read_synonyms(sheets.get("synonyms", ()), notes)
    words = event_words(synonyms, event.settings.language)
    _learn(words, event)
    participants = _participants(people, words, directory, event, notes)
    return tuple(map(_asked, persons, participants))


def _asked(person: Person, participant: Participant) -> Asked:
    place = place_of_name(person.row)
    return Asked(
        ChangeKind.WALK_IN,
        file=place.file,
        sheet=place.sheet,
        cell=place.cell,
        person=participant,
    )


def _participants(
    people: People, words: Words, directory: Directory, event: Event, notes: Notes
) -> tuple[Participant, ...]:
    persons, hall = people.persons, hall_of(event.tables)
    lists = cut_lists(persons, words, notes)
    roles = read_roles(persons, notes)
    kept = {person.table for person in event.participants if person.takes_part}
    free = Hall(tuple(t for t in hall.tables if t.name not in kept), names=hall.names)
    seating = seat(persons, free, {}, roles, notes)
    available = availability(persons, Day(event.rounds, event.items), notes)
    known = Found(available, roles, seating.table, _sectors(persons, event, notes))
    participants = read_participants(lists, known, directory, notes)
    check_needs(people, participants, hall, notes)
    return participants


def _sectors(persons: Sequence[Person], event: Event, notes: Notes) -> dict[str, str]:
    """Give everybody a sector where the event has any, and nobody where it has none."""
    known = [(p.organisation, p.sector) for p in event.participants if p.sector]
    if known:
        return sectors(persons, notes, known)
    given = [person for person in persons if person.row.given("sector")]
    if given:
        notes.warn("more_people.sector_unused", given[0].row.place("sector"))
    return {person.id: "" for person in persons}


def _learn(words: Words, event: Event) -> None:
    """Spell topics, needs, languages and earlier gatherings as the event does."""
    for person in event.participants:
        words.topics.keep((*person.topics, *person.offers, *person.seeks))
        words.needs.many(person.needs, Place())
        words.languages.many(person.languages, Place())
        words.gatherings.many(person.met_at, Place())
    for table in event.tables:
        words.needs.many(table.features, Place())


def _newcomers(found: People, event: Event, notes: Notes) -> Iterator[Person]:
    """Leave out who is there already."""
    for person in found.persons:
        place = place_of_name(person.row)
        known = _known(person, event, notes)
        if known is None:
            yield person
            continue
        code = "more_people.absent" if known.status is Status.ABSENT else "more_people.known"
        data = {"name": person.name, "known": known.name, "id": known.id}
        notes.warn(code, place, organisation=known.organisation or "–", **data)
        reason = "left_out.known"
        notes.left_out.append(LeftOut(person.name, person.organisation, reason, data, place))


def _known(person: Person, event: Event, notes: Notes) -> Participant | None:
    """Find who a row is in the event, by the id that it gives, by name, or by e-mail.

    An e-mail that is somebody's of quite another name is a shared one, which is warned about.
    """
    row, email = person.row, person.row.text("email").casefold()
    shared: Participant | None = None
    for other in event.participants:
        if row.given("id") and other.id.casefold() == person.id.casefold():
            return other
        if not email or other.email.casefold() != email:
            if _same(person, other):
                return other
        elif set(folded(other.name).split()) & set(folded(person.name).split()):
            return other
        else:
            shared = other
    if shared is not None:
        data = {"email": email, "name": person.name, "known": shared.name, "id": shared.id}
        notes.warn("more_people.shared_email", row.place("email"), **data)
    return None


def _same(person: Person, other: Participant) -> bool:
    same_name = folded(other.name) == folded(person.name)
    return same_name and folded(other.organisation) == folded(person.organisation)


def _with_fresh_ids(persons: Iterator[Person], event: Event) -> Iterator[Person]:
    """Give those without an id of their own one behind those of the event."""
    listed = list(persons)
    own = [person.id for person in listed if person.row.given("id")]
    fresh = fresh_ids([person.id for person in event.participants], own)
    for person in listed:
        yield person if person.row.given("id") else replace(person, id=next(fresh))


def _entry(person: Participant) -> Entry:
    return Entry(person.id, person.name, person.organisation, person.email)
