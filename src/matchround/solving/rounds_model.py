"""Choose and put into rounds at once: exact, for small events and for parts of larger ones.

Beside the choice model's x[pair] it has y[pair, round] with x = sum of y over the rounds that
the pair allows. Meetings that stand are given as fixed, so that one model serves the promises,
the rounds of chosen pairs, a few rounds opened again, and the whole of a small event.
"""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np

from matchround.event import PROMISES
from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.cp_sat import cp_model
from matchround.solving.problem import Problem

Rounds = dict[int, int]
"""The round (position) of each chosen pair (position)."""


class RoundsModel(ChoiceModel):
    """The choice model with the round of every pair."""

    def __init__(self, problem: Problem, fixed: Mapping[int, int] | None = None) -> None:
        super().__init__(problem)
        self.y: dict[tuple[int, int], cp_model.IntVar] = {}
        self._add_variables(fixed or {})
        self._add_people()
        self._add_crowds()
        self._add_order()

    def rounds(self) -> Rounds:
        """Give the rounds of the pairs chosen in the latest solution."""
        return {pair: r for (pair, r), y in self.y.items() if self.solver.boolean_value(y)}

    def start_from(self, rounds: Rounds) -> None:
        """Let the next search start from these rounds."""
        self.hints = [(y, rounds.get(pair) == r) for (pair, r), y in self.y.items()]

    def _add_variables(self, fixed: Mapping[int, int]) -> None:
        for pair in range(len(self.problem)):
            own = [self._variable(pair, int(r)) for r in np.flatnonzero(self.problem.allowed[pair])]
            self.model.add(cp_model.LinearExpr.sum(own) == self.x[pair])
            if pair in fixed:
                self.model.add(self.y[pair, fixed[pair]] == 1)

    def _variable(self, pair: int, position: int) -> "cp_model.IntVar":
        y = self.model.new_bool_var("")
        self.y[pair, position] = y
        return y

    def _add_people(self) -> None:
        held: dict[tuple[int, int], list[cp_model.IntVar]] = defaultdict(list)
        for (pair, r), y in self.y.items():
            held[int(self.problem.a[pair]), r].append(y)
            held[int(self.problem.b[pair]), r].append(y)
        for own in held.values():
            if len(own) > 1:
                self.model.add_at_most_one(own)

    def _add_crowds(self) -> None:
        for crowd in self.problem.crowds:
            for r in range(self.problem.rounds):
                pairs = np.flatnonzero(crowd.pairs & self.problem.allowed[:, r])
                if len(pairs) > crowd.limit[r]:
                    here = [self.y[int(pair), r] for pair in pairs]
                    self.model.add(cp_model.LinearExpr.sum(here) <= int(crowd.limit[r]))

    def _add_order(self) -> None:
        """Keep a promise later than those that its row is `after`, where both are held."""
        numbered = _rows(self.problem)
        for pair, after in numbered.values():
            for other in sorted(after & numbered.keys()):
                self._add_later(pair, numbered[other][0])

    def _add_later(self, pair: int, other: int) -> None:
        own = [(r, y) for (p, r), y in self.y.items() if p == pair]
        theirs = [(r, y) for (p, r), y in self.y.items() if p == other]
        for r, y in own:
            for s, z in theirs:
                if r <= s:
                    self.model.add_bool_or(y.negated(), z.negated())


def _rows(problem: Problem) -> dict[str, tuple[int, frozenset[str]]]:
    """The promised pair of each row of the Pairs sheet, and the rows it comes after."""
    place = {person.id: position for position, person in enumerate(problem.people)}
    pair_of = {
        (int(a), int(b)): p for p, (a, b) in enumerate(zip(problem.a, problem.b, strict=True))
    }
    rows: dict[str, tuple[int, frozenset[str]]] = {}
    for number, row in enumerate(problem.event.pairs):
        low, high = sorted(place.get(i, -1) for i in row.key)
        if row.rule in PROMISES and (low, high) in pair_of:
            rows[row.no or f" {number}"] = (pair_of[low, high], frozenset(row.after))
    return rows


def places_in(whole: Pairs, rounds: Rounds) -> Rounds:
    """Translate rounds of a part (`problem.only`) into positions of the whole problem."""
    return {int(whole[pair]): r for pair, r in rounds.items()}
