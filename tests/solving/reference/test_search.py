"""One goal after the other, with the earlier ones at any values."""

import pytest

from matchround.solving import reference
from matchround.solving.reference.search import Search
from support import tiny_event

EVENT = tiny_event("A B C D", 3, 2)


def test_best_of_a_goal_by_what_the_earlier_have() -> None:
    """With four participant-rounds less than possible, sitting out is spread over all four."""
    full = reference.best(EVENT, "fairness", {"promises": 0, "meetings": 12})
    assert (full.value, full.proved) == (0, True)
    fewer = reference.best(EVENT, "fairness", {"promises": 0, "meetings": 8})
    assert (fewer.value, fewer.bound) == (4, 4)


def test_optimum_with_a_goal_fixed() -> None:
    """What is fixed stays at its value and the later goals are the best given that."""
    values = reference.optimum(EVENT, {"meetings": 8}).values
    assert (values["meetings"], values["fairness"]) == (8, 4)


def test_along_other_values() -> None:
    """Each goal's best is given the values before it, whatever its own value is."""
    values = reference.optimum(EVENT, {"meetings": 8}).values
    along = reference.along(EVENT, values)
    assert (along["meetings"].value, along["fairness"].value) == (12, 4)


def test_along_is_the_same_from_any_start() -> None:
    """A start is a mere help."""
    best = reference.optimum(EVENT)
    started = reference.along(EVENT, best.values, best.meetings)
    assert {goal: found.value for goal, found in started.items()} == best.values


def test_values_that_no_plan_has() -> None:
    """An odd number of participant-rounds is impossible, and it is said."""
    with pytest.raises(ValueError, match="INFEASIBLE"):
        reference.best(EVENT, "fairness", {"meetings": 7})


def test_too_little_time() -> None:
    """Without time to search nothing is claimed."""
    with pytest.raises(ValueError, match="UNKNOWN"):
        Search(tiny_event("A B C D E F G H", 4, 3), seconds=1e-9).best("meetings")


def test_proved() -> None:
    """A value is proved exactly when it meets its bound."""
    assert reference.Best(3, 3, ()).proved
    assert not reference.Best(3, 4, ()).proved
    assert reference.Reference({"worth": 3}, {"worth": 3}, ()).proved
    assert not reference.Reference({"worth": 3}, {"worth": 4}, ()).proved
