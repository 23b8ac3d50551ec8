"""At which tables a pair can sit, and how many pairs of a kind fit into a round.

A pair may use a set of tables: all of them, those that have what it needs, or the one that its
host keeps. By Hall's theorem (Hall 1935) the pairs of a round can all be seated exactly when,
for every union of such sets, no more pairs are confined to it than it has open tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import or_

import numpy as np

from matchround.event import Event, Participant, Table
from matchround.solving.arrays import Bools, Ints

MOST_UNIONS = 64
"""Unions of table sets that are looked at; beyond that the seating itself finds the rest."""


@dataclass(frozen=True, eq=False)
class Crowd:
    """Pairs (Bools, one per pair) of which at most `limit[r]` fit into round r."""

    pairs: Bools
    limit: Ints


@dataclass(frozen=True, eq=False)
class Places:
    """Where pairs can sit. Table sets are bit masks over `event.tables`.

    `kind` gives each pair's position in `sets`; `open` has one mask per round.
    """

    kind: Ints
    sets: tuple[int, ...]
    open: tuple[int, ...]

    def tables(self, pair: int, position: int) -> list[int]:
        """Positions of the tables that this pair can use in the round at that position."""
        return members(self.sets[int(self.kind[pair])] & self.open[position])

    def usable(self) -> Bools:
        """For every pair and round (pairs x rounds): is a table for it open."""
        table = [[bool(tables & now) for now in self.open] for tables in self.sets]
        of_sets: Bools = np.array(table, np.bool_).reshape(len(self.sets), len(self.open))
        return of_sets[self.kind]

    def crowds(self) -> list[Crowd]:
        """Every union of table sets that can be short of tables, but for the one of all."""
        return [
            Crowd(self.confined(union), self._limit(union))
            for union in self.unions()
            if union != self._useful
        ]

    def room(self, position: int) -> int:
        """How many tables that some pair can use are open in the round at that position."""
        return (self._useful & self.open[position]).bit_count()

    @property
    def _useful(self) -> int:
        return reduce(or_, self.sets, 0)

    def unions(self) -> list[int]:
        """Give the unions of table sets that are looked at, as bit masks."""
        singles = [s for s in self.sets if s.bit_count() == 1]
        wide = [s for s in self.sets if s.bit_count() > 1]
        unions = set(singles)
        for size in range(1, len(wide) + 1):
            for some in combinations(wide, size):
                unions.add(reduce(or_, some))
                if len(unions) > MOST_UNIONS + len(singles):
                    return sorted(unions)
        return sorted(unions)

    def confined(self, union: int) -> Bools:
        """Mark the pairs that can sit nowhere but at these tables."""
        inside = np.array([tables & ~union == 0 for tables in self.sets], np.bool_)
        confined: Bools = inside[self.kind]
        return confined

    def _limit(self, union: int) -> Ints:
        return np.array([(union & now).bit_count() for now in self.open], np.int64)


def members(mask: int) -> list[int]:
    """Give the positions of the bits that are set, rising.

    >>> members(0b10010)
    [1, 4]
    """
    return [bit for bit in range(mask.bit_length()) if mask >> bit & 1]


def places_of(event: Event, people: Sequence[Participant], a: Ints, b: Ints) -> Places:
    """Work out the table sets of the pairs (a[p], b[p]) of positions in `people`."""
    classes: dict[tuple[str, frozenset[str]], int] = {}
    of_person = np.array(
        [classes.setdefault((p.table, frozenset(p.needs)), len(classes)) for p in people], np.int64
    )
    masks = [_mask(event.tables, kept, needs) for kept, needs in classes]
    sets: dict[int, int] = {}
    kinds = [[sets.setdefault(one & other, len(sets)) for other in masks] for one in masks]
    of_classes = np.array(kinds, np.int64).reshape(len(masks), len(masks))
    numbers = [r.number for r in event.rounds]
    return Places(
        kind=of_classes[of_person[a], of_person[b]] if len(a) else np.zeros(0, np.int64),
        sets=tuple(sets),
        open=tuple(_open(event.tables, number) for number in numbers),
    )


def _mask(tables: Sequence[Table], kept: str, needs: frozenset[str]) -> int:
    fits = [needs <= set(t.features) and kept in {"", t.name} for t in tables]
    return sum(1 << place for place, fit in enumerate(fits) if fit)


def _open(tables: Sequence[Table], number: int) -> int:
    return sum(1 << place for place, table in enumerate(tables) if table.is_open(number))
