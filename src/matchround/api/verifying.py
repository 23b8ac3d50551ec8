"""Loading, saving and checking a plan."""

from pathlib import Path

from matchround.event import Plan
from matchround.rules import Violation, check_plan


def verify(plan: Plan) -> tuple[Violation, ...]:
    """List every rule that the plan breaks and everything that it states wrongly.

    All is counted again from the plan's event and meetings, the worth of each meeting too.
    """
    from matchround.matching import worth_of  # noqa: PLC0415 -- heavy: it stands on numpy

    worth = worth_of(plan.event)
    return check_plan(plan, lambda one, other: worth(one, other).worth)


def load(path: Path) -> Plan:
    """Read a plan from its folder or its plan.json.

    Raises:
        PlanFileError, InputFaults: when there is none, or it is no whole plan.
    """
    from matchround import plan_file  # noqa: PLC0415 -- a wing, imported when it is used

    return plan_file.load(path)


def save(plan: Plan, folder: Path) -> Path:
    """Write plan.json into `folder`, whole or not at all, and return its path.

    Raises:
        PlanFileError: when it cannot be written.
    """
    from matchround import plan_file  # noqa: PLC0415 -- a wing, imported when it is used

    return plan_file.save(plan, folder)
