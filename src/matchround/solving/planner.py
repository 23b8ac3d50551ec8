"""The planner: choose, round, seat, prove."""

from collections.abc import Callable, Sequence

import numpy as np

from matchround.errors import NoPlanError
from matchround.event import Event, Goal, Meeting, RoundKind
from matchround.matching import PairTable, eligible_pairs
from matchround.solving.arrays import Pairs
from matchround.solving.choose import choose
from matchround.solving.limits import Limits
from matchround.solving.moves import count_moves, fewest_moves
from matchround.solving.problem import Problem, problem_of
from matchround.solving.promises import hold_promises
from matchround.solving.prove import prove
from matchround.solving.rounding import into_rounds
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats, seat
from matchround.solving.solution import Solution
from matchround.solving.stages import Stage

Progress = Callable[[str, Goal | None], None]
"""Told of each step (a code) and, where there is one, of the goal that it settled."""


def silent(_step: str, _goal: Goal | None) -> None:
    """Tell nobody: the default progress."""


def solve(
    event: Event,
    *,
    seed: int = 1,
    time_limit: int | None = None,
    progress: Progress = silent,
    pairs: PairTable | None = None,
) -> Solution:
    """Plan the pair rounds of an event.

    The same event and seed give the same answer on any machine, unless `time_limit` (seconds)
    is reached.

    Raises:
        NoPlanError: when the event has rounds that this planner cannot plan.
    """
    if any(r.kind is RoundKind.GROUPS for r in event.rounds):
        raise NoPlanError("plan.groups_unsupported")
    limits = Limits(seed=seed, seconds=time_limit)
    progress("pairs", None)
    problem = problem_of(event, eligible_pairs(event) if pairs is None else pairs)
    promised, promises = hold_promises(problem, limits)
    progress("choose", promises.goal())
    chosen, stages = choose(problem, promises, limits)
    progress("rounds", None)
    rounds = into_rounds(problem, chosen, promised, stages, limits)
    seating = seat(problem, rounds)
    for pair in seating.unseated:
        del rounds[pair]
    progress("prove", None)
    reached = prove(problem, _pairs(rounds), stages, limits)
    return Solution(
        meetings=_meetings(problem, rounds, seating.tables),
        goals=tuple(_goals(problem, rounds, seating.tables, reached)),
    )


def _pairs(rounds: Rounds) -> Pairs:
    return np.array(sorted(rounds), np.intp)


def _goals(
    problem: Problem, rounds: Rounds, seats: Seats, reached: Sequence[Stage]
) -> Sequence[Goal]:
    moves = Stage("moves", count_moves(problem, rounds, seats), fewest_moves(problem, len(rounds)))
    return [stage.goal() for stage in (*reached, moves)]


def _meetings(problem: Problem, rounds: Rounds, seats: Seats) -> tuple[Meeting, ...]:
    numbers = [r.number for r in problem.event.rounds]
    order = sorted(rounds, key=lambda pair: (rounds[pair], seats[pair]))
    return tuple(
        Meeting(
            round=numbers[rounds[pair]],
            table=problem.event.tables[seats[pair]].name,
            participants=_ids(problem, pair),
            worth=int(problem.worth[pair]),
        )
        for pair in order
    )


def _ids(problem: Problem, pair: int) -> tuple[str, ...]:
    return tuple(sorted(problem.people[end].id for end in (problem.a[pair], problem.b[pair])))
