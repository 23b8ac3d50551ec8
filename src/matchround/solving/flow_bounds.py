"""Each goal's bound by flow, with the goals before it held at the values reached.

For a large event the flow knows only candidate pairs; after each flow the pairs that price in
are taken in, and what the rest could add at most is added to the bound.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from matchround.solving.flow import ChoiceFlow, Flow, Multipliers
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage

Widen = Callable[[Flow], tuple[Problem, int]]
"""Gives the problem with more pairs, and what those could add to twice the flow's objective."""

SCALES = (1000, 100, 10, 1)
"""By how much the multipliers of held goals are made smaller where the plan fell short."""

WIDE_SCALES = (10**7, 10**5, *SCALES)
"""The same where flows are quick: an early goal may be far from its bound."""

MOST_QUICK = 50_000
"""Pairs up to which flows are quick."""

ROUNDS_OF_PRICING = 12
NEGLIGIBLE = 20_000
"""Pricing stops where the rest could add less than one in so many of twice the worth."""


class FlowBound(NamedTuple):
    """A bound of a goal, how much twice the goal could be at most, and the flow that shows it."""

    bound: int
    twice: int
    flow: Flow


class FlowBounds:
    """Bounds of one problem's goals. `problem` grows with the pairs that price in."""

    def __init__(self, problem: Problem, widen: Widen | None = None) -> None:
        self.problem = problem
        self._widen = widen
        self._flow = ChoiceFlow(problem)

    @property
    def complete(self) -> bool:
        """Whether the problem has every eligible pair."""
        return self._widen is None

    def first(self, name: str, held: Sequence[Stage]) -> int:
        """Bound a goal before breadth and worth given the values of the goals before it."""
        values = {stage.name: stage.value for stage in held}
        if name == "meetings":
            flow, excess = self._priced(Multipliers(meetings=1), self._room, self._fills_rooms)
            return 2 * ((flow.total + excess) // 4)
        multipliers = _multipliers(name, values)
        ideal = (lambda flow: self._is_fairest(flow, values)) if name == "fairness" else _never
        flow, excess = self._priced(multipliers, values["meetings"], ideal)
        twice = flow.total + excess - 2 * self._held(multipliers, values)
        return self._as_gain(name, twice // 2)

    def last(self, held: Sequence[Stage], *, breadth: bool) -> tuple[int, FlowBound]:
        """Bound breadth (0 where it is no goal) and worth, by one flow.

        A unit of breadth counts more than all worth together, so that the flow shows both.
        """
        values = {stage.name: stage.value for stage in held}
        unit = 500 * values["meetings"] + 1 if breadth else 1
        while True:
            try:
                multipliers = _multipliers("breadth", values, unit)._replace(
                    worth=1, breadth=unit if breadth else 0
                )
                flow, excess = self._priced(multipliers, values["meetings"], _never)
                break
            except OverflowError:
                unit = max(1, unit // 8)
        twice = flow.total + excess - 2 * self._held(multipliers, values)
        broad = twice // (2 * unit) if breadth else 0
        twice -= 2 * unit * broad
        return broad, FlowBound(twice // 2, twice, flow)

    def again(
        self,
        name: str,
        held: Sequence[Stage],
        *,
        quick: bool = False,
        promises: Sequence[int] = (),
    ) -> int:
        """Bound a goal where the plan fell short of an earlier one: the best of some multipliers.

        Any multipliers give a valid bound (Lagrange); which is tightest is not known beforehand.
        A `quick` bound tries one, and takes no more pairs in. `promises`: what a promised pair
        is to count, beside a unit of the goal.
        """
        if name == "meetings":
            return self.first(name, held)
        values = {stage.name: stage.value for stage in held}
        found: list[int] = []
        scales = WIDE_SCALES if len(self.problem) <= MOST_QUICK else SCALES
        for multipliers in _tries(name, values, promises, SCALES[:1] if quick else scales):
            try:
                flow, excess = self._priced(
                    multipliers, values["meetings"], _never, 0 if quick else ROUNDS_OF_PRICING
                )
            except OverflowError:
                continue
            twice = flow.total + excess - 2 * self._held(multipliers, values)
            found.append(twice // 2 // _count(multipliers, name))
        return self._as_gain(name, min(found))

    @property
    def _room(self) -> int:
        return 2 * int(self.problem.room.sum())

    def _fills_rooms(self, flow: Flow) -> bool:
        return flow.total // 4 == self._room // 2

    def _is_fairest(self, flow: Flow, values: Mapping[str, int]) -> bool:
        """Tell whether not even people without preferences could share sit-outs better."""
        if values.get("promises"):
            return False
        slots = zip(self.problem.owed, self.problem.wanted, strict=True)
        gains = np.sort(np.concatenate([2 * np.arange(*ends) + 1 for ends in slots]))
        return flow.total // 2 >= int(gains[::-1][: values["meetings"]].sum())

    def _priced(
        self,
        multipliers: Multipliers,
        meetings: int,
        ideal: Callable[[Flow], bool],
        most: int = ROUNDS_OF_PRICING,
    ) -> tuple[Flow, int]:
        """Find the best flow over all pairs, and what it may lack in twice the objective."""
        flow = self._flow.best(multipliers, meetings)
        if self._widen is None:
            return flow, 0
        for _ in range(most):
            if ideal(flow):
                return flow, 0
            wider, excess = self._widen(flow)
            if excess * NEGLIGIBLE <= 2 * int(self.problem.worth[flow.halves > 0].sum()):
                return flow, excess
            self.problem, self._flow = wider, ChoiceFlow(wider)
            flow = self._flow.best(multipliers, meetings)
        return flow, self._widen(flow)[1]

    def _held(self, multipliers: Multipliers, values: Mapping[str, int]) -> int:
        """What the held goals count in half of the flow's objective."""
        counted = multipliers._asdict()
        return sum(
            counted[goal] * self._as_gain(goal, value)
            for goal, value in values.items()
            if goal != "meetings"
        )

    def _as_gain(self, name: str, value: int) -> int:
        """Turn a goal into one of which more is better, and back."""
        if name == "fairness":
            return int((self.problem.wanted**2).sum()) - value
        return -value if name == "crossing" else value


def _tries(
    name: str, values: Mapping[str, int], promises: Sequence[int], scales: Sequence[int]
) -> Iterator[Multipliers]:
    for scale in scales:
        multipliers = _scaled(_multipliers(name, values), name, scale)
        for counts in promises:
            yield multipliers._replace(promises=counts * _count(multipliers, name))
        if not promises:
            yield multipliers


def _scaled(multipliers: Multipliers, name: str, scale: int) -> Multipliers:
    """Count the goal itself more, and so what is held less."""
    return multipliers._replace(**{name: _count(multipliers, name) * scale})


def _count(multipliers: Multipliers, name: str) -> int:
    return int(getattr(multipliers, name))


def _never(_flow: Flow) -> bool:
    return False


def _multipliers(name: str, values: Mapping[str, int], unit: int = 1) -> Multipliers:
    """Hold each earlier goal so that it is not given up for a later one.

    Whatever the multipliers, the bounds hold; they are tight where the earlier goals reached
    their own bounds and the multipliers are large enough.
    """
    order = ("promises", "fairness", "crossing", "breadth", "worth")
    steps = {"breadth": 100_000, "fairness": 100, "crossing": 20, "promises": 100}
    counted = {name: unit}
    for goal in reversed(order[: order.index(name)]):
        if goal in values:
            unit *= steps[goal]
            counted[goal] = unit
    return Multipliers(**counted)
