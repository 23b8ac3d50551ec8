"""The four parts of a pair's worth, 0..1000 each, written as one would explain them.

This is the definition. `worth_blocks` computes the same numbers for many pairs at once and is
tested against it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from matchround.event import Participant, Weights
from matchround.matching.folding import folded

FULL = 1000
"""Each part, and the worth, goes from 0 to this."""

STRONGER, WEAKER = 6, 4
"""Tenths by which the stronger and the weaker direction of something mutual count."""

WANTS_PERSON, WANTS_ORGANISATION = 1000, 850
"""How strong a wish is: a person by name counts more than somebody of an organisation."""

ANY_MATCH = 500
"""What any offer that is sought counts; the rest follows the share of the sought things."""

SECTORS, TOPICS = 7, 3
"""Tenths by which rare sectors and distant topics count in `reach`."""


@dataclass(frozen=True)
class Interests:
    """What a participant says about topics, folded for comparison."""

    topics: frozenset[str]
    offers: frozenset[str]
    seeks: frozenset[str]


def interests(person: Participant) -> Interests:
    """Fold a participant's topics, offers and seeks."""
    return Interests(folded(person.topics), folded(person.offers), folded(person.seeks))


def common_ground(one: Interests, other: Interests, weight: Mapping[str, int]) -> int:
    """Weighted Jaccard: the weight of the topics shared over that of all topics of the two.

    Rare topics weigh more (`rarity.topic_weight`), so two people with one unusual topic in
    common have more common ground than two who share what everybody has.
    """
    shared = sum(weight[topic] for topic in one.topics & other.topics)
    either = sum(weight[topic] for topic in one.topics | other.topics)
    return FULL * shared // either if either else 0


def exchange(one: Interests, other: Interests) -> int:
    """What one offers and the other seeks, both directions (`both_ways`).

    Only offers and seeks are compared; a topic is an interest, not an offer.
    """
    return both_ways(supply(one, other), supply(other, one))


def supply(giver: Interests, taker: Interests) -> int:
    """How well one gives what the other seeks: 500 for anything, 1000 for all that is sought."""
    matched = len(giver.offers & taker.seeks)
    if not matched:
        return 0
    return ANY_MATCH + (FULL - ANY_MATCH) * matched // len(taker.seeks)


def wish(one: Participant, other: Participant) -> int:
    """Who asked to meet whom (`both_ways`): 600 one way by name, 1000 when both did."""
    return both_ways(longing(one, other), longing(other, one))


def longing(who: Participant, whom: Participant) -> int:
    """How much one asked to meet the other: by name, by organisation, or not at all."""
    if whom.id in who.wants:
        return WANTS_PERSON
    wanted = bool(whom.organisation) and whom.organisation in who.wants_organisations
    return WANTS_ORGANISATION if wanted else 0


def both_ways(one: int, other: int) -> int:
    """Six tenths of the stronger direction and four of the weaker.

    One direction alone is more than half of the whole: a buyer who finds a seller has had a
    good meeting.

    >>> both_ways(1000, 0), both_ways(500, 1000), both_ways(1000, 1000)
    (600, 800, 1000)
    """
    return (STRONGER * max(one, other) + WEAKER * min(one, other)) // 10


def distance(one: Interests, other: Interests, shared: int) -> int:
    """How far apart two people's topics are: 1000 less `shared`, their common ground.

    0 where one of them gives no topics: nothing is known.
    """
    return FULL - shared if one.topics and other.topics else 0


def reach(rare_sectors: int, topic_distance: int, *, sectors_differ: bool) -> int:
    """How unusual a combination is: seven tenths rare sectors, three tenths distant topics.

    At an event where all combinations of sectors are equally usual (`sectors_differ` False),
    the sectors tell nothing and the distance of the topics is all.
    """
    if not sectors_differ:
        return topic_distance
    return (SECTORS * rare_sectors + TOPICS * topic_distance) // 10


def mixed(parts: tuple[int, int, int, int], weights: Weights) -> int:
    """The weighted mean of the four parts, rounded down; 0 where all weights are 0."""
    shares = (weights.common_ground, weights.exchange, weights.wish, weights.reach)
    whole = sum(shares)
    return sum(s * p for s, p in zip(shares, parts, strict=True)) // whole if whole else 0
