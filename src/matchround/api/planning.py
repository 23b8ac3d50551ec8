"""From an event to a whole plan: solved, explained, and checked before anybody sees it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from os import environ
from threading import Event as Signal
from typing import TYPE_CHECKING

from matchround.api.helping import ensure_somebody_meets
from matchround.api.verifying import verify
from matchround.errors import PlannerBugError
from matchround.event import Event, Goal, Meeting, Plan

if TYPE_CHECKING:
    from matchround.solving.solution import Solution

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
    made = _assembled(event, solution, seed)
    if broken := verify(made):
        raise PlannerBugError(broken)
    return made


def _assembled(event: Event, solution: "Solution", seed: int) -> Plan:
    from matchround import explaining  # noqa: PLC0415 -- heavy: it stands on numpy

    meetings = _in_order(event, _with_reasons(event, solution.meetings))
    return Plan(
        created=_now(),
        event=event,
        meetings=meetings,
        sit_outs=explaining.sit_outs(event, meetings),
        unplaced=explaining.unplaced(event, meetings),
        goals=solution.goals,
        seed=seed,
    )


def _with_reasons(event: Event, meetings: Sequence[Meeting]) -> Iterable[Meeting]:
    from matchround.matching import reasons_of  # noqa: PLC0415 -- heavy: it stands on numpy

    reasons = reasons_of(event)
    return (m.model_copy(update={"reasons": reasons(m.participants)}) for m in meetings)


def _in_order(event: Event, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    order = {table.name: place for place, table in enumerate(event.tables)}
    return tuple(sorted(meetings, key=lambda m: (m.round, order[m.table])))


def _now() -> datetime:
    fixed = environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return datetime.fromtimestamp(int(fixed), UTC)
    return datetime.now(UTC).replace(microsecond=0)
