"""The whole row of each participant, once rounds, tables and everybody's names are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matchround.event import Participant, Role
from matchround.reading.availability import Rounds
from matchround.reading.directory import Directory
from matchround.reading.notes import Notes
from matchround.reading.parsing import Number, email
from matchround.reading.people import Person
from matchround.reading.similar_topics import warn_of_similar_topics
from matchround.reading.spellings import Spellings
from matchround.reading.splitting import Splitter, splitter
from matchround.reading.topics import Topics
from matchround.reading.vocabulary import values
from matchround.reading.wishes import read_named

_TOPICS = ("topics", "offers", "seeks")
_PLAIN_LISTS = (*_TOPICS, "languages", "needs", "met at")
_FIELDS = {column: column.replace(" ", "_") for column in _PLAIN_LISTS}
_WISHES = ("wants to meet", "avoid")
_MANY = (*_PLAIN_LISTS, *_WISHES)
_MOST_MEETINGS = 1000


@dataclass
class Words:
    """How topics, needs, languages and earlier gatherings are spelled in this event."""

    topics: Topics
    needs: Spellings
    languages: Spellings
    gatherings: Spellings

    def of(self, column: str) -> Spellings:
        """The spellings of a column that holds no topics."""
        return {"needs": self.needs, "languages": self.languages}.get(column, self.gatherings)


def event_words(synonyms: Mapping[str, str], language: str) -> Words:
    """Start the spellings of an event; topics know the Synonyms sheet and the event's language."""
    return Words(
        Topics(synonyms, language),
        Spellings(words=values("need")),
        Spellings(words=values("spoken language")),
        Spellings(),
    )


@dataclass(frozen=True)
class Lists:
    """The cells that hold many values, cut and spelled, by person and column."""

    persons: Sequence[Person]
    words: Words
    cuts: Mapping[str, Splitter]

    def of(self, person: Person, column: str) -> tuple[str, ...]:
        """The values of one of a person's columns."""
        if not person.row.given(column):
            return ()
        texts = self._texts(person, column)
        if column in _TOPICS:
            return self.words.topics.many(texts)
        return self.words.of(column).many(texts, person.row.located(column))

    def hear_topics(self, person: Person) -> None:
        """Take note of what a person deals with, offers and seeks."""
        for column in filter(person.row.given, _TOPICS):
            self.words.topics.hear(self._texts(person, column), person.row.located(column))

    def _texts(self, person: Person, column: str) -> Sequence[str]:
        cells, split = person.row.cells[column], self.cuts[column].split
        if len(cells) == 1 and column != "met at":
            return split(cells[0].text)
        texts = [text for cell in cells for text in split(cell.text)]
        if column == "met at":
            return [text for text in texts if values("yes_no").find(text) != "no"]
        return texts

    def all_of(self, column: str) -> tuple[str, ...]:
        """Every value of a column, in the order of first use."""
        return tuple(dict.fromkeys(text for p in self.persons for text in self.of(p, column)))


def cut_lists(persons: Sequence[Person], words: Words, notes: Notes) -> Lists:
    """Judge how each column of many values is separated; options with a comma are told."""
    cuts = {}
    for column in _MANY:
        cells = [cell for person in persons for cell in person.row.cells.get(column, ())]
        cuts[column] = splitter(cells, commas_inside=column in _TOPICS)
        for left, right in sorted(cuts[column].joined):
            notes.warn("people.comma_inside", cells[0].place, left=left, right=right, name=column)
    return Lists(persons, words, cuts)


@dataclass(frozen=True)
class Found:
    """What is already known about people, by id."""

    available: Mapping[str, Rounds]
    roles: Mapping[str, Role]
    tables: Mapping[str, str]
    sectors: Mapping[str, str]


def read_participants(
    lists: Lists, found: Found, directory: Directory, notes: Notes
) -> tuple[Participant, ...]:
    """Read the rest of every row. Topics are named once all of them have been heard."""
    for person in lists.persons:
        lists.hear_topics(person)
    lists.words.topics.settle(notes)
    warn_of_similar_topics(lists.words.topics, notes)
    return tuple(_participant(p, lists, found, directory, notes) for p in lists.persons)


def _participant(
    person: Person, lists: Lists, found: Found, directory: Directory, notes: Notes
) -> Participant:
    row = person.row
    given = row.cells.keys()
    fields = {_FIELDS[column]: lists.of(person, column) for column in _FIELDS if column in given}
    wishes = {} if given.isdisjoint(_WISHES) else _wishes(person, lists, directory, notes)
    return Participant.model_validate(
        {
            **fields,
            **wishes,
            "id": person.id,
            "name": person.name,
            "surname": person.surname,
            "email": email(row.cell("email"), "email", notes) if row.given("email") else "",
            "phone": row.text("phone"),
            "organisation": person.organisation,
            "sector": found.sectors[person.id],
            "available": found.available[person.id],
            "role": found.roles[person.id],
            "table": found.tables.get(person.id, ""),
            "max_meetings": _max_meetings(person, notes),
            "status": person.status,
            "print_language": _print_language(person, notes),
            "share_contact": _share_contact(person, notes),
        }
    )


def _wishes(
    person: Person, lists: Lists, directory: Directory, notes: Notes
) -> dict[str, tuple[str, ...]]:
    wants = read_named(person, "wants to meet", lists.cuts["wants to meet"], directory, notes)
    avoid = read_named(person, "avoid", lists.cuts["avoid"], directory, notes)
    if both := set(wants.ids) & set(avoid.ids):
        value = ", ".join(sorted(both))
        notes.warn("wishes.both", person.row.place("avoid"), value=value)
    return {
        "wants": tuple(i for i in wants.ids if i not in both),
        "wants_organisations": wants.organisations,
        "avoid": avoid.ids,
        "avoid_organisations": avoid.organisations,
    }


def _max_meetings(person: Person, notes: Notes) -> int | None:
    if not person.row.given("max meetings"):
        return None
    return Number(1, _MOST_MEETINGS)(person.row.cell("max meetings"), "max meetings", notes)


def _print_language(person: Person, notes: Notes) -> str:
    if not person.row.given("print language"):
        return ""
    cell = person.row.cell("print language")
    language = values("print language").find(cell.text)
    if language is None:
        notes.warn("people.print_language", cell.place, value=cell.text)
    return language or ""


def _share_contact(person: Person, notes: Notes) -> bool:
    """Only a plain yes is a yes."""
    if not person.row.given("share contact"):
        return False
    cell = person.row.cell("share contact")
    answer = values("yes_no").find(cell.text)
    if answer is None:
        notes.warn("people.share_contact", cell.place, value=cell.text)
    return answer == "yes"
