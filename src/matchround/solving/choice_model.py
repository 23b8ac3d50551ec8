"""Choose who meets whom: an exact maximum-weight b-matching with side limits, by CP-SAT.

A relaxation of the whole problem: it forgets in which round a pair meets but for the round-set
limits. So its optimum is a bound of every plan, and reached where the pairs can be put into
rounds. (b-matching: Schrijver, Combinatorial Optimization, 2003, chapter 31.)
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from matchround.event import MINIMISED
from matchround.solving.arrays import Pairs
from matchround.solving.cp_sat import cp_model
from matchround.solving.groups import Group
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.round_sets import limits_of
from matchround.solving.stages import Stage

Sum: TypeAlias = "cp_model.LinearExprT"


class ChoiceModel:
    """Variables and limits of the choice; goals are held one after the other."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.x = [self.model.new_bool_var(f"x{pair}") for pair in range(len(problem))]
        self.hints: list[tuple[cp_model.IntVar, bool]] = []
        self.solver = cp_model.CpSolver()
        self.feasible = False
        self._sums: dict[str, Sum] = {}
        self._add_limits()

    def best(self, name: str, start: Pairs, limits: Limits) -> tuple[Pairs, Stage]:
        """Find the best choice for one goal under what is held.

        `start` is a hint; where it keeps all that is held, the answer is not worse. `feasible`
        tells afterwards whether a choice was found; if not, the answer is `start`.
        """
        goal = self._sum(name)
        if name in MINIMISED:
            self.model.minimize(goal)
        else:
            self.model.maximize(goal)
        self.hint(start)
        self.solver = solver = limits.solver()
        solver.parameters.linearization_level = 2  # the goals' bounds come from the relaxation
        self.feasible = limits.run(solver, self.model, name)
        if not self.feasible:  # the solver has no bound either: it then tells 0
            return start, Stage(name, measure(self.problem, start, name), self._best_of_all(name))
        found = np.flatnonzero([solver.boolean_value(x) for x in self.x])
        bound = _whole(name, solver.best_objective_bound)
        return found, Stage(name, measure(self.problem, found, name), bound)

    def fix(self, pairs: Pairs) -> None:
        """Take these pairs for chosen, so that only the rest is searched."""
        for pair in pairs:
            self.model.add(self.x[pair] == 1)

    def cap(self, name: str, bound: int) -> None:
        """Tell the model a bound that is known, so that it need not be found again."""
        goal = self._sum(name)
        self.model.add(goal >= bound if name in MINIMISED else goal <= bound)

    def hold(self, name: str, value: int) -> None:
        """Keep a goal at least as good as this value from now on."""
        goal = self._sum(name)
        if name == "meetings":
            self.model.add(goal == value)
        elif name in MINIMISED:
            self.model.add(goal <= value)
        else:
            self.model.add(goal >= value)

    def hint(self, chosen: Pairs) -> None:
        """Let the next search start from this choice, and from `hints`."""
        self.model.clear_hints()  # type: ignore[no-untyped-call] # untyped in OR-Tools
        inside = np.zeros(len(self.x), np.bool_)
        inside[chosen] = True
        chosen_or_not = zip(self.x, inside.tolist(), strict=True)
        for variable, hinted in (*chosen_or_not, *self.hints):
            self.model.add_hint(variable, hinted)

    def _best_of_all(self, name: str) -> int:
        """Bound a goal by what all pairs together would have of it."""
        problem, pairs = self.problem, len(self.problem)
        most = {
            "promises": int(problem.promised.sum()),
            "meetings": 2 * pairs,
            "breadth": 4 * pairs,
            "worth": int(problem.worth.sum()),
        }
        return most.get(name, 0)

    def _add_limits(self) -> None:
        problem = self.problem
        for person, own in enumerate(problem.pairs_of):
            if len(own) > problem.most[person]:
                self.model.add(self._of(own) <= int(problem.most[person]))
        for limit in limits_of(problem):
            self.model.add(self._of(limit.pairs) <= limit.most)

    def _of(self, pairs: Pairs) -> Sum:
        return cp_model.LinearExpr.sum([self.x[pair] for pair in pairs])

    def _sum(self, name: str) -> Sum:
        """The goal as a linear expression, made when first asked for."""
        if name not in self._sums:
            self._sums[name] = _SUMS[name](self)
        return self._sums[name]

    def _promises(self) -> Sum:
        return self._of(np.flatnonzero(self.problem.promised))

    def _meetings(self) -> Sum:
        return 2 * self._of(np.arange(len(self.x)))

    def _crossing(self) -> Sum:
        return self._of(np.flatnonzero(self.problem.same_sector))

    def _worth(self) -> Sum:
        return cp_model.LinearExpr.weighted_sum(self.x, self.problem.worth.tolist())

    def _fairness(self) -> Sum:
        """Sum the squares of the sit-outs: the k-th meeting of c takes off 2 (c - k) + 1."""
        squares = int((self.problem.wanted**2).sum())
        gains: list[Sum] = []
        for person, own in enumerate(self.problem.pairs_of):
            most = min(int(self.problem.most[person]), len(own))
            full = int(self.problem.wanted[person])
            slots = [self.model.new_bool_var("") for _ in range(most)]
            self.model.add(self._of(own) == cp_model.LinearExpr.sum(slots))
            for earlier, later in pairwise(slots):
                self.model.add_implication(later, earlier)
            gains += [(2 * (full - k) - 1) * slot for k, slot in enumerate(slots)]
        return squares - cp_model.LinearExpr.sum(gains)

    def _breadth(self) -> Sum:
        met: list[Sum] = []
        for group in (self.problem.sectors, self.problem.organisations):
            met += [self._any(pairs) for pairs in _by_other_group(self.problem, group)]
        return cp_model.LinearExpr.sum(met)

    def _any(self, pairs: list[int]) -> Sum:
        if len(pairs) == 1:
            return self.x[pairs[0]]
        met = self.model.new_bool_var("")
        self.model.add(met <= cp_model.LinearExpr.sum([self.x[pair] for pair in pairs]))
        return met


_SUMS = {
    "promises": ChoiceModel._promises,  # noqa: SLF001 -- the class's own table of goals
    "meetings": ChoiceModel._meetings,  # noqa: SLF001
    "fairness": ChoiceModel._fairness,  # noqa: SLF001
    "crossing": ChoiceModel._crossing,  # noqa: SLF001
    "breadth": ChoiceModel._breadth,  # noqa: SLF001
    "worth": ChoiceModel._worth,  # noqa: SLF001
}


def _by_other_group(problem: Problem, group: Group) -> Iterator[list[int]]:
    """For each person and each other group (sector or organisation) not met yet, its pairs."""
    for person, own in enumerate(problem.pairs_of):
        pairs: dict[int, list[int]] = defaultdict(list)
        partners = problem.a[own] + problem.b[own] - person
        theirs = group.of[partners]
        new = group.is_new(person, theirs)
        for pair, number in zip(own[new].tolist(), theirs[new].tolist(), strict=True):
            pairs[number].append(pair)
        yield from pairs.values()


def _whole(name: str, bound: float) -> int:
    """Round a bound of a whole-numbered goal inwards, but never past what it proves."""
    hair = 1e-6 * max(1.0, abs(bound))
    return int(np.ceil(bound - hair)) if name in MINIMISED else int(np.floor(bound + hair))
