"""What limits each round, however the people are put together: tables, odd numbers, sectors."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    Coded,
    CrossSector,
    Event,
    Participant,
    RoundKind,
    SameOrganisation,
)
from matchround.explaining.answers import Limit


class _Room(NamedTuple):
    """At most so many meetings fit into a round, and why."""

    meetings: int
    why: Coded


def round_limits(event: Event) -> tuple[Limit, ...]:
    """Give the tightest limit of every pair round in which not everybody who is there can meet."""
    people = [person for person in event.players if event.most_meetings(person)]
    found = []
    for number in (r.number for r in event.rounds if r.kind is RoundKind.PAIRS):
        here = [person for person in people if person.is_available(number)]
        room = min(_rooms(event, number, here), key=lambda room: room.meetings)
        if 2 * room.meetings < len(here):
            places = 2 * room.meetings
            found.append(Limit(round=number, people=len(here), places=places, why=room.why))
    return tuple(found)


def _rooms(event: Event, number: int, here: Sequence[Participant]) -> Iterator[_Room]:
    """Give every limit of a round; of equal ones the first is told, that of the tables last."""
    yield _Room(len(here) // 2, Coded(code="odd"))
    if event.settings.cross_sector is CrossSector.REQUIRED:
        yield from _closed(event, here, "sector")
    if event.settings.same_organisation is SameOrganisation.NEVER:
        yield from _closed(event, here, "organisation")
    tables = sum(table.is_open(number) for table in event.tables)
    yield _Room(tables, Coded(code="tables", data={"tables": tables}))


def _closed(event: Event, here: Sequence[Participant], group: str) -> Iterator[_Room]:
    """Give the limit that the largest group sets, whose people only meet others."""
    sizes = Counter(getattr(person, group) for person in here)
    sizes.pop("", None)
    if not sizes:
        return
    name = max(sizes, key=lambda name: (sizes[name], name))
    inside = {person.id for person in here if getattr(person, group) == name}
    promised = {
        row.key for row in event.pairs if row.rule in PROMISES and inside.issuperset(row.key)
    }
    most = len(here) - sizes[name] + len(promised)
    yield _Room(most, Coded(code=group, data={group: name, "size": sizes[name]}))
