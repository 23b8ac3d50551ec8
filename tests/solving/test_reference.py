"""The reference model against every plan of tiny events, and its meetings against the rules."""

from itertools import islice

import pytest

from brute_force import all_values, best_of
from generated_events import small_event
from matchround.event import Event
from matchround.rules import goal_names, goal_values, violations
from matchround.solving import reference
from matchround.solving.reference.allowed import places


def _tiny_seeds() -> list[int]:
    """Choose events so small that every plan can be tried, with something to choose."""
    return list(islice((seed for seed in range(1, 2000) if _is_tiny(small_event(seed))), 30))


def _is_tiny(event: Event) -> bool:
    chances = len(list(places(event, [table.name for table in event.tables])))
    return len(event.players) <= 5 and len(event.rounds) <= 3 and 8 <= chances <= 36


@pytest.mark.parametrize("seed", _tiny_seeds())
def test_against_every_plan(seed: int) -> None:
    """The optimum and its bounds are those that trying every plan finds."""
    event = small_event(seed)
    left = all_values(event)
    found = reference.optimum(event)
    assert found.proved
    for goal in goal_names(event):
        assert found.values[goal] == best_of(goal, left)
        left = [values for values in left if values[goal] == found.values[goal]]


@pytest.mark.parametrize("seed", _tiny_seeds()[::3])
def test_against_every_plan_along_any_values(seed: int) -> None:
    """Whatever values the earlier goals have, the best of the next is that of every plan."""
    event = small_event(seed)
    every = all_values(event)
    for values in every[:: max(1, len(every) // 5)]:
        left = every
        for goal, found in reference.along(event, values).items():
            assert found.value == found.bound == best_of(goal, left)
            left = [other for other in left if other[goal] == values[goal]]


@pytest.mark.parametrize("seed", range(1, 41))
def test_its_meetings_have_its_values(seed: int) -> None:
    """The checker finds no broken rule and the same values in the meetings."""
    event = small_event(seed)
    found = reference.optimum(event)
    assert violations(event, found.meetings) == ()
    assert goal_values(event, found.meetings) == found.values
