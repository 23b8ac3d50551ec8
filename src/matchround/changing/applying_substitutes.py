"""A colleague who takes over: somebody's place at the event, their meetings and promises."""

from collections.abc import Sequence
from dataclasses import replace

from matchround.changing.applying_draft import Draft
from matchround.changing.applying_people import absent
from matchround.event import (
    PROMISES,
    Change,
    ChangeKind,
    Meeting,
    Participant,
    RuledPair,
)


def substitute(draft: Draft, change: Change) -> Draft:
    """Put one person in the place of another from now on; their meetings are not touched here."""
    new = _stands_for(draft, draft.people[change.other], draft.people[change.who])
    pairs = tuple(_taken_over(draft, row, change.who, change.other) for row in draft.pairs)
    return absent(replace(draft.with_person(new), pairs=pairs), change)


def _stands_for(draft: Draft, new: Participant, old: Participant) -> Participant:
    """Give a person what belongs to the other's place: when they are free, and as whom.

    Who has met somebody today already keeps organisation, sector, role and table of their own,
    because the meetings that were held must stay right.
    """
    held = sum(new.id in meeting.participants for meeting in draft.played)
    to_come = (n for n in draft.wished(old) if n >= draft.from_round)
    free = draft.available(new, (*draft.attended(new), *to_come))
    most = None if old.max_meetings is None else max(old.max_meetings, held)
    place = {} if held else {name: getattr(old, name) for name in _PLACE}
    return free.model_copy(update={**place, "max_meetings": most})


_PLACE = ("organisation", "sector", "role", "table")
"""What belongs to a place at the event, not to a person."""


def _taken_over(draft: Draft, row: RuledPair, old: str, new: str) -> RuledPair:
    """Rewrite a promise that is not held yet; one of the two to each other stays as it is."""
    if row.rule not in PROMISES or old not in row.key or new in row.key:
        return row
    rewritten = row.model_copy(update={"a": _new(row.a, old, new), "b": _new(row.b, old, new)})
    return row if _met(draft, row) or _met(draft, rewritten) else rewritten


def _new(who: str, old: str, new: str) -> str:
    return new if who == old else who


def _met(draft: Draft, row: RuledPair) -> bool:
    return any({row.a, row.b} <= set(meeting.participants) for meeting in draft.played)


def exchanged(draft: Draft, changes: Sequence[Change]) -> Draft:
    """Put substitutes into the meetings to come of those whom they stand for."""
    new = {c.who: c.other for c in changes if c.kind is ChangeKind.SUBSTITUTE}
    meetings = tuple(
        _of_others(meeting, new) if meeting.round >= draft.from_round else meeting
        for meeting in draft.meetings
    )
    return replace(draft, meetings=meetings)


def _of_others(meeting: Meeting, new: dict[str, str]) -> Meeting:
    people = tuple(sorted(new.get(who, who) for who in meeting.participants))
    return meeting.model_copy(update={"participants": people})
