"""New ids in the style of those that an event has."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count
from typing import TypeVar

_NUMBERED = re.compile(r"(.*?)(\d+)", re.DOTALL)
_T = TypeVar("_T", str, int)
_PREFIX, _WIDTH = "P", 3


def fresh_ids(style: Iterable[str], taken: Iterable[str] = ()) -> Iterator[str]:
    """Give one new id after the other, numbered above every id of both.

    They have the prefix that most ids of `style` have and as many digits. Ids are the same
    whatever their case.

    >>> next(fresh_ids(["P001", "P048"], taken=["P051"]))
    'P052'
    """
    style = list(style)
    used = {one.casefold() for one in (*style, *taken)}
    prefix, width = _style(style)
    numbers = [int(found[2]) for one in used if (found := _matching(prefix, one))]
    for number in count(max(numbers, default=0) + 1):
        made = f"{prefix}{number:0{width}}"
        if made.casefold() not in used:
            yield made


def _matching(prefix: str, one: str) -> re.Match[str] | None:
    found = _NUMBERED.fullmatch(one)
    return found if found and found[1] == prefix.casefold() else None


def _style(ids: list[str]) -> tuple[str, int]:
    """Find the commonest prefix, and its commonest number of digits."""
    parts = [(found[1], len(found[2])) for one in ids if (found := _NUMBERED.fullmatch(one))]
    if not parts:
        return _PREFIX, _WIDTH
    prefix = _commonest(prefix for prefix, _ in parts)
    return prefix, _commonest(width for own, width in parts if own == prefix)


def _commonest(values: Iterable[_T]) -> _T:
    """Give the value that occurs most often, the least of equals, whatever their order."""
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value))
