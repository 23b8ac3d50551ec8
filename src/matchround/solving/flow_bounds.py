"""Each goal's bound by flow, with the goals before it held at the values reached."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from matchround.solving.flow import ChoiceFlow, Flow, Multipliers
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage

HOLDING: Mapping[str, int] = {
    "worth": 1,
    "breadth": 10**5,
    "crossing": 10**7,
    "fairness": 10**9,
    "promises": 2 * 10**11,
}
"""Multipliers at which a goal is not given up for a later one (a pair's worth is at most 1000).

Whatever they are, the bounds hold; the larger, the tighter where the goals before reached their
own bounds, as long as the flow's whole numbers do not overflow.
"""


class FlowBound(NamedTuple):
    """A bound of a goal, how much twice the goal could be at most, and the flow that shows it."""

    bound: int
    twice: int
    flow: Flow


class FlowBounds:
    """Bounds of one problem's goals."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._flow = ChoiceFlow(problem)
        self._squares = int((problem.most**2).sum())

    def bound(self, name: str, held: Sequence[Stage]) -> FlowBound:
        """Bound a goal given the values of the goals before it."""
        values = {stage.name: stage.value for stage in held}
        meetings = values.get("meetings", 2 * int(self._problem.room.sum()))
        if name == "meetings":
            flow = self._flow.best(Multipliers(meetings=1), meetings)
            return FlowBound(2 * (flow.total // 4), flow.total, flow)
        multipliers = _multipliers(name, values)
        flow = self._flow.best(multipliers, meetings)
        twice = flow.total - 2 * self._held(multipliers, name, values)
        return FlowBound(self._as_value(name, twice // 2), twice, flow)

    def _held(self, multipliers: Multipliers, name: str, values: Mapping[str, int]) -> int:
        """What the held goals count in half of the flow's objective."""
        counted = multipliers._asdict()
        return sum(
            counted[goal] * self._as_gain(goal, value)
            for goal, value in values.items()
            if goal not in {"meetings", name}
        )

    def _as_gain(self, name: str, value: int) -> int:
        """Turn a goal into one of which more is better."""
        if name == "fairness":
            return self._squares - value
        return -value if name == "crossing" else value

    def _as_value(self, name: str, gain: int) -> int:
        return self._as_gain(name, gain)  # its own inverse


def _multipliers(name: str, values: Mapping[str, int]) -> Multipliers:
    unit = HOLDING[name]
    scaled = {goal: HOLDING[goal] // unit for goal in values if goal != "meetings"}
    return Multipliers(**{**scaled, name: 1})
