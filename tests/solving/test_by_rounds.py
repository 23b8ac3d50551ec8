"""Rounds filled one after the other: where pairs are bound to rounds, and as well as can be."""

from threading import Event as Signal

import numpy as np
import pytest

from matchround.solving import by_rounds
from matchround.solving.by_rounds import fill_rounds, is_scattered
from matchround.solving.choose import Targets, targets_of
from matchround.solving.exact import pairs_of, refilled, settle
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.promises import hold_promises
from matchround.solving.stages import Stage, at_least_as_good
from small_problems import BRIDGED, clashes, only, problem, scattered
from support import people, ruled, tiny_event


def targets(prepared: Problem) -> Targets:
    """Bound the goals of a problem."""
    _, promises = hold_promises(prepared, Limits())
    return targets_of(FlowBounds(prepared), promises)


@pytest.mark.parametrize(("most", "told"), [(500, True), (5_000, False)])
def test_large_ones_alone(most: int, told: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 -- both ways
    """Forty people in 3 of 8 rounds have some 800 pairs times rounds; small events are settled."""
    prepared = problem(scattered(40, 8, 3))
    assert 500 < int(prepared.allowed.sum()) < 5_000
    monkeypatch.setattr(by_rounds, "MOST_VARIABLES", most)
    assert is_scattered(prepared) == told


@pytest.mark.parametrize(("rounds", "told"), [(1, True), (2, True), (3, False)])
def test_pairs_that_have_a_choice(
    rounds: int,
    told: bool,  # noqa: FBT001 -- both ways
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two rounds to choose from are few, three are not."""
    monkeypatch.setattr(by_rounds, "MOST_VARIABLES", 5)
    assert is_scattered(problem(tiny_event("A B C D", rounds, 2))) == told


def test_promises_in_order_are_not_filled_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A matching of one round knows no order of rounds."""
    monkeypatch.setattr(by_rounds, "MOST_VARIABLES", 0)
    rows = [ruled("A", "B", no="1"), ruled("C", "D", no="2", after=("1",))]
    assert is_scattered(problem(tiny_event("A B C D", 2, 2, rows[:1])))
    assert not is_scattered(problem(tiny_event("A B C D", 2, 2, rows)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_targets_are_reached(seed: int) -> None:
    """Forty people free in 3 of 8 rounds: all meet who can, as fairly and broadly as can be."""
    prepared = problem(scattered(40, 8, 3, seed))
    wanted = targets(prepared)
    rounds, stages = fill_rounds(prepared, wanted, Limits())
    assert clashes(prepared, rounds) == []
    assert [stage.name for stage in stages][-1] == "worth"
    values = {stage.name: measure(prepared, pairs_of(rounds), stage.name) for stage in stages}
    for stage in wanted.stages:
        assert values[stage.name] == stage.value, stage
    assert values["worth"] >= wanted.worth.bound * 0.85


def test_worth_is_near_the_best() -> None:
    """What a search over all rounds at once proves is a few per cent more, and nothing else."""
    prepared = problem(scattered(40, 8, 3, 2))
    rounds, stages = fill_rounds(prepared, targets(prepared), Limits())
    _, best = settle(prepared, rounds, stages, Limits())
    assert best[-1].proved
    values = [measure(prepared, pairs_of(rounds), stage.name) for stage in best]
    assert values[:-1] == [stage.value for stage in best[:-1]]
    assert best[-1].value * 0.97 <= values[-1] <= best[-1].value


def test_the_best_of_all_orders(monkeypatch: pytest.MonkeyPatch) -> None:
    """More orders are never worse, and here they are better."""
    prepared = problem(scattered(30, 6, 3, 4))
    wanted = targets(prepared)
    worth = []
    for starts in (2, 8):
        monkeypatch.setattr(by_rounds, "STARTS", starts)
        rounds, stages = fill_rounds(prepared, wanted, Limits())
        worth.append([measure(prepared, pairs_of(rounds), stage.name) for stage in stages])
    assert all(
        at_least_as_good(stage.name, more, few)
        for stage, few, more in zip(wanted.stages, *worth, strict=False)
    )
    assert worth[0] != worth[1]


def test_where_the_meetings_do_not_fit() -> None:
    """Of fifteen pairs thirteen fit: the event is settled, and the stages say so."""
    prepared = problem(only(BRIDGED, 3))
    rounds, stages = fill_rounds(prepared, targets(prepared), Limits())
    assert clashes(prepared, rounds) == []
    assert len(rounds) == 13
    assert stages[1] == Stage("meetings", 26, 26)


def test_the_same_seed_the_same_rounds() -> None:
    """Orders are drawn by the seed."""
    prepared = problem(scattered(20, 6, 3))
    wanted = targets(prepared)
    one, other = (fill_rounds(prepared, wanted, Limits(seed=3)) for _ in range(2))
    assert one == other


def test_no_time_left() -> None:
    """The first order stands; who can meet does."""
    stopped = Signal()
    stopped.set()
    prepared = problem(scattered(20, 6, 3))
    rounds, stages = fill_rounds(prepared, targets(prepared), Limits(stop=stopped))
    assert clashes(prepared, rounds) == []
    assert stages == [*targets(prepared).stages, stages[-1]]
    assert rounds == refilled(prepared, {}, stages, range(6))
    assert rounds != fill_rounds(prepared, targets(prepared), Limits())[0]


def test_rounds_in_which_nobody_is() -> None:
    """They are passed over."""
    who = people("A B", available=(3,)) + people("C D", available=(1,))
    prepared = problem(tiny_event(who, 3, 2))
    rounds, _ = fill_rounds(prepared, targets(prepared), Limits())
    assert sorted(rounds.values()) == [0, 2]
    assert np.flatnonzero(prepared.allowed.any(axis=0)).tolist() == [0, 2]
