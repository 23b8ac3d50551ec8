"""New sectors and organisations: others than one's own that have not been met yet."""

import numpy as np
import pytest

from matchround.solving.groups import Group
from small_problems import problem
from support import people, tiny_event

OF = np.array([0, 1, 1, -1])
MET = np.array([[False, True, False], [False] * 3, [True, False, False], [False, False, True]])
GROUP = Group(OF, MET)
"""Four people; the first is of 0 and has met 1, the third is of 1 and has met 0."""


def test_width() -> None:
    """Three different ones, though nobody is of the last."""
    assert GROUP.width == 3


@pytest.mark.parametrize(
    ("who", "new"),
    [(0, [False, False, True]), (1, [True, False, True]), (2, [False] * 2 + [True])],
)
def test_of_one_person(who: int, new: list[bool]) -> None:
    """Not their own, and not one that they have met."""
    assert GROUP.is_new(who, np.arange(3)).tolist() == new


def test_who_has_none_meets_others() -> None:
    """And to meet somebody of none is nothing new."""
    assert GROUP.is_new(3, np.array([0, 1, 2, -1])).tolist() == [True, True, False, False]


def test_shapes_that_go_together() -> None:
    """One by one, and everybody (rows) with every number (columns)."""
    everybody = np.arange(4)
    assert GROUP.is_new(everybody, np.array([1, 0, 0, 1])).tolist() == [False, True, False, True]
    table = GROUP.is_new(everybody[:, None], np.array([0, 2, -1]))
    assert table.tolist() == [
        [False, True, False],
        [True, True, False],
        [False, True, False],
        [True, False, False],
    ]


def test_where_nobody_has_any() -> None:
    """Nothing is new, in the shape that was asked for."""
    nothing = Group(np.array([-1, -1]), np.zeros((2, 0), np.bool_))
    assert not nothing.is_new(0, np.array([-1, -1])).any()
    assert nothing.is_new(np.arange(2)[:, None], np.array([-1, -1, -1])).shape == (2, 3)


def test_a_first_plan_has_met_nobody() -> None:
    """All others are new to everybody."""
    prepared = problem(tiny_event(people("A B", sector="x") + people("C", sector="y")))
    assert not prepared.sectors.met.any()
    assert prepared.sectors.is_new(np.arange(3)[:, None], np.arange(2)).tolist() == [
        *([False, True], [False, True]),
        [True, False],
    ]
