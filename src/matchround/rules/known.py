"""Rule: a meeting is of people, rounds and tables of the event."""

from collections.abc import Iterator, Sequence

from matchround.event import Event, Meeting
from matchround.rules.violation import Violation, in_meeting


def unknown_person(event: Event, meetings: Sequence[Meeting]) -> Iterator[Violation]:
    """Only participants of the event meet."""
    for meeting in meetings:
        for who in meeting.participants:
            if who not in event.by_id:
                yield in_meeting("rule.unknown_person", meeting, (who,), name=who)


def unknown_round(event: Event, meetings: Sequence[Meeting]) -> Iterator[Violation]:
    """Meetings are in rounds of the event."""
    last = max(event.round_numbers, default=0)
    for meeting in meetings:
        if meeting.round not in event.position:
            yield in_meeting("rule.unknown_round", meeting, meeting.participants, rounds=last)


def unknown_table(event: Event, meetings: Sequence[Meeting]) -> Iterator[Violation]:
    """Meetings are at tables of the event."""
    names = {table.name for table in event.tables}
    for meeting in meetings:
        if meeting.table not in names:
            yield in_meeting("rule.unknown_table", meeting, meeting.participants)
