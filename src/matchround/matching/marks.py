"""Marked pairs (kept apart, met before, promised, wished) laid over blocks of all pairs."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Marked = tuple[int, int, int]
"""Row, column and the number that is written there."""


class Marks:
    """A sparse set of numbers by row and column; where a place is given twice, the largest."""

    def __init__(self, marked: Iterable[Marked]) -> None:
        ordered = np.array(sorted(marked), np.int64).reshape(-1, 3)
        self._rows, self._columns, self._numbers = ordered.T

    def block(self, start: int, stop: int, people: int) -> NDArray[np.int16]:
        """Rows start..stop-1 against all `people`; 0 where nothing is marked."""
        block = np.zeros((stop - start, people), np.int16)
        first, last = np.searchsorted(self._rows, (start, stop))
        rows = self._rows[first:last] - start
        block[rows, self._columns[first:last]] = self._numbers[first:last]
        return block


def mirrored(pairs: Iterable[tuple[int, int]]) -> Marks:
    """Mark pairs from both sides with 1."""
    return Marks((a, b, 1) for one, other in pairs for a, b in ((one, other), (other, one)))
