"""How people are shown on a page that anybody may see, in which order, and by which key."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

from matchround.event import Event, Participant
from matchround.exports.people import roster, surname_first

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


def faces(event: Event) -> dict[str, Face]:
    """Give everybody who is coming by their id, in the order of lists."""
    people = roster(event)
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


def _apart(name: str, person: Participant, *, alone: bool) -> str:
    return name if alone or not person.organisation else f"{name} ({person.organisation})"
