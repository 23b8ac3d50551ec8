"""Where hardly a pair has a choice of rounds: fill one round after the other, again and again.

Beside many meetings that stand, people are free in a few rounds each, and two of them mostly
have one round in common or none. Then the choice of pairs is the choice in each round, which a
matching makes exactly (see one_round); rounds depend on each other only through what counts over
the day, so that a few sweeps in different orders come close to the bounds.
"""

from collections.abc import Iterator, Sequence
from random import Random

from matchround.solving.choose import Targets
from matchround.solving.exact import MOST_VARIABLES, better, pairs_of, refilled, settle
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.stages import Stage

CHOICE = 2.5
"""Rounds that pairs have to choose from, on average, up to which this is done."""

STARTS = 8
"""Orders of the rounds that are tried."""


def is_scattered(problem: Problem) -> bool:
    """Tell whether this is the way for a problem: large, and its pairs bound to rounds."""
    places = int(problem.allowed.sum())
    ordered = any(row.after for row in problem.event.pairs)
    return not ordered and MOST_VARIABLES < places <= CHOICE * len(problem)


def fill_rounds(problem: Problem, targets: Targets, limits: Limits) -> tuple[Rounds, list[Stage]]:
    """Give pairs in rounds, and the stages with their bounds."""
    worth = Stage("worth", targets.worth.bound, targets.worth.bound)
    stages = [*targets.stages, worth]
    best: Rounds = {}
    for order in _orders(problem, limits.seed):
        rounds = refilled(problem, {}, stages, order)
        best = rounds if not best or better(problem, rounds, best, stages) else best
        if limits.out_of_time:
            break
    if _reaches(problem, best, stages[:-1], ("promises", "meetings")):
        return best, stages
    return settle(problem, best, stages, limits)


def _orders(problem: Problem, seed: int) -> Iterator[Sequence[int]]:
    """Orders of the rounds in which something can be: as they are, back to front, then drawn."""
    open_rounds = [r for r in range(problem.rounds) if problem.allowed[:, r].any()]
    draw = Random(seed)  # noqa: S311 -- no secret, only reproducible
    yield open_rounds
    yield open_rounds[::-1]
    for _ in range(STARTS - 2):
        yield draw.sample(open_rounds, len(open_rounds))


def _reaches(
    problem: Problem, rounds: Rounds, stages: Sequence[Stage], names: Sequence[str]
) -> bool:
    """Tell whether the targets of these goals are reached."""
    chosen = pairs_of(rounds)
    wanted = [stage for stage in stages if stage.name in names]
    return all(measure(problem, chosen, stage.name) == stage.value for stage in wanted)
