"""Prepare an event: all its pairs where they are few, else candidates with priced bounds."""

from dataclasses import dataclass

from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.solving.candidates import Candidates, Pool
from matchround.solving.choose import Targets, targets_of
from matchround.solving.flow import Flow
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem, problem_of
from matchround.solving.promises import hold_promises
from matchround.solving.rounds_model import Rounds
from matchround.solving.stages import Stage
from matchround.solving.standing import NOTHING_STANDS, Standing

MOST_COMPLETE = 320
"""People up to which every eligible pair is looked at."""


@dataclass(frozen=True)
class Prepared:
    """The problem, the rounds of its promises, each goal's target, and how to bound again."""

    problem: Problem
    promised: Rounds
    promises: Stage
    targets: Targets | None
    bounds: FlowBounds


@dataclass(frozen=True)
class Opening:
    """The bounds to be asked, and the rounds of the promises in the problem as it is now."""

    bounds: FlowBounds
    promised: Rounds
    promises: Stage


def opening(event: Event, limits: Limits, standing: Standing = NOTHING_STANDS) -> Opening:
    """Set up the problem of an event as its size asks for, beside meetings that stand."""
    if len(event.players) > MOST_COMPLETE:
        widening = _Widening(event, limits.seed, standing)
        return Opening(
            FlowBounds(widening.problem, widening), *hold_promises(widening.problem, limits)
        )
    problem = problem_of(event, eligible_pairs(event), standing)
    return Opening(FlowBounds(problem), *hold_promises(problem, limits))


def prepare(event: Event, limits: Limits, standing: Standing = NOTHING_STANDS) -> Prepared:
    """Set up a problem, and bound its goals."""
    opened = opening(event, limits, standing)
    bounds, promises = opened.bounds, opened.promises
    keys = _keys(bounds.problem, opened.promised)
    targets = targets_of(bounds, promises) if len(bounds.problem) else None
    promised = _found(bounds.problem, keys)
    return Prepared(bounds.problem, promised, promises, targets, bounds)


class _Widening:
    """Takes in the pairs that price in, and remembers what is known so far."""

    def __init__(self, event: Event, seed: int, standing: Standing) -> None:
        self._event = event
        self._standing = standing
        self._pool = Pool(event, seed)
        self._known: Candidates = self._pool.first()
        self.problem = problem_of(event, self._known, standing, complete=False)

    def __call__(self, flow: Flow) -> tuple[Problem, int]:
        self._known, excess = self._pool.widened(self._known, self.problem, flow)
        if excess:
            self.problem = problem_of(self._event, self._known, self._standing, complete=False)
        return self.problem, excess


def _keys(problem: Problem, rounds: Rounds) -> dict[tuple[int, int], int]:
    return {(int(problem.a[pair]), int(problem.b[pair])): r for pair, r in rounds.items()}


def _found(problem: Problem, keys: dict[tuple[int, int], int]) -> Rounds:
    """Give the positions that pairs have in a wider problem."""
    places = enumerate(zip(problem.a.tolist(), problem.b.tolist(), strict=True)) if keys else ()
    return {pair: keys[ends] for pair, ends in places if ends in keys}
