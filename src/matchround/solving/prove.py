"""Prove: what the plan reached for each goal, beside a bound that holds given the ones before."""

from collections.abc import Sequence
from typing import Protocol

from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage


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
        bound = stage.bound if as_told else bounder.bound(stage.name, proved, chosen)
        proved.append(Stage(stage.name, value, bound))
        as_told = as_told and value == stage.value
    return proved
