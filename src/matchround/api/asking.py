"""What changed, as options and sheets tell it, understood as changes of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.api.naming_topics import with_event_topics
from matchround.api.replanning import ensure_open
from matchround.api.who import who
from matchround.changing import Asked, Understood
from matchround.changing import understand as understood
from matchround.event import Change, ChangeKind, Changes, Plan

if TYPE_CHECKING:
    from matchround.reading import MorePeople, ReadChanges


@dataclass(frozen=True)
class Request:
    """All that somebody says has changed.

    `asked` came by options; `check_ins` are schedules whose sheets Check-in and Changes were
    filled in, `people` files that list participants who come in addition.
    """

    asked: tuple[Asked, ...] = ()
    check_ins: tuple[Path, ...] = ()
    people: tuple[Path, ...] = ()


def understand(plan: Plan, request: Request, from_round: int) -> Understood:
    """Understand what changed in a plan whose rounds below `from_round` have been played.

    Every fault and warning, those of the files too, is a finding of the answer.

    Raises:
        UsageError: `replan.round_over` or `replan.day_over` when no re-plan can apply from that
            round.
    """
    day, people = _filled_in(request.check_ins), _added(request.people, plan)
    read: Sequence[ReadChanges | MorePeople] = (*day, *people)
    told = [*request.asked, *(one for file in read for one in file.asked)]
    asked = [with_event_topics(one, plan.event) for one in told]
    ticks = [tick for file in day for tick in file.ticked]
    ensure_open(plan, _added_rounds(asked), from_round)
    found = understood(plan, asked, from_round, who, ticks)
    findings = [finding for file in read for finding in file.findings]
    return Understood(found.changes, (*findings, *found.findings))


def _filled_in(paths: Sequence[Path]) -> Sequence["ReadChanges"]:
    if not paths:
        return ()
    from matchround.reading import read_changes  # noqa: PLC0415 -- heavy: the workbook parts

    return [read_changes(path) for path in paths]


def _added(paths: Sequence[Path], plan: Plan) -> Sequence["MorePeople"]:
    if not paths:
        return ()
    from matchround.reading import read_people  # noqa: PLC0415 -- heavy: the workbook parts

    return [read_people(path, plan.event) for path in paths]


def _added_rounds(asked: Sequence[Asked]) -> Changes:
    """Give the rounds that are added: with them, the day is not over."""
    added = Change(kind=ChangeKind.ADD_ROUND)
    return Changes(changes=tuple(added for one in asked if one.kind is ChangeKind.ADD_ROUND))
