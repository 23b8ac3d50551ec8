"""Rules about tables: one meeting each, open, big enough, and right for who sits there."""

from collections import Counter
from collections.abc import Iterator, Mapping

from matchround.event import Meeting, Table
from matchround.rules.held import Held
from matchround.rules.violation import Violation, in_meeting


def _seated(held: Held) -> Iterator[tuple[Meeting, Table]]:
    """Give the meetings at known tables, with their table."""
    tables: Mapping[str, Table] = {table.name: table for table in held.event.tables}
    for meeting in held.meetings:
        if meeting.table in tables:
            yield meeting, tables[meeting.table]


def table_twice(held: Held) -> Iterator[Violation]:
    """In a round there is at most one meeting per table."""
    places: Counter[tuple[int, str]] = Counter()
    for meeting, table in _seated(held):
        places[meeting.round, table.name] += 1
        if places[meeting.round, table.name] == 2:  # noqa: PLR2004 -- the second is one too many
            yield in_meeting("rule.table_twice", meeting, meeting.participants)


def table_closed(held: Held) -> Iterator[Violation]:
    """Meetings are only at tables that are open in their round."""
    for meeting, table in _seated(held):
        if not table.is_open(meeting.round):
            yield in_meeting("rule.table_closed", meeting, meeting.participants)


def too_few_seats(held: Held) -> Iterator[Violation]:
    """A meeting has no more people than its table has seats."""
    for meeting, table in _seated(held):
        people = len(meeting.participants)
        if table.seats is not None and people > table.seats:
            yield in_meeting(
                "rule.too_few_seats",
                meeting,
                meeting.participants,
                count=people,
                seats=table.seats,
            )


def need_unmet(held: Held) -> Iterator[Violation]:
    """A meeting of people with a need is at a table that has it."""
    for meeting, table in _seated(held):
        for who in meeting.participants:
            person = held.event.by_id[who]
            for need in person.needs:
                if need not in table.features:
                    yield in_meeting(
                        "rule.need_unmet", meeting, (who,), name=person.name, need=need
                    )


def not_own_table(held: Held) -> Iterator[Violation]:
    """Who keeps a table meets only there; two who keep different tables cannot meet."""
    for meeting, table in _seated(held):
        for who in meeting.participants:
            person = held.event.by_id[who]
            if person.table and person.table != table.name:
                yield in_meeting(
                    "rule.not_own_table", meeting, (who,), name=person.name, own=person.table
                )
