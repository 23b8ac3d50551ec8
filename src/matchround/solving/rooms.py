"""How many people can meet in each round at most, counted without looking at single pairs."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    CrossSector,
    Event,
    Odd,
    Participant,
    Role,
    RoundKind,
    SameOrganisation,
)

TRIO = 3

Wanted = Mapping[str, int]
"""How many meetings each person (by id) should have; meetings of others do not count."""


class Reach(NamedTuple):
    """How far an event can get at most: participant-rounds in meetings that count, and worth."""

    places: int
    worth: int = 0


@dataclass(frozen=True)
class Room:
    """What one round offers.

    `people` who are there, `standby` people beside them, `tables` open, `seats` of them for
    meetings of at most three, and `others`: at most so many meetings, because people of the
    largest closed group (a sector or organisation whose people do not meet each other) each
    need somebody else.
    """

    people: int
    standby: int
    tables: int
    seats: int
    others: int

    def met(self, odd: Odd) -> int:
        """At most so many of the people can meet, by what is done where somebody is left over."""
        if odd is Odd.TRIO:
            return min(self.people, self.seats, 2 * self.others)
        in_pairs = 2 * min(self.people // 2, self.tables, self.others)
        if odd is Odd.STANDBY:
            return min(self.people, 2 * self.tables, in_pairs + min(self.standby, self.tables))
        return in_pairs


def met_at_most(event: Event, wanted: Wanted) -> int:
    """Bound the participant-rounds in which those who are wanted meet.

    Somebody who is not among them can spare one of them a sit-out in each round.
    """
    known = [person for person in event.players if person.id in wanted]
    newcomers, odd = len(event.players) - len(known), event.settings.odd
    rooms = rooms_of(event, event.players)
    before = rooms_of(event, known) if newcomers else rooms
    both = zip(rooms, before, strict=True)
    return sum(min(room.met(odd), old.met(odd) + newcomers) for room, old in both)


def rooms_of(event: Event, people: Sequence[Participant]) -> tuple[Room, ...]:
    """Give the room of each pair round for these people."""
    numbers = [r.number for r in event.rounds if r.kind is RoundKind.PAIRS]
    if people is event.players:
        return tuple(_room_of(event, number, event.players_in[number]) for number in numbers)
    return tuple(
        _room_of(event, number, [person for person in people if person.is_available(number)])
        for number in numbers
    )


def _room_of(event: Event, number: int, here: Sequence[Participant]) -> Room:
    tables = event.tables_in[number]
    standby = (p for p in event.participants if p.role is Role.STANDBY)
    return Room(
        people=len(here),
        standby=sum(person.is_available(number) for person in standby),
        tables=len(tables),
        seats=sum(TRIO if table.seats is None else min(TRIO, table.seats) for table in tables),
        others=min(_others(event, here), default=len(here)),
    )


def _others(event: Event, here: Sequence[Participant]) -> Iterator[int]:
    if event.settings.cross_sector is CrossSector.REQUIRED:
        yield _outside_largest(event, here, [person.sector for person in here])
    if event.settings.same_organisation is SameOrganisation.NEVER:
        yield _outside_largest(event, here, [person.organisation for person in here])


def _outside_largest(event: Event, here: Sequence[Participant], groups: Sequence[str]) -> int:
    """Count the people outside the largest group, and the promises that hold within it."""
    sizes = Counter(groups)
    sizes.pop("", None)
    if not sizes:
        return len(here)
    most = max(sizes.values())
    rows = {row.key for row in event.pairs if row.rule in PROMISES}
    if not rows:
        return len(here) - most
    largest = max(group for group, size in sizes.items() if size == most)
    inside = {person.id for person, group in zip(here, groups, strict=True) if group == largest}
    return len(here) - most + sum(inside.issuperset(key) for key in rows)
