"""The state of putting pairs into rounds: who meets when, how full each round is."""

from collections.abc import Iterable, Mapping
from random import Random

import numpy as np

from matchround.solving.problem import Problem

FREE = -1


class Colouring:
    """Pairs placed in rounds so far. `round_of` gives the round of each placed pair."""

    def __init__(self, problem: Problem, fixed: Mapping[int, int]) -> None:
        self.problem = problem
        self.round_of: dict[int, int] = {}
        self._fixed = frozenset(fixed)
        self._ends = list(zip(problem.a.tolist(), problem.b.tolist(), strict=True))
        self._at = [[FREE] * problem.rounds for _ in problem.people]
        self._allowed = problem.allowed.tolist()
        self._crowds: list[list[int]] = [crowd.limit.tolist() for crowd in problem.crowds]
        self._member = _memberships(problem)
        self._load = [[0] * problem.rounds for _ in self._crowds]
        self._there = problem.available.tolist()
        for pair, r in fixed.items():
            self.place(pair, r)

    def place(self, pair: int, r: int) -> None:
        """Put a pair into a round, unchecked."""
        self.round_of[pair] = r
        for person in self._ends[pair]:
            self._at[person][r] = pair
        for crowd in self._member[pair]:
            self._load[crowd][r] += 1

    def lift(self, pair: int) -> int:
        """Take a pair out of its round, and give the round."""
        r = self.round_of.pop(pair)
        for person in self._ends[pair]:
            self._at[person][r] = FREE
        for crowd in self._member[pair]:
            self._load[crowd][r] -= 1
        return r

    def place_directly(self, pair: int) -> bool:
        """Place a pair in the emptiest round in which both are free, if there is one."""
        open_rounds = [r for r in self._free_rounds(pair) if self._room(pair, r) > 0]
        if not open_rounds:
            return False
        self.place(pair, max(open_rounds, key=lambda r: (self._room(pair, r), -r)))
        return True

    def place_by_relief(self, pair: int) -> bool:
        """Place a pair in a full round in which both are free, by moving a chain out of it."""
        for r in self._free_rounds(pair):
            for other in range(self.problem.rounds):
                if other != r and self._load[0][other] < self._crowds[0][other]:
                    self.place(pair, r)
                    if self._relieve(r, other):
                        return True
                    self.lift(pair)
        return False

    def place_by_chain(self, pair: int) -> bool:
        """Place a pair after swapping two rounds along a chain from one of its people."""
        a, b = self._ends[pair]
        return any(
            self._swap_for(pair, keep, moved, wanted, spare)
            for keep, moved in ((a, b), (b, a))
            for wanted in range(self.problem.rounds)
            if self._allowed[pair][wanted] and self._at[keep][wanted] == FREE
            for spare in range(self.problem.rounds)
            if spare != wanted and self._there[moved][spare] and self._at[moved][spare] == FREE
        )

    def blockers(self, pair: int, r: int, draw: Random) -> list[int] | None:
        """Which pairs leave round r if this one comes in; None where a fixed one would."""
        here = sorted({self._at[person][r] for person in self._ends[pair]} - {FREE})
        if any(other in self._fixed for other in here):
            return None
        for crowd in self._member[pair]:
            leaving = sum(crowd in self._member[other] for other in here)
            if self._load[crowd][r] - leaving >= self._crowds[crowd][r]:
                others = self._others(crowd, r, here)
                if not others:
                    return None
                here.append(draw.choice(others))
        return here

    def _others(self, crowd: int, r: int, here: Iterable[int]) -> list[int]:
        inside = {row[r] for row in self._at} - {FREE} - set(here) - self._fixed
        return sorted(pair for pair in inside if crowd in self._member[pair])

    def _free_rounds(self, pair: int) -> list[int]:
        a, b = (self._at[person] for person in self._ends[pair])
        return [
            r
            for r, allowed in enumerate(self._allowed[pair])
            if allowed and a[r] == FREE and b[r] == FREE
        ]

    def _room(self, pair: int, r: int) -> int:
        return min(self._crowds[crowd][r] - self._load[crowd][r] for crowd in self._member[pair])

    def _relieve(self, full: int, other: int) -> bool:
        """Swap a chain that has one more pair in the full round than in the other."""
        seen: set[int] = set()
        for person, row in enumerate(self._at):
            if row[full] == FREE or row[other] != FREE or row[full] in seen:
                continue
            chain = self._chain(person, full, other)
            seen.update(chain)
            if len(chain) % 2 and self._swap(chain, full, other):
                return True
        return False

    def _swap_for(self, pair: int, keep: int, moved: int, wanted: int, spare: int) -> bool:
        chain = self._chain(moved, wanted, spare)
        if chain and keep in self._ends[chain[-1]]:
            return False
        if not self._swap(chain, wanted, spare):
            return False
        if self._at[keep][wanted] == FREE and self._room(pair, wanted) > 0:
            self.place(pair, wanted)
            return True
        self._swap(chain, spare, wanted)
        return False

    def _chain(self, person: int, first: int, second: int) -> list[int]:
        """Follow pairs in the two rounds by turns, from this person's in the first."""
        chain: list[int] = []
        r, other = first, second
        while (pair := self._at[person][r]) != FREE:
            chain.append(pair)
            a, b = self._ends[pair]
            person = b if person == a else a
            r, other = other, r
        return chain

    def _swap(self, chain: list[int], one: int, other: int) -> bool:
        """Exchange two rounds along a whole chain; undone where a rule or limit forbids it."""
        target = {pair: other if self.round_of[pair] == one else one for pair in chain}
        if any(pair in self._fixed or not self._allowed[pair][r] for pair, r in target.items()):
            return False
        before = {pair: self.lift(pair) for pair in chain}
        for pair, r in target.items():
            self.place(pair, r)
        if self._within(one) and self._within(other):
            return True
        for pair in chain:
            self.lift(pair)
        for pair, r in before.items():
            self.place(pair, r)
        return False

    def _within(self, r: int) -> bool:
        return all(
            load[r] <= limit[r] for load, limit in zip(self._load, self._crowds, strict=True)
        )


def _memberships(problem: Problem) -> list[tuple[int, ...]]:
    """The crowds of each pair; the first is that of all."""
    of = np.array([crowd.pairs for crowd in problem.crowds], np.bool_).T
    different, which = np.unique(of, axis=0, return_inverse=True)
    members = [tuple(np.flatnonzero(row).tolist()) for row in different]
    return [members[kind] for kind in which.tolist()]
