"""Many values in one cell: the separator is judged per column."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from matchround.reading.folding import folded
from matchround.reading.places import Cell
from matchround.reading.vocabulary import values

_STRONG = re.compile(r"[;|\n]")
_BULLET = re.compile(r"^[-–•*·]\s+(?=\S)")
"""What stands before each line of a list."""
_ENOUGH = 3


@dataclass(frozen=True)
class Splitter:
    """Cuts the cells of one column: at `;`, `|` and line breaks if the column has any, else `,`.

    Where most people wrote commas (not `strong`), only a cell that has any is cut at the others.
    `joined` holds pairs of neighbouring pieces (folded) that are one option with a comma inside.
    """

    strong: bool
    joined: frozenset[tuple[str, str]] = frozenset()
    _done: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def split(self, text: str) -> tuple[str, ...]:
        """Return the values in a cell's text, in order, without empty ones and repetitions."""
        done = self._done.get(text)
        if done is None:
            strong = self.strong or _STRONG.search(text) is not None
            pieces = [_BULLET.sub("", piece) for piece in _pieces(text, strong=strong)]
            whole = self._whole(pieces) if self.joined else pieces
            unique: dict[str, str] = {}
            for piece in filter(meant, whole):
                unique.setdefault(folded(piece), piece)
            done = self._done[text] = tuple(unique.values())
        return done

    def _whole(self, pieces: Sequence[str]) -> list[str]:
        """Put the pieces of options with a comma inside together again."""
        whole: list[str] = []
        last = ""
        for piece in pieces:
            if (last, folded(piece)) in self.joined:
                whole[-1] = f"{whole[-1]}, {piece}"
            else:
                whole.append(piece)
            last = folded(piece)
        return whole


@lru_cache(maxsize=65536)
def meant(text: str) -> bool:
    """Tell whether a value says something: "-", "none", "ingen" and the like do not."""
    return folded(text) != "" and values("empty").find(text) is None


def splitter(cells: Sequence[Cell], *, commas_inside: bool = False) -> Splitter:
    """Judge a column. With `commas_inside`, pieces always side by side count as one option."""
    texts = Counter(cell.text for cell in cells)
    cut = sum(count for text, count in texts.items() if _STRONG.search(text))
    commas = sum(count for text, count in texts.items() if "," in text and not _STRONG.search(text))
    strong = 0 < cut >= commas
    if strong or not commas_inside:
        return Splitter(strong)
    return Splitter(strong, _always_side_by_side(texts))


def _pieces(text: str, *, strong: bool) -> list[str]:
    parts = _STRONG.split(text) if strong else text.replace("\n", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def _always_side_by_side(texts: Mapping[str, int]) -> frozenset[tuple[str, str]]:
    """Find neighbours that never occur without each other, in texts that occur so many times.

    Two cells are enough where the second piece goes on in lower case after a capital ("Energy,
    heat and power"); otherwise it may be chance and three are asked for.
    """
    times: Counter[str] = Counter()
    beside: Counter[tuple[str, str]] = Counter()
    goes_on: defaultdict[tuple[str, str], bool] = defaultdict(lambda: True)
    for text, count in texts.items():
        pieces = _pieces(text, strong=False)
        for piece in pieces:
            times[folded(piece)] += count
        for left, right in pairwise(pieces):
            pair = folded(left), folded(right)
            beside[pair] += count
            goes_on[pair] &= left[0].isupper() and right[0].islower()
    return frozenset(
        (left, right)
        for (left, right), together in beside.items()
        if together == times[left] == times[right]
        and together >= (2 if goes_on[left, right] else _ENOUGH)
    )
