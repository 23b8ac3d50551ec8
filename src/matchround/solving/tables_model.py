"""Fewest moves exactly, in a tiny event: the rounds model with the table of every meeting."""

from typing import TYPE_CHECKING

import numpy as np

from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel
from matchround.solving.seated_model import SeatedModel
from matchround.solving.seating import Seats
from matchround.solving.stages import Stage

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

MOST_VARIABLES = 4_000
"""Pairs times rounds times tables up to which an event counts as tiny."""

SHARE = 0.15
"""Of the effort: the last goal is worth no more than a little longer."""


def is_tiny(problem: Problem) -> bool:
    """Tell whether this model is small enough to be solved."""
    return int(problem.allowed.sum()) * len(problem.event.tables) <= MOST_VARIABLES


class TablesModel(RoundsModel):
    """The rounds model with z[pair, round, table]; `y` is their sum."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self._z: dict[tuple[int, int, int], cp_model.IntVar] = {}
        seated = SeatedModel(self.model)
        for (pair, r), y in self.y.items():
            ends = (int(problem.a[pair]), int(problem.b[pair]))
            own = seated.add(ends, r, problem.places.tables(pair, r), y)
            self._z.update({(pair, r, table): z for table, z in own.items()})
        self._moves = seated.moves()

    def fewest(
        self, rounds: Rounds, seats: Seats, limits: Limits
    ) -> tuple[Rounds, Seats, Stage] | None:
        """Find the fewest moves under what is held, starting from a seated plan.

        None where nothing was found in time.
        """
        self.start_from(rounds)
        self.hints += [
            (z, seats.get(p) == t and rounds[p] == r) for (p, r, t), z in self._z.items()
        ]
        self.hint(np.array(sorted(rounds), np.intp))
        self.model.minimize(self._moves)
        self.solver = limits.solver(SHARE)
        self.solver.parameters.linearization_level = 2
        if not limits.run(self.solver, self.model, "moves"):
            return None
        found = {p: (r, t) for (p, r, t), z in self._z.items() if self.solver.boolean_value(z)}
        bound = int(np.ceil(self.solver.best_objective_bound - 1e-6))
        return (
            {p: r for p, (r, _) in found.items()},
            {p: t for p, (_, t) in found.items()},
            Stage("moves", round(self.solver.objective_value), bound),
        )
