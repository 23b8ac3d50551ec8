"""The checker: every hard rule, the goals' values and the sit-outs, knowing no solver."""

from matchround.rules.checker import violations
from matchround.rules.goals import goal_names, goal_values
from matchround.rules.pinned import pinned_violations
from matchround.rules.plan_check import WorthOf, check_plan
from matchround.rules.sit_outs import sit_outs
from matchround.rules.violation import Violation

__all__ = [
    "Violation",
    "WorthOf",
    "check_plan",
    "goal_names",
    "goal_values",
    "pinned_violations",
    "sit_outs",
    "violations",
]
