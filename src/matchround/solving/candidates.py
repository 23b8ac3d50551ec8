"""Candidate pairs of a large event: a list for each person, widened until nothing prices in."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from matchround.event import PROMISES, Event, Participant
from matchround.matching import PairBlocks
from matchround.matching.pairs import strips
from matchround.solving.arrays import AnyArray, Bools, Ints
from matchround.solving.flow import Flow
from matchround.solving.prices import Prices, combos_of
from matchround.solving.problem import Problem

BEST, BEST_PER_SECTOR, ANY, PRICED = 14, 3, 6, 8
"""How many partners each person lists at first: the best of all, of each sector, and some at
random, so that nobody lists only those whom everybody wants. And how many price in at a time."""

ROWS = 512
"""People whose pairs with everybody are priced at a time: 40 MB a number for 10,000 people."""

Marker = Callable[[int, int], tuple[Bools, AnyArray]]
"""Marks pairs of a block of rows against everybody, and gives the worth of all of them."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Some of the eligible pairs, as the columns of a PairList."""

    people: tuple[Participant, ...]
    a: AnyArray
    b: AnyArray
    worth: AnyArray

    def __len__(self) -> int:
        """How many pairs there are."""
        return int(self.a.size)

    def within(self, start: int, stop: int) -> tuple[AnyArray, AnyArray]:
        """Where these pairs stand in a block of rows start..stop-1 against everybody."""
        one = (self.a >= start) & (self.a < stop)
        other = (self.b >= start) & (self.b < stop)
        rows = np.concatenate([self.a[one], self.b[other]]) - start
        return rows, np.concatenate([self.b[one], self.a[other]])


class Pool:
    """All eligible pairs of an event, looked at in blocks of rows: never all at once."""

    def __init__(self, event: Event, seed: int) -> None:
        self._blocks = PairBlocks(event)
        self._people = self._blocks.people
        self._draw = np.random.default_rng(seed)
        self._promised = _promised(event, self._people)
        names = [person.sector for person in self._people]
        self._sector = np.unique(names, return_inverse=True)[1]

    def first(self) -> Candidates:
        """List the first candidates of everybody."""
        return self._collected(self._mark_first)

    def widened(self, known: Candidates, problem: Problem, flow: Flow) -> tuple[Candidates, int]:
        """Add the pairs that price in; give also what they could add to twice the objective."""
        prices = Prices(problem, combos_of(problem), flow)
        excess = 0

        def mark(start: int, stop: int) -> tuple[Bools, AnyArray]:
            nonlocal excess
            gain, worth = self._gains(prices, flow, start, stop)
            gain[known.within(start, stop)] = 0  # the flow has seen these
            later = np.arange(start, stop)[:, None] < np.arange(len(self._people))
            excess += int(gain[later].sum())
            return _highest(gain, PRICED), worth

        return _merged(known, self._collected(mark)), excess

    def _collected(self, mark: Marker) -> Candidates:
        pieces = [np.zeros((3, 0), np.int64)]
        for start, stop in strips(0, len(self._blocks), ROWS):
            marked, worth = mark(start, stop)
            rows, columns = np.nonzero(marked)
            pieces.append(np.stack([rows + start, columns, worth[rows, columns]]))
        return _unique(self._people, np.concatenate(pieces, axis=1))

    def _mark_first(self, start: int, stop: int) -> tuple[Bools, AnyArray]:
        eligible, worth = self._blocks.block(start, stop)
        chance = self._draw.random(worth.shape, np.float32)
        score = np.where(eligible, worth + 1 + chance, 0)
        marked = _highest(score, BEST) | _highest(np.where(eligible, chance, 0), ANY)
        for sector in np.unique(self._sector):
            own = np.flatnonzero(self._sector == sector)
            marked[:, own] |= _highest(score[:, own], BEST_PER_SECTOR)
        here = (self._promised[0] >= start) & (self._promised[0] < stop)
        rows, columns = self._promised[0][here] - start, self._promised[1][here]
        marked[rows, columns] = eligible[rows, columns]
        return marked, worth

    def _gains(self, prices: Prices, flow: Flow, start: int, stop: int) -> tuple[Ints, AnyArray]:
        """What taking in each pair could add to twice the objective, at least 0."""
        eligible, worth = self._blocks.block(start, stop)
        gain = 2 * flow.multipliers.worth * worth.astype(np.int64) + 4 * flow.multipliers.meetings
        for price in prices.of(start, stop):
            gain -= price
        if flow.multipliers.crossing:
            same = self._sector[start:stop, None] == self._sector
            gain -= 2 * flow.multipliers.crossing * same
        gain *= eligible
        return np.maximum(gain, 0), worth


def _highest(score: AnyArray, count: int) -> Bools:
    """Mark the highest scores of each row, of those above 0."""
    if score.shape[1] > count:
        best = np.argpartition(score, -count, axis=1)[:, -count:]
        marked = np.zeros(score.shape, np.bool_)
        np.put_along_axis(marked, best, np.take_along_axis(score, best, axis=1) > 0, axis=1)
        return marked
    positive: Bools = score > 0
    return positive


def _promised(event: Event, people: tuple[Participant, ...]) -> tuple[Ints, Ints]:
    place = {person.id: position for position, person in enumerate(people)}
    rows = [row.key for row in event.pairs if row.rule in PROMISES]
    pairs = [(place[a], place[b]) for a, b in rows if a in place and b in place]
    table = np.array(pairs, np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _unique(people: tuple[Participant, ...], columns: Ints) -> Candidates:
    low, high = np.minimum(columns[0], columns[1]), np.maximum(columns[0], columns[1])
    keys, first = np.unique(low * len(people) + high, return_index=True)
    return Candidates(people, keys // len(people), keys % len(people), columns[2][first])


def _merged(one: Candidates, other: Candidates) -> Candidates:
    columns = [np.stack([pairs.a, pairs.b, pairs.worth]) for pairs in (one, other)]
    return _unique(one.people, np.concatenate(columns, axis=1))
