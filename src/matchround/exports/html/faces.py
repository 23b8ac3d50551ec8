"""How people are shown on a page that anybody may see, in which order, and by which key."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

from matchround.event import Event, Participant
from matchround.exports.people import roster, surname_first, surname_of
from matchround.wording import sort_key

_NO_SECTOR = "unknown"
"""Stands in the event for a sector that is missing; there is nothing to show."""

_DIGITS = 10
"""Of a key: enough that no two of a hundred thousand people share one by accident."""


@dataclass(frozen=True)
class Face:
    """Somebody as they are shown. `listed` is the name as it stands in lists.

    `key` stays the same when a plan is made again, and does not show the person's id, which may
    be a number that is nobody else's business.
    """

    key: str
    name: str
    listed: str
    organisation: str
    sector: str


def faces(event: Event, *, anonymous: bool = False) -> dict[str, Face]:
    """Give everybody who is coming by their id, in the order of lists.

    `anonymous`: by first name, with the organisation to tell people apart, and nothing else.
    """
    people = roster(event)
    if anonymous:
        return _first_names(people, event.settings.language)
    listed = {person.id: surname_first(person) for person in people}
    times = Counter(listed.values())
    return {
        person.id: Face(
            key=key_of(person),
            name=person.name,
            listed=_apart(listed[person.id], person, alone=times[listed[person.id]] == 1),
            organisation=person.organisation,
            sector="" if person.sector == _NO_SECTOR else person.sector,
        )
        for person in people
    }


def key_of(person: Participant) -> str:
    """Name a person in the page's address."""
    return f"p-{sha256(person.id.encode()).hexdigest()[:_DIGITS]}"


def _first_names(people: tuple[Participant, ...], language: str) -> dict[str, Face]:
    shown = [(first_name(person), person) for person in people]
    shown.sort(key=lambda one: (sort_key(one[0], language), one[1].organisation, one[1].id))
    return {
        person.id: Face(
            key=key_of(person),
            name=name,
            listed=_apart(name, person, alone=False),
            organisation=person.organisation,
            sector="",
        )
        for name, person in shown
    }


def first_name(person: Participant) -> str:
    """Give the name without the surname; a name of one word as it is."""
    given = person.name.removesuffix(surname_of(person)).strip()
    return given or person.name.split()[0]


def _apart(name: str, person: Participant, *, alone: bool) -> str:
    return name if alone or not person.organisation else f"{name} ({person.organisation})"
