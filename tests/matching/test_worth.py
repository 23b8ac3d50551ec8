"""The worth of one pair at an event."""

import pytest

from matchround.event import PROFILE_WEIGHTS, Profile
from matchround.matching import Worth, worth_of
from support import people, tiny_event


def test_worth_mixes_the_four_parts() -> None:
    """A and B share x, which all have (weight 16 of 16 + 32 + 32), and A wants B.

    Balanced: 30 % of 200, 30 % of 600 and 15 % of 800.
    """
    who = people("A", topics=("x", "y"), wants=("B",)) + people("B", topics=("x", "z"))
    found = worth_of(tiny_event(who))("A", "B")
    assert found == Worth(worth=360, common_ground=200, exchange=0, wish=600, reach=800)


def test_worth_is_the_same_from_both_sides() -> None:
    """A pair has one worth."""
    who = people("A", topics=("x",), wants=("B",), offers=("o",)) + people("B", seeks=("o", "p"))
    worth = worth_of(tiny_event(who))
    assert worth("A", "B") == worth("B", "A")


def test_a_rare_topic_in_common_is_worth_more() -> None:
    """Everybody has energy, only C and D have reindeer: they have more in common."""
    who = people("A B", topics=("energy", "food")) + people("C", topics=("energy", "reindeer"))
    who += people("D", topics=("water", "reindeer")) + people("E", topics=("energy", "waste"))
    worth = worth_of(tiny_event(who))
    assert worth("C", "D").common_ground > worth("C", "E").common_ground


def test_the_profile_decides_which_pair_is_better() -> None:
    """A's colleague in spirit against somebody from a sector that seldom meets A's."""
    who = people("A", sector="a", topics=("x",)) + people("F G H", sector="a")
    who += people("B", sector="b", topics=("x",)) + people("I", sector="b")
    who += people("C", sector="c", topics=("y",))
    worths = {
        profile: worth_of(tiny_event(who, profile=profile, weights=PROFILE_WEIGHTS[profile]))
        for profile in Profile
    }
    common, unexpected = worths[Profile.COMMON_GROUND], worths[Profile.UNEXPECTED]
    assert common("A", "B").worth > common("A", "C").worth
    assert unexpected("A", "B").worth < unexpected("A", "C").worth


def test_standby_people_have_a_worth_too() -> None:
    """Who steps in should still be a good partner."""
    who = people("A", topics=("x",)) + people("S", topics=("x",), role="standby")
    assert worth_of(tiny_event(who))("A", "S").common_ground == 1000


def test_an_unknown_id_is_an_error() -> None:
    """A typing error is not worth 0."""
    with pytest.raises(KeyError):
        worth_of(tiny_event("A B"))("A", "Z")
