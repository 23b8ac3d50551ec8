"""Goals in their order, and which of two values or bounds is better."""

import pytest

from generated_events import small_event
from matchround.rules import goal_names
from matchround.solving.stages import Stage, at_least_as_good, stage_names, tighter
from support import tiny_event


@pytest.mark.parametrize("seed", range(1, 41))
def test_the_checkers_order(seed: int) -> None:
    """All goals but moves, which is no matter of who meets whom."""
    event = small_event(seed)
    assert (*stage_names(event), "moves") == goal_names(event)


def test_goals_that_settings_bring() -> None:
    """Crossing where one sector is second best; breadth unless it is off."""
    event = tiny_event("A B", cross_sector="preferred", breadth=False)
    assert stage_names(event) == ("promises", "meetings", "fairness", "crossing", "worth")


def test_the_tighter_bound() -> None:
    """Of two that both hold: the lower of upper ones, the higher of lower ones."""
    assert tighter("worth", 10, 12) == tighter("worth", 12, 10) == 10
    assert tighter("fairness", 10, 12) == tighter("fairness", 12, 10) == 12


def test_as_good_or_better() -> None:
    """More worth, fewer same-sector meetings; equals are as good."""
    assert at_least_as_good("worth", 5, 4)
    assert not at_least_as_good("worth", 4, 5)
    assert at_least_as_good("crossing", 4, 5)
    assert not at_least_as_good("crossing", 5, 4)
    assert at_least_as_good("crossing", 5, 5)


def test_what_is_proved() -> None:
    """A value that reaches its bound, and no other."""
    assert Stage("worth", 7, 7).goal().proved
    assert not Stage("worth", 7, 8).goal().proved
    assert Stage("worth", 7, 8).goal().bound == 8
