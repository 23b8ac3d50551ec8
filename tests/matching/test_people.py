"""Positions of people, and equal numbers for equal words."""

from matchround.matching.people import Positions, codes
from support import people


def test_ids_that_are_not_there_are_left_out() -> None:
    """A wish for somebody who fell ill is no position."""
    assert Positions(people("A B C")).ids(["C", "Z", "A"]) == [2, 0]


def test_an_organisation_is_all_its_people() -> None:
    """Two of one organisation, none of an unknown one, none of the empty one."""
    who = people("A B", organisation="Vakin") + people("C D", organisation="")
    positions = Positions(who)
    assert positions.organisations(["Vakin", "Elsewhere", ""]) == [0, 1]


def test_codes_are_equal_for_equal_words_only() -> None:
    """People without an organisation are colleagues of nobody."""
    first, second, third, fourth, fifth = codes(["a", "", "b", "a", ""]).tolist()
    assert first == fourth
    assert len({first, second, third, fifth}) == 4
