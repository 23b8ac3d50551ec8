"""A choice that does not fit into rounds: settled exactly in small events, bettered in larger."""

from threading import Event as Signal

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.event import Event
from matchround.solving import exact, reference
from matchround.solving.exact import better, pairs_of, settle
from matchround.solving.kempe import put_into_rounds
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.stages import Stage, at_least_as_good, stage_names
from small_problems import BRIDGED, clashes, only, place, problem, worth
from support import tiny_event

UNREACHED = {"promises": 99, "meetings": 9999, "breadth": 9999, "worth": 10**6}
"""Bounds so loose that they help nobody."""


def loose(event: Event) -> list[Stage]:
    """Give stages that no plan reaches."""
    names = stage_names(event)
    return [Stage(name, UNREACHED.get(name, 0), UNREACHED.get(name, 0)) for name in names]


def values(prepared: Problem, rounds: Rounds) -> dict[str, int]:
    """Give the goals' values."""
    names = stage_names(prepared.event)
    return {name: measure(prepared, pairs_of(rounds), name) for name in names}


@pytest.mark.parametrize("seed", range(1, 16))
def test_a_small_event_is_settled(seed: int) -> None:
    """From nothing to the reference's optimum, each goal with a bound that says so."""
    event = small_event(seed)
    prepared, best = problem(event), reference.optimum(event).values
    rounds, stages = settle(prepared, {}, loose(event), Limits())
    assert values(prepared, rounds) == {name: best[name] for name in stage_names(event)}
    assert [(stage.value, stage.bound) for stage in stages] == [
        (best[stage.name], best[stage.name]) for stage in stages
    ]


def test_bounds_after_a_goal_that_is_missed() -> None:
    """They were told for plans that hold a promise; no plan does, and so they do not hold."""
    prepared = problem(tiny_event("A B C", 2))
    told = {"promises": 1, "meetings": 2, "fairness": 6, "breadth": 2, "worth": 0}
    stages = [Stage(name, value, value) for name, value in told.items()]
    rounds, settled = settle(prepared, {}, stages, Limits())
    assert len(rounds) == 2
    assert [stage.bound for stage in settled] == [0, 4, 2, 4, 0]


def test_a_bridge() -> None:
    """Fifteen pairs, of which thirteen fit, five in one round: worth decides which two go."""
    prepared = worth(problem(only(BRIDGED, 3)), AC=9, EJ=50, HI=9)
    stages = loose(prepared.event)
    rounds, settled = settle(prepared, {}, stages, Limits())
    assert clashes(prepared, rounds) == []
    assert settled[1] == Stage("meetings", 26, 26)
    assert settled[-1] == Stage("worth", 68, 68)
    assert place(prepared, "EJ") in rounds


@pytest.mark.parametrize("seed", range(1, 6))
def test_larger_events_are_bettered(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a plan is filled up by opening rounds again; no goal is lost for a later one."""
    monkeypatch.setattr(exact, "MOST_VARIABLES", 0)
    prepared = problem(realistic_event(16, 4, seed, 0.4))
    start = put_into_rounds(prepared, np.arange(0, len(prepared), 5))
    stages = loose(prepared.event)
    rounds, same = settle(prepared, start, stages, Limits(effort=1.0))
    assert same == stages
    assert clashes(prepared, rounds) == []
    assert better(prepared, rounds, start, stages)


def test_a_plan_that_reaches_all_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is opened where there is nothing to gain."""
    monkeypatch.setattr(exact, "MOST_VARIABLES", 0)
    prepared = problem(tiny_event("A B C D", 3))
    start = put_into_rounds(prepared, np.arange(6))
    stages = [Stage(name, value, value) for name, value in values(prepared, start).items()]
    assert settle(prepared, start, stages, Limits()) == (start, stages)


def test_no_time_left() -> None:
    """The start stands."""
    stopped = Signal()
    stopped.set()
    prepared = problem(tiny_event("A B C D", 3))
    start = {place(prepared, "AB"): 0}
    stages = loose(prepared.event)
    assert settle(prepared, start, stages, Limits(stop=stopped)) == (start, stages)


def test_better_by_the_first_goal_that_differs() -> None:
    """More meetings before more worth; of equals neither is better."""
    prepared = worth(problem(tiny_event("A B C D", 2)), AB=900)
    one, other = {place(prepared, "AB"): 0}, {place(prepared, "AC"): 0, place(prepared, "BD"): 0}
    stages = loose(prepared.event)
    assert better(prepared, other, one, stages)
    assert not better(prepared, one, other, stages)
    assert not better(prepared, one, dict(one), stages)
    assert better(prepared, one, {place(prepared, "CD"): 0}, stages)
    assert at_least_as_good("worth", 900, 0)
