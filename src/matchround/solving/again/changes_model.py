"""The rounds model with the goal `changes`: which meetings of the plan before stay as they are."""

from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from matchround.solving.cp_sat import cp_model
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel

Stays = Mapping[int, tuple[int, int]]
"""The round and table (positions) in which a pair (position) met in the plan before."""


class Least(NamedTuple):
    """The least that was found of something, and a bound of it from below."""

    value: int
    bound: int


class ChangesModel(RoundsModel):
    """Beside y[pair, round] a variable for each meeting that could stay, true if it does.

    A meeting that stays keeps its table. By Hall's theorem the others can be seated exactly when,
    for every union of table sets, no more are confined to it than it has tables left. `before`
    has the pairs that could stay, with the round and table of each.
    """

    def __init__(
        self, problem: Problem, stays: Stays, fixed: Mapping[int, int] | None = None
    ) -> None:
        super().__init__(problem, fixed)
        self.before = {pair: place for pair, place in stays.items() if (pair, place[0]) in self.y}
        self._stay = {pair: self.model.new_bool_var("") for pair in self.before}
        for pair, (r, _) in self.before.items():
            self.model.add_implication(self._stay[pair], self.y[pair, r])
        self._add_tables()
        ends = (problem.a, problem.b)
        people = sorted({int(end[pair]) for pair in self.before for end in ends})
        self._changed = {person: self.model.new_bool_var("") for person in people}
        for pair, stay in self._stay.items():
            for end in ends:
                self.model.add_bool_or(stay, self._changed[int(end[pair])])

    @property
    def changed(self) -> "cp_model.LinearExprT":
        """How many people have a meeting that does not stay."""
        return cp_model.LinearExpr.sum(list(self._changed.values()))

    @property
    def broken(self) -> "cp_model.LinearExprT":
        """How many meetings do not stay."""
        return len(self._stay) - cp_model.LinearExpr.sum(list(self._stay.values()))

    @property
    def unmet_and_changed(self) -> "cp_model.LinearExprT":
        """What is to be few, whole pairs counting more than all people changed."""
        changed = list(self._changed.values())
        counts = [*(1 for _ in changed), *(-len(changed) - 1 for _ in self.x)]
        return cp_model.LinearExpr.weighted_sum([*changed, *self.x], counts)

    def people_changed(self) -> int:
        """How many people have a meeting that does not stay in the latest solution."""
        gone = self._stay.keys() - self.staying()
        return len({int(end[pair]) for pair in gone for end in (self.problem.a, self.problem.b)})

    def staying(self) -> frozenset[int]:
        """Give the pairs whose meeting stays in the latest solution."""
        return frozenset(p for p, stay in self._stay.items() if self.solver.boolean_value(stay))

    def fewest(
        self, what: "cp_model.LinearExprT", solver: "cp_model.CpSolver", limits: Limits
    ) -> Least | None:
        """Find the least of `what` under what is held; None where no plan is found."""
        self.model.minimize(what)
        self.solver = solver
        solver.parameters.linearization_level = 2
        self.feasible = limits.run(solver, self.model, "changes")
        if not self.feasible:
            return None
        bound = ceil(solver.best_objective_bound - 1e-6)
        return Least(round(solver.objective_value), bound)

    def at_least(self, r: int, meetings: int) -> None:
        """Hold so many meetings in a round (position) from now on."""
        here = [y for (_, s), y in self.y.items() if s == r]
        self.model.add(cp_model.LinearExpr.sum(here) >= meetings)

    def at_most(self, what: "cp_model.LinearExprT", most: int) -> None:
        """Hold `what` from now on."""
        self.model.add(what <= most)

    def begin(self, rounds: Rounds, staying: frozenset[int]) -> None:
        """Let the next search start from these rounds, with these pairs' meetings staying."""
        self.start_from(rounds)
        self.hints += [(stay, pair in staying) for pair, stay in self._stay.items()]
        gone = self._stay.keys() - staying
        ends = (self.problem.a, self.problem.b)
        people = {int(end[pair]) for pair in gone for end in ends}
        self.hints += [(changed, who in people) for who, changed in self._changed.items()]

    def _add_tables(self) -> None:
        """Count what stays at a table of a union, whoever meets there, against its tables."""
        places = self.problem.places
        for union in places.unions():
            confined = places.confined(union)
            inside = [
                (pair, r)
                for pair, (r, table) in self.before.items()
                if union >> table & 1 and not confined[pair]
            ]
            for r in sorted({r for _, r in inside}):
                stay = [self._stay[pair] for pair, s in inside if s == r]
                held = [y for (pair, s), y in self.y.items() if s == r and confined[pair]]
                most = (union & places.open[r]).bit_count()
                self.model.add(cp_model.LinearExpr.sum([*held, *stay]) <= most)
