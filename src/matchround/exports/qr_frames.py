"""What is the same in all QR codes of a size: where the bits go, and everything around them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

import segno
from segno import consts

_MASK = 3
"""Fixed, because to look for the best of eight masks takes eight times as long."""

_TIMING = 6
"""The row and the column that alternate."""

_FORMAT = 8
"""The row that tells which mask there is, at its ends."""

_DATA = (consts.TYPE_DATA_DARK, consts.TYPE_DATA_LIGHT)

_DARK = 256
"""Kinds of dark modules are numbered from here on."""

_BLOCKS = (
    *((7, (19,)), (10, (34,)), (15, (55,)), (20, (80,)), (26, (108,))),
    *((18, (68, 68)), (20, (78, 78)), (24, (97, 97)), (30, (116, 116))),
    *((18, (68, 68, 69, 69)), (20, (81, 81, 81, 81)), (24, (92, 92, 93, 93))),
    *((26, (107, 107, 107, 107)), (30, (115, 115, 115, 116))),
)
"""Of each version from 1 on: bytes of correction beside each block, bytes of data in each."""


@dataclass(frozen=True)
class Frame:
    """A size of code (a version of the standard), of the lowest level of error correction.

    `side` is in modules, `bits` is how many of them are free; `blocks` are the lengths of the
    blocks of data in bytes, each with `correction` bytes beside it. `mask` is what the bits are
    changed with. `modules` picks every module, row by row, from the bits, "1" for a dark one,
    with "10" after them.
    """

    side: int
    bits: int
    blocks: tuple[int, ...]
    correction: int
    mask: int
    modules: Callable[[str], tuple[str, ...]]

    @property
    def capacity(self) -> int:
        """How many bytes of data there are, what tells their kind and length included."""
        return sum(self.blocks)


@cache
def frame(version: int) -> Frame:
    """Make the frame of a version once: segno draws it, and what it holds is left out."""
    code = segno.make_qr(0, version=version, error="l", mask=_MASK, boost_error=False)
    kinds = [tuple(row) for row in code.matrix_iter(border=0, verbose=True)]
    side = len(kinds)
    cells = list(_cells(kinds))
    place = {cell: number for number, cell in enumerate(cells)}
    around = {True: len(cells), False: len(cells) + 1}
    order = (
        place.get((row, column), around[kinds[row][column] >= _DARK])
        for row in range(side)
        for column in range(side)
    )
    correction, blocks = _BLOCKS[version - 1]
    return Frame(side, len(cells), blocks, correction, _mask(cells), itemgetter(*order))


def _cells(kinds: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Give the modules that hold bits (row, column), in the order in which they are filled.

    In pairs of columns from the right, up and down in turn; the column of the timing is none.
    """
    side = len(kinds)
    columns = [column for column in range(side - 1, -1, -1) if column != _TIMING]
    pairs = zip(columns[::2], columns[1::2], strict=True)
    for turn, pair in enumerate(pairs):
        for row in range(side) if turn % 2 else range(side - 1, -1, -1):
            yield from ((row, column) for column in pair if _is_free(kinds, row, column))


def _is_free(kinds: Sequence[Sequence[int]], row: int, column: int) -> bool:
    """Tell whether a module holds a bit; segno takes one too many for a part of the format."""
    return kinds[row][column] in _DATA or (row, column) == (_FORMAT, len(kinds) - 9)


def _mask(cells: Sequence[tuple[int, int]]) -> int:
    """Give a bit for each of these modules: mask 3 changes every third diagonal."""
    return int("".join(str(int((row + column) % 3 == 0)) for row, column in cells), 2)
