"""Meetings that stand while the rest is planned: what they leave, and what they count for.

Planning beside them is planning an event of its own, the *rest*: people are free in the rounds
in which they have no meeting that stands, tables where none is held, and pairs who meet there do
not meet again. Only what counts for fairness and breadth needs to be remembered beside it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from matchround.event import (
    PROMISES,
    Event,
    Meeting,
    PairRule,
    Participant,
    RuledPair,
    Status,
    Table,
)

Key = tuple[str, str]


@dataclass(frozen=True)
class Standing:
    """Meetings that stand, by what they mean for the rest.

    `owed` tells how many sit-outs nothing can spare a person (id) any more, `sectors` and
    `organisations` whose other ones they meet in these meetings.
    """

    meetings: tuple[Meeting, ...] = ()
    owed: Mapping[str, int] = field(default_factory=dict)
    sectors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    organisations: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def breadth(self) -> int:
        """How many different other sectors and organisations are met in them."""
        groups = (*self.sectors.values(), *self.organisations.values())
        return sum(map(len, groups))


NOTHING_STANDS = Standing()


def rest_of(event: Event, meetings: Sequence[Meeting], from_round: int) -> Event:
    """Give the event that is left to be planned beside these meetings, from a round on."""
    busy = _busy(meetings)
    used = defaultdict[str, set[int]](set)
    for meeting in meetings:
        used[meeting.table].add(meeting.round)
    later = [number for number in event.round_numbers if number >= from_round]
    return Event.model_construct(
        participants=tuple(_person(p, busy.get(p.id, set()), later) for p in event.participants),
        rounds=event.rounds,
        tables=tuple(_table(table, used[table.name], later) for table in event.tables),
        pairs=(*_rows(event, meetings), *_met(meetings)),
        items=event.items,
        settings=event.settings,
    )


def stand_beside(event: Event, rest: Event, meetings: Sequence[Meeting]) -> Standing:
    """Tell what these meetings mean for the rest of an event."""
    count = {who: len(rounds) for who, rounds in _busy(meetings).items()}
    owed = {
        person.id: max(0, event.most_meetings(person) - count.get(person.id, 0))
        - rest.most_meetings(rest.by_id[person.id])
        for person in event.players
    }
    players = {person.id for person in event.players}
    sectors, organisations = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for one, other in _met_both_ways(event, meetings):
        if one.id in players:
            sectors[one.id] |= {other.sector} - {"", one.sector}
            organisations[one.id] |= {other.organisation} - {"", one.organisation}
    return Standing(
        meetings=tuple(meetings),
        owed={who: most for who, most in owed.items() if most},
        sectors={who: frozenset(met) for who, met in sectors.items()},
        organisations={who: frozenset(met) for who, met in organisations.items()},
    )


def promises_held(event: Event, meetings: Sequence[Meeting]) -> frozenset[Key]:
    """Give the promised pairs that meet in a round that all of their rows allow."""
    rounds = _rounds_of_pairs(meetings)
    rows = defaultdict[Key, list[RuledPair]](list)
    for row in event.pairs:
        if row.rule in PROMISES:
            rows[row.key].append(row)
    return frozenset(
        key
        for key, own in rows.items()
        if key in rounds and all(row.when is None or rounds[key] in row.when for row in own)
    )


def _busy(meetings: Iterable[Meeting]) -> dict[str, set[int]]:
    busy = defaultdict[str, set[int]](set)
    for meeting in meetings:
        for who in meeting.participants:
            busy[who].add(meeting.round)
    return busy


def _rounds_of_pairs(meetings: Iterable[Meeting]) -> dict[Key, int]:
    return {pair: m.round for m in meetings for pair in combinations(m.participants, 2)}


def _person(person: Participant, busy: set[int], later: Sequence[int]) -> Participant:
    """Give somebody as they are free: there, so that they count, be it in no round."""
    free = tuple(n for n in later if n not in busy and person.is_available(n))
    most = person.max_meetings
    return person.model_copy(
        update={
            "available": free,
            "status": Status.COMING if person.takes_part else person.status,
            "max_meetings": None if most is None else max(0, most - len(busy)),
        }
    )


def _table(table: Table, used: set[int], later: Sequence[int]) -> Table:
    free = tuple(n for n in later if n not in used and table.is_open(n))
    return table.model_copy(update={"open_in": free})


def _met(meetings: Iterable[Meeting]) -> Iterator[RuledPair]:
    for a, b in _rounds_of_pairs(meetings):
        yield RuledPair.model_construct(a=a, b=b, rule=PairRule.MET_BEFORE)


def _rows(event: Event, meetings: Sequence[Meeting]) -> Iterator[RuledPair]:
    """Give the rows of pairs who have no meeting that stands, later or earlier as those ask."""
    rounds = _rounds_of_pairs(meetings)
    held = {r.no: rounds[r.key] for r in event.pairs if r.no and r.key in rounds}
    before = [(set(r.after), rounds[r.key]) for r in event.pairs if r.after and r.key in rounds]
    for row in event.pairs:
        if row.key in rounds:
            continue
        earliest = max((held[no] for no in row.after if no in held), default=0)
        latest = min((number for after, number in before if row.no in after), default=None)
        if earliest == 0 and latest is None:
            yield row
            continue
        allowed = [n for n in event.round_numbers if row.when is None or n in row.when]
        when = tuple(n for n in allowed if n > earliest and (latest is None or n < latest))
        yield row.model_copy(update={"when": when})


def _met_both_ways(
    event: Event, meetings: Iterable[Meeting]
) -> Iterator[tuple[Participant, Participant]]:
    for meeting in meetings:
        for a, b in combinations(meeting.participants, 2):
            one, other = event.by_id[a], event.by_id[b]
            yield one, other
            yield other, one
