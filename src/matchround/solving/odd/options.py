"""Ways to give somebody a meeting: join one as a third, meet a standby person, or each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

import numpy as np

from matchround.event import Odd
from matchround.solving.arrays import Pairs
from matchround.solving.odd.cast import Cast, Ends, Gathering
from matchround.solving.odd.values import degrees

NEW = -1

MOST_JOINS = 60
"""Meetings that one person may join in one round, the most worth first."""

FEWEST_JOINS = 3
MOST_OPTIONS = 20_000
"""Options in all up to which everybody has so many to choose from."""


@dataclass(frozen=True)
class Option:
    """A meeting as it could be.

    `joining` are those whom it gives a meeting; `base` is the position of the meeting that it
    grows from, NEW where there is none.
    """

    meeting: Gathering
    joining: tuple[int, ...]
    base: int = NEW

    @property
    def pairs(self) -> list[Ends]:
        """The pairs that meet by it."""
        new = set(self.joining)
        return [ends for ends in self.meeting.pairs if new & set(ends)]


def options_beside(cast: Cast, meetings: Sequence[Gathering]) -> list[Option]:
    """List what can be added to the meetings that stand."""
    met = frozenset(ends for meeting in meetings for ends in meeting.pairs)
    rounds = _rounds(cast, meetings)
    places = 1 + sum(len(round_.free) for round_ in rounds)
    most = max(FEWEST_JOINS, min(MOST_JOINS, MOST_OPTIONS // places))
    barred = met | cast.ordered
    found: list[Option] = []
    for round_ in rounds:
        found += _new(cast, round_, barred)
        if cast.event.settings.odd is Odd.TRIO:
            for person in round_.free:
                found += islice(_joins(cast, round_, person, barred), most)
    return found


def all_options(cast: Cast) -> Iterator[Option]:
    """List every meeting that can be, in a tiny event."""
    for r in range(cast.rounds):
        there = np.flatnonzero(cast.available[:, r]).tolist()
        for size in (2, 3) if cast.event.settings.odd is Odd.TRIO else (2,):
            for people in combinations(there, size):
                if _is_possible(cast, meeting := Gathering(r, people)):
                    yield Option(meeting, people)


def _is_possible(cast: Cast, meeting: Gathering) -> bool:
    if not all(cast.may_meet(a, b, meeting.round) for a, b in meeting.pairs):
        return False
    return cast.tables(meeting.people, meeting.round) > 0


@dataclass(frozen=True)
class _Round:
    """A round: its pairs with their positions, and who could have a meeting besides."""

    number: int
    places: list[int]
    a: Pairs
    b: Pairs
    free: list[int]


def _rounds(cast: Cast, meetings: Sequence[Gathering]) -> list[_Round]:
    count = degrees(meetings)
    found = []
    for r in range(cast.rounds):
        places = [place for place, meeting in enumerate(meetings) if meeting.round == r]
        ends = np.array([meetings[place].people for place in places], np.intp).reshape(-1, 2)
        free = cast.available[:, r] & (cast.most > [count[who] for who in range(len(cast.most))])
        free[ends.ravel()] = False
        found.append(_Round(r, places, ends[:, 0], ends[:, 1], np.flatnonzero(free).tolist()))
    return found


def _new(cast: Cast, round_: _Round, barred: frozenset[Ends]) -> Iterator[Option]:
    """Two who are free and could meet: a player with a player or a standby person."""
    free = np.array(round_.free, np.intp)
    for a in round_.free:
        for b in free[(free > a) & cast.eligible(a)[free]].tolist():
            meeting = Gathering(round_.number, (a, b))
            if (a, b) not in barred and _is_possible(cast, meeting):
                yield Option(meeting, (a, b))


def _joins(cast: Cast, round_: _Round, person: int, barred: frozenset[Ends]) -> Iterator[Option]:
    """Give the meetings of a round that a person could join, the most worth first."""
    near, worth = cast.eligible(person), cast.worths(person)
    able = np.flatnonzero(near[round_.a] & near[round_.b])
    gain = worth[round_.a[able]] + worth[round_.b[able]]
    for place in able[np.argsort(-gain, kind="stable")].tolist():
        people = tuple(sorted((int(round_.a[place]), int(round_.b[place]), person)))
        option = Option(Gathering(round_.number, people), (person,), round_.places[place])
        if barred.isdisjoint(option.pairs) and _is_possible(cast, option.meeting):
            yield option
