"""Prove: what the plan reached for each goal, beside a bound that holds given the ones before."""

from collections.abc import Sequence
from typing import Protocol

from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.rounds_relaxation import MOST_VARIABLES, RoundsRelaxation
from matchround.solving.stages import Stage

BY_ROUNDS = frozenset({"breadth", "worth"})
"""The goals that the relaxation over rounds bounds."""


class Bounder(Protocol):
    """Bounds goals again, with the values of the goals before them as the plan reached them."""

    def bound(self, name: str, held: Sequence[Stage], chosen: Pairs) -> int:
        """Bound one goal; `chosen` are the plan's pairs."""


class ByModel:
    """By the exact model of the choice, and by the flow where time is up."""

    def __init__(self, bounds: FlowBounds, limits: Limits) -> None:
        self._problem = bounds.problem
        self._bounds = bounds
        self._limits = limits

    def bound(self, name: str, held: Sequence[Stage], chosen: Pairs) -> int:
        """Bound one goal; `chosen` are the plan's pairs."""
        if self._limits.out_of_time:
            return self._bounds.again(name, held, quick=True)
        model = ChoiceModel(self._problem)
        for stage in held:
            model.hold(stage.name, stage.value)
        return model.best(name, chosen, self._limits)[1].bound


class ByFlow:
    """By the flow: for large events, or where only candidate pairs are known."""

    def __init__(self, bounds: FlowBounds, limits: Limits) -> None:
        self._bounds = bounds
        self._limits = limits

    def bound(self, name: str, held: Sequence[Stage], chosen: Pairs) -> int:  # noqa: ARG002 -- the protocol's
        """Bound one goal; `chosen` are the plan's pairs."""
        return self._bounds.again(name, held, quick=self._limits.out_of_time)


class ByRounds:
    """By the flow, and for breadth and worth by the relaxation that knows rounds, if tighter."""

    def __init__(self, bounds: FlowBounds, limits: Limits) -> None:
        self._flow = ByFlow(bounds, limits)
        self._limits = limits
        self._relaxation = _relaxed(bounds)

    def bound(self, name: str, held: Sequence[Stage], chosen: Pairs) -> int:
        """Bound one goal; `chosen` are the plan's pairs."""
        return self.tightened(name, self._flow.bound(name, held, chosen), held)

    def tightened(self, name: str, bound: int, held: Sequence[Stage]) -> int:
        """Give the tighter one of this bound and the relaxation's."""
        if name not in BY_ROUNDS or self._relaxation is None or self._limits.out_of_time:
            return bound
        most = self._relaxation.most(name, {stage.name: stage.value for stage in held})
        return bound if most is None else min(bound, most)


def _relaxed(bounds: FlowBounds) -> RoundsRelaxation | None:
    small = int(bounds.problem.allowed.sum()) <= MOST_VARIABLES
    return RoundsRelaxation(bounds.problem) if bounds.complete and small else None


def prove(
    problem: Problem, chosen: Pairs, stages: Sequence[Stage], bounder: Bounder
) -> list[Stage]:
    """State value and bound of every goal of a plan that holds these pairs.

    The bounds of `stages` hold as long as the plan reaches the values of the stages before;
    from the first goal that it falls short of, the later ones are bounded anew.
    """
    proved: list[Stage] = []
    as_told = True
    for stage in stages:
        value = measure(problem, chosen, stage.name)
        bound = bounder.bound(stage.name, proved, chosen) if not as_told else stage.bound
        if as_told and value != stage.bound and isinstance(bounder, ByRounds):
            bound = bounder.tightened(stage.name, bound, proved)
        proved.append(Stage(stage.name, value, bound))
        as_told = as_told and value == stage.value
    return proved
