"""A plan made again after something changed, with as few changes as are wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Event as Signal

from matchround.api.assembling import assembled
from matchround.api.impacts import Figures, Impact, figures_of, impact_of
from matchround.api.planning import Progress
from matchround.api.playing import last_from_round
from matchround.api.preferring import preferred
from matchround.api.revising import as_replanned
from matchround.api.verifying import verify
from matchround.changing import Applied, apply
from matchround.errors import PlannerBugError, UsageError
from matchround.event import ChangeKind, Changes, Keep, Plan, Replanned


@dataclass(frozen=True)
class Replan:
    """The next revision, what it does to people, and what each way to keep would come to."""

    plan: Plan
    impact: Impact
    options: Mapping[Keep, Figures]


@dataclass(frozen=True)
class Search:
    """How a plan is searched for; see `replan`."""

    seed: int | None = None
    time_limit: int | None = None
    progress: Progress | None = None
    stop: Signal | None = None


def replan(  # noqa: PLR0913 -- each option of the command is an argument
    plan: Plan,
    changes: Changes,
    *,
    from_round: int,
    keep: Keep = Keep.MOST,
    max_changes: int | None = None,
    seed: int | None = None,
    time_limit: int | None = None,
    progress: Progress | None = None,
    stop: Signal | None = None,
) -> Replan:
    """Plan again after changes; the answer is the next revision and has passed the checker.

    Rounds below `from_round` have been played and stand as they are. `max_changes` is the most
    people whose meetings may be changed although they could be held; None for no limit. Without
    any change, gaps are filled. `seed` and `time_limit` (seconds) are those of the plan and its
    event where not given. Another thread may set `stop`.

    Raises:
        UsageError: `replan.round_over` or `replan.day_over` when no re-plan can apply from that
            round, `replan.past_midnight` when a delay moves a round to another day.
        NoPlanError: when the rules leave no plan.
        PlannerBugError: when the planner broke a rule; its `violations` tell which.
    """
    ensure_open(plan, changes, from_round)
    applied = apply(plan.event, plan.meetings, changes, from_round)
    replanned = Replanned(
        from_round=from_round, keep=keep, max_changes=max_changes, changes=applied.changes
    )
    return made_again(plan, applied, replanned, Search(seed, time_limit, progress, stop))


def ensure_open(plan: Plan, changes: Changes, from_round: int) -> None:
    """Make sure that a re-plan can apply from a round.

    Raises:
        UsageError: `replan.round_over` (round, first) when the plan was made again from a later
            round; `replan.day_over` (round, last) when the round is beyond the last.
    """
    first = last_from_round(plan)
    if from_round < first:
        raise UsageError("replan.round_over", round=from_round, first=first)
    last = max(plan.event.round_numbers, default=0)
    added = sum(change.kind is ChangeKind.ADD_ROUND for change in changes.changes)
    if from_round > last + added:
        raise UsageError("replan.day_over", round=from_round, last=last)


def made_again(plan: Plan, applied: Applied, replanned: Replanned, search: Search) -> Replan:
    """Make the next revision for a changed event.

    Raises:
        NoPlanError: when the rules leave no plan.
        PlannerBugError: when the planner broke a rule; its `violations` tell which.
    """
    from matchround.solving import pair_plan, replanner  # noqa: PLC0415 -- heavy: OR-Tools

    event, from_round = applied.event, replanned.from_round
    seed = plan.seed if search.seed is None else search.seed
    limit = event.settings.time_limit if search.time_limit is None else search.time_limit
    found = replanner.replan(
        event,
        applied.meetings,
        from_round,
        keep=replanned.keep,
        max_changes=replanned.max_changes,
        preferred=preferred(plan, applied, from_round),
        seed=seed,
        time_limit=limit,
        progress=search.progress or pair_plan.silent,
        stop=search.stop,
    )
    alone = assembled(event, found.solution.meetings, found.solution.goals, seed)
    made = as_replanned(alone, plan, replanned)
    if broken := verify(made):
        raise PlannerBugError(broken)
    options = {**found.options, replanned.keep: made.meetings}
    return Replan(
        made,
        impact_of(plan, made, applied.meetings, from_round),
        {kept: figures_of(plan, event, meetings) for kept, meetings in options.items()},
    )
