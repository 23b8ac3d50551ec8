"""Why the plan is as it is: pure functions over event, meetings and matching."""

from matchround.explaining.answers import (
    Dominant,
    Encounter,
    GoalAnswer,
    Limit,
    Little,
    Missed,
    Part,
    Partner,
    PersonAnswer,
    PlanAnswer,
    SectorPair,
    Wish,
)
from matchround.explaining.hall_and_clock import hall_and_clock
from matchround.explaining.hindered import hindered
from matchround.explaining.limits import round_limits
from matchround.explaining.lonely import lonely
from matchround.explaining.nobody import why_nobody_meets
from matchround.explaining.person import explain_person
from matchround.explaining.remarks import Level, Remark
from matchround.explaining.sit_outs import sit_outs
from matchround.explaining.unplaced import WISH, unplaced
from matchround.explaining.whole import explain_plan

__all__ = [
    "WISH",
    "Dominant",
    "Encounter",
    "GoalAnswer",
    "Level",
    "Limit",
    "Little",
    "Missed",
    "Part",
    "Partner",
    "PersonAnswer",
    "PlanAnswer",
    "Remark",
    "SectorPair",
    "Wish",
    "explain_person",
    "explain_plan",
    "hall_and_clock",
    "hindered",
    "lonely",
    "round_limits",
    "sit_outs",
    "unplaced",
    "why_nobody_meets",
]
