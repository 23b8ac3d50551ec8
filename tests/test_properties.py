"""Whatever the event, a plan breaks no rule and no value lies beyond its bound."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated_events import Shape, realistic_event, small_event
from matchround.event import (
    PROFILE_WEIGHTS,
    CrossSector,
    Event,
    Profile,
    SameOrganisation,
    Settings,
)
from matchround.rules import goal_values, violations
from matchround.solving import planner

pytestmark = pytest.mark.thorough

SEEDS = st.integers(min_value=1, max_value=10**6)
SHARES = st.sampled_from((0.0, 0.1, 0.4))

# No deadline: planning takes as long as it takes. Derandomised: the same events on every machine.
thorough = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)


@st.composite
def _settings(draw: st.DrawFn) -> Settings:
    profile = draw(st.sampled_from(Profile))
    return Settings(
        cross_sector=draw(st.sampled_from(CrossSector)),
        same_organisation=draw(st.sampled_from(SameOrganisation)),
        breadth=draw(st.booleans()),
        profile=profile,
        weights=PROFILE_WEIGHTS[profile],
    )


@st.composite
def _shapes(draw: st.DrawFn) -> Shape:
    return Shape(
        wishes=draw(SHARES),
        met=draw(SHARES),
        exchange=draw(SHARES),
        needs=draw(SHARES),
        hosts=draw(SHARES),
        tables=draw(st.none() | st.integers(min_value=1, max_value=30)),
        settings=draw(_settings()),
    )


@st.composite
def _events(draw: st.DrawFn) -> Event:
    people = draw(st.integers(min_value=2, max_value=50))
    rounds = draw(st.integers(min_value=1, max_value=8))
    return realistic_event(people, rounds, draw(SEEDS), draw(SHARES), draw(_shapes()))


def _check(event: Event) -> None:
    """Plan and compare with the rules, the meetings and the bounds; any exception is a failure."""
    solution = planner.solve(event)
    assert violations(event, solution.meetings) == ()
    values = {goal.name: goal.value for goal in solution.goals}
    assert list(values.items()) == list(goal_values(event, solution.meetings).items())
    for goal in solution.goals:
        beyond = goal.value < goal.bound if goal.minimised else goal.value > goal.bound
        assert not beyond, goal
        assert goal.proved == (goal.value == goal.bound), goal


@settings(thorough, max_examples=15)
@given(
    people=st.integers(min_value=2, max_value=50),
    rounds=st.integers(min_value=1, max_value=8),
    seed=SEEDS,
    partial=SHARES,
    shape=_shapes(),
)
def test_realistic_events(
    people: int, rounds: int, seed: int, partial: float, shape: Shape
) -> None:
    """Events of up to 50 people, full of people who come and go, needs, hosts and history."""
    _check(realistic_event(people, rounds, seed, partial, shape))


@settings(thorough, max_examples=60)
@given(seed=SEEDS)
def test_small_events(seed: int) -> None:
    """Small events of every feature, of other seeds than the oracle's."""
    _check(small_event(seed + 1000))


@settings(thorough, max_examples=10)
@given(
    people=st.integers(min_value=60, max_value=200),
    seed=SEEDS,
    partial=st.sampled_from((0.0, 0.1)),
    wishes=SHARES,
)
def test_larger_events(people: int, seed: int, partial: float, wishes: float) -> None:
    """Also where most pairs are never looked at."""
    _check(realistic_event(people, 8, seed, partial, Shape(wishes=wishes)))
