"""The goals' values of a choice, by hand and against the checker's."""

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.rules import goal_values
from matchround.solving import planner, reference
from matchround.solving.again.filling import counted
from matchround.solving.measures import degrees, measure
from small_problems import half_played, place, places, problem, problem_beside
from support import meet, people, ruled, tiny_event


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


def test_beside_what_was_played() -> None:
    """C and D sat out once; to A, who met B, the sector of D is nothing new."""
    who = people("A C", sector="x") + people("B D", sector="y")
    prepared = problem_beside(tiny_event(who, 2, 2), (meet(1, 1, "A", "B"),), 2)
    nothing = np.zeros(0, np.intp)
    assert measure(prepared, nothing, "fairness") == 1 + 1 + 4 + 4
    chosen = places(prepared, "AD BC")
    assert measure(prepared, chosen, "fairness") == 0 + 0 + 1 + 1
    assert measure(prepared, chosen, "breadth") == (0 + 1) + (1 + 1) + (0 + 1) + (1 + 1)


@pytest.mark.parametrize("seed", range(1, 9))
def test_as_the_checker_counts_the_whole_day(seed: int) -> None:
    """What stands and what is new together."""
    event = realistic_event(12, 4, seed, 0.3)
    prepared, played = half_played(event)
    plan = planner.solve(prepared.event).meetings
    numbers = {m.participants: m for m in plan}
    ids = [person.id for person in prepared.people]
    ends = zip(prepared.a.tolist(), prepared.b.tolist(), strict=True)
    pairs = [p for p, both in enumerate(ends) if tuple(sorted(ids[e] for e in both)) in numbers]
    base = counted(event, prepared.standing)
    assert len(pairs) == len(plan)
    for goal, value in goal_values(event, (*played, *plan)).items():
        if goal != "moves":
            own = measure(prepared, np.array(pairs, np.intp), goal)
            assert own + base.get(goal, 0) == value, goal


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
