"""The worth of one pair, by the plain definition."""

from collections.abc import Callable
from dataclasses import dataclass

from matchround.event import Event
from matchround.matching import parts
from matchround.matching.rarity import rarity_of


@dataclass(frozen=True)
class Worth:
    """What a meeting of two people is worth, and the four parts of it; 0..1000 each."""

    worth: int
    common_ground: int
    exchange: int
    wish: int
    reach: int


def worth_of(event: Event) -> Callable[[str, str], Worth]:
    """Prepare the worth of pairs at this event: a function of two ids, in either order.

    It knows every participant, standby and absent people too, and says nothing about who is
    eligible. The returned function raises KeyError for an unknown id.
    """
    rarity = rarity_of(event)
    said = {person.id: parts.interests(person) for person in event.participants}
    sectors_differ = any(rarity.combinations.values())

    def worth(one: str, other: str) -> Worth:
        a, b = event.by_id[one], event.by_id[other]
        shared = parts.common_ground(said[one], said[other], rarity.weight)
        apart = parts.distance(said[one], said[other], shared)
        rare = rarity.of_sectors(a.sector, b.sector)
        four = (
            shared,
            parts.exchange(said[one], said[other]),
            parts.wish(a, b),
            parts.reach(rare, apart, sectors_differ=sectors_differ),
        )
        return Worth(parts.mixed(four, event.settings.weights), *four)

    return worth
