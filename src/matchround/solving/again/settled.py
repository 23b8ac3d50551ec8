"""A small event changed as little as can be: settled whole, goal after goal, and proved."""

import numpy as np

from matchround.event import Event, Goal
from matchround.solving.again.changes_model import ChangesModel, Least
from matchround.solving.again.filling import Filled, counted
from matchround.solving.again.stays import Staying
from matchround.solving.again.whole_day import goal
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.stages import Stage, stage_names

FIRST = ("promises", "meetings")
"""The goals before `changes`."""


class Settled:
    """The search for one event, from a plan in which everything stays that could."""

    def __init__(
        self, could: Staying, start: Filled, most_changes: int | None, limits: Limits
    ) -> None:
        self._could = could
        self._limits = limits
        self._model = ChangesModel(could.problem, could.places)
        self._rounds = could.rounds_of(start.meetings)
        self._stay = frozenset(could.meetings)
        if most_changes is not None:
            self._model.at_most(self._model.changed, most_changes)

    def best(self, event: Event) -> tuple[Filled, Goal]:
        """Settle all goals; give the plan, and `changes` beside its goals."""
        stages = [self._settle(name) for name in FIRST]
        changes = self._fewest_changes()
        stages += [self._settle(n) for n in stage_names(event) if n not in FIRST]
        base = counted(event, self._could.problem.standing)
        goals = tuple(
            goal(s.name, s.value + base.get(s.name, 0), s.bound + base.get(s.name, 0))
            for s in stages
        )
        return self._filled(goals), changes

    def _settle(self, name: str) -> Stage:
        self._model.begin(self._rounds, self._stay)
        _, stage = self._model.best(name, pairs_of(self._rounds), self._limits)
        self._take()
        self._model.hold(name, stage.value)
        return stage

    def _take(self) -> None:
        if self._model.feasible:
            self._rounds, self._stay = self._model.rounds(), self._model.staying()

    def _fewest_changes(self) -> Goal:
        """Fewest people first, then fewest meetings."""
        now = self._people_of_broken()
        self._model.begin(self._rounds, self._stay)
        solver = self._limits.solver()
        people = self._model.fewest(self._model.changed, solver, self._limits) or Least(now, 0)
        self._take()
        self._model.at_most(self._model.changed, people.value)
        self._model.begin(self._rounds, self._stay)
        solver = self._limits.solver()
        meetings = self._model.fewest(self._model.broken, solver, self._limits)
        self._take()
        if meetings is not None:
            self._model.at_most(self._model.broken, meetings.value)
        return goal("changes", *people)

    def _people_of_broken(self) -> int:
        gone = [m for pair, m in self._could.meetings.items() if pair not in self._stay]
        return len({who for meeting in gone for who in meeting.participants})

    def _filled(self, goals: tuple[Goal, ...]) -> Filled:
        could, problem = self._could, self._could.problem
        stay = tuple(could.meetings[pair] for pair in sorted(self._stay))
        new = {pair: r for pair, r in self._rounds.items() if pair not in self._stay}
        room = dict(zip(problem.event.round_numbers, problem.room.tolist(), strict=True))
        return Filled((*could.firm, *stay), could.as_meetings(new), goals, room)


def is_small(could: Staying, most: int) -> bool:
    """Tell whether so many pairs times rounds can be settled whole."""
    return int(np.count_nonzero(could.problem.allowed)) <= most
