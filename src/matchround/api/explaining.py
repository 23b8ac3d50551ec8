"""Why a plan is as it is, for one person or as a whole."""

from typing import TYPE_CHECKING

from matchround.event import Plan

if TYPE_CHECKING:
    from matchround.explaining import PersonAnswer, PlanAnswer


def explain(plan: Plan) -> "PlanAnswer":
    """Explain the whole plan: its goals, its limits, who got little, what is not held."""
    from matchround.explaining import explain_plan  # noqa: PLC0415 -- heavy: it stands on numpy

    return explain_plan(plan)


def explain_person(plan: Plan, participant: str) -> "PersonAnswer":
    """Explain one participant's day, by id.

    Raises:
        KeyError: when nobody has that id.
    """
    from matchround import explaining  # noqa: PLC0415 -- heavy: it stands on numpy

    return explaining.explain_person(plan, participant)
