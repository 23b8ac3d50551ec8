"""How many promises can be held, and when."""

import pytest

from matchround.event import RuledPair
from matchround.solving.limits import Limits
from matchround.solving.promises import hold_promises, promised_pairs
from small_problems import problem, timetable
from support import people, ruled, tiny_event


def held(who: str, rounds: int, *rows: RuledPair) -> tuple[dict[str, int], int, int]:
    """Give the rounds of the promises that are held, how many they are, and their bound."""
    prepared = problem(tiny_event(who, rounds, 4, rows))
    found, stage = hold_promises(prepared, Limits())
    return timetable(prepared, found), stage.value, stage.bound


def test_no_promises() -> None:
    """Nothing is held, and nothing could be."""
    assert held("A B", 2) == ({}, 0, 0)


def test_all_can_be_held() -> None:
    """A meets both in different rounds."""
    found, value, bound = held("A B C", 2, ruled("A", "B"), ruled("C", "A"))
    assert sorted(found.values()) == [1, 2]
    assert value == bound == 2


def test_more_than_there_are_rounds() -> None:
    """A is promised to three in two rounds."""
    rows = [ruled("A", other) for other in "BCD"]
    found, value, bound = held("A B C D", 2, *rows)
    assert len(found) == value == bound == 2


def test_a_triangle_takes_three_rounds() -> None:
    """Each has only two promises; still two rounds hold but two of the three."""
    rows = [ruled("A", "B"), ruled("B", "C"), ruled("A", "C", "agreed")]
    assert held("A B C", 2, *rows)[1:] == (2, 2)
    assert held("A B C", 3, *rows)[1:] == (3, 3)


@pytest.mark.parametrize("when", [1, 2])
def test_when(when: int) -> None:
    """A promise for one round is held in it."""
    assert held("A B C", 2, ruled("A", "B", when=(when,)))[0] == {"AB": when}


def test_when_two_want_the_same_round() -> None:
    """One of the two is held."""
    assert held("A B C", 2, ruled("A", "B", when=(1,)), ruled("A", "C", when=(1,)))[1:] == (1, 1)


def test_after() -> None:
    """A row that comes after another is held later."""
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("C", "D", no="2")]
    assert held("A B C D", 2, *rows)[0] == {"AB": 2, "CD": 1}


def test_after_itself_in_a_circle() -> None:
    """Each is to be later than the other: one can be held."""
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("C", "D", no="2", after=("1",))]
    assert held("A B C D", 2, *rows)[1:] == (1, 1)


def test_nobody_there_to_keep_it() -> None:
    """B leaves before A comes: the event has a promise that the problem does not."""
    who = people("A", available=(2,)) + people("B", available=(1,)) + people("C")
    event = tiny_event(who, 2, 2, [ruled("A", "B")])
    assert hold_promises(problem(event), Limits())[1].bound == 0
    assert promised_pairs(event) == 1


def test_pairs_are_counted_once() -> None:
    """Two rows of the same two people are one promised pair; other rules are none."""
    rows = [ruled("A", "B"), ruled("B", "A", "agreed"), ruled("A", "C", "keep apart")]
    assert promised_pairs(tiny_event("A B C", pairs=rows)) == 1
