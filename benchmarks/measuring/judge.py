"""What a method's plan is worth, counted by the checker from the event and the meetings alone."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from matchround import api
from matchround.event import Event, Meeting
from matchround.matching import worth_of
from matchround.rules import goal_values, violations
from measuring.rows import Reached

PLAN = "plan.json"


def judge(event: Event, answer: Path) -> tuple[tuple[Reached, ...], str]:
    """Give each goal as reached, and what is wrong with the plan (empty: nothing).

    `answer` is the folder of a plan, or the file of a method that is not run with its reason.
    """
    if (answer / PLAN).is_file():
        return _of_plan(event, answer)
    told = json.loads(answer.read_text("utf-8"))
    if "refused" in told:
        return (), f"not run: {told['refused']}"
    worth = worth_of(event)
    meetings = [
        Meeting(round=r, table=table, participants=(a, b), worth=worth(a, b).worth)
        for r, table, (a, b) in told["meetings"]
    ]
    return reached(event, meetings, told.get("bounds", {})), fault(event, meetings)


def _of_plan(event: Event, folder: Path) -> tuple[tuple[Reached, ...], str]:
    """Check what a plan states too: its goals, sit-outs and the worth of each meeting."""
    plan = api.load(folder)
    bounds = {goal.name: goal.bound for goal in plan.goals}
    untrue = [f"plan: {each.rule}" for each in api.verify(plan)[:1]]
    faults = fault(event, plan.meetings) or "".join(untrue)
    return reached(event, plan.meetings, bounds), faults


def reached(
    event: Event, meetings: Sequence[Meeting], bounds: Mapping[str, int]
) -> tuple[Reached, ...]:
    """Count each goal; those without a bound have none."""
    values = goal_values(event, meetings)
    return tuple(Reached(name, value, bounds.get(name)) for name, value in values.items())


def fault(event: Event, meetings: Sequence[Meeting]) -> str:
    """Name the first rule that is broken, and how many times any is; empty where none is."""
    broken = violations(event, meetings)
    return f"against {broken[0].rule}, {len(broken)} in all" if broken else ""
