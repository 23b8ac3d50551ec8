"""The planner: choose, round, seat, prove."""

from collections.abc import Callable

from matchround.errors import NoPlanError
from matchround.event import Event, Goal, Meeting, RoundKind
from matchround.matching import PairTable, eligible_pairs
from matchround.solving.choose import choose
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.moves import settle_moves
from matchround.solving.problem import Problem, problem_of
from matchround.solving.promises import hold_promises
from matchround.solving.prove import prove
from matchround.solving.rounding import into_rounds
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats, seat
from matchround.solving.solution import Solution

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
    rounds, stages = into_rounds(problem, chosen, promised, stages, limits)
    progress("tables", None)
    rounds, seats = _seated(problem, rounds)
    progress("prove", None)
    reached = prove(problem, pairs_of(rounds), stages, limits)
    rounds, seats, moves = settle_moves(problem, rounds, seats, reached, limits)
    return Solution(
        meetings=_meetings(problem, rounds, seats),
        goals=tuple(stage.goal() for stage in (*reached, moves)),
    )


def _seated(problem: Problem, rounds: Rounds) -> tuple[Rounds, Seats]:
    seating = seat(problem, rounds)
    return {p: r for p, r in rounds.items() if p not in seating.unseated}, seating.tables


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
