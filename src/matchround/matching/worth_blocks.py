"""The four parts and the worth for a block of people against all: `parts`, vectorised."""

from collections.abc import Sequence
from math import gcd
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matchround.event import Event, Participant, Weights
from matchround.matching import parts
from matchround.matching.marks import Marks
from matchround.matching.overlap import Overlap
from matchround.matching.people import Positions
from matchround.matching.rarity import Rarity, rarity_of

Numbers = NDArray[np.int16]
Reals = NDArray[np.floating]

SINGLE = 2**14
"""Below this sum of weights a quotient in single precision is on the right side of each whole
number: 1000 times it is below 2^24, and 1 part in 2^15 is more than the rounding error."""


class Parts(NamedTuple):
    """The four parts, 0..1000, rows of the block against everybody."""

    common_ground: Numbers
    exchange: Numbers
    wish: Numbers
    reach: Numbers


class WorthBlocks:
    """Parts and worth of pairs, block by block of rows; the diagonal means nothing."""

    def __init__(self, event: Event, people: Sequence[Participant]) -> None:
        rarity = rarity_of(event)
        said = [parts.interests(person) for person in people]
        self._shares = _shares(event.settings.weights)
        narrow = parts.FULL * sum(self._shares) <= np.iinfo(np.int16).max
        self._mixing = np.int16 if narrow else np.int32
        self._people = len(people)
        self._topics = Overlap([s.topics for s in said], [s.topics for s in said], rarity.weight)
        totals = [sum(rarity.weight[topic] for topic in s.topics) for s in said]
        self._silent = np.array(totals, np.int64) == 0
        exactly = np.float32 if 2 * max(totals, default=0) < SINGLE else np.float64
        self._totals: Reals = np.array([max(1, total) for total in totals], exactly)
        self._offered = Overlap([s.offers for s in said], [s.seeks for s in said])
        self._sought = Overlap([s.seeks for s in said], [s.offers for s in said])
        self._seeks = np.array([max(1, len(s.seeks)) for s in said], np.float32)
        self._wishes, self._wished = _wishes(people)
        self._sectors_differ = any(rarity.combinations.values())
        self._sectors, self._rare = _sectors(people, rarity)

    def parts(self, start: int, stop: int) -> Parts:
        """The four parts of people start..stop-1 with everybody."""
        shared = self._common_ground(start, stop)
        return Parts(
            shared,
            self._exchange(start, stop),
            self._wish(start, stop),
            self._reach(start, stop, shared),
        )

    def mixed(self, four: Parts) -> Numbers:
        """The worth from the parts, by the event's weights."""
        mixture = np.zeros(four.common_ground.shape, self._mixing)
        for share, part in zip(self._shares, four, strict=True):
            if share:
                mixture += part * self._mixing(share)
        mixture //= self._mixing(max(1, sum(self._shares)))
        return mixture.astype(np.int16, copy=False)

    def _common_ground(self, start: int, stop: int) -> Numbers:
        either = self._totals[start:stop, None] + self._totals
        shared: Reals = self._topics.block(start, stop).astype(either.dtype, copy=False)
        either -= shared
        shared *= parts.FULL
        shared /= either
        return shared.astype(np.int16)

    def _exchange(self, start: int, stop: int) -> Numbers:
        if self._offered.empty:
            return np.zeros((stop - start, self._people), np.int16)
        given = _supply(self._offered.block(start, stop), self._seeks)
        taken = _supply(self._sought.block(start, stop), self._seeks[start:stop, None])
        return _both_ways(given, taken)

    def _wish(self, start: int, stop: int) -> Numbers:
        wishes = self._wishes.block(start, stop, self._people)
        return _both_ways(wishes, self._wished.block(start, stop, self._people))

    def _reach(self, start: int, stop: int, shared: Numbers) -> Numbers:
        apart = np.int16(parts.FULL) - shared
        apart[self._silent[start:stop]] = 0
        apart[:, self._silent] = 0
        if not self._sectors_differ:
            return apart
        apart *= np.int16(parts.TOPICS)
        rare = (self._rare * np.int16(parts.SECTORS))[self._sectors[start:stop]]
        apart += rare[:, self._sectors]
        apart //= np.int16(10)
        return apart


def _shares(weights: Weights) -> tuple[int, ...]:
    """The weights in their smallest whole numbers: the ratio is the same, the sums smaller."""
    shares = (weights.common_ground, weights.exchange, weights.wish, weights.reach)
    common = max(1, gcd(*shares))
    return tuple(share // common for share in shares)


def _supply(matched: NDArray[np.float32], sought: NDArray[np.float32]) -> Numbers:
    matched *= parts.FULL - parts.ANY_MATCH
    matched /= sought
    supply = matched.astype(np.int16)
    supply += (matched > 0) * np.int16(parts.ANY_MATCH)
    return supply


def _both_ways(one: Numbers, other: Numbers) -> Numbers:
    both = np.maximum(one, other)
    both *= np.int16(parts.STRONGER)
    both += np.minimum(one, other) * np.int16(parts.WEAKER)
    both //= np.int16(10)
    return both


def _wishes(people: Sequence[Participant]) -> tuple[Marks, Marks]:
    positions = Positions(people)
    wishes = []
    for who, person in enumerate(people):
        wanted = positions.organisations(person.wants_organisations)
        wishes += [(who, whom, parts.WANTS_ORGANISATION) for whom in wanted]
        wishes += [(who, whom, parts.WANTS_PERSON) for whom in positions.ids(person.wants)]
    return Marks(wishes), Marks((whom, who, strength) for who, whom, strength in wishes)


def _sectors(
    people: Sequence[Participant], rarity: Rarity
) -> tuple[NDArray[np.intp], NDArray[np.int16]]:
    sectors = sorted({person.sector for person in people})
    number = {sector: position for position, sector in enumerate(sectors)}
    rare = [[rarity.of_sectors(one, other) for other in sectors] for one in sectors]
    of_people = np.array([number[person.sector] for person in people], np.intp)
    return of_people, np.array(rare, np.int16).reshape(len(sectors), len(sectors))
