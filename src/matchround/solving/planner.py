"""The planner: choose, round, seat, prove."""

from collections.abc import Callable
from threading import Event as Signal

from matchround.errors import NoPlanError
from matchround.event import Event, Goal, Meeting, Odd, RoundKind
from matchround.solving.arrays import Pairs
from matchround.solving.choose import choose, choose_for
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Heard, Limits, unheard
from matchround.solving.moves import settle_moves
from matchround.solving.odd import serve
from matchround.solving.preparing import Prepared, prepare
from matchround.solving.problem import Problem
from matchround.solving.prove import Bounder, ByFlow, ByModel, prove
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
    stop: Signal | None = None,
) -> Solution:
    """Plan the pair rounds of an event.

    The same event and seed give the same answer on any machine, unless `time_limit` (seconds)
    is reached or another thread sets `stop`: then the best plan found by then is finished, with
    bounds that hold.

    Raises:
        NoPlanError: when the event has rounds that this planner cannot plan.
    """
    if any(r.kind is RoundKind.GROUPS for r in event.rounds):
        raise NoPlanError("plan.groups_unsupported")
    limits = Limits(seed, seconds=time_limit, stop=stop or Signal(), heard=_telling(progress))
    progress("pairs", None)
    prepared = prepare(event, limits)
    problem = prepared.problem
    progress("choose", prepared.promises.goal())
    chosen, stages = _chosen(prepared, limits)
    progress("rounds", None)
    rounds, stages = into_rounds(problem, chosen, prepared.promised, stages, limits)
    progress("tables", None)
    rounds, seats = _seated(problem, rounds)
    progress("prove", None)
    bounder = _bounder(prepared, limits)
    reached = prove(problem, pairs_of(rounds), stages, bounder)
    rounds, seats, moves = settle_moves(problem, rounds, seats, reached, limits)
    reached = prove(problem, pairs_of(rounds), reached, bounder)  # a search cut short is bettered
    if event.settings.odd is not Odd.SIT_OUT:
        return serve(problem, rounds, (*reached, moves), prepared.bounds, limits)
    return Solution(
        meetings=_meetings(problem, rounds, seats),
        goals=tuple(stage.goal() for stage in (*reached, moves)),
        stopped=limits.out_of_time,
    )


def _telling(progress: Progress) -> Heard:
    """Turn what a search finds on the way into progress."""
    if progress is silent:
        return unheard
    return lambda name, value, bound: progress(name, Stage(name, value, bound).goal())


def _chosen(prepared: Prepared, limits: Limits) -> tuple[Pairs, list[Stage]]:
    if prepared.targets is None:
        return choose(prepared.problem, prepared.promises, limits)
    return choose_for(prepared.problem, prepared.targets, limits, complete=prepared.bounds.complete)


def _bounder(prepared: Prepared, limits: Limits) -> Bounder:
    if prepared.bounds.complete:
        return ByModel(prepared.bounds, limits)
    return ByFlow(prepared.bounds, limits)


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
