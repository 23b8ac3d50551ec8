"""Eligible pairs with their worth: as a table for an event, in blocks for a very large one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matchround.event import Event, Participant
from matchround.matching.eligibility_blocks import EligibilityBlocks
from matchround.matching.worth_blocks import Parts, WorthBlocks

STRIP = 64
"""Rows computed at a time: the numbers of one strip of 10,000 people stay in the cache."""


class Block(NamedTuple):
    """Some people (rows) against everybody (columns): may they meet, and what is it worth.

    `worth` (int16, 0..1000) is also given where `eligible` is False, and means nothing on the
    diagonal.
    """

    eligible: NDArray[np.bool_]
    worth: NDArray[np.int16]


class PairBlocks:
    """All pairs of an event without a table of all pairs: memory for one block at a time.

    `people` are the event's players unless others are given (with the standby, say); rows and
    columns are their positions.
    """

    def __init__(self, event: Event, people: Sequence[Participant] | None = None) -> None:
        self.people = tuple(event.players if people is None else people)
        self._eligibility = EligibilityBlocks(event, self.people)
        self._worths = WorthBlocks(event, self.people)

    def __len__(self) -> int:
        """How many people there are."""
        return len(self.people)

    def block(self, start: int, stop: int) -> Block:
        """Rows start..stop-1 (stop at most the number of people) against everybody."""
        eligible = np.empty((stop - start, len(self)), np.bool_)
        worth = np.empty((stop - start, len(self)), np.int16)
        for first, last in strips(start, stop):
            rows = slice(first - start, last - start)
            eligible[rows] = self._eligibility.block(first, last)
            worth[rows] = self._worths.mixed(self._worths.parts(first, last))
        return Block(eligible, worth)

    def eligible(self, start: int, stop: int) -> NDArray[np.bool_]:
        """Only who may meet, rows start..stop-1 against everybody."""
        return self._eligibility.block(start, stop)

    def parts(self, start: int, stop: int) -> Parts:
        """The four parts of the worth, rows start..stop-1 against everybody."""
        return self._worths.parts(start, stop)

    def mixed(self, four: Parts) -> NDArray[np.int16]:
        """The worth from its parts, by the event's weights."""
        return self._worths.mixed(four)


def strips(start: int, stop: int, rows: int = STRIP) -> Iterator[tuple[int, int]]:
    """Cut start..stop into (start, stop) of at most `rows` rows each, in order.

    >>> list(strips(0, 150))
    [(0, 64), (64, 128), (128, 150)]
    """
    for first in range(start, stop, rows):
        yield first, min(first + rows, stop)


@dataclass(frozen=True, eq=False)
class PairTable:
    """Every eligible pair once, sorted by (a, b).

    `a` < `b` (int32) are positions in `people`; `worth` and its four parts are int16, 0..1000.
    """

    people: tuple[Participant, ...]
    a: NDArray[np.int32]
    b: NDArray[np.int32]
    worth: NDArray[np.int16]
    common_ground: NDArray[np.int16]
    exchange: NDArray[np.int16]
    wish: NDArray[np.int16]
    reach: NDArray[np.int16]

    def __len__(self) -> int:
        """How many eligible pairs there are."""
        return len(self.a)


def eligible_pairs(event: Event, people: Sequence[Participant] | None = None) -> PairTable:
    """List every eligible pair of the event's players (or of `people`) with its worth.

    Takes 18 bytes a pair; for tens of thousands of people use PairBlocks.
    """
    blocks = PairBlocks(event, people)
    pieces = [_columns(blocks, start, stop) for start, stop in strips(0, len(blocks))]
    empty = [np.zeros(0, np.int32)] * 2 + [np.zeros(0, np.int16)] * 5
    columns = [np.concatenate(column) for column in zip(empty, *pieces, strict=True)]
    return PairTable(blocks.people, *columns)


def _columns(blocks: PairBlocks, start: int, stop: int) -> list[NDArray[np.signedinteger]]:
    later = np.arange(start, stop)[:, None] < np.arange(len(blocks))
    rows, columns = np.nonzero(blocks.eligible(start, stop) & later)
    four = blocks.parts(start, stop)
    numbers = [part[rows, columns] for part in (blocks.mixed(four), *four)]
    return [(rows + start).astype(np.int32), columns.astype(np.int32), *numbers]
