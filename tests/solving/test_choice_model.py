"""The exact choice: best for each goal under what is held, against every choice."""

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.event import MINIMISED
from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.round_sets import limits_of
from matchround.solving.stages import stage_names
from small_problems import choices, half_played, named, places, problem, worth
from support import ruled, tiny_event

NOTHING: Pairs = np.zeros(0, np.intp)
SQUARE = worth(problem(tiny_event("A B C D", 1)), AB=10, CD=1, AC=8, BD=7)


def small_seeds() -> list[int]:
    """Choose small events with few choices, and something to choose."""
    sizes = ((seed, problem(small_event(seed))) for seed in range(1, 400))
    return [seed for seed, found in sizes if 5 <= len(found) <= 9][:25]


def within_limits(prepared: Problem) -> list[Pairs]:
    """Give every choice that keeps to the round-set limits."""
    limits = [(set(limit.pairs.tolist()), limit.most) for limit in limits_of(prepared)]
    return [
        chosen
        for chosen in choices(prepared)
        if all(len(pairs.intersection(chosen.tolist())) <= most for pairs, most in limits)
    ]


@pytest.mark.parametrize("seed", small_seeds())
def test_goal_after_goal(seed: int) -> None:
    """Each is as good as the best choice that keeps the earlier ones, and its bound says so."""
    _compare(problem(small_event(seed)))


@pytest.mark.parametrize("seed", [*range(1, 9), 24, 41, 60])
def test_goal_after_goal_beside_what_was_played(seed: int) -> None:
    """Sit-outs that nothing can spare and what has been met are counted as they are measured."""
    _compare(half_played(realistic_event(7, 4, seed, 0.3))[0])


def _compare(prepared: Problem) -> None:
    left, model, chosen = within_limits(prepared), ChoiceModel(prepared), NOTHING
    for name in stage_names(prepared.event):
        values = [measure(prepared, choice, name) for choice in left]
        best = min(values) if name in MINIMISED else max(values)
        chosen, stage = model.best(name, chosen, Limits())
        assert (stage.value, stage.bound) == (best, best), name
        assert measure(prepared, chosen, name) == best
        model.hold(name, best)
        left = [choice for choice, value in zip(left, values, strict=True) if value == best]


def test_a_held_goal_is_not_given_up() -> None:
    """The best single pair is AB; two meetings are worth more without it."""
    model = ChoiceModel(SQUARE)
    model.hold("meetings", 2)
    assert named(SQUARE, model.best("worth", NOTHING, Limits())[0]) == ["AB"]
    model = ChoiceModel(SQUARE)
    model.hold("meetings", 4)
    found, stage = model.best("worth", NOTHING, Limits())
    assert (named(SQUARE, found), stage.bound) == (["AC", "BD"], 15)


def test_meetings_are_held_exactly_and_others_at_least() -> None:
    """Worth of at least 15 allows no fewest; meetings of two allow no four."""
    model = ChoiceModel(SQUARE)
    model.hold("worth", 11)
    model.hold("meetings", 2)
    assert not model.best("worth", NOTHING, Limits())[1].value
    assert not model.feasible


def test_where_nothing_is_found_the_start_is_given_back() -> None:
    """A contradiction leaves the start as it was."""
    model = ChoiceModel(SQUARE)
    model.hold("meetings", 6)
    start = places(SQUARE, "AC")
    found, stage = model.best("worth", start, Limits())
    assert not model.feasible
    assert named(SQUARE, found) == ["AC"]
    assert stage.value == 8


@pytest.mark.parametrize(
    ("name", "bound"),
    [
        *(("promises", 1), ("meetings", 12), ("fairness", 0)),
        *(("crossing", 0), ("breadth", 24), ("worth", 26)),
    ],
)
def test_no_effort_left(name: str, bound: int) -> None:
    """The start is given back, and a bound that no choice passes."""
    event = tiny_event("A B C D", 1, 2, [ruled("A", "B")], cross_sector="preferred")
    model = ChoiceModel(worth(problem(event), AB=10, CD=1, AC=8, BD=7))
    start = places(SQUARE, "AC")
    found, stage = model.best(name, start, Limits(effort=0.0))
    assert not model.feasible
    assert named(SQUARE, found) == ["AC"]
    assert (stage.value, stage.bound) == (measure(model.problem, start, name), bound)


def test_a_bound_that_is_known() -> None:
    """The search may stop at it: no answer passes it."""
    model = ChoiceModel(SQUARE)
    model.cap("worth", 12)
    assert model.best("worth", NOTHING, Limits())[1].value == 11
    model.cap("fairness", 4)
    assert model.best("fairness", NOTHING, Limits())[1].value == 4 - 0
