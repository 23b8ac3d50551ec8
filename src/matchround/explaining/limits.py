"""What limits each round, however the people are put together: tables, odd numbers, sectors."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    Coded,
    CrossSector,
    Event,
    Odd,
    Participant,
    Role,
    RoundKind,
    SameOrganisation,
    Table,
)
from matchround.explaining.answers import Limit


class _Room(NamedTuple):
    """At most so many people can meet in a round, and why."""

    places: int
    why: Coded


def round_limits(event: Event) -> tuple[Limit, ...]:
    """Give the tightest limit of every pair round in which not everybody who is there can meet."""
    found = []
    there = _wanting_in(event)
    for number in (r.number for r in event.rounds if r.kind is RoundKind.PAIRS):
        here = there[number]
        room = min(_rooms(event, number, here), key=lambda room: room.places)
        if room.places < len(here):
            limit = Limit(round=number, people=len(here), places=room.places, why=room.why)
            found.append(limit)
    return tuple(found)


def tables_of_use(event: Event) -> int:
    """Tell how many tables are in use at once at most, were there enough of them."""
    there = _wanting_in(event)
    return max((_used(event, number, here) for number, here in there.items()), default=0)


def _wanting_in(event: Event) -> Mapping[int, Sequence[Participant]]:
    """Give for each round those who are there and may have a meeting at all."""
    idle = {person.id for person in event.players if not event.most_meetings(person)}
    if not idle:
        return event.players_in
    return {
        number: [person for person in here if person.id not in idle]
        for number, here in event.players_in.items()
    }


def _used(event: Event, number: int, here: Sequence[Participant]) -> int:
    rooms = (room for room in _rooms(event, number, here) if room.why.code != "tables")
    return min([len(here), *(room.places for room in rooms)]) // 2


def _rooms(event: Event, number: int, here: Sequence[Participant]) -> Iterator[_Room]:
    """Give every limit of a round; of equal ones the first is told, that of the tables last."""
    if not _is_mended(event, number):
        yield _Room(len(here) // 2 * 2, Coded(code="odd"))
    if event.settings.cross_sector is CrossSector.REQUIRED:
        yield from _closed(event, here, "sector")
    if event.settings.same_organisation is SameOrganisation.NEVER:
        yield from _closed(event, here, "organisation")
    tables = event.tables_in[number]
    yield _Room(_seats(event, tables), Coded(code="tables", data={"tables": len(tables)}))


def _is_mended(event: Event, number: int) -> bool:
    """Tell whether somebody who is left over joins two others, or meets a standby person."""
    if event.settings.odd is Odd.STANDBY:
        return any(p.role is Role.STANDBY and p.is_available(number) for p in event.participants)
    return event.settings.odd is Odd.TRIO


def _seats(event: Event, tables: Sequence[Table]) -> int:
    most = 3 if event.settings.odd is Odd.TRIO else 2
    return sum(most if table.seats is None else min(most, table.seats) for table in tables)


def _closed(event: Event, here: Sequence[Participant], group: str) -> Iterator[_Room]:
    """Give the limit that the largest group sets, whose people only meet others."""
    sizes = Counter(map(attrgetter(group), here))
    sizes.pop("", None)
    if not sizes:
        return
    size = max(sizes.values())
    name = max(name for name, people in sizes.items() if people == size)
    rows = {row.key for row in event.pairs if row.rule in PROMISES}
    members = (person for person in here if getattr(person, group) == name)
    inside = {person.id for person in members} if rows else set()
    promised = {key for key in rows if inside.issuperset(key)}
    most = len(here) - size + len(promised)
    yield _Room(2 * most, Coded(code=group, data={group: name, "size": size}))
