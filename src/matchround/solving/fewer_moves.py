"""Fewer moves by exchanging meetings between rounds, with the same people meeting.

Take two rounds as a graph of people and the meetings they have in either: exchanging the rounds
of all meetings of one of its components (a Kempe chain) changes no pair, only who can stay at
which table. Exchanges that do not add moves are kept; drawn at random they reach the bound in
most events.
"""

from collections import Counter
from collections.abc import Iterable
from random import Random

from matchround.solving.places import members
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds

NOBODY = -1

EFFORT = 900_000
"""People times exchanges that are tried, at most."""

MOST_EXCHANGES = 6_000
FEWEST_EXCHANGES = 200
"""Where the effort would not suffice for so many, none is tried."""


def fewer_moves(problem: Problem, rounds: Rounds, least: int, seed: int) -> Rounds:
    """Give rounds of the same pairs that need fewer moves (or as many), were all tables alike.

    Stops at `least` moves.
    """
    count = min(MOST_EXCHANGES, EFFORT // max(1, len(problem.people)))
    people = sorted({int(end) for pair in rounds for end in (problem.a[pair], problem.b[pair])})
    if count < FEWEST_EXCHANGES or problem.rounds < 2 or not people:  # noqa: PLR2004 -- an exchange takes two
        return rounds
    exchanges, draw = Exchanges(problem, rounds), Random(seed)  # noqa: S311 -- no secret, only reproducible
    for _ in range(count):
        if exchanges.moves <= least:
            break
        one, other = draw.sample(range(problem.rounds), 2)
        exchanges.attempt(draw.choice(people), one, other)
    return exchanges.round_of


class Exchanges:
    """Pairs in rounds, and the moves between these if all tables are alike."""

    def __init__(self, problem: Problem, rounds: Rounds) -> None:
        self.round_of = dict(rounds)
        self._ends = {pair: (int(problem.a[pair]), int(problem.b[pair])) for pair in rounds}
        self._allowed = {pair: problem.allowed[pair].tolist() for pair in rounds}
        ordered = any(row.after for row in problem.event.pairs)
        self._fixed = {pair for pair in rounds if ordered and problem.promised[pair]}
        self._limits = [crowd.limit.tolist() for crowd in problem.crowds]
        self._crowds = {
            pair: [place for place, crowd in enumerate(problem.crowds) if crowd.pairs[pair]]
            for pair in rounds
        }
        self._at = [[NOBODY] * len(problem.people) for _ in range(problem.rounds)]
        self._load: Counter[tuple[int, int]] = Counter()
        self._there = [0] * problem.rounds
        for pair, r in rounds.items():
            self._enter(pair, r)
        self._between = [self._moves_after(r) for r in range(problem.rounds - 1)]

    @property
    def moves(self) -> int:
        """How many moves these rounds need."""
        return sum(self._between)

    def attempt(self, person: int, one: int, other: int) -> bool:
        """Exchange two rounds in the component of a person, unless it is worse or not allowed."""
        chain = self._component(person, one, other)
        if not chain or not self._exchange(chain, one, other):
            return False
        beside = {r for r in (one - 1, one, other - 1, other) if 0 <= r < len(self._between)}
        before, after = self._between, list(self._between)
        for r in beside:
            after[r] = self._moves_after(r)
        if sum(after) <= sum(before):
            self._between = after
            return True
        self._move(chain, one, other)
        return False

    def _enter(self, pair: int, r: int) -> None:
        self.round_of[pair] = r
        for person in self._ends[pair]:
            self._at[r][person] = pair
            self._there[r] |= 1 << person
        self._load.update((crowd, r) for crowd in self._crowds[pair])

    def _leave(self, pair: int, r: int) -> None:
        for person in self._ends[pair]:
            self._at[r][person] = NOBODY
            self._there[r] &= ~(1 << person)
        self._load.subtract((crowd, r) for crowd in self._crowds[pair])

    def _component(self, person: int, one: int, other: int) -> list[int]:
        """List the meetings of two rounds that hang together with those of a person."""
        chain: dict[int, None] = {}
        reached = [person]
        while reached:
            who = reached.pop()
            for pair in (self._at[one][who], self._at[other][who]):
                if pair != NOBODY and pair not in chain:
                    chain[pair] = None
                    reached += self._ends[pair]
        return list(chain)

    def _exchange(self, chain: Iterable[int], one: int, other: int) -> bool:
        """Exchange the rounds of these pairs; undone, and False, where a limit forbids it."""
        for pair in chain:
            target = other if self.round_of[pair] == one else one
            if pair in self._fixed or not self._allowed[pair][target]:
                return False
        self._move(chain, one, other)
        if all(
            self._load[crowd, r] <= limit[r]
            for crowd, limit in enumerate(self._limits)
            for r in (one, other)
        ):
            return True
        self._move(chain, one, other)
        return False

    def _move(self, chain: Iterable[int], one: int, other: int) -> None:
        targets = {pair: other if self.round_of[pair] == one else one for pair in chain}
        for pair in targets:
            self._leave(pair, self.round_of[pair])
        for pair, r in targets.items():
            self._enter(pair, r)

    def _moves_after(self, r: int) -> int:
        """Count the moves between a round and the next.

        People are edges between old and new meetings. Of a path of k edges (k + 1) // 2 people
        can stay, of a circle half: so half of all move, less half of one for each odd path.
        """
        now, later = self._there[r], self._there[r + 1]
        odd = sum(self._path(person, r) % 2 for person in members(now & ~later))
        return ((now & later).bit_count() - odd) // 2

    def _path(self, person: int, r: int) -> int:
        """Count the people on the path that starts at someone who only meets in round r."""
        here, there, length = self._at[r], self._at[r + 1], 0
        while True:
            a, b = self._ends[here[person]]
            person = b if person == a else a
            if there[person] == NOBODY:
                return length
            here, there, length = there, here, length + 1
