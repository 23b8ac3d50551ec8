"""A plain rotation: the circle method, as when two rows of chairs move on by one."""

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from matchround.event import Event, Meeting
from matchround.matching import PairBlocks
from methods.day import Day, Pair

ROWS = 64
"""People whose eligibility is looked up at a time."""


def plan(event: Event) -> tuple[Meeting, ...]:
    """Let everybody meet whom the circle gives them, unless the two are not eligible."""
    count, day = len(event.players), Day(event)
    turns = [list(circle(count, turn)) for turn in range(min(len(event.rounds), turns_of(count)))]
    eligible = _eligible(event, list(chain.from_iterable(turns)))
    for round_, pairs in zip(event.rounds, turns, strict=False):
        day.hold(round_.number, (pair for pair in pairs if pair in eligible))
    return tuple(day.meetings)


def turns_of(count: int) -> int:
    """After how many turns of the circle everybody has met everybody."""
    return count - 1 + count % 2


def circle(count: int, turn: int) -> Iterator[Pair]:
    """Pair up positions 0..count-1: one keeps their chair, the others move on by one each turn.

    With an odd number an empty chair moves along; who would sit opposite has no partner.

    >>> [list(circle(4, turn)) for turn in range(3)]
    [[(0, 3), (1, 2)], [(1, 3), (0, 2)], [(2, 3), (0, 1)]]
    """
    moving = turns_of(count)
    last = moving  # who keeps the chair, or the empty one
    if last < count:
        yield (turn % moving, last)
    for step in range(1, (moving + 1) // 2):
        a, b = (turn + step) % moving, (turn - step) % moving
        yield (min(a, b), max(a, b))


def _eligible(event: Event, pairs: Sequence[Pair]) -> frozenset[Pair]:
    """Give those of the pairs that may meet."""
    blocks, wanted = PairBlocks(event), np.array(sorted(pairs), np.int64).reshape(-1, 2)
    found: list[Pair] = []
    for start in range(0, len(blocks), ROWS):
        stop = min(start + ROWS, len(blocks))
        first, last = np.searchsorted(wanted[:, 0], [start, stop])
        a, b = wanted[first:last].T
        may = blocks.eligible(start, stop)[a - start, b]
        found += zip(a[may].tolist(), b[may].tolist(), strict=True)
    return frozenset(found)
