"""Choose who meets whom, goal after goal, each with its bound.

The flow gives every goal's bound and a half-integral choice. Where a whole choice among a core
of pairs near it reaches the bounds of all goals but the last, worth is what is left to maximise,
and a pair's reduced cost tells when no pair outside the core can help. Else the goals are
settled one after the other by the exact model.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from matchround.solving.arrays import Bools, Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.flow import Flow
from matchround.solving.flow_bounds import FlowBound, FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage, stage_names

MOST_CORE = 5_000
"""Pairs in a core up to which it is widened to prove the last units of worth."""

MOST_FREE = 20_000
"""Pairs in a core up to which none is taken for chosen beforehand."""

NO_PAIRS: Pairs = np.zeros(0, np.intp)

LITTLE = 4_000
"""A reduced cost that counts as little: of twice the worth, in which a pair has 2,000 at most."""


@dataclass(frozen=True)
class Targets:
    """The flow's bounds of the goals before worth, and of worth given those."""

    stages: tuple[Stage, ...]
    worth: FlowBound

    @property
    def flow(self) -> Flow:
        """The flow that gives worth's bound."""
        return self.worth.flow


def choose(problem: Problem, promises: Stage, limits: Limits) -> tuple[Pairs, list[Stage]]:
    """Find the best choice of pairs, lexicographically over the goals.

    `promises` is what can be held of them; the stages after it come in order.
    """
    if not len(problem):
        return np.zeros(0, np.intp), _nothing(problem, promises)
    return choose_for(problem, targets_of(FlowBounds(problem), promises), limits)


def choose_for(
    problem: Problem, targets: Targets, limits: Limits, *, complete: bool = True
) -> tuple[Pairs, list[Stage]]:
    """Find the best choice of pairs, the flow's targets being known.

    Where the problem is not `complete` (it has candidates only), an exact model of it proves
    nothing: the stages then are the targets, whatever was reached.
    """
    by_core = _by_core(problem, targets, limits)
    if by_core is not None:
        return by_core
    worth = Stage("worth", targets.worth.bound, targets.worth.bound)
    if limits.out_of_time:
        return greedy(problem, targets.flow), [*targets.stages, worth]
    if complete:
        return _goal_by_goal(problem, targets.stages[0], limits)
    *_, core = _cores(problem, targets.flow)
    places = np.flatnonzero(core)
    sure = np.searchsorted(places, _sure(problem, targets.flow, core))
    chosen, _ = _goal_by_goal(problem.only(core), targets.stages[0], limits, sure)
    return places[chosen], [*targets.stages, worth]


def targets_of(bounds: FlowBounds, promises: Stage) -> Targets:
    """Bound every goal by flow, each with the goals before it at their bounds."""
    stages = [promises]
    names = stage_names(bounds.problem.event)
    for name in names[1:-1]:
        if name != "breadth":
            bound = bounds.first(name, stages)
            stages.append(Stage(name, bound, bound))
    breadth, worth = bounds.last(stages, breadth="breadth" in names)
    if "breadth" in names:
        stages.append(Stage("breadth", breadth, breadth))
    return Targets(tuple(stages), worth)


def greedy(problem: Problem, flow: Flow) -> Pairs:
    """Round a flow in one pass: whole pairs first, then half ones, then others by worth."""
    order = np.lexsort((-problem.worth, -flow.halves, -problem.promised.astype(np.int64)))
    left, chosen = problem.most.copy(), list[int]()
    for pair in order.tolist():
        a, b = problem.a[pair], problem.b[pair]
        if left[a] and left[b]:
            left[a] -= 1
            left[b] -= 1
            chosen.append(pair)
    return np.array(sorted(chosen[: int(problem.room.sum())]), np.intp)


def _nothing(problem: Problem, promises: Stage) -> list[Stage]:
    squares = int((problem.wanted**2).sum())
    values = {"fairness": squares}
    names = stage_names(problem.event)[1:]
    return [promises, *(Stage(name, values.get(name, 0), values.get(name, 0)) for name in names)]


