"""The revision before brought back, as a new one."""

from datetime import datetime

from matchround.api.assembling import now
from matchround.api.playing import first_unplayed
from matchround.api.revising import as_replanned, revision_of
from matchround.api.verifying import verify
from matchround.errors import PlannerBugError, UsageError
from matchround.event import Plan, Replanned, Revision
from matchround.rules.changes import place


def undo(plan: Plan, *, from_round: int | None = None, moment: datetime | None = None) -> Plan:
    """Bring back the revision before, as a new revision; undoing that goes one further back.

    Rounds below `from_round` have been played, and both revisions must agree on them. Where it
    is not given it is the one from which the re-plan applied that is undone, or the first that
    has not begun at `moment` (now), whichever is later.

    Raises:
        UsageError: `undo.nothing` when there is no revision before; `undo.played` (revision,
            rounds) when a round that is played would be changed.
    """
    undone = _made_by(plan)
    number = undone.revision - 1
    if number not in {revision.revision for revision in plan.revisions}:
        raise UsageError("undo.nothing")
    target = revision_of(plan, number)
    if from_round is None:
        from_round = max(_from_round(undone), first_unplayed(plan, moment or now()))
    _ensure_unplayed(plan, target, from_round)
    return _brought_back(plan, target, Replanned(from_round=from_round, undone=number))


def _made_by(plan: Plan) -> Plan | Revision:
    """Give the revision that was first what the plan is now, be it brought back since."""
    revision: Plan | Revision = plan
    while revision.replanned and revision.replanned.undone is not None:
        revision = revision_of(plan, revision.replanned.undone)
    return revision


def _from_round(revision: Plan | Revision) -> int:
    return revision.replanned.from_round if revision.replanned else 1


def _ensure_unplayed(plan: Plan, target: Plan | Revision, from_round: int) -> None:
    now_held, then_held = (
        {place(meeting) for meeting in meetings if meeting.round < from_round}
        for meetings in (plan.meetings, target.meetings)
    )
    if rounds := sorted({number for number, *_ in now_held ^ then_held}):
        listed = ", ".join(map(str, rounds))
        raise UsageError("undo.played", revision=target.revision, rounds=listed)


def _brought_back(plan: Plan, target: Plan | Revision, replanned: Replanned) -> Plan:
    """Make a revision that is what an earlier one was.

    Its goals are stated without `changes`: there is no re-plan that it is compared with.
    """
    alone = Plan(
        created=now(),
        event=target.event,
        meetings=target.meetings,
        sit_outs=target.sit_outs,
        unplaced=target.unplaced,
        goals=tuple(goal for goal in target.goals if goal.name != "changes"),
        seed=target.seed,
    )
    made = as_replanned(alone, plan, replanned)
    if broken := verify(made):
        raise PlannerBugError(broken)
    return made
