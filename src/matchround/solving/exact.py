"""Choose and round at once, where the best choice does not fit into rounds.

The whole of a small event is settled exactly. In a larger one a few rounds at a time are opened
again and refilled as well as possible (large neighbourhood search: Shaw 1998).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import numpy as np

from matchround.solving.arrays import Bools, Pairs
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.one_round import refill
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel, places_in
from matchround.solving.stages import Stage, at_least_as_good, tighter

MOST_VARIABLES = 2_500
"""Pairs times rounds up to which an event is settled as a whole."""

MOST_REOPENED = 20_000
"""Pairs times rounds up to which some rounds are opened at once; beyond, only one by one."""

SWEEPS, MOST_SWEPT = 10, 10_000
"""How often all rounds are refilled at most, and up to how many pairs the full ones too."""

ATTEMPTS = 6
"""Neighbourhoods that are opened while the plan falls short of its bounds."""


def pairs_of(rounds: Rounds) -> Pairs:
    """Give the pairs that have a round, rising."""
    return np.array(sorted(rounds), np.intp)


def settle(
    problem: Problem, start: Rounds, stages: Sequence[Stage], limits: Limits
) -> tuple[Rounds, list[Stage]]:
    """Improve a plan of rounds that falls short of the stages' values.

    Give the rounds, and the stages with what was reached and tighter bounds where found; the
    bounds of stages after the first that is missed hold only if the event was settled whole.
    """
    if limits.out_of_time:
        return start, list(stages)

    def polish(rounds: Rounds) -> Rounds:
        return refilled(problem, rounds, stages)

    if problem.allowed.sum() <= MOST_VARIABLES:
        return _goal_by_goal(RoundsModel(problem), polish(start), stages, limits, polish)
    rounds, draw = polish(start), Random(limits.seed)  # noqa: S311 -- no secret, only reproducible
    for _ in range(ATTEMPTS if problem.allowed.sum() <= MOST_REOPENED else 0):
        if _reached(problem, rounds, stages) or limits.out_of_time:
            break
        rounds = _reopen(problem, rounds, stages, limits, draw)
    return rounds, list(stages)


def refilled(
    problem: Problem, start: Rounds, stages: Sequence[Stage], order: Sequence[int] = ()
) -> Rounds:
    """Refill round by round, in this order: those with room left, and all again while it helps."""
    rounds, order = start, order or range(problem.rounds)
    ordered = any(row.after for row in problem.event.pairs)  # a matching knows no order of rounds
    for _ in range(0 if ordered else SWEEPS):
        before = rounds
        load = np.bincount(list(rounds.values()), minlength=problem.rounds)
        every = len(problem) <= MOST_SWEPT
        for r in order:
            if every or load[r] < problem.room[r]:
                refilled = refill(problem, rounds, r)
                rounds = refilled if better(problem, refilled, rounds, stages) else rounds
        if rounds is before or _reached(problem, rounds, stages):
            break
    return rounds


def _reached(problem: Problem, rounds: Rounds, stages: Sequence[Stage]) -> bool:
    chosen = pairs_of(rounds)
    return all(measure(problem, chosen, stage.name) == stage.value for stage in stages)


def _as_is(rounds: Rounds) -> Rounds:
    return rounds


def _goal_by_goal(
    model: RoundsModel,
    start: Rounds,
    stages: Sequence[Stage],
    limits: Limits,
    polish: Callable[[Rounds], Rounds] = _as_is,
) -> tuple[Rounds, list[Stage]]:
    """Settle one goal after the other in a model of choice and rounds.

    A search for one goal leaves the later ones to chance: `polish` betters them in between.
    """
    rounds, settled = start, list[Stage]()
    still = True  # whether every goal so far reached its value, so that the next bound holds
    for stage in stages:
        now = Stage(stage.name, measure(model.problem, pairs_of(rounds), stage.name), stage.bound)
        if not (still and now.proved):
            rounds, now = _settle_goal(model, rounds, now, limits, capped=still)
            rounds = polish(rounds)
        settled.append(now)
        still = still and now.value == stage.value
        model.hold(now.name, now.value)
    return rounds, settled


def _settle_goal(
    model: RoundsModel, rounds: Rounds, now: Stage, limits: Limits, *, capped: bool
) -> tuple[Rounds, Stage]:
    """Improve one goal; `capped` tells that its bound holds."""
    if capped:
        model.cap(now.name, now.bound)
    model.start_from(rounds)
    _, best = model.best(now.name, pairs_of(rounds), limits)
    bound = tighter(now.name, now.bound, best.bound) if capped else best.bound
    if model.feasible and at_least_as_good(now.name, best.value, now.value):
        return model.rounds(), Stage(now.name, best.value, bound)
    return rounds, Stage(now.name, now.value, bound)


def _reopen(
    problem: Problem, rounds: Rounds, stages: Sequence[Stage], limits: Limits, draw: Random
) -> Rounds:
    """Open the emptiest round and another one, and fill them goal by goal."""
    opened = _rounds_to_open(problem, rounds, draw)
    part, places, fixed = _part(problem, rounds, opened)
    start = {
        part_pair: rounds[int(pair)] for part_pair, pair in enumerate(places) if pair in rounds
    }
    short = replace(limits, effort=limits.effort / 4)
    found, _ = _goal_by_goal(RoundsModel(part, fixed), start, _without_bounds(stages), short)
    refilled = places_in(places, found)
    return refilled if better(problem, refilled, rounds, stages) else rounds


def _rounds_to_open(problem: Problem, rounds: Rounds, draw: Random) -> Bools:
    load = np.bincount(list(rounds.values()), minlength=problem.rounds)
    emptiest = int(np.argmax(problem.room - load))
    others = [r for r in range(problem.rounds) if r != emptiest]
    opened = np.zeros(problem.rounds, np.bool_)
    opened[[emptiest, *draw.sample(others, min(1, len(others)))]] = True
    return opened


def _part(problem: Problem, rounds: Rounds, opened: Bools) -> tuple[Problem, Pairs, Rounds]:
    """The pairs that stay fixed and those that may meet in the opened rounds."""
    stay = np.zeros(len(problem), np.bool_)
    stay[[pair for pair, r in rounds.items() if not opened[r]]] = True
    places = np.flatnonzero(stay | (problem.allowed & opened).any(axis=1))
    kept = np.zeros(len(problem), np.bool_)
    kept[places] = True
    part = problem.only(kept)
    allowed = np.where(stay[places][:, None], part.allowed, part.allowed & opened)
    fixed = {place: rounds[int(pair)] for place, pair in enumerate(places) if stay[pair]}
    return replace(part, allowed=allowed), places, fixed


def _without_bounds(stages: Sequence[Stage]) -> list[Stage]:
    """Bounds of the whole hold for a part too, but its values need not be reached one by one."""
    return [Stage(stage.name, stage.bound, stage.bound) for stage in stages]


def better(problem: Problem, one: Rounds, other: Rounds, stages: Sequence[Stage]) -> bool:
    """Tell whether the first plan of rounds is better, goal after goal."""
    for stage in stages:
        new = measure(problem, pairs_of(one), stage.name)
        old = measure(problem, pairs_of(other), stage.name)
        if new != old:
            return at_least_as_good(stage.name, new, old)
    return False