def _by_core(
    problem: Problem, targets: Targets, limits: Limits
) -> tuple[Pairs, list[Stage]] | None:
    """Reach all targets with pairs near the flow's, and as much worth as there is."""
    for core in _cores(problem, targets.flow):
        found = _in_core(problem, targets, core, np.zeros(0, np.intp), limits)
        if found is not None:
            return _widened(problem, targets, core, found, limits)
    return None


def _widened(
    problem: Problem, targets: Targets, core: Bools, found: tuple[Pairs, Stage], limits: Limits
) -> tuple[Pairs, list[Stage]]:
    """Add the pairs that could still help, until none is left or they are too many."""
    while True:
        chosen, worth = found
        wide = targets.flow.reduced <= targets.worth.twice - 2 * worth.value - 2
        grown = core | wide
        if worth.proved and grown.sum() == core.sum():
            return chosen, [*targets.stages, worth]
        again = None
        if core.sum() < grown.sum() <= MOST_CORE:
            again = _in_core(problem, targets, grown, chosen, limits)
        if again is None or again[1].value < worth.value:
            return chosen, [*targets.stages, Stage("worth", worth.value, targets.worth.bound)]
        core, found = grown, again


def _cores(problem: Problem, flow: Flow) -> Iterator[Bools]:
    """Cores to try: the flow's pairs, and pairs that cost it little at people with half pairs."""
    odd = _odd(problem, flow)
    both, either = odd[problem.a] & odd[problem.b], odd[problem.a] | odd[problem.b]
    yield (flow.halves > 0) | (both & (flow.reduced == 0))
    yield (flow.halves > 0) | (both & (flow.reduced < LITTLE))
    yield (flow.halves > 0) | (both & (flow.reduced < LITTLE)) | (either & (flow.reduced == 0))


def _odd(problem: Problem, flow: Flow) -> Bools:
    """The people who have half pairs."""
    odd = np.zeros(len(problem.people), np.bool_)
    half = flow.halves == 1
    odd[problem.a[half]] = odd[problem.b[half]] = True
    return odd


def _sure(problem: Problem, flow: Flow, core: Bools) -> Pairs:
    """In a very large core, the whole pairs of people without half pairs: these are kept."""
    if core.sum() <= MOST_FREE:
        return NO_PAIRS
    odd = _odd(problem, flow)
    whole = flow.halves == 2  # noqa: PLR2004 -- both halves
    return np.flatnonzero(core & whole & ~odd[problem.a] & ~odd[problem.b])


def _in_core(
    problem: Problem, targets: Targets, core: Bools, start: Pairs, limits: Limits
) -> tuple[Pairs, Stage] | None:
    places = np.flatnonzero(core)
    model = ChoiceModel(problem.only(core))
    for stage in targets.stages:
        model.hold(stage.name, stage.value)
    model.cap("worth", targets.worth.bound)
    model.fix(np.searchsorted(places, _sure(problem, targets.flow, core)))
    hint = start if len(start) else np.flatnonzero(targets.flow.halves == 2)  # noqa: PLR2004 -- both halves
    found, worth = model.best("worth", np.searchsorted(places, hint), limits)
    if not model.feasible:
        return None
    return places[found], worth


def _goal_by_goal(
    problem: Problem, promises: Stage, limits: Limits, sure: Pairs = NO_PAIRS
) -> tuple[Pairs, list[Stage]]:
    model = ChoiceModel(problem)
    model.fix(sure)
    model.hold("promises", promises.value)
    chosen: Pairs = np.zeros(0, np.intp)
    stages = [promises]
    for name in stage_names(problem.event)[1:]:
        chosen, stage = model.best(name, chosen, limits)
        model.hold(name, stage.value)
        stages.append(stage)
    return chosen, stages
