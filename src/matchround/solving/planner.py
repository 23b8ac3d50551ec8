"""The planner: choose, round, seat, prove."""

from threading import Event as Signal

from matchround.errors import NoPlanError
from matchround.event import Event, Meeting, Odd, RoundKind
from matchround.solving.limits import Heard, Limits, unheard
from matchround.solving.moves import settle_moves
from matchround.solving.odd import serve
from matchround.solving.pair_plan import Progress, plan_pairs, silent
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats
from matchround.solving.solution import Solution
from matchround.solving.stages import Stage

__all__ = ["Progress", "limits_of", "meetings_of", "silent", "solve"]


def solve(
    event: Event,
    *,
    seed: int = 1,
    time_limit: int | None = None,
    progress: Progress = silent,
    stop: Signal | None = None,
) -> Solution:
    """Plan the pair rounds of an event.

    The same event and seed give the same answer on any machine, unless `time_limit` (seconds)
    is reached or another thread sets `stop`: then the best plan found by then is finished, with
    bounds that hold.

    Raises:
        NoPlanError: when the event has rounds that this planner cannot plan.
    """
    limits = limits_of(event, seed, time_limit, progress, stop)
    plan = plan_pairs(event, limits, progress)
    problem = plan.problem
    rounds, seats, moves = settle_moves(problem, plan.rounds, plan.seats, plan.reached, limits)
    reached = plan.proved_again(rounds)  # a search cut short is bettered
    if event.settings.odd is not Odd.SIT_OUT:
        return serve(problem, rounds, (*reached, moves), plan.prepared.bounds, limits)
    return Solution(
        meetings=meetings_of(problem, rounds, seats),
        goals=tuple(stage.goal() for stage in (*reached, moves)),
        stopped=limits.out_of_time,
    )


def limits_of(
    event: Event, seed: int, time_limit: int | None, progress: Progress, stop: Signal | None
) -> Limits:
    """Set the limits of a search.

    Raises:
        NoPlanError: when the event has rounds that this planner cannot plan.
    """
    if any(r.kind is RoundKind.GROUPS for r in event.rounds):
        raise NoPlanError("plan.groups_unsupported")
    return Limits(seed, seconds=time_limit, stop=stop or Signal(), heard=_telling(progress))


def _telling(progress: Progress) -> Heard:
    """Turn what a search finds on the way into progress."""
    if progress is silent:
        return unheard
    return lambda name, value, bound: progress(name, Stage(name, value, bound).goal())


def meetings_of(problem: Problem, rounds: Rounds, seats: Seats) -> tuple[Meeting, ...]:
    """Make the plan's meetings, by round and table."""
    numbers = problem.event.round_numbers
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
