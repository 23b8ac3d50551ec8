"""How wide words are in the sheets' font, and how many lines they take in a column.

Widths are in the digits that columns are measured in. The font is Arial, or one of its measures.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

_DIGIT = 1.06
"""A digit is a little wider than the unit of columns, which is a whole number of pixels."""

_WIDTHS: Mapping[str, float] = {
    **dict.fromkeys("ijl'|", 0.42),
    **dict.fromkeys("ft.,:;!/I[] \xa0", 0.5),
    **dict.fromkeys("r-()·", 0.62),
    **dict.fromkeys("cksvxyz", 0.9),
    **dict.fromkeys("FTZ", 1.1),
    **dict.fromkeys("ABEKPSVXYÅÄ", 1.2),
    **dict.fromkeys("CDHNRUw", 1.3),
    **dict.fromkeys("GOQØÖ", 1.4),
    **dict.fromkeys("mM", 1.5),
    **dict.fromkeys("WÆ@%", 1.8),
}
"""Of letters, in digits; all others are as wide as a digit."""

_BOLD = 1.08
_SAFE = 1.01

_PARTS = re.compile(r"[^ -]*[ -]|[^ -]+")
"""What stays on a line: words, and the parts of words at hyphens."""


def width_of(words: str, *, bold: bool = False) -> float:
    """Tell how wide words are on one line."""
    plain = sum(_WIDTHS.get(letter, 1.0) for letter in words)
    return plain * _DIGIT * _SAFE * (_BOLD if bold else 1)


def widest_part(words: str, *, bold: bool = False) -> float:
    """Tell how wide the widest part of words is that stays on one line."""
    return max((width_of(part.rstrip(), bold=bold) for part in _PARTS.findall(words)), default=0)


@lru_cache(maxsize=4096)
def lines_of(words: str, width: float, *, bold: bool = False) -> int:
    """Count the lines that words take in a column of a width; one in a column of none."""
    if width <= 0:
        return 1
    return sum(_lines(line, width, bold=bold) for line in words.split("\n"))


def _lines(line: str, width: float, *, bold: bool) -> int:
    count, left = 1, width
    for part in _PARTS.findall(line):
        needed = width_of(part.rstrip(), bold=bold)
        if needed > left and left < width:
            count, left = count + 1, width
        while needed > width:
            count, needed = count + 1, needed - width
        left -= needed + width_of(part, bold=bold) - width_of(part.rstrip(), bold=bold)
    return count
