"""A plan that takes the place of an earlier one keeps it whole among its revisions."""

from pathlib import Path

from matchround.api.verifying import load
from matchround.errors import RevisionError
from matchround.event import Change, Plan, Replanned, Revision


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
    return plan if earlier is None else _after(plan, earlier, _left(earlier, "planned anew"))


def as_replanned(plan: Plan, earlier: Plan, replanned: Replanned) -> Plan:
    """Make `plan` the revision that came out of `earlier`, which stays in it whole."""
    why = "re-planned" if replanned.undone is None else "undone"
    following = _after(plan, earlier, _left(earlier, why, replanned.changes))
    return following.model_copy(update={"replanned": replanned})


def _after(plan: Plan, earlier: Plan, left: Revision) -> Plan:
    revisions = (*earlier.revisions, left)
    return plan.model_copy(update={"revision": earlier.revision + 1, "revisions": revisions})


def _left(plan: Plan, why: str, changes: tuple[Change, ...] = ()) -> Revision:
    return Revision(
        revision=plan.revision,
        created=plan.created,
        event=plan.event,
        meetings=plan.meetings,
        sit_outs=plan.sit_outs,
        unplaced=plan.unplaced,
        goals=plan.goals,
        seed=plan.seed,
        replanned=plan.replanned,
        changes=changes,
        why=why,
    )


def revision_of(plan: Plan, number: int) -> Plan | Revision:
    """Give the revision of a plan that has this number: the plan itself, or an earlier one.

    Raises:
        RevisionError: `revision.unknown` (revision, known) when there is none.
    """
    every: tuple[Plan | Revision, ...] = (*plan.revisions, plan)
    for revision in every:
        if revision.revision == number:
            return revision
    known = ", ".join(str(revision.revision) for revision in every)
    raise RevisionError("revision.unknown", revision=number, known=known)
