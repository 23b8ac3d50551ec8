"""The goals' values of a choice, by hand and against the checker's."""

import numpy as np
import pytest

from generated_events import small_event
from matchround.rules import goal_values
from matchround.solving import reference
from matchround.solving.measures import degrees, measure
from small_problems import place, places, problem
from support import people, ruled, tiny_event


def test_by_hand() -> None:
    """A meets B and C in two of two rounds, D nobody: two sit-outs of D, one each of B and C."""
    who = people("A", sector="public") + people("B C D", sector="business")
    event = tiny_event(who, pairs=[ruled("A", "B")], cross_sector="preferred")
    prepared = problem(event)
    chosen = places(prepared, "AB AC")
    assert degrees(prepared, chosen).tolist() == [2, 1, 1, 0]
    assert measure(prepared, chosen, "promises") == 1
    assert measure(prepared, chosen, "meetings") == 4
    assert measure(prepared, chosen, "fairness") == 0 + 1 + 1 + 4
    assert measure(prepared, chosen, "crossing") == 0
    assert measure(prepared, places(prepared, "AB BC BD"), "crossing") == 2
    assert measure(prepared, chosen, "breadth") == (1 + 2) + (1 + 1) + (1 + 1)


def test_nothing_chosen() -> None:
    """Everybody sits out whenever they can."""
    prepared = problem(tiny_event("A B C", 3))
    nothing = np.zeros(0, np.intp)
    assert measure(prepared, nothing, "fairness") == 3 * 9
    assert measure(prepared, nothing, "breadth") == measure(prepared, nothing, "worth") == 0


@pytest.mark.parametrize("seed", range(1, 31))
def test_as_the_checker_counts(seed: int) -> None:
    """On the best plans of small events, every goal but moves, which hangs on tables."""
    event = small_event(seed)
    prepared = problem(event)
    plan = reference.optimum(event).meetings
    together = ("".join(sorted(meeting.participants)) for meeting in plan)
    chosen = np.array(sorted(place(prepared, name) for name in together), np.intp)
    for goal, value in goal_values(event, plan).items():
        if goal != "moves":
            assert measure(prepared, chosen, goal) == value, goal
