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
from matchround.solving.odd.options import all_options, options_beside
from matchround.solving.odd.seats import Seated, as_meetings, seated
from matchround.solving.odd.stating import Known, known_of_pairs, known_of_whole, order, state
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.solution import Solution
from matchround.solving.stages import Stage

MOST_WHOLE = 1_500
"""Meetings that could be, up to which the event is settled as a whole."""

MOST_TRIED = 20_000
"""Groups of two or three, times rounds, up to which it is looked how many could meet."""

EFFORT = 2.0
"""CP-SAT's deterministic time for each goal, about seconds."""


def serve(
    problem: Problem, rounds: Rounds, pairs: Sequence[Stage], bounds: FlowBounds, limits: Limits
) -> Solution:
    """Add trios or standby people to a plan of pairs, and state each goal with its bound.

    `pairs` are the goals of the plan of pairs, `moves` included. There are as few trios, or
    meetings with standby people, as spare the sit-outs that can be spared.
    """
    cast, limits = Cast(problem.event), replace(limits, effort=min(EFFORT, limits.effort))
    standing = [
        Gathering(r, (int(problem.a[pair]), int(problem.b[pair])))
        for pair, r in sorted(rounds.items())
    ]
    beside = OddModel(cast, standing, options_beside(cast, standing))
    meetings, _ = _goal_by_goal(beside, [], limits)
    bounds_ = OddBounds(cast, problem, bounds)
    known = list(known_of_pairs(pairs))
    seats, stages = _stated(cast, meetings, bounds_, known)
    if not all(stage.proved for stage in stages[:-1]):
        meetings, whole = _as_a_whole(cast, list(seats.meetings), limits)
        seats, stages = _stated(cast, meetings, bounds_, [*known, *known_of_whole(whole)])
    return Solution(as_meetings(cast, seats), tuple(stage.goal() for stage in stages))


def _stated(
    cast: Cast, meetings: Sequence[Gathering], bounds: OddBounds, known: Sequence[Known]
) -> tuple[Seated, list[Stage]]:
    seats = seated(cast, meetings)
    return seats, list(state(cast, seats, bounds, known))


def _as_a_whole(
    cast: Cast, start: list[Gathering], limits: Limits
) -> tuple[list[Gathering], list[Stage]]:
    """In a tiny event choose among all meetings that could be, starting from some: exact."""
    size = 3 if cast.event.settings.odd is Odd.TRIO else 2
    if len(cast.people) ** size * cast.rounds > MOST_TRIED or cast.ordered:
        return start, []
    options = list(islice(all_options(cast), MOST_WHOLE + 1))
    if len(options) > MOST_WHOLE:
        return start, []
    places = {option.meeting: place for place, option in enumerate(options)}
    return _goal_by_goal(OddModel(cast, [], options), [places[m] for m in start], limits)


def _goal_by_goal(
    model: OddModel, start: list[int], limits: Limits
) -> tuple[list[Gathering], list[Stage]]:
    taken, stages = start, list[Stage]()
    for name in order(model.cast.event) if model.options else ():
        taken, stage = model.best(name, taken, limits)
        model.hold(name, stage.value)
        stages.append(stage)
    return model.meetings(taken), stages
