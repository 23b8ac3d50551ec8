"""The goal `moves`: its value for a seating, and a bound that holds for every plan.

Between two consecutive rounds with m and m' meetings, of people of whom A are there in one of
the two or both, at least 2m + 2m' - A people meet in both. At each table at most one of them
stays: two who stay would meet twice. So at least 2m + 2m' - A - min(m, m') move. The bound is
the least sum of this over all ways to spread the plan's meetings over the rounds.
"""

from collections.abc import Sequence

import numpy as np

from matchround.solving.arrays import Ints
from matchround.solving.fewer_moves import fewer_moves
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats, seat
from matchround.solving.stages import Stage
from matchround.solving.tables_model import TablesModel, is_tiny

MOST_STATES = 200_000


def settle_moves(
    problem: Problem, rounds: Rounds, seats: Seats, reached: Sequence[Stage], limits: Limits
) -> tuple[Rounds, Seats, Stage]:
    """Give the moves of a seated plan, improved, with their bound; exact in a tiny event."""
    moves = Stage("moves", count_moves(problem, rounds, seats), fewest_moves(problem, len(rounds)))
    if not moves.proved:
        rounds, seats, moves = _exchanged(problem, rounds, seats, moves, limits)
    if moves.proved or not is_tiny(problem):
        return rounds, seats, moves
    model = TablesModel(problem)
    for stage in reached:
        model.hold(stage.name, stage.value)
    found_rounds, found_seats, found = model.fewest(rounds, seats, limits)
    bound = max(moves.bound, found.bound)
    if found.value >= moves.value:
        return rounds, seats, Stage("moves", moves.value, bound)
    return found_rounds, found_seats, Stage("moves", found.value, bound)


def _exchanged(
    problem: Problem, rounds: Rounds, seats: Seats, moves: Stage, limits: Limits
) -> tuple[Rounds, Seats, Stage]:
    """Exchange meetings between rounds where, seated again, that saves moves."""
    other = fewer_moves(problem, rounds, moves.bound, limits.seed)
    seating = seat(problem, other)
    count = count_moves(problem, other, seating.tables) if not seating.unseated else moves.value
    if count >= moves.value:
        return rounds, seats, moves
    return other, seating.tables, Stage("moves", count, moves.bound)


def count_moves(problem: Problem, rounds: Rounds, seats: Seats) -> int:
    """How often somebody who meets in two consecutive rounds changes table."""
    at: dict[tuple[int, int], int] = {}
    for pair, r in rounds.items():
        for person in (int(problem.a[pair]), int(problem.b[pair])):
            at[person, r] = seats[pair]
    return sum(at.get((person, r + 1), table) != table for (person, r), table in at.items())


def fewest_moves(problem: Problem, meetings: int) -> int:
    """Bound the moves of every plan with this many meetings from below."""
    slack = int(problem.room.sum()) - meetings
    there = [
        int((problem.available[:, r] | problem.available[:, r + 1]).sum())
        for r in range(problem.rounds - 1)
    ]
    if (slack + 1) ** 2 * problem.rounds > MOST_STATES:
        full = [_least(int(m), int(n), a) for m, n, a in _transitions(problem.room, there)]
        return max(0, sum(full) - 4 * slack)  # a meeting less saves at most two moves on each side
    return _by_shortfalls(problem.room, there, slack)


def _transitions(room: Ints, there: list[int]) -> list[tuple[int, int, int]]:
    return [(int(room[r]), int(room[r + 1]), people) for r, people in enumerate(there)]


def _least(meetings: int, later: int, there: int) -> int:
    return max(0, 2 * meetings + 2 * later - there - min(meetings, later))


def _by_shortfalls(room: Ints, there: list[int], slack: int) -> int:
    """Spread the shortfall against the room over the rounds (dynamic programming).

    `cost[short, spent]`: fewest moves so far with the latest round `short` below its room and
    `spent` in all.
    """
    cost = np.full((slack + 1, slack + 1), np.inf)
    for short in range(min(slack, int(room[0])) + 1 if len(room) else 0):
        cost[short, short] = 0
    for first, second, people in _transitions(room, there):
        later = np.full_like(cost, np.inf)
        for short in range(min(slack, second) + 1):
            step = [_least(max(0, first - s), second - short, people) for s in range(slack + 1)]
            reached = (cost + np.array(step)[:, None]).min(axis=0)
            later[short, short:] = reached[: slack + 1 - short]
        cost = later
    finished = cost[:, slack]
    return int(finished.min()) if np.isfinite(finished).any() else 0
