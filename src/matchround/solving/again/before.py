"""The plan before: what of it has been played, and what could still be held as it is."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from matchround.event import PROMISES, Event, Meeting, Odd, Role, Table
from matchround.matching.barriers import personal_barriers_of, suits

PAIR, TRIO = 2, 3


@dataclass(frozen=True)
class Before:
    """Meetings of the plan before in the changed event, and the round from which to plan."""

    event: Event
    meetings: tuple[Meeting, ...]
    from_round: int

    @cached_property
    def played(self) -> tuple[Meeting, ...]:
        """The meetings of rounds that have begun."""
        return tuple(m for m in self.meetings if m.round < self.from_round)

    @cached_property
    def intact(self) -> tuple[Meeting, ...]:
        """Later meetings that can be held as they are, by round and table."""
        return tuple(self._standing())

    @property
    def pinned(self) -> tuple[Meeting, ...]:
        """Those intact meetings that may not be changed."""
        return tuple(m for m in self.intact if m.pinned)

    def _standing(self) -> Iterator[Meeting]:
        """Go through the day: nobody has a meeting too many, no pair meets twice."""
        had = Counter(who for meeting in self.played for who in meeting.participants)
        met = {pair for meeting in self.played for pair in combinations(meeting.participants, 2)}
        possible = possible_in(self.event)
        order = {table.name: place for place, table in enumerate(self.event.tables)}
        known = [m for m in self.meetings if m.round >= self.from_round and m.table in order]
        later = [meeting for meeting in known if possible(meeting)]
        early = self._too_early(later)
        for meeting in sorted(later, key=lambda m: (m.round, order[m.table])):
            pairs = set(combinations(meeting.participants, 2))
            if not pairs & (met | early) and self._within(meeting, had):
                met |= pairs
                had.update(meeting.participants)
                yield meeting

    def _too_early(self, later: Sequence[Meeting]) -> set[tuple[str, str]]:
        """Give the promised pairs who would not meet after those that their rows are after."""
        rounds: dict[tuple[str, str], int] = {}
        for meeting in sorted((*self.played, *later), key=lambda m: m.round):
            for pair in combinations(meeting.participants, 2):
                rounds.setdefault(pair, meeting.round)
        rows = [r for r in self.event.pairs if r.rule in PROMISES and r.key in rounds]
        held = {row.no: rounds[row.key] for row in rows if row.no}
        return {
            row.key
            for row in rows
            if any(rounds[row.key] <= held[no] for no in row.after if no in held)
        }

    def _within(self, meeting: Meeting, had: Counter[str]) -> bool:
        people = [self.event.by_id[who] for who in meeting.participants]
        return all(p.max_meetings is None or had[p.id] < p.max_meetings for p in people)


def possible_in(event: Event) -> Callable[[Meeting], bool]:
    """Prepare to tell of a meeting, taken by itself, whether it can be held in this event."""
    barriers = personal_barriers_of(event)
    tables = {table.name: table for table in event.tables}
    rows = [row for row in event.pairs if row.rule in PROMISES]
    promised = {row.key for row in rows}
    bound_in = [(row.key, row.when) for row in rows if row.when is not None]
    whens = {key: [when for own, when in bound_in if own == key] for key, _ in bound_in}

    def possible(meeting: Meeting) -> bool:
        if not _are_there(event, meeting):
            return False
        pairs = list(combinations(meeting.participants, 2))
        return (
            _serves(tables[meeting.table], event, meeting)
            and not any(barriers(*pair) for pair in pairs)
            and (event.settings.fill or promised.issuperset(pairs))
            and all(meeting.round in when for pair in pairs for when in whens.get(pair, ()))
        )

    return possible


def _are_there(event: Event, meeting: Meeting) -> bool:
    """Tell whether all its people are present, and as many and such as may meet."""
    people = [event.by_id[who] for who in meeting.participants if who in event.by_id]
    odd = event.settings.odd
    standby = sum(person.role is Role.STANDBY for person in people)
    return (
        meeting.round in event.position
        and len(people) == len(meeting.participants)
        and len(people) <= (TRIO if odd is Odd.TRIO else PAIR)
        and standby <= (1 if odd is Odd.STANDBY else 0)
        and all(person.is_available(meeting.round) for person in people)
    )


def _serves(table: Table, event: Event, meeting: Meeting) -> bool:
    wide = table.seats is None or table.seats >= len(meeting.participants)
    fits = all(suits(table, event.by_id[who]) for who in meeting.participants)
    return wide and fits and table.is_open(meeting.round)
