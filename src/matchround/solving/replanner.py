"""The replanner: what has been played stands, the rest is planned again with few changes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from threading import Event as Signal

from matchround.event import Event, Keep, Meeting
from matchround.matching import worth_of
from matchround.solving.again.before import Before
from matchround.solving.again.bringing_back import bring_back
from matchround.solving.again.fewest_changes import FewestChanges
from matchround.solving.again.filling import FilledGaps, fill
from matchround.solving.again.whole_day import goal, whole_day
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import Progress, silent
from matchround.solving.planner import limits_of
from matchround.solving.solution import Solution


@dataclass(frozen=True)
class Replanning:
    """The plan of the whole day, and the meetings it would have under either way of keeping."""

    solution: Solution
    options: Mapping[Keep, tuple[Meeting, ...]]


def replan(  # noqa: PLR0913 -- what was asked for, and how hard to try
    event: Event,
    meetings: Sequence[Meeting],
    from_round: int,
    *,
    keep: Keep,
    max_changes: int | None = None,
    preferred: Sequence[Meeting] = (),
    seed: int = 1,
    time_limit: int | None = None,
    progress: Progress = silent,
    stop: Signal | None = None,
) -> Replanning:
    """Plan the rounds from `from_round` on again, in a changed event.

    `meetings` are those of the plan before. Those of earlier rounds stand, and pinned ones that
    can be held. With `Keep.ALL` every meeting that can be held stands, with `Keep.MOST` as many
    meetings are held as can be with the fewest people changed (at most `max_changes`), with
    `Keep.NONE` all is open. `preferred` meetings of earlier revisions are brought back where
    that costs no meeting.

    Raises:
        NoPlanError: when the event has rounds that this planner cannot plan.
    """
    limits = limits_of(event, seed, time_limit, progress, stop)
    before = Before(event, tuple(_valued(event, meetings)), from_round)
    filled = fill(event, (*before.played, *before.intact), from_round, limits, progress)
    wished = tuple(_valued(event, preferred))
    filled = bring_back(before, wished, filled, limits, progress)
    all_kept = _filled_only(event, filled)
    most_kept = FewestChanges(
        before, filled, max_changes, limits, progress, seated=all_kept
    ).solution()
    options = {Keep.ALL: all_kept.meetings, Keep.MOST: most_kept.meetings}
    chosen = {Keep.ALL: all_kept, Keep.MOST: most_kept}.get(keep)
    if chosen is None:
        chosen = _anew(before, limits, progress)
    return Replanning(_stopped(chosen, limits), options)


def _valued(event: Event, meetings: Iterable[Meeting]) -> Iterable[Meeting]:
    """Count the worth of meetings anew: whoever came or left made topics rarer or less rare."""
    worth = worth_of(event)
    for meeting in meetings:
        known = all(who in event.by_id for who in meeting.participants)
        pairs = combinations(meeting.participants, 2) if known else ()
        total = sum(worth(a, b).worth for a, b in pairs)
        yield meeting.model_copy(update={"worth": total, "reasons": ()})


def _filled_only(event: Event, filled: FilledGaps) -> Solution:
    return whole_day(event, filled, filled.standing, filled.room, goal("changes", 0, 0))


def _anew(before: Before, limits: Limits, progress: Progress) -> Solution:
    stands = (*before.played, *before.pinned)
    filled = fill(before.event, stands, before.from_round, limits, progress)
    return whole_day(before.event, filled, stands, filled.room)


def _stopped(solution: Solution, limits: Limits) -> Solution:
    return Solution(solution.meetings, solution.goals, stopped=limits.out_of_time)
