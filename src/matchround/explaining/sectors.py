"""How much the sectors meet each other, beside how much they could."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations_with_replacement

import numpy as np

from matchround.event import Event, Plan, RoundKind
from matchround.explaining.answers import Dominant, SectorPair
from matchround.matching.eligibility_blocks import EligibilityBlocks

HARDLY = 3
"""Two sectors hardly meet when they use their possible meetings less than a third as much as all
sectors together do theirs, or not at all."""

BLOCK = 512
"""Rows of the pairs that are counted at a time."""

FEWEST = 3
"""Of fewer sectors than this, each takes part in most meetings."""

Key = tuple[str, str]


def sectors_of(event: Event) -> tuple[str, ...]:
    """Name the sectors of the players, the largest first."""
    sizes = Counter(person.sector for person in event.players if person.sector)
    return tuple(sorted(sizes, key=lambda name: (-sizes[name], name)))


def sector_pairs(plan: Plan) -> tuple[SectorPair, ...]:
    """Compare every two sectors whose people may meet: the meetings held and those possible."""
    event, names = plan.event, sectors_of(plan.event)
    eligible, held = _eligible(event, names), _held(plan)
    possible = {key: min(count, _most(event, key)) for key, count in eligible.items() if count}
    share = sum(held.get(key, 0) for key in possible) / max(1, sum(possible.values()))
    return tuple(_pair(key, held.get(key, 0), most, share) for key, most in possible.items())


def dominant_sector(plan: Plan) -> Dominant | None:
    """Give the largest sector where it takes part in more than half of the meetings."""
    names = sectors_of(plan.event)
    if len(names) < FEWEST:
        return None
    largest, players = names[0], plan.event.players
    theirs = {person.id for person in players if person.sector == largest}
    found = Dominant(
        sector=largest,
        size=len(theirs),
        people=len(players),
        meetings=sum(not theirs.isdisjoint(m.participants) for m in plan.meetings),
        all_meetings=len(plan.meetings),
    )
    return found if 2 * found.meetings > found.all_meetings else None


def _pair(key: Key, meetings: int, possible: int, share: float) -> SectorPair:
    """Judge two sectors; `share` is that of the possible meetings which are held overall."""
    hardly = not meetings or meetings * HARDLY < share * possible
    return SectorPair(sectors=key, meetings=meetings, possible=possible, hardly=hardly)


def _held(plan: Plan) -> Mapping[Key, int]:
    """Count the pairs who meet, by their sectors."""
    sector = {person.id: person.sector for person in plan.event.participants}
    order = {name: place for place, name in enumerate(sectors_of(plan.event))}
    held: Counter[Key] = Counter()
    for meeting in plan.meetings:
        for a, b in _pairs(meeting.participants):
            names = [sector[who] for who in (a, b)]
            if all(name in order for name in names):
                one, other = sorted(names, key=order.__getitem__)
                held[one, other] += 1
    return held


def _pairs(people: Sequence[str]) -> Iterator[tuple[str, str]]:
    for place, a in enumerate(people):
        for b in people[place + 1 :]:
            yield a, b


def _eligible(event: Event, names: Sequence[str]) -> dict[Key, int]:
    """Count the pairs who may meet, by their sectors."""
    people = event.players
    blocks = EligibilityBlocks(event, people)
    marks = np.array([[p.sector == name for name in names] for p in people], np.float32)
    counts = np.zeros((len(names), len(names)))
    for first in range(0, len(people), BLOCK):
        last = min(first + BLOCK, len(people))
        rows = blocks.block(first, last).astype(np.float32)
        counts += marks[first:last].T @ (rows @ marks)
    return {
        (names[i], names[j]): int(counts[i, j]) // (2 if i == j else 1)
        for i, j in combinations_with_replacement(range(len(names)), 2)
    }


def _most(event: Event, key: Key) -> int:
    """At most so many meetings of these two sectors fit into the rounds."""
    return sum(_in_round(event, key, r.number) for r in event.rounds if r.kind is RoundKind.PAIRS)


def _in_round(event: Event, key: Key, number: int) -> int:
    tables = sum(table.is_open(number) for table in event.tables)
    here = Counter(person.sector for person in event.players if person.is_available(number))
    one, other = key
    people = here[one] // 2 if one == other else min(here[one], here[other])
    return min(tables, people)
