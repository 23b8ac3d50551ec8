"""Seat the meetings: fewest moves between consecutive rounds, by assignment problems.

Between two rounds each meeting can keep at most one table's people (two who have met do not
meet again), so that the most people who can stay is a bipartite matching of meetings to tables.
Rounds are seated in order, then each again against both neighbours until nothing improves
(assignment problem: Kuhn 1955; SciPy's solver after Jonker and Volgenant 1987).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds

FORBIDDEN = 1e6
SWEEPS = 20

Seats = dict[int, int]
"""The table (position) of each meeting's pair (position)."""


@dataclass(frozen=True)
class Seating:
    """Tables of the pairs that could be seated; `unseated` found no table."""

    tables: Seats
    unseated: tuple[int, ...]


def seat(problem: Problem, rounds: Rounds) -> Seating:
    """Give each placed pair a table in its round, with few moves."""
    by_round = [sorted(p for p, r in rounds.items() if r == here) for here in range(problem.rounds)]
    seats: Seats = {}
    for r, pairs in enumerate(by_round):
        seats.update(_seat_round(problem, r, pairs, [_held(problem, by_round, seats, r - 1)]))
    for _ in range(SWEEPS):
        before = dict(seats)
        for r, pairs in enumerate(by_round):
            beside = [_held(problem, by_round, seats, other) for other in (r - 1, r + 1)]
            if _stays(problem, pairs, seats, beside) < len(pairs) * len(beside):
                seats.update(_seat_round(problem, r, pairs, beside, seats))
        if seats == before:
            break
    return Seating(seats, tuple(sorted(p for p in rounds if p not in seats)))


def _held(problem: Problem, by_round: Sequence[list[int]], seats: Seats, r: int) -> Seats:
    """The table of each person in a neighbouring round, where it is consecutive and seated."""
    if not 0 <= r < len(by_round):
        return {}
    seated = [pair for pair in by_round[r] if pair in seats]
    at = {int(problem.a[pair]): seats[pair] for pair in seated}
    return at | {int(problem.b[pair]): seats[pair] for pair in seated}


def _stays(problem: Problem, pairs: list[int], seats: Seats, beside: Sequence[Seats]) -> int:
    return sum(
        held.get(int(person)) == seats.get(pair, -1)
        for pair in pairs
        for held in beside
        for person in (problem.a[pair], problem.b[pair])
    )


def _seat_round(
    problem: Problem, r: int, pairs: list[int], beside: Sequence[Seats], now: Seats | None = None
) -> Seats:
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 -- heavy: 0.2 s to import

    if not pairs:
        return {}
    cost = _costs(problem, r, pairs, beside, now or {})
    rows, columns = linear_sum_assignment(cost)
    found = zip(rows.tolist(), columns.tolist(), strict=True)
    return {pairs[row]: column for row, column in found if cost[row, column] < FORBIDDEN / 2}


def _costs(
    problem: Problem, r: int, pairs: list[int], beside: Sequence[Seats], now: Seats
) -> NDArray[np.float64]:
    """Cost -1 for each person who stays; ties go to where the pair sits now, then in order."""
    cost = np.full((len(pairs), len(problem.event.tables)), FORBIDDEN)
    tie = 0.4 / (len(pairs) + 1)
    for row, pair in enumerate(pairs):
        tables = problem.places.tables(pair, r)
        cost[row, tables] = 0
        for held in beside:
            for person in (int(problem.a[pair]), int(problem.b[pair])):
                if person in held:
                    cost[row, held[person]] -= 1
        if pair in now:
            cost[row, now[pair]] -= tie
    return cost
