"""The checker: every hard rule, the goals' values and the sit-outs, knowing no solver."""

from matchround.rules.changes import basis, changed, count_changes, counts_changes, intact
from matchround.rules.checker import violations
from matchround.rules.goals import goal_names, goal_values
from matchround.rules.plan_check import WorthOf, check_plan
from matchround.rules.sit_outs import sit_outs
from matchround.rules.violation import Violation

__all__ = [
    "Violation",
    "WorthOf",
    "basis",
    "changed",
    "check_plan",
    "count_changes",
    "counts_changes",
    "goal_names",
    "goal_values",
    "intact",
    "sit_outs",
    "violations",
]
