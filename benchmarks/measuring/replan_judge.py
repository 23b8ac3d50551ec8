"""What a re-plan is worth, counted by the checker from the plan before and the meetings alone."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matchround import api
from matchround.api.differing import difference_of
from matchround.event import Event, Meeting
from matchround.matching import worth_of
from matchround.rules import changed, sit_outs
from measuring.absences import Situation
from measuring.judge import PLAN, fault, reached
from measuring.rows import Reached


@dataclass(frozen=True)
class Repaired:
    """What became of a plan.

    `lost` meetings cannot be held; `rescued` is how many more are held than those that stand.
    `sit_outs` are of the whole day. `timetables` counts the people still there whose timetable
    is different, `touched` those with a changed meeting that could have been held. `goals` are
    of the whole day, with their bounds where the method gives any, `changes` among them.
    """

    lost: int
    rescued: int
    sit_outs: int
    timetables: int
    touched: int
    goals: tuple[Reached, ...]

    def goal(self, name: str) -> Reached | None:
        """Give one goal, if it is one."""
        return next((goal for goal in self.goals if goal.name == name), None)


def judge(left: Situation, answer: Path) -> tuple[Repaired, str]:
    """Give what was reached, and what is wrong with it (empty: nothing).

    `answer` is the folder of a plan that was made again, or a file of meetings.
    """
    if answer.is_dir():
        plan = api.load(answer / PLAN)
        broken = [f"plan: {each.rule}" for each in api.verify(plan)[:1]]
        bounds = {goal.name: goal.bound for goal in plan.goals}
        return _repaired(left, plan.meetings, bounds), "".join(broken)
    meetings = _meetings(left.event, json.loads(answer.read_text("utf-8"))["meetings"])
    return _repaired(left, meetings, {}), fault(left.event, meetings)


def _meetings(event: Event, told: Iterable[tuple[int, str, list[str]]]) -> list[Meeting]:
    worth = worth_of(event)
    return [
        Meeting(round=r, table=table, participants=(a, b), worth=worth(a, b).worth)
        for r, table, (a, b) in told
    ]


def _repaired(left: Situation, meetings: Sequence[Meeting], bounds: Mapping[str, int]) -> Repaired:
    touched = len(changed(left.standing, meetings))
    goals = reached(left.event, meetings, bounds)
    differs = difference_of(left.plan.event, left.plan.meetings, left.event, meetings)
    return Repaired(
        lost=len(left.meetings) - len(left.standing),
        rescued=len(meetings) - len(left.standing),
        sit_outs=len(sit_outs(left.event, meetings)),
        timetables=len(differs.changed),
        touched=touched,
        goals=(*goals, Reached("changes", touched, bounds.get("changes"))),
    )
