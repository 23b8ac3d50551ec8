"""The rest of the day with everything open but what is pinned: what could be reached at most."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np

from matchround.event import CrossSector, Event, Goal, Odd
from matchround.solving.again.before import Before
from matchround.solving.again.filling import counted
from matchround.solving.again.stays import pairs_by_people
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.odd.cast import Cast
from matchround.solving.odd.places import Places
from matchround.solving.preparing import opening
from matchround.solving.problem import Problem
from matchround.solving.promises import promised_pairs
from matchround.solving.stages import Stage, tighter
from matchround.solving.standing import rest_of, stand_beside

COUNTS: Mapping[str, Sequence[int]] = {
    "fairness": (0, 1, 2, 4),
    "crossing": (0, 1, 2),
    "breadth": (0, 1, 2),
    "worth": (0, 25, 50, 75, 100, 150, 200, 300, 400, 600),
}
"""What a meeting that stays may be made to count, beside a unit of the goal that is bounded."""


MOST_TRIED = 5_000
"""Pairs up to which all these counts are tried, with multipliers of all sizes."""


class Opened:
    """The event from a round on, beside the meetings that have been played or are pinned."""

    def __init__(self, before: Before, limits: Limits) -> None:
        self.standing = (*before.played, *before.pinned)
        rest = rest_of(before.event, self.standing, before.from_round)
        standing = stand_beside(before.event, rest, self.standing)
        opened = opening(rest, limits, standing)
        self._before = before
        self._rest = rest
        self._base = counted(before.event, standing)
        self._bounds = opened.bounds
        self._promises = opened.promises

    @property
    def problem(self) -> Problem:
        """The rest as the solver's problem; candidate pairs only, in a large event."""
        return self._bounds.problem

    @property
    def complete(self) -> bool:
        """Whether the problem has every eligible pair."""
        return self._bounds.complete

    @property
    def promises(self) -> int:
        """The most promised meetings of the whole day."""
        most = self._promises.bound
        if self._rest.settings.odd is not Odd.SIT_OUT:
            most = promised_pairs(self._rest)  # a third or a standby person may hold some
        return most + self._base["promises"]

    def most_meetings(self) -> int:
        """The most participant-rounds in meetings, of the whole day."""
        if self._rest.settings.odd is Odd.SIT_OUT:
            most = self._bounds.first("meetings", [])
        else:
            cast = Cast(self._rest, standing=self.problem.standing)
            most = Places(cast, self.problem, complete=self.complete).most_meetings()
        return most + self._base["meetings"]

    def bound(self, name: str, held: Sequence[Goal], stay: int) -> int:
        """Bound a goal of the whole day, with the values of the goals before it as reached.

        At least `stay` of the pairs that could keep their meeting keep it. Where nothing else is
        promised, they take the promises' place in the flow.
        """
        values = {
            goal.name: goal.value - self._base.get(goal.name, 0)
            for goal in held
            if goal.name != "changes"
        }
        large = len(self.problem) > MOST_TRIED
        bound = self._bounds.again(name, _as_stages(values), quick=large)
        if self._staying is not None:
            staying = _as_stages({**values, "promises": stay})
            counts = COUNTS[name][:: 3 if large else 1]
            other = self._staying.again(name, staying, promises=counts, quick=large)
            bound = tighter(name, bound, other)
        return bound + self._base.get(name, 0)

    @cached_property
    def _staying(self) -> FlowBounds | None:
        """The bounds of the problem in which the pairs that could stay are the promised ones."""
        if self.problem.promised.any() or not self.complete:
            return None
        pairs = pairs_by_people(self.problem)
        loose = [pairs[m.participants] for m in self._before.intact if m.participants in pairs]
        promised = np.zeros(len(self.problem), np.bool_)
        promised[loose] = True
        return FlowBounds(replace(self.problem, promised=promised))


def _as_stages(values: Mapping[str, int]) -> list[Stage]:
    return [Stage(name, value, value) for name, value in values.items()]


def most_in_rounds(before: Before) -> dict[int, int]:
    """How many meetings of two each open round (number) can have, at the very most."""
    numbers = [number for number in before.event.round_numbers if number >= before.from_round]
    return {number: _most_in_round(before.event, number) for number in numbers}


def _most_in_round(event: Event, number: int) -> int:
    here = [person for person in event.players if person.is_available(number)]
    most = min(sum(table.is_open(number) for table in event.tables), len(here) // 2)
    if event.settings.cross_sector is CrossSector.REQUIRED and not event.pairs:
        sizes: dict[str, int] = {}
        for person in here:
            if person.sector:
                sizes[person.sector] = sizes.get(person.sector, 0) + 1
        most = min(most, len(here) - max(sizes.values(), default=0))
    return most
