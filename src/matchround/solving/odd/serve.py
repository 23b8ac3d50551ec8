"""Serve odd numbers: a third joins a meeting, or a standby person steps in, to spare sit-outs."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from matchround.event import Odd
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.odd.bounds import OddBounds
from matchround.solving.odd.cast import Cast, Gathering
from matchround.solving.odd.model import OddModel
from matchround.solving.odd.options import Option, all_options, options_beside
from matchround.solving.odd.seated_options import SeatedOptions, is_small
from matchround.solving.odd.seats import as_meetings, seated
from matchround.solving.odd.stating import (
    Known,
    Statement,
    known_of_pairs,
    known_of_whole,
    order,
)
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.solution import Solution
from matchround.solving.stages import Stage

MOST_WHOLE = 800
"""Meetings that could be, up to which the event is settled as a whole."""

MOST_TRIED = 20_000
"""Groups of two or three, times rounds, up to which it is looked how many could meet."""

EFFORT = 0.5
"""CP-SAT's deterministic time for each goal, about seconds."""


def serve(
    problem: Problem, rounds: Rounds, pairs: Sequence[Stage], bounds: FlowBounds, limits: Limits
) -> Solution:
    """Add trios or standby people to a plan of pairs, and state each goal with its bound.

    `pairs` are the goals of the plan of pairs, `moves` included. There are as few trios, or
    meetings with standby people, as spare the sit-outs that can be spared.
    """
    limits = replace(limits, effort=min(EFFORT, limits.effort))
    ends = {pair: (int(problem.a[pair]), int(problem.b[pair])) for pair in sorted(rounds)}
    worth = {ends[pair]: int(problem.worth[pair]) for pair in ends}
    cast = Cast(problem.event, worth, problem.standing)
    standing = [Gathering(rounds[pair], ends[pair]) for pair in ends]
    beside = OddModel(cast, standing, options_beside(cast, standing))
    meetings, _ = _goal_by_goal(beside, [], limits)
    plan = Statement(cast, OddBounds(cast, problem, bounds), known_of_pairs(pairs))
    plan.seat(seated(cast, meetings))
    _settle(cast, plan, limits)
    return Solution(
        as_meetings(cast, plan.seats),
        tuple(stage.goal() for stage in plan.stages),
        stopped=limits.out_of_time,
    )


def _settle(cast: Cast, plan: Statement, limits: Limits) -> None:
    """In a tiny event choose among all meetings that could be: exact, and then the fewest moves."""
    if all(stage.proved for stage in plan.stages) and plan.is_even:
        return
    options = _all_options(cast)
    if not all(stage.proved for stage in plan.stages[:-1]) or not plan.is_even:
        _choose_again(cast, plan, options, limits)
    if not plan.stages[-1].proved and is_small(cast, options):
        found = SeatedOptions(cast, options).fewest(plan.seats, plan.values, limits)
        if found is not None:
            plan.know([Known("moves", found[1], plan.values)])
            plan.seat(found[0])


def _all_options(cast: Cast) -> list[Option]:
    """List all meetings that could be; none where they are too many."""
    size = 3 if cast.event.settings.odd is Odd.TRIO else 2
    if len(cast.people) ** size * cast.rounds > MOST_TRIED or cast.ordered:
        return []
    options = list(islice(all_options(cast), MOST_WHOLE + 1))
    return options if len(options) <= MOST_WHOLE else []


def _choose_again(cast: Cast, plan: Statement, options: Sequence[Option], limits: Limits) -> None:
    """Choose among all options, starting from the plan."""
    places = {option.meeting: place for place, option in enumerate(options)}
    if options:
        start = [places[meeting] for meeting in plan.seats.meetings]
        meetings, stages = _goal_by_goal(OddModel(cast, [], options), start, limits)
        plan.know(known_of_whole(stages))
        plan.seat(seated(cast, meetings))


def _goal_by_goal(
    model: OddModel, start: list[int], limits: Limits
) -> tuple[list[Gathering], list[Stage]]:
    taken, stages = start, list[Stage]()
    for name in order(model.cast.event) if model.options else ():
        taken, stage = model.best(name, taken, limits)
        model.hold(name, stage.value)
        stages.append(stage)
    return model.meetings(taken), stages
