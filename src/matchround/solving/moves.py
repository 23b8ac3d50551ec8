"""The goal `moves`: its value for a seating, with its bound, and fewer where that is possible."""

from collections.abc import Sequence

from matchround.solving.fewer_moves import fewer_moves
from matchround.solving.limits import Limits
from matchround.solving.moves_bound import fewest, people_there
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats, seat
from matchround.solving.stages import Stage
from matchround.solving.tables_model import TablesModel, is_tiny


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
    settled = model.fewest(rounds, seats, limits)
    if settled is None:
        return rounds, seats, moves
    bound = max(moves.bound, settled[-1].bound)
    if settled[-1].value < moves.value:
        rounds, seats, moves = settled
    return rounds, seats, Stage("moves", moves.value, bound)


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
    there = people_there(problem.available)

    def step(r: int, now: int, later: int) -> int:
        return max(0, 2 * now + 2 * later - there[r] - min(now, later))

    return fewest(problem.room, meetings, step, saved=2)
