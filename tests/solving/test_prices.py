"""Prices of meetings: those of the flow where it knows a pair, a valid bound where it does not."""

import numpy as np
import pytest

from generated_events import Shape, realistic_event
from matchround.event import CrossSector, Settings
from matchround.solving.arrays import Ints
from matchround.solving.flow import ChoiceFlow, Flow, Multipliers
from matchround.solving.prices import Prices, combos_of
from matchround.solving.problem import Problem
from small_problems import half_played, problem, problem_beside
from support import meet, people, tiny_event

PREFERRED = Shape(settings=Settings(cross_sector=CrossSector.PREFERRED))
MEETINGS = Multipliers(meetings=1)
FAIR = Multipliers(meetings=5, fairness=30, worth=1)
ALL = Multipliers(meetings=5, fairness=3000, crossing=900, breadth=700, worth=1)


def gains(prepared: Problem, flow: Flow, known: Problem) -> Ints:
    """What each pair could add to twice the objective, by the flow over the known ones."""
    counted = flow.multipliers
    asked, given = Prices(known, combos_of(known), flow).of(0, len(prepared.people))
    raw: Ints = (
        2 * counted.worth * prepared.worth
        + 4 * counted.meetings
        - 2 * counted.crossing * prepared.same_sector
        - (asked + given)[prepared.a, prepared.b]
    )
    return raw


def whole_or_half(seed: int, *, played: bool) -> Problem:
    """Give the problem of a usual event, or of its second half."""
    event = realistic_event(40, 4, seed, shape=PREFERRED)
    return half_played(event)[0] if played else problem(event)


@pytest.mark.parametrize("played", [False, True])
@pytest.mark.parametrize("multipliers", [MEETINGS, FAIR, ALL])
def test_pairs_that_the_flow_knows(multipliers: Multipliers, played: bool) -> None:  # noqa: FBT001 -- both ways
    """What such a pair could add is less than nothing by its reduced cost."""
    prepared = whole_or_half(1, played=played)
    flow = ChoiceFlow(prepared).best(multipliers, 2 * int(prepared.room.sum()))
    outside = flow.halves == 0
    found = gains(prepared, flow, prepared)
    assert outside.any()
    assert (found[outside] == -flow.reduced[outside]).all()
    assert (found[flow.halves == 2] >= 0).all()


@pytest.mark.parametrize("multipliers", [MEETINGS, FAIR, ALL])
@pytest.mark.parametrize("played", [False, True])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_pairs_that_it_does_not_know(multipliers: Multipliers, seed: int, played: bool) -> None:  # noqa: FBT001 -- both ways
    """All that could add something, added to the total, bound what all pairs together reach."""
    prepared = whole_or_half(seed, played=played)
    some = np.random.default_rng(seed).random(len(prepared)) < 0.15
    known, room = prepared.only(some), 2 * int(prepared.room.sum())
    flow = ChoiceFlow(known).best(multipliers, room)
    excess = int(np.maximum(gains(prepared, flow, known), 0)[~some].sum())
    whole = ChoiceFlow(prepared).best(multipliers, room).total
    assert flow.total < whole <= flow.total + excess


def test_a_block_of_rows() -> None:
    """Prices of some people against all are those rows of everybody's."""
    prepared = problem(realistic_event(30, 4, shape=PREFERRED))
    flow = ChoiceFlow(prepared).best(ALL, 2 * int(prepared.room.sum()))
    prices = Prices(prepared, combos_of(prepared), flow)
    for part, whole in zip(prices.of(7, 19), prices.of(0, 30), strict=True):
        assert (part == whole[7:19]).all()


def test_somebody_whose_sector_has_been_met() -> None:
    """To A, who met B of Y, anybody of Y brings nothing new, and C, who met nobody, all do.

    Without pairs at hand a meeting costs a person nothing but what it gains them in breadth.
    """
    who = people("A C", sector="x") + people("B D", sector="y")
    event = tiny_event(who, 2, 2)
    prepared = problem_beside(event, (meet(1, 1, "A", "B"),), 2)
    known = prepared.only(np.zeros(len(prepared), np.bool_))
    flow = ChoiceFlow(known).best(Multipliers(breadth=1), 4)
    asked, _ = Prices(known, combos_of(known), flow).of(0, 4)
    ids = [person.id for person in known.people]
    a, b, c, d = (ids.index(one) for one in "ABCD")
    assert (asked[a, d] - asked[c, d]).tolist() == 2  # one unit of breadth, counted twice
    assert (asked[c, b] - asked[c, d]).tolist() == 0
    assert (asked[a, b] - asked[a, d]).tolist() == 2  # B's organisation is not new either


def test_combinations() -> None:
    """Each different sector and organisation once, none included."""
    who = people("A B", sector="x", organisation="one") + people("C", organisation="")
    combos = combos_of(problem(tiny_event(who)))
    assert combos.of_person.tolist() == [1, 1, 0]
    assert (combos.sector.tolist(), combos.organisation.tolist()) == ([-1, 0], [-1, 0])
