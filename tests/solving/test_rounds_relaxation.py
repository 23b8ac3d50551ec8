"""The linear relaxation over rounds cuts off no plan, and knows who is free when."""

import pytest

from brute_force import all_values
from generated_events import small_event
from matchround.solving.reference.allowed import places
from matchround.solving.rounds_relaxation import RoundsRelaxation
from small_problems import problem, problem_beside, worth
from support import meet, people, tiny_event

COMING = tiny_event(
    (
        *people("A"),
        *people("B", available=(1,), sector="x"),
        *people("C", available=(1,), sector="y"),
        *people("D", available=(2,), sector="y"),
    ),
    2,
    2,
)


def test_nobody_meets_two_in_one_round() -> None:
    """A may meet B or C in round 1 and D in round 2: the flow alone would take both of round 1."""
    prepared = worth(problem(COMING), AB=300, AC=200, BC=50, AD=10)
    assert RoundsRelaxation(prepared).most("worth", {"meetings": 4}) == 310


def test_breadth_is_counted_once_for_each_that_is_met() -> None:
    """B and C bring each other a sector and an organisation, D both to A, and A has no sector."""
    prepared = problem(COMING)
    assert RoundsRelaxation(prepared).most("breadth", {}) == 7


def test_breadth_that_is_held_costs_worth() -> None:
    """Meeting the organisation of B again is worth more, but X's is new to A."""
    event = tiny_event(
        (*people("A"), *people("B C", organisation="BC"), *people("X")), 2, 1, breadth=True
    )
    beside = problem_beside(event, (meet(1, 1, "A", "B"),), 2)
    prepared = worth(beside, AC=500, AX=100, CX=0)
    relaxation = RoundsRelaxation(prepared)
    assert relaxation.most("worth", {}) == 500
    assert relaxation.most("worth", {"breadth": 2}) == 100


def chances(seed: int) -> int:
    """Count the meetings that could be."""
    event = small_event(seed)
    return len(list(places(event, [table.name for table in event.tables])))


@pytest.mark.parametrize("seed", [seed for seed in range(100, 130) if chances(seed) <= 30])
def test_no_plan_is_cut_off(seed: int) -> None:
    """Of every plan of a tiny event, breadth and worth are within the bounds."""
    event = small_event(seed)
    relaxation = RoundsRelaxation(problem(event))
    for values in all_values(event):
        held = {name: value for name, value in values.items() if name != "worth"}
        if "breadth" in values:
            most = relaxation.most("breadth", {})
            assert most is None or values["breadth"] <= most
        most = relaxation.most("worth", held)
        assert most is not None
        assert values["worth"] <= most
