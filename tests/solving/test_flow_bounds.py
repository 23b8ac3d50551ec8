"""Bounds by flow cut off no plan, whatever values the earlier goals have."""

from collections.abc import Mapping
from itertools import islice

import pytest

from brute_force import all_values, best_of
from generated_events import Shape, realistic_event, small_event
from matchround.event import MINIMISED
from matchround.rules import goal_names
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.promises import hold_promises
from matchround.solving.reference.allowed import places
from matchround.solving.stages import Stage
from small_problems import problem, problem_beside, worth
from support import meet, people, tiny_event


def tiny_seeds(first: int, count: int) -> list[int]:
    """Choose events so small that every plan can be tried, with something to choose."""
    return list(islice((seed for seed in range(first, first + 3000) if _is_tiny(seed)), count))


def _is_tiny(seed: int) -> bool:
    event = small_event(seed)
    chances = len(list(places(event, [table.name for table in event.tables])))
    return len(event.players) <= 5 and len(event.rounds) <= 3 and 6 <= chances <= 30


def stages(values: Mapping[str, int]) -> list[Stage]:
    """Give values as stages (their bounds do not matter)."""
    return [Stage(name, value, value) for name, value in values.items()]


def cuts_off(name: str, bound: int, value: int) -> bool:
    """Whether a bound says that this value is impossible."""
    return value < bound if name in MINIMISED else value > bound


@pytest.mark.parametrize("seed", tiny_seeds(1, 15))
def test_no_bound_cuts_off_a_plan(seed: int) -> None:
    """Whatever the plan reached, the bound of the next goal is as good as the best plan's value."""
    event = small_event(seed)
    bounds, every = FlowBounds(problem(event)), all_values(event)
    for values in every[:: max(1, len(every) // 6)]:
        left, held = every, dict[str, int]()
        for name in goal_names(event)[:-1]:
            best = best_of(name, left)
            if name != "promises":
                bound = bounds.again(name, stages(held))
                quick = bounds.again(name, stages(held), quick=True)
                assert not cuts_off(name, bound, best), name
                assert not cuts_off(name, quick, best), name
            held[name] = values[name]
            left = [other for other in left if other[name] == values[name]]


def test_sit_outs_before_are_in_the_bound_of_fairness() -> None:
    """C and D, who sat out in round 1, meet now: everybody has sat out once."""
    event = tiny_event("A B C D", 2, 1)
    bounds = FlowBounds(problem_beside(event, (meet(1, 1, "A", "B"),), 2))
    assert bounds.first("fairness", stages({"promises": 0, "meetings": 2})) == 4
    assert bounds.again("fairness", stages({"promises": 0, "meetings": 0})) == 1 + 1 + 4 + 4


@pytest.mark.parametrize("seed", tiny_seeds(3000, 15))
def test_goals_in_their_stages(seed: int) -> None:
    """With the best values held one after the other, no bound cuts off the optimum."""
    event = small_event(seed)
    bounds, left, held = FlowBounds(problem(event)), all_values(event), dict[str, int]()
    for name in goal_names(event)[:-1]:
        best = best_of(name, left)
        if name in {"meetings", "fairness", "crossing"}:
            assert not cuts_off(name, bounds.first(name, stages(held)), best), name
        if name == "breadth":
            assert bounds.last(stages(held), breadth=True)[0] >= best
        if name == "worth":
            assert bounds.again("worth", stages(held)) >= best
        held[name] = best
        left = [values for values in left if values[name] == best]


def test_by_hand() -> None:
    """Three people, two rounds of one meeting: one of them meets twice; AB and AC are worth most.

    The others of breadth are organisations alone: two for each meeting.
    """
    prepared = worth(problem(tiny_event("A B C", 2)), AB=9, AC=7, BC=3)
    bounds = FlowBounds(prepared)
    held = [Stage("promises", 0, 0)]
    assert bounds.first("meetings", held) == 4
    held.append(Stage("meetings", 4, 4))
    assert bounds.first("fairness", held) == 2
    held.append(Stage("fairness", 2, 2))
    breadth, most = bounds.last(held, breadth=True)
    assert (breadth, most.bound, most.twice) == (4, 16, 32)
    assert bounds.last(held, breadth=False)[1].bound == 16


def test_fewer_meetings_than_possible() -> None:
    """A plan of one meeting is bounded as such: two sit out once, one twice."""
    prepared = worth(problem(tiny_event("A B C", 2)), AB=9, AC=7, BC=3)
    bounds = FlowBounds(prepared)
    held = [Stage("promises", 0, 0), Stage("meetings", 2, 4)]
    assert bounds.again("fairness", held) == 1 + 1 + 4
    held.append(Stage("fairness", 6, 6))
    assert bounds.again("breadth", held) == 2
    assert bounds.again("worth", [*held, Stage("breadth", 2, 2)]) == 9


def test_crossing_is_spared_where_others_are_there() -> None:
    """Two of each sector in two rounds need nobody of their own, in three rounds two meetings."""
    who = people("A B", sector="x") + people("C D", sector="y")
    for rounds, least in ((2, 0), (3, 2)):
        prepared = problem(tiny_event(who, rounds, cross_sector="preferred"))
        held = stages({"promises": 0, "meetings": 4 * rounds, "fairness": 0})
        assert FlowBounds(prepared).first("crossing", held) == least


@pytest.mark.parametrize("seed", range(1, 4))
def test_a_promise_may_cost_meetings(seed: int) -> None:
    """Held promises weigh in all later bounds, on events of usual size."""
    event = realistic_event(40, 4, seed, 0.3, Shape(tables=9))
    prepared = problem(event)
    promises = hold_promises(prepared, Limits())[1]
    bounds = FlowBounds(prepared)
    assert bounds.complete
    assert bounds.first("meetings", [promises]) == 2 * int(prepared.room.sum()) == 2 * 36
