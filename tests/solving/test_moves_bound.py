"""The bound of moves: the least over all ways to spread the meetings over the rounds."""

from itertools import product

import numpy as np
import pytest

from matchround.solving import moves_bound
from matchround.solving.moves_bound import fewest, people_there


def _step(_r: int, now: int, later: int) -> int:
    """Five people, some of whom are there in one of two rounds only."""
    return max(0, 2 * now + 2 * later - 5 - min(now, later))


def test_people_there() -> None:
    """Who is there in a round or the next, each counted once."""
    there = np.array([[True, False, False], [True, True, False], [False, False, False]])
    assert people_there(there) == [2, 1]
    assert people_there(there[:, :1]) == []


@pytest.mark.parametrize("total", range(7))
def test_every_way_to_spread(total: int) -> None:
    """Trying all ways to hold so many meetings in rounds of two, two and two finds the same."""
    ways = (way for way in product(range(3), repeat=3) if sum(way) == total)
    least = min(_step(0, a, b) + _step(1, b, c) for a, b, c in ways)
    assert fewest(np.array([2, 2, 2]), total, _step, saved=2) == least


@pytest.mark.parametrize("total", range(7))
def test_where_there_are_too_many_ways(total: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rough bound is not above the exact one, and is the same where all rounds are full."""
    exact = fewest(np.array([2, 2, 2]), total, _step, saved=2)
    monkeypatch.setattr(moves_bound, "MOST_STATES", 0)
    rough = fewest(np.array([2, 2, 2]), total, _step, saved=2)
    assert rough <= exact
    assert rough == exact or total < 6


@pytest.mark.parametrize("room", [[], [3]])
def test_no_two_rounds(room: list[int]) -> None:
    """Nobody moves where there is no next round."""
    assert fewest(np.array(room, np.int64), sum(room), _step, saved=2) == 0
