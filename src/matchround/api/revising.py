"""A plan that takes the place of an earlier one keeps it whole among its revisions."""

from pathlib import Path

from matchround.api.verifying import load
from matchround.event import Plan, Revision


def earlier_plan(folder: Path) -> Plan | None:
    """Give the plan that `folder` already holds; None where it holds none.

    Raises:
        PlanFileError, InputFaults: when its plan.json is no whole plan. It is not overwritten.
    """
    from matchround import plan_file  # noqa: PLC0415 -- a wing, imported when it is used

    file = folder / plan_file.NAME
    return load(file) if file.exists() else None


def as_revision(plan: Plan, earlier: Plan | None) -> Plan:
    """Make `plan` the revision that follows `earlier`, which stays in it whole.

    Nobody is recognised from one revision to the next: each keeps its own event, with the ids
    that the workbook gave then.
    """
    if earlier is None:
        return plan
    revisions = (*earlier.revisions, _left(earlier))
    return plan.model_copy(update={"revision": earlier.revision + 1, "revisions": revisions})


def _left(plan: Plan) -> Revision:
    return Revision(
        revision=plan.revision,
        created=plan.created,
        event=plan.event,
        meetings=plan.meetings,
        sit_outs=plan.sit_outs,
        unplaced=plan.unplaced,
        goals=plan.goals,
        seed=plan.seed,
        why="planned anew",
    )
