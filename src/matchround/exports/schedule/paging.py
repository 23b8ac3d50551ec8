"""Where the pages of a sheet begin: blocks stay whole, and no page is left with one row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.printing import Printing, page_height

_LITTLE_SMALLER = 0.94


@dataclass(frozen=True)
class Filling:
    """How blocks are put on pages.

    `gap`: so many rows at a block's end are empty. `even`: the pages are about equally full, so
    that the last one does not look forgotten. `fresh`: the first block begins a page.
    """

    gap: int = 0
    even: bool = False
    fresh: bool = False


WHOLE = Filling()


@dataclass(frozen=True)
class Room:
    """How high the blocks of the first page and of the others may be together, in points."""

    first: float
    other: float


def page_starts(
    paper: Paper, firsts: Sequence[int], printing: Printing, filling: Filling = WHOLE
) -> list[int]:
    """Give the rows that begin a page, other than the first one.

    `firsts` are the first rows of blocks that stay whole where they fit on one page, and the row
    after the last of them.
    """
    blocks = [
        (paper.height(first, following - 1), paper.height(first, following - 1 - filling.gap))
        for first, following in pairwise(firsts)
    ]
    room = _room(paper, 0 if filling.fresh else firsts[0], printing)
    places = _places(blocks, room)
    if filling.even:
        places = _evened(blocks, room, places)
    return [firsts[place] for place in places]


def saving_a_page(paper: Paper, firsts: Sequence[int], printing: Printing) -> Printing:
    """Print a little smaller where that saves a page."""
    usual = len(page_starts(paper, firsts, printing))
    least = ceil(printing.scale * _LITTLE_SMALLER)
    for scale in range(printing.scale, least - 1, -1):
        smaller = replace(printing, scale=scale)
        if len(page_starts(paper, firsts, smaller)) < usual:
            return smaller
    return printing


def _room(paper: Paper, first: int, printing: Printing) -> Room:
    """Measure the pages, the first of which begins above the row `first` (0: with it)."""
    whole = page_height(printing.scale, landscape=printing.landscape)
    repeated = paper.height(printing.head, printing.head) if printing.head else 0
    above = paper.height(1, first - 1) if first else repeated
    return Room(whole - above, whole - repeated)


def _places(blocks: Sequence[tuple[float, float]], room: Room) -> list[int]:
    """Give the places of blocks that begin a page; heights are given with gaps and without."""
    places = []
    left = room.first
    for place, (height, needed) in enumerate(blocks):
        endless = needed > room.other and left > room.other / 3
        if needed > left and place > 0 and not endless:
            places.append(place)
            left = room.other
        if needed > left:
            left = room.other - (height - left) % room.other
        else:
            left -= height
    return places


def _evened(blocks: Sequence[tuple[float, float]], room: Room, places: Sequence[int]) -> list[int]:
    """Fill the same number of pages as little as that number allows."""
    for share in range(50, 100):
        spared = room.other * (100 - share) / 100
        tried = _places(blocks, Room(room.first - spared, room.other - spared))
        if len(tried) == len(places):
            return tried
    return list(places)
