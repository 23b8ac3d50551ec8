"""Choose who meets whom, goal after goal, each with its bound.

The flow gives every goal's bound and a half-integral choice. Where a whole choice among a core
of pairs near it reaches the bounds of all goals but the last, worth is what is left to maximise,
and a pair's reduced cost tells when no pair outside the core can help. Else the goals are
settled one after the other by the exact model.
"""

from dataclasses import dataclass

import numpy as np

from matchround.solving.arrays import Bools, Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.flow import Flow
from matchround.solving.flow_bounds import FlowBound, FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage, stage_names

MOST_CORE = 2_500
"""Pairs in a core up to which it is widened to prove the last units of worth."""

CLOSE_ENOUGH = 10_000
"""The core is not widened where worth is within one in so many of its bound."""


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
    targets = _targets(problem, promises)
    by_core = _by_core(problem, targets, limits)
    return by_core or _goal_by_goal(problem, promises, limits)


def _nothing(problem: Problem, promises: Stage) -> list[Stage]:
    squares = int((problem.most**2).sum())
    values = {"fairness": squares}
    names = stage_names(problem.event)[1:]
    return [promises, *(Stage(name, values.get(name, 0), values.get(name, 0)) for name in names)]


def _targets(problem: Problem, promises: Stage) -> Targets:
    bounds = FlowBounds(problem)
    stages = [promises]
    for name in stage_names(problem.event)[1:-1]:
        bound = bounds.bound(name, stages).bound
        stages.append(Stage(name, bound, bound))
    return Targets(tuple(stages), bounds.bound("worth", stages))


def _by_core(
    problem: Problem, targets: Targets, limits: Limits
) -> tuple[Pairs, list[Stage]] | None:
    """Reach all targets with pairs near the flow's, and as much worth as there is."""
    core = _near(problem, targets.flow)
    start: Pairs = np.zeros(0, np.intp)
    best: tuple[Pairs, list[Stage]] | None = None
    while True:
        found = _in_core(problem, targets, core, start, limits)
        if found is None:
            return best
        start, worth = found
        gap = targets.worth.twice - 2 * worth.value
        wide = targets.flow.reduced <= gap - 2
        if worth.proved and not (wide & ~core).any():
            return start, [*targets.stages, worth]
        best = start, [*targets.stages, Stage("worth", worth.value, targets.worth.bound)]
        core = core | wide
        if gap * CLOSE_ENOUGH <= 2 * worth.value and core.sum() > MOST_CORE:
            return best


def _near(problem: Problem, flow: Flow) -> Bools:
    """The pairs of the flow, and those between people with half pairs that cost nothing."""
    odd = np.zeros(len(problem.people), np.bool_)
    half = flow.halves == 1
    odd[problem.a[half]] = odd[problem.b[half]] = True
    free = (flow.reduced == 0) & odd[problem.a] & odd[problem.b]
    near: Bools = (flow.halves > 0) | free
    return near


def _in_core(
    problem: Problem, targets: Targets, core: Bools, start: Pairs, limits: Limits
) -> tuple[Pairs, Stage] | None:
    places = np.flatnonzero(core)
    model = ChoiceModel(problem.only(core))
    for stage in targets.stages:
        model.hold(stage.name, stage.value)
    model.cap("worth", targets.worth.bound)
    hint = start if len(start) else np.flatnonzero(targets.flow.halves == 2)  # noqa: PLR2004 -- both halves
    found, worth = model.best("worth", np.searchsorted(places, hint), limits)
    if not model.feasible:
        return None
    return places[found], worth


def _goal_by_goal(problem: Problem, promises: Stage, limits: Limits) -> tuple[Pairs, list[Stage]]:
    model = ChoiceModel(problem)
    model.hold("promises", promises.value)
    chosen: Pairs = np.zeros(0, np.intp)
    stages = [promises]
    for name in stage_names(problem.event)[1:]:
        chosen, stage = model.best(name, chosen, limits)
        model.hold(name, stage.value)
        stages.append(stage)
    return chosen, stages
