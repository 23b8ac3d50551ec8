"""A plan made again before the day, after the list of those who signed up changed."""

from collections.abc import Collection
from datetime import datetime
from threading import Event as Signal

from matchround.api.assembling import now
from matchround.api.helping import ensure_somebody_meets
from matchround.api.impacts import figures_of, impact_of
from matchround.api.planning import Progress
from matchround.api.planning import plan as plan_anew
from matchround.api.playing import first_unplayed
from matchround.api.replanning import Replan, Search, made_again
from matchround.api.revising import as_replanned
from matchround.api.verifying import verify
from matchround.changing import Applied, Recognised, recognise
from matchround.errors import PlannerBugError, UsageError
from matchround.event import Changes, Event, Keep, Plan, Replanned


def recognised(plan: Plan, event: Event, own_ids: Collection[str] = ()) -> Recognised:
    """Give an event that was read again the ids that its people have in the plan.

    `own_ids` are the ids that stand in the workbook (`Reading.own_ids`). Who was in an earlier
    revision only gets the id of then; nobody ever gets the id of somebody else.
    """
    earlier = [revision.event for revision in plan.revisions]
    return recognise(plan.event, event, given=own_ids, earlier=earlier)


def replan_event(  # noqa: PLR0913 -- each option of the command is an argument
    plan: Plan,
    event: Event,
    changes: Changes,
    *,
    keep: Keep = Keep.NONE,
    seed: int | None = None,
    time_limit: int | None = None,
    progress: Progress | None = None,
    stop: Signal | None = None,
    moment: datetime | None = None,
) -> Replan:
    """Plan an event that was read again; the answer is the next revision and was checked.

    `event` and `changes` are what `recognised` gives. Meetings that are pinned stand where they
    can, whatever is to be kept. `seed` and `time_limit` (seconds) are the event's own settings
    where not given. Another thread may set `stop`. `moment` is the time, now where not given.

    Raises:
        UsageError: `plan.played` when a round has been played by then.
        NoPlanError: when the rules leave no plan.
        PlannerBugError: when the planner broke a rule; its `violations` tell which.
    """
    ensure_unplayed(plan, moment)
    seed = event.settings.seed if seed is None else seed
    search = Search(seed, time_limit, progress, stop)
    replanned = Replanned(keep=keep, changes=changes.changes)
    if keep is Keep.NONE and not any(meeting.pinned for meeting in plan.meetings):
        return _anew(plan, event, replanned, search)
    ensure_somebody_meets(event)
    return made_again(plan, Applied(event, plan.meetings, changes.changes), replanned, search)


def ensure_unplayed(plan: Plan, moment: datetime | None = None) -> None:
    """Make sure that no round of a plan has been played at a time (now).

    Raises:
        UsageError: `plan.played` when one has.
    """
    first = min(plan.event.round_numbers, default=1)
    if first_unplayed(plan, moment or now()) > first:
        raise UsageError("plan.played")


def _anew(plan: Plan, event: Event, replanned: Replanned, search: Search) -> Replan:
    alone = plan_anew(
        event,
        seed=search.seed,
        time_limit=search.time_limit,
        progress=search.progress,
        stop=search.stop,
    )
    made = as_replanned(alone, plan, replanned)
    if broken := verify(made):
        raise PlannerBugError(broken)
    return Replan(
        made,
        impact_of(plan, made, plan.meetings, replanned.from_round),
        {replanned.keep: figures_of(plan, event, made.meetings)},
    )
