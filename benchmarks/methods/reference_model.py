"""The reference model, x[pair, round] in CP-SAT, with a limit by the clock."""

import os
from typing import NamedTuple

from ortools.sat.python import cp_model

from matchround.event import MINIMISED, Event, Meeting
from matchround.rules import goal_names
from matchround.solving.reference.goals import expression
from matchround.solving.reference.model import Model

SECONDS = 60.0
"""Seconds of search, all goals together; building the model comes on top."""

MOST_VARIABLES = 500_000
"""Pairs times rounds up to which the model is built: above, that alone takes minutes."""


class Found(NamedTuple):
    """The meetings of the last search that found any, and each goal's bound, as far as known."""

    meetings: tuple[Meeting, ...]
    bounds: dict[str, int]


def refusal(event: Event) -> str:
    """Tell why the model is not built for an event of this size; empty where it is."""
    people = len(event.players)
    most = people * (people - 1) // 2 * len(event.rounds)
    if most <= MOST_VARIABLES:
        return ""
    return f"up to {most:,} variables x[pair, round], not built beyond {MOST_VARIABLES:,}"


def plan(event: Event, seconds: float = SECONDS) -> Found:
    """Settle goal after goal; each may use an equal share of the seconds that are left.

    A bound holds given the values reached for the goals before it. When a search finds nothing
    in its time, the meetings are those of the search before.
    """
    model, left = Model(event), seconds
    names, meetings, bounds = goal_names(event), tuple[Meeting, ...](), dict[str, int]()
    for position, name in enumerate(names):
        goal = expression(model, name)
        model.hint(meetings)
        solver = _search(model, name, goal, left / (len(names) - position))
        left = max(0.0, left - solver.wall_time)
        if not solver.response_proto.solution:
            break
        meetings = model.meetings(solver)
        bounds[name] = round(solver.best_objective_bound)
        model.cp.add(goal == round(solver.objective_value))
    return Found(meetings, bounds)


def _search(
    model: Model, name: str, goal: cp_model.LinearExpr, seconds: float
) -> cp_model.CpSolver:
    if name in MINIMISED:
        model.cp.minimize(goal)
    else:
        model.cp.maximize(goal)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = os.cpu_count() or 1
    solver.parameters.random_seed = 1
    solver.parameters.max_time_in_seconds = seconds
    solver.solve(model.cp)
    return solver
