"""Rounds that fall short, opened again: more meetings, with the fewest people changed.

First all pairs are searched in those rounds alone, each as full as it can be: that proves how
few people must be changed, whatever the other rounds hold. Where that finds no plan in time, a
plan is searched among the pairs of which somebody is free, beside what the other rounds hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from ortools.sat.python.cp_model import CpSolver

from matchround.event import Meeting
from matchround.solving.again.changes_model import ChangesModel
from matchround.solving.again.filling import Filled
from matchround.solving.again.single_round import fullest
from matchround.solving.again.stays import Staying
from matchround.solving.arrays import Bools
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.rounds_model import Rounds

PROVING, SEARCHING = 0.4, 0.3
"""Of the effort, for each question."""

MOST_PROVED = 60_000
"""Pairs times rounds up to which all pairs are searched."""


@dataclass(frozen=True)
class Kept:
    """The meetings that stay, and a bound of the people changed if every round is full."""

    meetings: tuple[Meeting, ...]
    bound: int


@dataclass(frozen=True)
class Reopening:
    """A plan whose gaps are filled, and the rounds of it that are opened.

    `opened` gives for each such round (position) how many pairs it is to have.
    """

    could: Staying
    filled: Filled
    opened: Mapping[int, int]
    most_changes: int | None
    limits: Limits

    def kept(self) -> Kept:
        """Search for the meetings that stay, of all rounds."""
        bound = 0
        if int(self.could.problem.allowed[:, list(self.opened)].sum()) <= MOST_PROVED:
            alone = self._alone()
            if alone is not None and alone.meetings:
                return alone
            bound = alone.bound if alone else 0
        return Kept(self.beside_others(), bound)

    def _alone(self) -> Kept | None:
        """Search the opened rounds by themselves; no meetings where no plan is found in time."""
        search = self.could.only(self.could.problem.allowed & self._open)
        model = self._model(search, {})
        for r, meetings in self.opened.items():
            model.at_least(r, meetings)
        solver = self._solver(PROVING)
        people = model.fewest(model.changed, solver, self.limits)
        bound = max(0, int(np.ceil(solver.best_objective_bound - 1e-6)))
        if people is None or (self.most_changes is not None and people.value > self.most_changes):
            return Kept((), bound)
        stay = model.staying()
        model.at_most(model.changed, people.value)
        model.begin(model.rounds(), stay)
        if model.fewest(model.broken, self._solver(SEARCHING), self.limits):
            stay = model.staying()
        return Kept(self._with_others(search, stay), people.bound)

    def _solver(self, share: float) -> CpSolver:
        solver = self.limits.solver(share)
        solver.parameters.optimize_with_lb_tree_search = True  # it proves by far the quickest
        return solver

    def beside_others(self) -> tuple[Meeting, ...]:
        """Search goal after goal beside what the other rounds hold."""
        search = self.could.only(self._allowed())
        held = search.rounds_of(self.filled.meetings)
        model = self._model(search, {p: r for p, r in held.items() if r not in self.opened})
        if self.most_changes is not None:
            model.at_most(model.changed, self.most_changes)
        stay = self._search(model, search.rounds_of(self._fuller))
        return self._with_others(search, stay)

    def _search(self, model: ChangesModel, rounds: Rounds) -> frozenset[int]:
        limits = replace(self.limits, effort=self.limits.effort * SEARCHING)
        stay = frozenset(p for p, (r, _) in model.before.items() if rounds.get(p) == r)
        for name in ("promises", "meetings"):
            model.begin(rounds, stay)
            _, stage = model.best(name, pairs_of(rounds), limits)
            if not model.feasible:
                return frozenset(model.before)
            rounds, stay = model.rounds(), model.staying()
            model.hold(name, stage.value)
        for what in (model.changed, model.broken):
            model.begin(rounds, stay)
            found = model.fewest(what, limits.solver(), limits)
            if found is None:
                break
            rounds, stay = model.rounds(), model.staying()
            model.at_most(what, found.value)
        return stay

    def _model(self, search: Staying, fixed: Rounds) -> ChangesModel:
        stays = {pair: place for pair, place in search.places.items() if place[0] in self.opened}
        return ChangesModel(search.problem, stays, fixed)

    def _with_others(self, search: Staying, stay: frozenset[int]) -> tuple[Meeting, ...]:
        outside = (m for m in self.could.meetings.values() if not self._is_open(m))
        return (*outside, *(search.meetings[pair] for pair in sorted(stay)))

    def _is_open(self, meeting: Meeting) -> bool:
        return self.could.problem.event.position[meeting.round] in self.opened

    @cached_property
    def _open(self) -> Bools:
        opened: Bools = np.isin(np.arange(self.could.problem.rounds), list(self.opened))
        return opened

    @cached_property
    def _fuller(self) -> tuple[Meeting, ...]:
        """The plan with the opened rounds filled anew one by one, as full as each can be."""
        problem = self.could.problem
        rounds = self.could.rounds_of(m for m in self.filled.meetings if not self._is_open(m))
        for r in self.opened:
            stays = [pair for pair, (own, _) in self.could.places.items() if own == r]
            later = [pair for pair, (own, _) in self.could.places.items() if own > r]
            rounds |= dict.fromkeys(fullest(problem, r, stays, {*rounds, *later}), r)
        return self.could.as_meetings(rounds)

    def _allowed(self) -> Bools:
        """Where pairs are searched: where one of them is free, or as they meet in a plan known."""
        problem = self.could.problem
        free = np.logical_and(problem.available, self._open)
        for pair, (r, _) in self.could.places.items():
            free[[problem.a[pair], problem.b[pair]], r] = False
        allowed = problem.allowed & (free[problem.a] | free[problem.b])
        for meetings in (self.could.meetings.values(), self.filled.meetings, self._fuller):
            for pair, r in self.could.rounds_of(meetings).items():
                allowed[pair, r] = True
        for pair, r in self.could.rounds_of(self.filled.meetings).items():
            if r not in self.opened:
                allowed[pair] = np.arange(problem.rounds) == r
        return allowed
