"""Tables for options: for every set of tables, no more meetings confined to it than it has."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from matchround.solving.odd.cast import Cast, Gathering
from matchround.solving.odd.options import NEW, Option

MOST_UNIONS = 64
"""Unions of table sets that are looked at in each round; beyond that seating finds the rest."""


class TableLimit(NamedTuple):
    """The taken options (positions), weighted, come to at most so many."""

    options: list[int]
    weights: list[int]
    most: int


def table_limits(
    cast: Cast, standing: Sequence[Gathering], options: Sequence[Option]
) -> Iterator[TableLimit]:
    """Give the limits that can bind, as by Hall's theorem (Hall 1935)."""
    masks = [cast.tables(meeting.people, meeting.round) for meeting in standing]
    for r in range(cast.rounds):
        held = [masks[place] for place, meeting in enumerate(standing) if meeting.round == r]
        here = [place for place, option in enumerate(options) if option.meeting.round == r]
        wanted = [cast.tables(options[place].meeting.people, r) for place in here]
        for union in _unions({*held, *wanted}):
            weights = [
                _more(
                    union, masks[options[place].base] if options[place].base != NEW else None, mask
                )
                for place, mask in zip(here, wanted, strict=True)
            ]
            most = union.bit_count() - sum(_confined(mask, union) for mask in held)
            if sum(max(0, weight) for weight in weights) > most:
                yield TableLimit(here, weights, most)


def _more(union: int, before: int | None, after: int) -> int:
    """How many more meetings are confined to these tables by an option."""
    return _confined(after, union) - (before is not None and _confined(before, union))


def _confined(mask: int, union: int) -> bool:
    return mask & ~union == 0


def _unions(masks: set[int]) -> list[int]:
    """All unions of the table sets, the single ones first, as far as they are looked at."""
    single = sorted(masks)
    unions = dict.fromkeys(single)
    wide = [mask for mask in single if mask.bit_count() > 1]
    for size in range(2, len(wide) + 1):
        for some in combinations(wide, size):
            union = 0
            for mask in some:
                union |= mask
            unions[union] = None
            if len(unions) > MOST_UNIONS + len(single):
                return list(unions)
    return list(unions)
