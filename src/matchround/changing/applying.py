"""Changes applied: the event and the plan's meetings as they leave them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matchround.changing.applying_draft import Draft
from matchround.changing.applying_people import absent, back, late, leaves, tick, welcome
from matchround.changing.applying_places import close_table, lock
from matchround.changing.applying_programme import add_round, cancel_round, delay
from matchround.changing.applying_substitutes import exchanged, substitute
from matchround.event import Change, ChangeKind, Changes, Event, Meeting, Status


@dataclass(frozen=True)
class Applied:
    """The changed event, and the meetings of before as the changes leave them.

    Substitutes stand in the meetings that they take over, locked meetings are pinned, and none
    is taken away: which can still be held is for the rules to tell. `changes` are those that
    were asked for, and that who was ticked at check-in is back.
    """

    event: Event
    meetings: tuple[Meeting, ...]
    changes: tuple[Change, ...]


def apply(event: Event, meetings: Sequence[Meeting], changes: Changes, from_round: int) -> Applied:
    """Apply what changed to an event whose rounds below `from_round` have been played.

    Rounds that are added come first, then people, then tables, rounds, delays and locks; in
    each of the three steps in the order given. Nothing that was played is changed.

    Raises:
        KeyError: when a change is of somebody whom neither event nor newcomers hold.
        UsageError: `replan.past_midnight` when a round would end on another day.
        ValueError (pydantic.ValidationError): when a newcomer has an id of somebody else.
    """
    every = (*changes.changes, *_ticked_back(event, changes))
    draft = Draft.of(event, meetings, from_round)
    draft = _each(draft, every, _ADDING)
    draft = _each(welcome(draft, changes.newcomers), every, _PEOPLE)
    draft = _each(
        exchanged(tick(draft, _at_the_desk(event, changes.here, every)), every), every, _PLACES
    )
    return Applied(draft.event(), draft.meetings, every)


def _ticked_back(event: Event, changes: Changes) -> tuple[Change, ...]:
    """Give the changes of absent people who were ticked, where none is given for them."""
    told = {change.who for change in changes.changes} | {c.other for c in changes.changes}
    return tuple(
        Change(kind=ChangeKind.BACK, who=who, name=event.by_id[who].name)
        for who in changes.here
        if who in event.by_id and who not in told and event.by_id[who].status is Status.ABSENT
    )


def _at_the_desk(event: Event, here: Sequence[str], changes: Sequence[Change]) -> tuple[str, ...]:
    """Give who was ticked; once check-in has begun, also who came since by another change.

    A sheet printed later would else show them as missing.
    """
    begun = here or any(person.checked_in for person in event.participants)
    came = [c.other or c.who for c in changes if c.kind in _ARRIVALS]
    return (*here, *(came if begun else ()))


_ARRIVALS = frozenset({ChangeKind.BACK, ChangeKind.WALK_IN, ChangeKind.SUBSTITUTE})

Step = Callable[[Draft, Change], Draft]

_ADDING: Mapping[ChangeKind, Step] = {ChangeKind.ADD_ROUND: add_round}
_PEOPLE: Mapping[ChangeKind, Step] = {
    ChangeKind.ABSENT: absent,
    ChangeKind.BACK: back,
    ChangeKind.LATE: late,
    ChangeKind.LEAVES: leaves,
    ChangeKind.SUBSTITUTE: substitute,
}
_PLACES: Mapping[ChangeKind, Step] = {
    ChangeKind.CLOSE_TABLE: close_table,
    ChangeKind.CANCEL_ROUND: cancel_round,
    ChangeKind.DELAY: delay,
    ChangeKind.LOCK: lock,
}


def _each(draft: Draft, changes: Sequence[Change], steps: Mapping[ChangeKind, Step]) -> Draft:
    for change in changes:
        if change.kind in steps:
            draft = steps[change.kind](draft, change)
    return draft
