"""Put the chosen pairs into rounds, and mend the choice where they do not fit."""

from collections.abc import Sequence

import numpy as np

from matchround.solving.arrays import Pairs
from matchround.solving.exact import settle
from matchround.solving.kempe import put_into_rounds
from matchround.solving.limits import Limits
from matchround.solving.measures import degrees
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel, places_in
from matchround.solving.stages import Stage

MOST_EXACT = 6_000
"""Pairs times rounds up to which CP-SAT looks for the rounds of a choice."""


def into_rounds(
    problem: Problem, chosen: Pairs, promised: Rounds, stages: Sequence[Stage], limits: Limits
) -> tuple[Rounds, list[Stage]]:
    """Give every chosen pair its round; where that is impossible, choose and round at once.

    Give the rounds, and the stages with the tighter bounds that were found on the way.
    """
    rounds = _placed(problem, chosen, promised, limits.seed)
    if len(rounds) < len(chosen) and len(chosen) * problem.rounds <= MOST_EXACT:
        rounds = _by_model(problem, chosen, rounds, limits)
    if sorted(rounds) == sorted(chosen.tolist()):
        return rounds, list(stages)
    return settle(problem, rounds, stages, limits)


def _placed(problem: Problem, chosen: Pairs, promised: Rounds, seed: int) -> Rounds:
    """Place pairs; where promises depend on each other's rounds, these keep those they have."""
    if not any(row.after for row in problem.event.pairs):
        return put_into_rounds(problem, chosen, {}, seed)
    return put_into_rounds(problem, _beside(problem, chosen, promised), promised, seed)


def _beside(problem: Problem, chosen: Pairs, promised: Rounds) -> Pairs:
    """The chosen pairs without promise that people still have meetings for."""
    left = problem.most - degrees(problem, np.array(sorted(promised), np.intp))
    kept: list[int] = []
    for pair in chosen[~problem.promised[chosen]].tolist():
        a, b = problem.a[pair], problem.b[pair]
        if left[a] and left[b]:
            left[a] -= 1
            left[b] -= 1
            kept.append(pair)
    return np.array(kept, np.intp)


def _by_model(problem: Problem, chosen: Pairs, start: Rounds, limits: Limits) -> Rounds:
    inside = np.zeros(len(problem), np.bool_)
    inside[chosen] = True
    places = np.flatnonzero(inside)
    position = {int(pair): place for place, pair in enumerate(places)}
    model = RoundsModel(problem.only(inside))
    model.start_from({position[pair]: r for pair, r in start.items() if pair in position})
    model.cap("meetings", 2 * len(chosen))
    found, _ = model.best("meetings", np.arange(len(places)), limits)
    if not model.feasible or len(found) <= len(start):
        return start
    return places_in(places, model.rounds())
