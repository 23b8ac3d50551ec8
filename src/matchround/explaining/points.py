"""The worth of a pair taken apart: how many points each part adds, and what they are for."""

from collections.abc import Callable, Iterator, Mapping

from matchround.event import Coded, Event, Participant
from matchround.explaining.answers import Part
from matchround.matching import Worth, reasons_of, worth_of
from matchround.matching.parts import FULL
from matchround.matching.rarity import rarity_of
from matchround.matching.reasons import UNTRADITIONAL

NAMES = ("common_ground", "exchange", "wish", "reach")
"""The parts, in the order of the weights."""

PART_OF: Mapping[str, str] = {
    "shared_topics": "common_ground",
    "offer_seek": "exchange",
    "mutual_wish": "wish",
    "wish": "wish",
    "wish_organisation": "wish",
}
"""Which part each of matching's reasons is about; those about `reach` are found here."""

LESS_USUAL = 250
"""From this rarity of two sectors (0..1000) their combination is worth telling."""

APART = 700
"""From this much of topics that are not shared (0..1000) two people's topics are far apart."""


def parts_of(event: Event) -> Callable[[str, str], tuple[int, tuple[Part, ...]]]:
    """Prepare a function of two ids that gives the worth and the parts that add up to it.

    Parts without points are left out. Beside matching's reasons `reach` knows `less_usual`
    (sectors), `topics_apart` and `somewhat_apart`. The returned function raises KeyError for an
    unknown id.
    """
    worth, reasons, rarity = worth_of(event), reasons_of(event), rarity_of(event)
    weights = event.settings.weights
    shares = tuple(int(getattr(weights, name)) for name in NAMES)

    def of_pair(one: str, other: str) -> tuple[int, tuple[Part, ...]]:
        found, a, b = worth(one, other), event.by_id[one], event.by_id[other]
        why = [(PART_OF.get(reason.code), reason) for reason in reasons((one, other))]
        unusual = _unusual(found, a, b, rarity.of_sectors(a.sector, b.sector))
        why += [("reach", reason) for reason in unusual]
        parts = (
            Part(
                name=name,
                points=points,
                most=FULL * share // max(1, sum(shares)),
                why=tuple(reason for part, reason in why if part == name),
            )
            for name, points, share in zip(NAMES, _points(found, shares), shares, strict=True)
        )
        return found.worth, tuple(part for part in parts if part.points)

    return of_pair


def _unusual(worth: Worth, a: Participant, b: Participant, rare: int) -> Iterator[Coded]:
    """Give what makes the combination unusual: the sectors, the topics, or a little of both."""
    sectors = {"sectors": (a.sector, b.sector)}
    if rare >= LESS_USUAL:
        code = "untraditional" if rare >= UNTRADITIONAL else "less_usual"
        yield Coded(code=code, data=sectors)
    if worth.common_ground <= FULL - APART and a.topics and b.topics:
        yield Coded(code="topics_apart")
    elif rare < LESS_USUAL:
        yield Coded(code="somewhat_apart")


def _points(worth: Worth, shares: tuple[int, ...]) -> list[int]:
    """Share the worth out among its parts: whole points that add up to it."""
    whole = max(1, sum(shares))
    exact = [s * getattr(worth, name) for s, name in zip(shares, NAMES, strict=True)]
    points = [numerator // whole for numerator in exact]
    by_rest = sorted(range(len(NAMES)), key=lambda k: (-(exact[k] % whole), k))
    for k in by_rest[: worth.worth - sum(points)]:
        points[k] += 1
    return points
