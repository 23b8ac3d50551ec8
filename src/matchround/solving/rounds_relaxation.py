"""Bounds of breadth and worth by linear programming over pairs in rounds.

Where pairs are bound to rounds, the flow's bounds are loose: it knows how many meetings a person
can have, not in which rounds. The linear relaxation of choosing pairs for rounds knows both.
Breadth that is held counts by a multiplier (Lagrange), which also keeps the program quick.
"""

from collections import defaultdict
from collections.abc import Mapping
from math import floor

import numpy as np
from ortools.linear_solver import (  # type: ignore[import-untyped] # compiled, no stubs
    pywraplp,
)

from matchround.solving.problem import Problem

MOST_VARIABLES = 15_000
"""Pairs times rounds up to which it takes less than a second or so."""

COUNTS = (500, 200)
"""What a unit of breadth is made to count beside worth, one after the other."""

HAIR = 1e-6
"""The relative error of the solver's optimum, taken generously."""


class RoundsRelaxation:
    """The linear program of a problem; it must have every eligible pair."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._solver = pywraplp.Solver.CreateSolver("GLOP")
        pairs, rounds = np.nonzero(problem.allowed)
        self._y = [self._solver.NumVar(0.0, 1.0, "") for _ in range(len(pairs))]
        self._pair = pairs.tolist()
        self._limit_cells(rounds.tolist())
        self._met = self._add_met()

    def most(self, name: str, held: Mapping[str, int]) -> int | None:
        """Bound breadth or worth with breadth as held; None where no optimum is found."""
        counts = COUNTS if name == "worth" and "breadth" in held else (0,)
        found = [self._most(name, count, held.get("breadth", 0)) for count in counts]
        bounds = [bound for bound in found if bound is not None]
        return min(bounds, default=None)

    def _most(self, name: str, count: int, breadth: int) -> int | None:
        objective = self._solver.Objective()
        objective.Clear()
        gain: dict[int, int] = defaultdict(int)
        if name == "worth":
            worth = self._problem.worth.tolist()
            for place, pair in enumerate(self._pair):
                gain[self._y[place].index()] += worth[pair]
        for met in self._met:
            gain[met.index()] += 1 if name == "breadth" else count
        for index, counted in gain.items():
            objective.SetCoefficient(self._solver.variable(index), counted)
        objective.SetMaximization()
        if self._solver.Solve() != pywraplp.Solver.OPTIMAL:
            return None
        total = float(objective.Value())
        return floor(total + HAIR * max(1.0, abs(total))) - count * breadth

    def _limit_cells(self, rounds: list[int]) -> None:
        """One meeting for a person in a round, one round for a pair, no round too full."""
        a, b = self._problem.a.tolist(), self._problem.b.tolist()
        groups: dict[tuple[str, int, int], list[pywraplp.Variable]] = defaultdict(list)
        for y, pair, r in zip(self._y, self._pair, rounds, strict=True):
            for key in (("cell", a[pair], r), ("cell", b[pair], r), ("pair", pair, 0)):
                groups[key].append(y)
            groups["round", 0, r].append(y)
        room = self._problem.room.tolist()
        for (kind, _, r), own in groups.items():
            most = room[r] if kind == "round" else 1
            if len(own) > most:
                self._solver.Add(self._solver.Sum(own) <= most)

    def _add_met(self) -> list[pywraplp.Variable]:
        """Variables of which each stands for another sector or organisation that somebody meets."""
        met: list[pywraplp.Variable] = []
        for own in self._of_groups().values():
            if len(own) == 1:
                met.append(own[0])
                continue
            one = self._solver.NumVar(0.0, 1.0, "")
            self._solver.Add(one <= self._solver.Sum(own))
            met.append(one)
        return met

    def _of_groups(self) -> dict[tuple[int, int, int], list[pywraplp.Variable]]:
        problem = self._problem
        found: dict[tuple[int, int, int], list[pywraplp.Variable]] = defaultdict(list)
        for kind, group in enumerate((problem.sectors, problem.organisations)):
            for who, whom in ((problem.a, problem.b), (problem.b, problem.a)):
                theirs = group.of[whom]
                new, person, number = (
                    group.is_new(who, theirs).tolist(),
                    who.tolist(),
                    theirs.tolist(),
                )
                for y, pair in zip(self._y, self._pair, strict=True):
                    if new[pair]:
                        found[kind, person[pair], number[pair]].append(y)
        return found
