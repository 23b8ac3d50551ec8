"""The four parts of a pair's worth, on people made for one question each."""

from collections.abc import Mapping

import pytest

from matchround.event import PROFILE_WEIGHTS, Profile, Weights
from matchround.matching import parts
from matchround.matching.parts import Interests
from support import people

WEIGHT: Mapping[str, int] = {"common": 16, "rare": 80, "other": 16}


def said(topics: str = "", offers: str = "", seeks: str = "") -> Interests:
    """Make what somebody says of topics, by words."""
    return Interests(*(frozenset(words.split()) for words in (topics, offers, seeks)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("common rare", "rare common", 1000),
        ("common", "other", 0),
        ("common other", "common", 500),
        ("rare other", "rare common", 714),  # 80 of 80 + 16 + 16
        ("common rare", "common other", 142),  # 16 of 16 + 80 + 16
        ("", "common", 0),
        ("", "", 0),
    ],
)
def test_common_ground_is_the_share_of_weight_in_common(
    one: str, other: str, expected: int
) -> None:
    """Rare topics count more; the same from both sides."""
    assert parts.common_ground(said(one), said(other), WEIGHT) == expected
    assert parts.common_ground(said(other), said(one), WEIGHT) == expected


@pytest.mark.parametrize(
    ("offers", "seeks", "expected"),
    [("a", "a", 1000), ("a b c", "a", 1000), ("a", "a b", 750), ("a", "b", 0), ("", "", 0)],
)
def test_supply_is_half_for_a_match_and_half_for_how_much_is_covered(
    offers: str, seeks: str, expected: int
) -> None:
    """Offering more than is sought neither helps nor hurts."""
    assert parts.supply(said(offers=offers), said(seeks=seeks)) == expected


def test_exchange_needs_a_giver_and_a_taker() -> None:
    """Two who offer the same have no exchange; a topic is no offer."""
    assert parts.exchange(said(offers="a"), said(offers="a")) == 0
    assert parts.exchange(said(topics="a"), said(seeks="a")) == 0


def test_exchange_in_one_direction_is_more_than_half() -> None:
    """A buyer who finds a seller: 600; each with something for the other: 1000."""
    assert parts.exchange(said(offers="a"), said(seeks="a")) == 600
    assert parts.exchange(said(seeks="a"), said(offers="a")) == 600
    assert parts.exchange(said(offers="a", seeks="b"), said(offers="b", seeks="a")) == 1000


@pytest.mark.parametrize(
    ("a_wants", "b_wants", "expected"),
    [
        ({}, {}, 0),
        ({"wants": ("B",)}, {}, 600),
        ({}, {"wants": ("A",)}, 600),
        ({"wants_organisations": ("Organisation B",)}, {}, 510),
        ({"wants": ("B",)}, {"wants_organisations": ("Organisation A",)}, 940),
        ({"wants": ("B",), "wants_organisations": ("Organisation B",)}, {}, 600),
        ({"wants": ("B",)}, {"wants": ("A",)}, 1000),
        ({"wants_organisations": ("Organisation C",)}, {}, 0),
    ],
)
def test_wishes(
    a_wants: dict[str, tuple[str, ...]], b_wants: dict[str, tuple[str, ...]], expected: int
) -> None:
    """A person counts more than an organisation, both ways more than one."""
    (a,), (b,) = people("A", **a_wants), people("B", **b_wants)
    assert parts.wish(a, b) == parts.wish(b, a) == expected


def test_nobody_wants_an_empty_organisation() -> None:
    """A blank wish does not reach people without an organisation."""
    (a,), (b,) = people("A", wants_organisations=("",)), people("B", organisation="")
    assert parts.wish(a, b) == 0


def test_distance_is_known_only_when_both_say_something() -> None:
    """Silence is not distance."""
    assert parts.distance(said("common"), said("other"), 0) == 1000
    assert parts.distance(said("common"), said("common other"), 500) == 500
    assert parts.distance(said("common"), said(), 0) == 0


def test_reach_is_mostly_sectors_unless_they_tell_nothing() -> None:
    """Seven tenths rare sectors, three tenths distant topics; else distance alone."""
    assert parts.reach(1000, 0, sectors_differ=True) == 700
    assert parts.reach(0, 1000, sectors_differ=True) == 300
    assert parts.reach(0, 1000, sectors_differ=False) == 1000


def test_only_the_ratio_of_weights_matters() -> None:
    """3 : 1 is 750 : 250."""
    four = (900, 100, 0, 500)
    once = Weights(common_ground=3, exchange=0, wish=0, reach=1)
    often = Weights(common_ground=750, exchange=0, wish=0, reach=250)
    assert parts.mixed(four, once) == parts.mixed(four, often) == 800


def test_without_any_weight_everything_is_worth_nothing() -> None:
    """All weights 0 is a choice: any meeting is as good as another."""
    none = Weights(common_ground=0, exchange=0, wish=0, reach=0)
    assert parts.mixed((1000, 1000, 1000, 1000), none) == 0


def test_profiles_turn_from_most_in_common_to_least_expected() -> None:
    """Alike people win under common-ground, unlike ones under unexpected."""
    alike, unlike = (1000, 0, 0, 0), (0, 0, 0, 1000)
    gains = [
        parts.mixed(alike, PROFILE_WEIGHTS[profile]) - parts.mixed(unlike, PROFILE_WEIGHTS[profile])
        for profile in (Profile.COMMON_GROUND, Profile.BALANCED, Profile.UNEXPECTED)
    ]
    assert gains[0] > gains[1] > 0 > gains[2]
