"""Rounds that fall short, opened again: more meetings, with the fewest people changed.

Only those rounds are searched; what the other rounds hold stays. Pairs are those in which
somebody has no meeting in an opened round, and those that stand: a chain of exchanges begins
and ends with people without a meeting.
"""

from dataclasses import replace

import numpy as np
from ortools.sat.python.cp_model import LinearExprT

from matchround.solving.again.changes_model import ChangesModel
from matchround.solving.again.filling import Filled
from matchround.solving.again.stays import Staying
from matchround.solving.arrays import Bools, Pairs
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds

MOST_OPENED = 60_000
"""Pairs times rounds up to which every pair is searched."""

EFFORT = 0.5
"""Of the effort, for each of the goals."""


def reopened(
    could: Staying, filled: Filled, opened: Bools, most_changes: int | None, limits: Limits
) -> frozenset[int]:
    """Give the pairs whose meetings stay when rounds (marked by position) are opened."""
    search = _Search(could, could.rounds_of(filled.meetings), opened)
    if most_changes is not None:
        search.model.at_most(search.model.changed, most_changes)
    return search.staying(replace(limits, effort=limits.effort * EFFORT))


class _Search:
    """The opened rounds as a model; a plan of all rounds to start from."""

    def __init__(self, could: Staying, start: Rounds, opened: Bools) -> None:
        self._could, self._start, self._opened = could, start, opened
        places = self._places()
        kept = np.zeros(len(could.problem), np.bool_)
        kept[places] = True
        position = {int(pair): place for place, pair in enumerate(places)}
        self._rounds = {position[pair]: r for pair, r in start.items()}
        fixed = {place: r for place, r in self._rounds.items() if not opened[r]}
        part = could.problem.only(kept)
        allowed = part.allowed & opened
        for place, r in fixed.items():
            allowed[place] = np.arange(part.rounds) == r
        self._stays = {
            position[pair]: (r, table) for pair, (r, table) in could.places.items() if opened[r]
        }
        self._pairs = {place: int(pair) for pair, place in position.items()}
        self.model = ChangesModel(replace(part, allowed=allowed), self._stays, fixed)

    def staying(self, limits: Limits) -> frozenset[int]:
        """Search goal after goal; give the pairs of all rounds whose meetings stay."""
        rounds, stay = self._rounds, frozenset(self._stays)
        for step in (self._promises, self._meetings, self._changed, self._broken):
            self.model.begin(rounds, stay)
            if not step(rounds, limits):
                break
            rounds, stay = self.model.rounds(), self.model.staying()
        outside = [p for p, (r, _) in self._could.places.items() if not self._opened[r]]
        return frozenset((*outside, *(self._pairs[place] for place in stay)))

    def _promises(self, rounds: Rounds, limits: Limits) -> bool:
        return self._most("promises", rounds, limits)

    def _meetings(self, rounds: Rounds, limits: Limits) -> bool:
        return self._most("meetings", rounds, limits)

    def _most(self, name: str, rounds: Rounds, limits: Limits) -> bool:
        _, stage = self.model.best(name, pairs_of(rounds), limits)
        if self.model.feasible:
            self.model.hold(name, stage.value)
        return self.model.feasible

    def _changed(self, _rounds: Rounds, limits: Limits) -> bool:
        return self._fewest(self.model.changed, limits)

    def _broken(self, _rounds: Rounds, limits: Limits) -> bool:
        return self._fewest(self.model.broken, limits)

    def _fewest(self, what: LinearExprT, limits: Limits) -> bool:
        found = self.model.fewest(what, limits)
        if found is None:
            return False
        self.model.at_most(what, found[0])
        return True

    def _places(self) -> Pairs:
        """Pairs to search, rising: all, or where those are too many those of loose people."""
        problem, opened = self._could.problem, self._opened
        able = np.any(problem.allowed & opened, axis=1)
        if int((problem.allowed & opened).sum()) > MOST_OPENED:
            loose = _loose(problem, self._start, opened)
            able = able & (loose[problem.a] | loose[problem.b])
        able[list(self._start)] = True
        return np.flatnonzero(able)


def _loose(problem: Problem, rounds: Rounds, opened: Bools) -> Bools:
    """Mark who is available in an opened round and has no meeting in it."""
    free = np.logical_and(problem.available, opened)
    for pair, r in rounds.items():
        free[[problem.a[pair], problem.b[pair]], r] = False
    return np.any(free, axis=1)
