"""What is rare among the people of an event: topics, and combinations of sectors.

Everything is counted over all participants of the event, the absent and the standby too, so
that the worth of a pair does not change when somebody falls ill. All of it is whole numbers
from exact arithmetic: the same on every machine.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from matchround.event import Event
from matchround.matching.folding import folded

STEPS = 16
"""Steps per doubling of the whole-number logarithm."""

UNKNOWN_SECTOR = "unknown"
"""What reading writes where a sector is missing; nothing is known of its combinations."""

Combination = tuple[str, str]
"""Two different sectors, sorted."""


@dataclass(frozen=True)
class Rarity:
    """How rare things are at one event.

    `holders` is the number of participants with each folded topic, `weight` how much sharing
    it counts (16 for a topic that all have, 16 more for every halving of its holders).
    `combinations` is 0..1000 for each two sectors: 0 the most usual, 1000 the rarest.
    """

    holders: Mapping[str, int]
    weight: Mapping[str, int]
    combinations: Mapping[Combination, int]

    def of_sectors(self, one: str, other: str) -> int:
        """How rare it is that these two sectors meet, 0..1000; 0 for the same or none."""
        return self.combinations.get((min(one, other), max(one, other)), 0)


def rarity_of(event: Event) -> Rarity:
    """Count the event's topics and sectors."""
    people = event.participants
    holders = Counter(topic for person in people for topic in folded(person.topics))
    weight = {topic: topic_weight(len(people), count) for topic, count in holders.items()}
    sizes = Counter(person.sector for person in people)
    return Rarity(holders, weight, sector_rarity(sizes))


def topic_weight(people: int, holders: int) -> int:
    """Inverse document frequency, 1 + log2(people / holders), in sixteenths, rounded down.

    >>> topic_weight(64, 64), topic_weight(64, 32), topic_weight(64, 1)
    (16, 32, 112)
    """
    return STEPS + logarithm(people, holders)


def logarithm(above: int, below: int) -> int:
    """log2(above / below) in sixteenths, rounded down, for above >= below >= 1.

    Computed in whole numbers: the count of binary digits of (above / below) to the power 16.

    >>> logarithm(2, 1), logarithm(3, 2), logarithm(5, 5)
    (16, 9, 0)
    """
    return int((above**STEPS // below**STEPS).bit_length()) - 1


def sector_rarity(sizes: Mapping[str, int]) -> dict[Combination, int]:
    """How rare each combination of two sectors is, 0..1000, from the sectors' sizes.

    A combination is as usual as it has possible pairs (the product of the two sizes); between
    the most usual (0) and the rarest (1000) the scale is logarithmic. All are 0 where every
    combination is equally usual. No sector and the unknown one are in no combination.
    """
    sectors = sorted(set(sizes) - {"", UNKNOWN_SECTOR})
    possible = {(s, t): sizes[s] * sizes[t] for s, t in combinations(sectors, 2)}
    if not possible:
        return {}
    most = max(possible.values())
    steps = {combination: logarithm(most, count) for combination, count in possible.items()}
    return _stretched(steps)


def _stretched(steps: Mapping[Combination, int]) -> dict[Combination, int]:
    longest = largest(steps.values())
    return {combination: 1000 * step // longest for combination, step in steps.items()}


def largest(numbers: Iterable[int]) -> int:
    """The largest of these, at least 1, so that it can divide."""
    return max(1, *numbers)
