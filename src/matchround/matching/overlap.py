"""How much two people have in common, for a block of people against all."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

WIDE = 64
"""As many values as are handled by a matrix product; the rarer ones go person by person."""

TILE, NARROWEST = 2**18, 64
"""A product of at most this many multiplications stays on one thread of OpenBLAS: on a busy
machine, threads that wait for each other made it ten times slower. And the fewest columns that
are worth a tile of their own."""

Holders = dict[str, list[int]]


class Overlap:
    """Weighted size of the common values of two people: `left` of one, `right` of the other.

    `left[i]` and `right[i]` are the values of person i (for what is simply shared, the same
    twice). Sums are whole numbers below 2^24 (a cell of a workbook holds too little text for
    more), so single precision holds them exactly in whatever order they are added.
    """

    def __init__(
        self,
        left: Sequence[Collection[str]],
        right: Sequence[Collection[str]],
        weight: Mapping[str, int] | None = None,
    ) -> None:
        givers, takers = _holders(left), _holders(right)
        both = [value for value in givers if value in takers]
        both.sort(key=lambda value: (-len(givers[value]) * len(takers[value]), value))
        weights = [1 if weight is None else weight[value] for value in both]
        wide = both[:WIDE]
        self._left = _matrix(len(left), givers, wide)
        weighted = _matrix(len(right), takers, wide) * np.array(weights[:WIDE], np.float32)
        self._right = np.ascontiguousarray(weighted.T)
        self._rare: dict[int, list[tuple[NDArray[np.intp], int]]] = {}
        for value, count in zip(both[WIDE:], weights[WIDE:], strict=True):
            held = (np.array(takers[value], np.intp), count)
            for giver in givers[value]:
                self._rare.setdefault(giver, []).append(held)
        self.empty = not both

    def block(self, start: int, stop: int) -> NDArray[np.float32]:
        """Overlap of people start..stop-1 (rows) with everybody (columns)."""
        common = product(self._left[start:stop], self._right)
        for row in range(start, stop):
            for takers, weight in self._rare.get(row, ()):
                common[row - start, takers] += weight
        return common


def product(left: NDArray[np.float32], right: NDArray[np.float32]) -> NDArray[np.float32]:
    """The matrix product, tile by tile of columns."""
    columns = max(NARROWEST, TILE // max(1, left.size))
    tiled = np.empty((left.shape[0], right.shape[1]), np.float32)
    for first in range(0, right.shape[1], columns):
        tile = slice(first, first + columns)
        np.matmul(left, right[:, tile], out=tiled[:, tile])
    return tiled


def _holders(values: Sequence[Collection[str]]) -> Holders:
    holders: Holders = {}
    for position, held in enumerate(values):
        for value in held:
            holders.setdefault(value, []).append(position)
    return holders


def _matrix(people: int, holders: Holders, columns: Sequence[str]) -> NDArray[np.float32]:
    matrix = np.zeros((people, len(columns)), np.float32)
    for column, value in enumerate(columns):
        matrix[holders[value], column] = 1
    return matrix
