"""What is rare among the people of an event."""

import math

import pytest

from matchround.matching.rarity import logarithm, rarity_of, sector_rarity, topic_weight
from support import people, tiny_event


@pytest.mark.parametrize("holders", [1, 2, 3, 5, 17, 63, 64])
def test_a_rarer_topic_never_weighs_less(holders: int) -> None:
    """The weight falls as more people have the topic, down to 16 when all have it."""
    assert topic_weight(65, holders) >= topic_weight(65, holders + 1) >= topic_weight(65, 65) == 16


@pytest.mark.parametrize(("above", "below"), [(3, 1), (10_000, 7), (100_000, 99_999), (9, 5)])
def test_the_logarithm_is_the_logarithm(above: int, below: int) -> None:
    """In sixteenths, rounded down; none of these is near a whole step."""
    assert logarithm(above, below) == math.floor(16 * math.log2(above / below))


def test_absent_and_standby_people_count() -> None:
    """The worth of a pair must not change because a third person stays at home."""
    who = people("A B", topics=("energy",))
    before = rarity_of(tiny_event((*who, *people("C", topics=("food",)))))
    after = rarity_of(tiny_event((*who, *people("C", topics=("food",), status="absent"))))
    assert before == after
    assert before.holders == {"energy": 2, "food": 1}


def test_somebody_who_writes_a_topic_twice_is_one_holder() -> None:
    """Typing a topic again, in capitals, makes it no more usual."""
    event = tiny_event(people("A", topics=("energy", "Energy")) + people("B"))
    assert rarity_of(event).holders == {"energy": 1}


def test_the_most_usual_combination_is_0_and_the_rarest_1000() -> None:
    """Sizes 8, 4, 2: 32, 16 and 8 possible pairs, one halving apart each."""
    rarity = sector_rarity({"municipality": 8, "business": 4, "research": 2})
    assert rarity == {
        ("business", "municipality"): 0,
        ("municipality", "research"): 500,
        ("business", "research"): 1000,
    }


@pytest.mark.parametrize("sizes", [{}, {"a": 3}, {"a": 3, "b": 9}, {"a": 2, "b": 2, "c": 2}])
def test_where_all_combinations_are_alike_none_is_rare(sizes: dict[str, int]) -> None:
    """With fewer than two different combinations there is nothing to compare."""
    assert not any(sector_rarity(sizes).values())


def test_an_unknown_sector_makes_no_rare_combination() -> None:
    """A gap in the form is not an untraditional partner."""
    with_gaps = {"a": 8, "b": 4, "c": 2, "unknown": 1, "": 1}
    assert sector_rarity(with_gaps) == sector_rarity({"a": 8, "b": 4, "c": 2})


def test_sectors_are_found_from_both_sides() -> None:
    """Whoever is named first, two sectors are as rare; a sector is not rare with itself."""
    who = people("A B C D", sector="a") + people("E F", sector="b") + people("G", sector="c")
    rarity = rarity_of(tiny_event(who))
    assert rarity.of_sectors("b", "c") == rarity.of_sectors("c", "b") == 1000
    assert rarity.of_sectors("a", "a") == 0
