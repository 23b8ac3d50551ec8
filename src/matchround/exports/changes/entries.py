"""The entries of both lists: a name or a table, with a line for each changed round."""

from dataclasses import dataclass

from matchround.event import Meeting, Participant
from matchround.exports.differences import Differences
from matchround.exports.people import surname_first


@dataclass(frozen=True)
class Who:
    """Somebody by name; `belongs` is the organisation where it is to stand beside the name."""

    name: str
    belongs: str = ""


@dataclass(frozen=True)
class Line:
    """One changed round: who is met at which table now, and what it was before.

    `note` stands where there is no meeting now, `was` where there was none before. Who is met
    is not said twice where only the table is another.
    """

    when: str
    table: str = ""
    people: tuple[Who, ...] = ()
    note: str = ""
    table_before: str = ""
    people_before: tuple[str, ...] = ()
    was: str = ""


@dataclass(frozen=True)
class Entry:
    """A person or a table. `below` stands under it: what tells namesakes apart, what is closed."""

    name: str
    below: str
    lines: tuple[Line, ...]


def listed(person: Participant) -> Who:
    """Name somebody as lists do; an organisation that is part of the name stands by itself."""
    return _parted(surname_first(person), person)


def names_then(found: Differences, meeting: Meeting | None, but: str = "") -> tuple[str, ...]:
    """Name the people of a meeting of the revision before, without one of them (an id)."""
    known = {**found.plan.event.by_id, **found.before.event.by_id}
    people = (known[who] for who in meeting.participants if who != but) if meeting else ()
    return tuple(_parted(person.name, person).name for person in people)


def names_now(found: Differences, meeting: Meeting | None, but: str = "") -> tuple[Who, ...]:
    """Name the people of a meeting of the plan, without one of them (an id)."""
    known = found.plan.event.by_id
    people = (known[who] for who in meeting.participants if who != but) if meeting else ()
    return tuple(_parted(person.name, person) for person in people)


def _parted(name: str, person: Participant) -> Who:
    beside = f" ({person.organisation})"
    if person.organisation and name.endswith(beside):
        return Who(name.removesuffix(beside), person.organisation)
    return Who(name)
