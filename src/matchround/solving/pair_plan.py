"""Choose, round and seat the pairs of an event, beside meetings that stand."""

from collections.abc import Callable
from dataclasses import dataclass

from matchround.event import Event, Goal
from matchround.solving.arrays import Pairs
from matchround.solving.by_rounds import fill_rounds, is_scattered
from matchround.solving.choose import choose, choose_for
from matchround.solving.exact import pairs_of
from matchround.solving.limits import Limits
from matchround.solving.preparing import Prepared, prepare
from matchround.solving.problem import Problem
from matchround.solving.prove import Bounder, ByFlow, ByModel, ByRounds, prove
from matchround.solving.rounding import into_rounds
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import Seats, seat
from matchround.solving.stages import Stage
from matchround.solving.standing import NOTHING_STANDS, Standing

Progress = Callable[[str, Goal | None], None]
"""Told of each step (a code) and, where there is one, of the goal that it settled."""


def silent(_step: str, _goal: Goal | None) -> None:
    """Tell nobody: the default progress."""


@dataclass(frozen=True)
class PairPlan:
    """Pairs with their rounds and tables, and the goals that they reach but for `moves`."""

    prepared: Prepared
    rounds: Rounds
    seats: Seats
    reached: list[Stage]
    bounder: Bounder

    @property
    def problem(self) -> Problem:
        """The problem that this is a plan of."""
        return self.prepared.problem

    def proved_again(self, rounds: Rounds) -> list[Stage]:
        """State value and bound of every goal for other rounds of this problem's pairs."""
        return prove(self.problem, pairs_of(rounds), self.reached, self.bounder)


def plan_pairs(
    event: Event, limits: Limits, progress: Progress, standing: Standing = NOTHING_STANDS
) -> PairPlan:
    """Plan the pairs of an event, or of the rest of one beside meetings that stand."""
    progress("pairs", None)
    prepared = prepare(event, limits, standing)
    problem = prepared.problem
    progress("choose", prepared.promises.goal())
    rounds, stages = _in_rounds(prepared, limits, progress)
    progress("tables", None)
    rounds, seats = _seated(problem, rounds)
    progress("prove", None)
    bounder = _bounder(prepared, limits)
    reached = prove(problem, pairs_of(rounds), stages, bounder)
    return PairPlan(prepared, rounds, seats, reached, bounder)


def _in_rounds(
    prepared: Prepared, limits: Limits, progress: Progress
) -> tuple[Rounds, list[Stage]]:
    problem = prepared.problem
    if prepared.targets is not None and is_scattered(problem):
        return fill_rounds(problem, prepared.targets, limits)
    chosen, stages = _chosen(prepared, limits)
    progress("rounds", None)
    return into_rounds(problem, chosen, prepared.promised, stages, limits)


def _chosen(prepared: Prepared, limits: Limits) -> tuple[Pairs, list[Stage]]:
    if prepared.targets is None:
        return choose(prepared.problem, prepared.promises, limits)
    return choose_for(prepared.problem, prepared.targets, limits, complete=prepared.bounds.complete)


def _bounder(prepared: Prepared, limits: Limits) -> Bounder:
    if is_scattered(prepared.problem):
        return ByRounds(prepared.bounds, limits)
    if prepared.bounds.complete:
        return ByModel(prepared.bounds, limits)
    return ByFlow(prepared.bounds, limits)


def _seated(problem: Problem, rounds: Rounds) -> tuple[Rounds, Seats]:
    seating = seat(problem, rounds)
    return {p: r for p, r in rounds.items() if p not in seating.unseated}, seating.tables
