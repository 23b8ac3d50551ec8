"""One round after planning: who was left without a meeting, and which tables stayed free."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from matchround.event import PROMISES, CrossSector, Event, Meeting, Participant, Table


@dataclass(frozen=True)
class Leftover:
    """What is left of one round.

    `waiting` are the players who could have met in it and do not. `busy` counts the players who
    meet, `open` the tables that are open; `free` are those of them without a meeting.
    """

    number: int
    waiting: tuple[Participant, ...]
    by_sector: Mapping[str, tuple[Participant, ...]]
    busy: int
    open: int
    free: tuple[Table, ...]


@dataclass(frozen=True)
class Day:
    """The event with what its meetings say about everybody."""

    event: Event
    met: Mapping[str, frozenset[str]]
    promised: Mapping[str, tuple[str, ...]]
    leftovers: Mapping[int, Leftover]

    def others(self, left: Leftover, person: Participant) -> Iterator[Participant]:
        """Give who else waits, less those whom only their sector rules out."""
        if self.event.settings.cross_sector is not CrossSector.REQUIRED or not person.sector:
            yield from (other for other in left.waiting if other.id != person.id)
            return
        for sector, people in left.by_sector.items():
            if sector != person.sector:
                yield from people
        promised = self.promised.get(person.id, ())
        own = left.by_sector.get(person.sector, ())
        yield from (other for other in own if other.id in promised)


def day_of(event: Event, meetings: Sequence[Meeting]) -> Day:
    """Look at the whole day once, so that each sit-out is explained quickly."""
    met: dict[str, set[str]] = defaultdict(set)
    count: dict[str, int] = defaultdict(int)
    for meeting in meetings:
        for a, b in combinations(meeting.participants, 2):
            met[a].add(b)
            met[b].add(a)
        for who in meeting.participants:
            count[who] += 1
    short = tuple(p for p in event.players if count[p.id] < event.most_meetings(p))
    return Day(
        event,
        {who: frozenset(whom) for who, whom in met.items()},
        _promised(event),
        {r.number: _leftover(event, meetings, r.number, short) for r in event.rounds},
    )


def _promised(event: Event) -> dict[str, tuple[str, ...]]:
    partners: dict[str, list[str]] = defaultdict(list)
    for row in event.pairs:
        if row.rule in PROMISES:
            partners[row.a].append(row.b)
            partners[row.b].append(row.a)
    return {who: tuple(whom) for who, whom in partners.items()}


def _leftover(
    event: Event, meetings: Sequence[Meeting], number: int, short: Sequence[Participant]
) -> Leftover:
    held = [meeting for meeting in meetings if meeting.round == number]
    busy = {who for meeting in held for who in meeting.participants}
    waiting = tuple(p for p in short if p.id not in busy and p.is_available(number))
    by_sector: dict[str, list[Participant]] = defaultdict(list)
    for person in waiting:
        by_sector[person.sector].append(person)
    used = {meeting.table for meeting in held}
    open_tables = [table for table in event.tables if table.is_open(number)]
    return Leftover(
        number,
        waiting,
        {sector: tuple(people) for sector, people in by_sector.items()},
        len(busy & {p.id for p in event.players}),
        len(open_tables),
        tuple(table for table in open_tables if table.name not in used),
    )
