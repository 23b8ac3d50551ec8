"""Fewest moves exactly, in a tiny event: the rounds model with the table of every meeting."""

from collections import defaultdict

import numpy as np
from ortools.sat.python import cp_model

from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel
from matchround.solving.seating import Seats
from matchround.solving.stages import Stage

MOST_VARIABLES = 4_000
"""Pairs times rounds times tables up to which an event counts as tiny."""

At = dict[tuple[int, int], dict[int, list[cp_model.IntVar]]]
"""For each person and round: the variables of their meetings, by table."""


def is_tiny(problem: Problem) -> bool:
    """Tell whether this model is small enough to be solved."""
    return int(problem.allowed.sum()) * len(problem.event.tables) <= MOST_VARIABLES


class TablesModel(RoundsModel):
    """The rounds model with z[pair, round, table]; `y` is their sum."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self._z: dict[tuple[int, int, int], cp_model.IntVar] = {}
        self._at: At = defaultdict(lambda: defaultdict(list))
        for (pair, r), y in self.y.items():
            self._seat(pair, r, y)
        self._one_per_table()
        self._moves = self._add_moves()

    def fewest(self, rounds: Rounds, seats: Seats, limits: Limits) -> tuple[Rounds, Seats, Stage]:
        """Find the fewest moves under what is held, starting from a seated plan."""
        self.start_from(rounds)
        self.hints += [
            (z, seats.get(p) == t and rounds[p] == r) for (p, r, t), z in self._z.items()
        ]
        self.hint(np.array(sorted(rounds), np.intp))
        self.model.minimize(self._moves)
        self.solver = limits.solver(0.15)  # the last goal: no more than a little longer
        self.solver.parameters.linearization_level = 2
        status = self.solver.solve(self.model)
        bound = int(np.ceil(self.solver.best_objective_bound - 1e-6))
        if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            return rounds, seats, Stage("moves", bound, bound)
        found = {p: (r, t) for (p, r, t), z in self._z.items() if self.solver.boolean_value(z)}
        moves = Stage("moves", round(self.solver.objective_value), bound)
        return (
            {p: r for p, (r, _) in found.items()},
            {p: t for p, (_, t) in found.items()},
            moves,
        )

    def _seat(self, pair: int, r: int, y: cp_model.IntVar) -> None:
        tables = self.problem.places.tables(pair, r)
        own = []
        for table in tables:
            z = self.model.new_bool_var("")
            self._z[pair, r, table] = z
            own.append(z)
            for person in (int(self.problem.a[pair]), int(self.problem.b[pair])):
                self._at[person, r][table].append(z)
        self.model.add(cp_model.LinearExpr.sum(own) == y)

    def _one_per_table(self) -> None:
        of: dict[tuple[int, int], list[cp_model.IntVar]] = defaultdict(list)
        for (_, r, table), z in self._z.items():
            of[r, table].append(z)
        for meetings in of.values():
            self.model.add_at_most_one(meetings)

    def _add_moves(self) -> cp_model.LinearExprT:
        """Who meets in two consecutive rounds moves, unless seen at one table in both."""
        parts: list[cp_model.LinearExprT] = []
        for (person, r), tables in sorted(self._at.items()):
            later = self._at.get((person, r + 1))
            if later:
                parts.append(self._move(tables, later))
        return cp_model.LinearExpr.sum(parts)

    def _move(
        self, now: dict[int, list[cp_model.IntVar]], later: dict[int, list[cp_model.IntVar]]
    ) -> cp_model.IntVar:
        stays: list[cp_model.IntVar] = []
        for table in sorted(now.keys() & later.keys()):
            stay = self.model.new_bool_var("")
            self.model.add(stay <= cp_model.LinearExpr.sum(now[table]))
            self.model.add(stay <= cp_model.LinearExpr.sum(later[table]))
            stays.append(stay)
        move = self.model.new_bool_var("")
        meets = [z for tables in (now, later) for variables in tables.values() for z in variables]
        self.model.add(move >= cp_model.LinearExpr.sum(meets) - 1 - cp_model.LinearExpr.sum(stays))
        return move
