"""Choosing: goal after goal with true bounds, and a quick way when time is up."""

from collections.abc import Iterator
from itertools import islice
from threading import Event as Signal

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.event import MINIMISED
from matchround.solving import choose as wing
from matchround.solving.arrays import Pairs
from matchround.solving.choose import choose, choose_for, greedy, targets_of
from matchround.solving.flow import ChoiceFlow, Multipliers
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.measures import degrees, measure
from matchround.solving.problem import Problem
from matchround.solving.promises import hold_promises
from matchround.solving.round_sets import limits_of
from matchround.solving.stages import Stage, at_least_as_good
from small_problems import choices, named, problem, worth
from support import people, ruled, tiny_event


def chosen_for(prepared: Problem) -> tuple[Pairs, list[Stage]]:
    """Choose for a problem with its promises."""
    return choose(prepared, hold_promises(prepared, Limits())[1], Limits())


def within_limits(prepared: Problem) -> Iterator[Pairs]:
    """Give every choice that keeps to the round-set limits."""
    limits = [(set(limit.pairs.tolist()), limit.most) for limit in limits_of(prepared)]
    for chosen in choices(prepared):
        if all(len(pairs.intersection(chosen.tolist())) <= most for pairs, most in limits):
            yield chosen


def small_seeds() -> Iterator[int]:
    """Choose small events with few choices, and something to choose."""
    sizes = ((seed, problem(small_event(seed))) for seed in range(1, 800))
    return islice((seed for seed, found in sizes if 4 <= len(found) <= 9), 40)


@pytest.mark.parametrize("seed", list(small_seeds()))
def test_against_every_choice(seed: int) -> None:
    """Nothing is better within the limits of sets of rounds, and no bound says otherwise."""
    prepared = problem(small_event(seed))
    chosen, stages = chosen_for(prepared)
    promises = stages[0].value
    every = within_limits(prepared)
    left = [choice for choice in every if measure(prepared, choice, "promises") == promises]
    for stage in stages[1:]:
        values = [measure(prepared, choice, stage.name) for choice in left]
        best = min(values) if stage.name in MINIMISED else max(values)
        assert stage.value == measure(prepared, chosen, stage.name) == best, stage
        assert at_least_as_good(stage.name, stage.bound, best), stage
        left = [choice for choice, value in zip(left, values, strict=True) if value == best]


def test_half_pairs_are_mended() -> None:
    """The flow takes three halves of a triangle; whole, the best two people meet."""
    prepared = worth(problem(tiny_event("A B C", 1)), AB=9, AC=8, BC=7)
    chosen, stages = chosen_for(prepared)
    assert named(prepared, chosen) == ["AB"]
    assert stages[-1] == Stage("worth", 9, 9)


def test_people_who_may_not_meet() -> None:
    """Nobody is chosen, and that is the best."""
    prepared = problem(tiny_event("A B", 3, 1, [ruled("A", "B", "keep apart")]))
    chosen, stages = chosen_for(prepared)
    assert not len(chosen)
    assert all(stage.proved for stage in stages)
    assert [stage.value for stage in stages] == [0, 0, 18, 0, 0]


@pytest.mark.parametrize("seed", range(1, 4))
def test_proved_on_events_of_usual_size(seed: int) -> None:
    """A core of pairs near the flow's reaches every bound, people who come and go included."""
    prepared = problem(realistic_event(60, 8, seed))
    chosen, stages = chosen_for(prepared)
    assert all(stage.proved for stage in stages)
    assert (degrees(prepared, chosen) <= prepared.most).all()
    for stage in stages:
        assert measure(prepared, chosen, stage.name) == stage.value


def test_a_core_is_widened_until_nothing_can_help(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it may not be, worth falls short here, under the flow's bound."""
    prepared = problem(realistic_event(30, 4, 11))
    _, whole = chosen_for(prepared)
    monkeypatch.setattr(wing, "MOST_CORE", 0)
    _, stages = chosen_for(prepared)
    assert whole[-1].proved
    assert stages[-1].value < whole[-1].value <= stages[-1].bound


@pytest.mark.parametrize("seed", range(1, 31))
def test_greedy_keeps_to_the_limits(seed: int) -> None:
    """Nobody has more than their most, the rooms are not passed, promises go first."""
    prepared = problem(small_event(seed))
    if len(prepared):
        targets = targets_of(FlowBounds(prepared), Stage("promises", 0, 0))
        chosen = greedy(prepared, targets.flow)
        assert (degrees(prepared, chosen) <= prepared.most).all()
        assert 0 < len(chosen) <= prepared.room.sum()
        assert (np.diff(chosen) > 0).all()


def test_greedy_takes_promises_first() -> None:
    """A and B, whom nothing else speaks for."""
    who = people("A B", max_meetings=1) + people("C D")
    prepared = problem(tiny_event(who, 1, pairs=[ruled("A", "B")]))
    prepared = worth(prepared, AC=900, BD=900, AB=0)
    flow = ChoiceFlow(prepared).best(Multipliers(worth=1), 4)
    assert named(prepared, np.flatnonzero(flow.halves)) == ["AC", "BD"]
    assert "AB" in named(prepared, greedy(prepared, flow))


def test_when_time_is_up() -> None:
    """A choice is made all the same, under the flow's bounds."""
    stopped = Signal()
    stopped.set()
    prepared = problem(realistic_event(40, 5))
    targets = targets_of(FlowBounds(prepared), Stage("promises", 0, 0))
    chosen, stages = choose_for(prepared, targets, Limits(stop=stopped))
    assert len(chosen)
    assert (degrees(prepared, chosen) <= prepared.most).all()
    assert stages[:-1] == list(targets.stages)
    assert measure(prepared, chosen, "worth") <= stages[-1].bound
