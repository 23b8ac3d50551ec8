"""Put the chosen pairs into rounds, and mend the choice where they do not fit."""

from collections.abc import Sequence

import numpy as np

from matchround.solving.arrays import Pairs
from matchround.solving.kempe import put_into_rounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel, places_in
from matchround.solving.stages import Stage

MOST_EXACT = 6_000
"""Pairs times rounds up to which the rounds of a choice are looked for by CP-SAT."""


def into_rounds(
    problem: Problem, chosen: Pairs, promised: Rounds, stages: Sequence[Stage], limits: Limits
) -> Rounds:
    """Give every chosen pair its round; where that is impossible, choose and round at once."""
    rounds = put_into_rounds(problem, chosen, _bound_to_rounds(problem, promised), limits.seed)
    if len(rounds) == len(chosen):
        return rounds
    if len(chosen) * problem.rounds <= MOST_EXACT:
        exact = _colour_exactly(problem, chosen, rounds, limits)
        if len(exact) == len(chosen):
            return exact
    return rounds


def _bound_to_rounds(problem: Problem, promised: Rounds) -> Rounds:
    """Promises that depend on each other's rounds keep those that they were given."""
    ordered = any(row.after for row in problem.event.pairs)
    return promised if ordered else {}


def _colour_exactly(problem: Problem, chosen: Pairs, start: Rounds, limits: Limits) -> Rounds:
    inside = np.zeros(len(problem), np.bool_)
    inside[chosen] = True
    position = {int(pair): place for place, pair in enumerate(np.flatnonzero(inside))}
    model = RoundsModel(problem.only(inside))
    model.start_from({position[pair]: r for pair, r in start.items()})
    placed = np.array(sorted(position[pair] for pair in start), np.intp)
    found, _ = model.best("meetings", placed, limits)
    if len(found) <= len(placed):
        return start
    return places_in(np.flatnonzero(inside), model.rounds())
