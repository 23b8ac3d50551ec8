"""Rounds that fall short, opened again: more meetings, with the fewest people changed.

First all pairs are searched in those rounds alone, each as full as it can be: that proves how
few people must be changed, whatever the other rounds hold. Where that finds no plan in time, or
one that the gaps of the other rounds do not go with, as many meetings as can be are searched in
all rounds together, among the pairs of which somebody is free.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from matchround.event import Meeting
from matchround.solving.again.changes_model import ChangesModel
from matchround.solving.again.filling import Filled
from matchround.solving.again.single_round import fullest
from matchround.solving.again.stays import Staying
from matchround.solving.arrays import Bools
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.rounds_model import Rounds

PROVING, SEARCHING, POLISHING = 0.25, 0.35, 0.05
"""Of the effort, for each question."""

MOST_PROVED = 12_000
"""Pairs times rounds up to which all pairs are searched."""


@dataclass(frozen=True)
class Kept:
    """The meetings that stay, and a bound of the people changed if every round is full.

    `meetings` is None where no plan was found.
    """

    meetings: tuple[Meeting, ...] | None
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

    def alone(self) -> Kept:
        """Search the opened rounds by themselves, each as full as it can be."""
        if int(self.could.problem.allowed[:, list(self.opened)].sum()) > MOST_PROVED:
            return Kept(None, 0)
        search = self.could.only(self.could.problem.allowed & self._open)
        model = self._model(search, {})
        for r, meetings in self.opened.items():
            model.at_least(r, meetings)
        solver = self.limits.solver(PROVING)
        solver.parameters.optimize_with_lb_tree_search = True  # it proves by far the quickest
        people = model.fewest(model.changed, solver, self.limits)
        bound = max(0, int(np.ceil(solver.best_objective_bound - 1e-6)))
        if people is None or (self.most_changes is not None and people.value > self.most_changes):
            return Kept(None, bound)
        stay = self._fewest_broken(model, people.value)
        return Kept(self._with_others(search, stay), people.bound)

    def _fewest_broken(self, model: ChangesModel, people: int) -> frozenset[int]:
        """Break no more meetings than these few people need; give the pairs that stay."""
        stay = model.staying()
        model.at_most(model.changed, people)
        model.begin(model.rounds(), stay)
        found = model.fewest(model.broken, self.limits.solver(POLISHING), self.limits)
        return model.staying() if found else stay

    def beside_others(self) -> tuple[Meeting, ...]:
        """Search for as many meetings as can be, the gaps of the other rounds included."""
        search = self.could.only(self._allowed())
        model = self._model(search, self._fixed(search))
        if self.most_changes is not None:
            model.at_most(model.changed, self.most_changes)
        stay = self._search(model, search.rounds_of(self._fuller))
        return self._with_others(search, stay)

    def _search(self, model: ChangesModel, rounds: Rounds) -> frozenset[int]:
        limits = replace(self.limits, effort=self.limits.effort * POLISHING)
        stay = frozenset(p for p, (r, _) in model.before.items() if rounds.get(p) == r)
        model.begin(rounds, stay)
        _, promises = model.best("promises", pairs_of(rounds), limits)
        if not model.feasible:
            return frozenset(model.before)
        model.hold("promises", promises.value)
        model.begin(model.rounds(), model.staying())
        found = model.fewest(model.unmet_and_changed, self.limits.solver(SEARCHING), self.limits)
        if not found:
            return frozenset(model.before)
        model.hold("meetings", 2 * len(model.rounds()))
        return self._fewest_broken(model, model.people_changed())

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
        """Where pairs are searched: where both are free, in an opened round where one of them is.

        And as they meet in a plan that is known.
        """
        one, both = self._free
        allowed: Bools = self.could.problem.allowed & np.where(self._open, one, both)
        for meetings in (self.could.meetings.values(), self.filled.meetings, self._fuller):
            for pair, r in self.could.rounds_of(meetings).items():
                allowed[pair, r] = True
        return self._beside_fixed(allowed)

    @cached_property
    def _free(self) -> tuple[Bools, Bools]:
        """Where one of a pair, and where both, are free of meetings that could stay.

        Free as well is who waits for a promise, and who would then be left by them.
        """
        problem, waiting = self.could.problem, self._waiting
        free = problem.available.copy()
        for pair, (r, _) in self.could.places.items():
            ends = [problem.a[pair], problem.b[pair]]
            free[ends, r] = waiting[ends, r].any()
        one, other = free[problem.a], free[problem.b]
        return one | other, one & other

    @property
    def _waiting(self) -> Bools:
        """Who (people x rounds) could then have a promised meeting that the plan does not hold."""
        problem, held = self.could.problem, self.could.rounds_of(self.filled.meetings)
        waiting = np.zeros_like(problem.available)
        for pair in np.flatnonzero(problem.promised).tolist():
            if pair not in held:
                waiting[[problem.a[pair], problem.b[pair]]] |= problem.allowed[pair]
        return waiting

    def _beside_fixed(self, allowed: Bools) -> Bools:
        """Leave to the pairs that stay in the other rounds nothing but their round."""
        for pair, (r, _) in self.could.places.items():
            if r not in self.opened:
                allowed[pair] = np.arange(self.could.problem.rounds) == r
        return allowed

    def _fixed(self, search: Staying) -> Rounds:
        return {p: r for p, (r, _) in search.places.items() if r not in self.opened}
