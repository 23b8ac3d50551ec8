"""A day that is filled pair by pair: keeps the rules of people, rounds and tables."""

from collections.abc import Iterable, Sequence

from matchround.event import Event, Meeting, Participant, Table

Pair = tuple[int, int]
"""Positions of two people in `event.players`."""


class Day:
    """Meetings held so far. Whoever fills it takes care that its pairs are eligible and new."""

    def __init__(self, event: Event) -> None:
        self.meetings: list[Meeting] = []
        self.met: set[Pair] = set()
        self._event = event
        self._left = [event.most_meetings(person) for person in event.players]

    def free(self, round_number: int) -> frozenset[int]:
        """Who is there in that round, has no meeting in it and may have one more."""
        busy = {who for meeting in self._of(round_number) for who in meeting.participants}
        people = enumerate(self._event.players)
        return frozenset(
            position
            for position, person in people
            if self._left[position] and person.is_available(round_number) and person.id not in busy
        )

    def stand(self, meetings: Iterable[Meeting]) -> None:
        """Take in meetings that are held whatever else comes; each of two."""
        positions = {person.id: position for position, person in enumerate(self._event.players)}
        for meeting in meetings:
            a, b = sorted(positions[who] for who in meeting.participants)
            self._count((a, b))
            self.meetings.append(meeting)

    def hold(self, round_number: int, pairs: Iterable[Pair]) -> None:
        """Hold those of the pairs that can meet in that round, the first ones first.

        Each gets the first free table that suits both; a pair that finds none does not meet.
        """
        free = set(self.free(round_number))
        taken = {meeting.table for meeting in self._of(round_number)}
        tables = [t for t in self._event.tables if t.is_open(round_number) and t.name not in taken]
        for a, b in pairs:
            pair = (min(a, b), max(a, b))
            table = _table_for(tables, [self._event.players[end] for end in pair])
            if table is not None and free.issuperset(pair):
                tables.remove(table)
                free.difference_update(pair)
                self._hold(round_number, table, pair)

    def _of(self, round_number: int) -> Iterable[Meeting]:
        return (meeting for meeting in self.meetings if meeting.round == round_number)

    def _count(self, pair: Pair) -> None:
        self.met.add(pair)
        for end in pair:
            self._left[end] -= 1

    def _hold(self, round_number: int, table: Table, pair: Pair) -> None:
        self._count(pair)
        ids = tuple(sorted(self._event.players[end].id for end in pair))
        self.meetings.append(Meeting(round=round_number, table=table.name, participants=ids))


def _table_for(tables: Sequence[Table], people: Sequence[Participant]) -> Table | None:
    return next((table for table in tables if _suits(table, people)), None)


def _suits(table: Table, people: Sequence[Participant]) -> bool:
    own = all(person.table in ("", table.name) for person in people)
    return own and all(set(person.needs) <= set(table.features) for person in people)
