"""The meetings of a plan seen from every side that a rule looks from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    Event,
    Meeting,
    PairRule,
    Participant,
    RoundKind,
    RuledPair,
)

Key = tuple[str, str]
"""Two ids, sorted."""


def key(a: str, b: str) -> Key:
    """Sort two ids, so that a pair is the same from both sides."""
    return (a, b) if a < b else (b, a)


class Met(NamedTuple):
    """Two people of one meeting."""

    a: Participant
    b: Participant
    meeting: Meeting

    @property
    def key(self) -> Key:
        """Their two ids, sorted."""
        return key(self.a.id, self.b.id)


def _of_known(event: Event, meeting: Meeting) -> Meeting:
    known = tuple(who for who in meeting.participants if who in event.by_id)
    same = len(known) == len(meeting.participants)
    return meeting if same else meeting.model_copy(update={"participants": known})


@dataclass(frozen=True)
class Held:
    """An event and the meetings held in it, all of known people in known rounds."""

    event: Event
    meetings: tuple[Meeting, ...]

    @classmethod
    def of_known(cls, event: Event, meetings: Iterable[Meeting]) -> "Held":
        """Leave out what the event does not know: other rules than those have no say on it."""
        known = (m for m in meetings if m.round in event.position)
        return cls(event, tuple(_of_known(event, m) for m in known))

    @cached_property
    def mets(self) -> tuple[Met, ...]:
        """Every two people of every meeting."""
        people = self.event.by_id
        return tuple(
            Met(people[a], people[b], meeting)
            for meeting in self.meetings
            for a, b in combinations(meeting.participants, 2)
            if a != b
        )

    @cached_property
    def mets_in_pairs(self) -> tuple[Met, ...]:
        """Every two people of every meeting of a pair round."""
        return tuple(met for met in self.mets if self.in_pairs(met.meeting))

    @cached_property
    def rounds_of_pair(self) -> Mapping[Key, tuple[int, ...]]:
        """In which rounds each pair meets, rising."""
        rounds: dict[Key, list[int]] = defaultdict(list)
        for met in self.mets:
            rounds[met.key].append(met.meeting.round)
        return {pair: tuple(sorted(numbers)) for pair, numbers in rounds.items()}

    @cached_property
    def meetings_of(self) -> Mapping[str, tuple[Meeting, ...]]:
        """The meetings of each id, by round; a meeting that names an id twice counts twice."""
        of: dict[str, list[Meeting]] = defaultdict(list)
        for meeting in sorted(self.meetings, key=lambda m: m.round):
            for participant in meeting.participants:
                of[participant].append(meeting)
        return {participant: tuple(meetings) for participant, meetings in of.items()}

    @cached_property
    def promises(self) -> Mapping[Key, tuple[RuledPair, ...]]:
        """The must-meet and agreed rows of each pair that has any."""
        rows: dict[Key, list[RuledPair]] = defaultdict(list)
        for row in self.event.pairs:
            if row.rule in PROMISES:
                rows[row.key].append(row)
        return {pair: tuple(ruled) for pair, ruled in rows.items()}

    def ruled(self, rule: PairRule) -> frozenset[Key]:
        """Give the pairs that the Pairs sheet puts under this rule."""
        return frozenset(row.key for row in self.event.pairs if row.rule is rule)

    def in_pairs(self, meeting: Meeting) -> bool:
        """Tell whether the meeting is in a round of kind `pairs`."""
        return self.event.rounds[self.event.position[meeting.round]].kind is RoundKind.PAIRS

    def keeps_promise(self, pair: Key) -> bool:
        """Tell whether a promised pair meets in a round that all of its rows allow."""
        rows = self.promises[pair]
        return any(
            all(row.when is None or number in row.when for row in rows)
            for number in self.rounds_of_pair.get(pair, ())
        )
