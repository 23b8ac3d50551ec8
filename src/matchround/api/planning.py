"""From an event to a whole plan: solved, explained, and checked before anybody sees it."""

from collections.abc import Callable
from threading import Event as Signal

from matchround.api.assembling import assembled
from matchround.api.helping import ensure_somebody_meets
from matchround.api.verifying import verify
from matchround.errors import PlannerBugError
from matchround.event import Event, Goal, Plan

Progress = Callable[[str, Goal | None], None]
"""Hears the code of each stage, and the goal that it reached (None while it is at work)."""


def plan(
    event: Event,
    *,
    seed: int | None = None,
    time_limit: int | None = None,
    progress: Progress | None = None,
    stop: Signal | None = None,
) -> Plan:
    """Plan an event; the answer is revision 1 and has passed the checker.

    `seed` and `time_limit` (seconds) are the event's own settings where not given. Another
    thread may set `stop`: the plan is then finished with what was found by then.

    Raises:
        NoPlanError: when the rules leave no plan.
        PlannerBugError: when the planner broke a rule; its `violations` tell which.
    """
    from matchround.solving import planner  # noqa: PLC0415 -- heavy: OR-Tools

    ensure_somebody_meets(event)
    seed = event.settings.seed if seed is None else seed
    limit = event.settings.time_limit if time_limit is None else time_limit
    solution = planner.solve(
        event, seed=seed, time_limit=limit, progress=progress or planner.silent, stop=stop
    )
    made = assembled(event, solution.meetings, solution.goals, seed)
    if broken := verify(made):
        raise PlannerBugError(broken)
    return made
