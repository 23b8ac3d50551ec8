"""Optimal flows: hand-computed totals, half pairs, and prices that tell what a pair can add."""

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.solving.arrays import Pairs
from matchround.solving.flow import ChoiceFlow, Flow, Multipliers
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from small_problems import choices, half_played, place, problem, problem_beside, worth
from support import meet, people, tiny_event

WORTH = Multipliers(worth=1)
MIXED = Multipliers(promises=2000, meetings=20, fairness=40, crossing=30, breadth=15, worth=1)
SQUARE = worth(problem(tiny_event("A B C D", 1)), AB=10, CD=1, AC=8, BD=7)


def gain(prepared: Problem, chosen: Pairs, multipliers: Multipliers) -> int:
    """Compute the flow's objective of a whole choice."""
    counted = multipliers._asdict()
    signed = {"fairness": -1, "crossing": -1}
    values = {name: signed.get(name, 1) * measure(prepared, chosen, name) for name in counted}
    values["fairness"] += int((prepared.wanted**2).sum())
    return sum(counted[name] * value for name, value in values.items())


def small_seeds() -> list[int]:
    """Choose small events with few choices, and something to choose."""
    sizes = ((seed, problem(small_event(seed))) for seed in range(1, 400))
    return [seed for seed, found in sizes if 5 <= len(found) <= 9][:25]


def test_a_matching_of_most_worth() -> None:
    """Two meetings: AC and BD; one: AB."""
    assert ChoiceFlow(SQUARE).best(WORTH, 4).total == 2 * 15
    assert ChoiceFlow(SQUARE).best(WORTH, 2).total == 2 * 10
    assert ChoiceFlow(SQUARE).best(WORTH, 4).halves[place(SQUARE, "BD")] == 2


def test_a_triangle_is_half_integral() -> None:
    """Three people in one round, who could sit in three halves of a meeting."""
    triangle = worth(problem(tiny_event("A B C", 1)), AB=10, AC=10, BC=10)
    flow = ChoiceFlow(triangle).best(WORTH, 3)
    assert flow.halves.tolist() == [1, 1, 1]
    assert flow.total == 2 * 15
    assert ChoiceFlow(triangle).best(WORTH, 2).total == 2 * 10


def test_nobody_meets_more_than_their_most() -> None:
    """A may meet one of three, whatever it is worth."""
    who = people("A", max_meetings=1) + people("B C D")
    star = worth(problem(tiny_event(who, 3)), AB=10, AC=9, AD=8)
    assert ChoiceFlow(star).best(WORTH, 12).total == 2 * 10


def test_least_squares_of_sit_outs() -> None:
    """Two meetings of three people in two rounds: one meets twice, two meet once."""
    prepared = problem(tiny_event("A B C", 2))
    assert ChoiceFlow(prepared).best(Multipliers(fairness=1), 4).total == 2 * (12 - 2)


def test_breadth_counts_an_organisation_once() -> None:
    """A meets two colleagues, who each meet one organisation: 1 + 1 + 1, and two sectors' worth."""
    who = people("A", sector="x") + people("B C", sector="y", organisation="one")
    prepared = problem(tiny_event(who, 2))
    assert ChoiceFlow(prepared).best(Multipliers(breadth=1), 4).total == 2 * (2 + 2 + 2)


def test_sit_outs_that_are_owed() -> None:
    """C sat out of round 1: a meeting takes 4 - 1 off C's squares, and 1 - 0 off A's or B's."""
    event = tiny_event("A B C", 2, 1)
    prepared = problem_beside(event, (meet(1, 1, "A", "B"),), 2)
    assert ChoiceFlow(prepared).best(Multipliers(fairness=1), 2).total == 2 * (3 + 1)


def test_what_has_been_met_is_no_breadth() -> None:
    """A has met Y: with C of Y only the organisations are new, and to C the sector of A."""
    who = people("A", sector="x") + people("B C", sector="y")
    event = tiny_event(who, 2, 1)
    prepared = problem_beside(event, (meet(1, 1, "A", "B"),), 2).only(np.array([True, False]))
    assert ChoiceFlow(prepared).best(Multipliers(breadth=1), 2).total == 2 * (1 + 2)


@pytest.mark.parametrize("seed", small_seeds())
def test_no_choice_gains_more(seed: int) -> None:
    """Half of the total bounds every whole choice; a flow of whole pairs reaches it.

    But where an organisation is of two sectors, the network counts it once for each.
    """
    _compare(problem(small_event(seed)))


@pytest.mark.parametrize("seed", [*range(1, 9), 24, 41, 60])
def test_no_choice_gains_more_beside_what_was_played(seed: int) -> None:
    """Sit-outs that nothing can spare and what has been met are counted as they are measured."""
    prepared, _ = half_played(realistic_event(7, 4, seed, 0.3))
    _compare(prepared)


def _compare(prepared: Problem) -> None:
    flow = ChoiceFlow(prepared).best(MIXED, 2 * int(prepared.room.sum()))
    best = max(gain(prepared, chosen, MIXED) for chosen in choices(prepared))
    assert 2 * best <= flow.total
    if (flow.halves != 1).all() and _of_one_sector_each(prepared):
        assert 2 * best == flow.total


def _of_one_sector_each(prepared: Problem) -> bool:
    both = zip(prepared.organisation.tolist(), prepared.sector.tolist(), strict=True)
    different = {one for one in both if one[0] >= 0}
    return len(different) == len({organisation for organisation, _ in different})


@pytest.mark.parametrize("seed", small_seeds())
def test_what_a_pair_costs_that_is_not_in_it(seed: int) -> None:
    """No choice with such a pair gains more than the total less its reduced cost."""
    prepared = problem(small_event(seed))
    flow = ChoiceFlow(prepared).best(MIXED, 2 * int(prepared.room.sum()))
    assert (flow.reduced >= 0).all()
    assert not flow.reduced[flow.halves == 1].any()
    for chosen in choices(prepared):
        outside = chosen[flow.halves[chosen] == 0]
        dearest = int(flow.reduced[outside].max(initial=0))
        assert 2 * gain(prepared, chosen, MIXED) <= flow.total - dearest


def _residual_costs(flow: Flow) -> list[int]:
    arcs, potential = flow.arcs, flow.potential
    slope = flow.cost + potential[arcs.tail] - potential[arcs.head]
    ahead, back = slope[flow.units < arcs.capacity], -slope[flow.units > 0]
    return [*ahead.tolist(), *back.tolist()]


@pytest.mark.parametrize("seed", range(1, 6))
def test_potentials_leave_no_negative_arc(seed: int) -> None:
    """That is what proves a flow optimal."""
    prepared = problem(realistic_event(60, 8, seed))
    flow = ChoiceFlow(prepared).best(MIXED, 2 * int(prepared.room.sum()))
    assert min(_residual_costs(flow)) >= 0


def test_weights_that_are_too_large() -> None:
    """They are refused: the solver's numbers would overflow silently."""
    with pytest.raises(OverflowError):
        ChoiceFlow(SQUARE).best(Multipliers(worth=2**60), 4)


def test_totals_beyond_64_bits() -> None:
    """Sums are whole numbers of any size."""
    prepared = problem(realistic_event(60, 8))
    heavy = Multipliers(meetings=2**51)
    most = 2 * int(prepared.room.sum())
    total = ChoiceFlow(prepared).best(heavy, most).total
    assert total == 2 * most * 2**51
    assert total > np.iinfo(np.int64).max // 64
