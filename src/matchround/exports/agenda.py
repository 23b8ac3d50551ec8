"""One person's day, in time order: meetings, rounds without one, breaks and plenaries."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from matchround.event import Coded, Event, Item, Meeting, Participant, Plan, Round
from matchround.exports.people import roster


@dataclass(frozen=True)
class Entry:
    """One round of a person's day; `meeting` and `why` (of a sit-out) where there is one.

    `changed`: it is not what it was before the plan was made again.
    """

    round: Round
    meeting: Meeting | None = None
    why: Coded | None = None
    available: bool = True
    changed: bool = False


@dataclass(frozen=True)
class Agendas:
    """Looks up each person's day in a plan.

    `marked` are the rounds that changed: participants (ids) with numbers.
    """

    plan: Plan
    marked: frozenset[tuple[str, int]] = frozenset()

    @cached_property
    def meetings(self) -> Mapping[tuple[str, int], Meeting]:
        """The meeting of a participant (id) in a round (number)."""
        return {(i, m.round): m for m in self.plan.meetings for i in m.participants}

    @cached_property
    def at_table(self) -> Mapping[tuple[str, int], Meeting]:
        """The meeting at a table (name) in a round (number)."""
        return {(meeting.table, meeting.round): meeting for meeting in self.plan.meetings}

    @cached_property
    def whys(self) -> Mapping[tuple[str, int], Coded]:
        """Why a participant (id) sits out in a round (number)."""
        return {(s.participant, s.round): s.why for s in self.plan.sit_outs}

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """Everybody who is coming, standby included, in alphabetical order."""
        return roster(self.plan.event)

    @cached_property
    def largest(self) -> int:
        """How many people the largest meeting has; two where there is none."""
        return max((len(meeting.participants) for meeting in self.plan.meetings), default=2)

    def entry(self, person: Participant, round_: Round) -> Entry:
        """What this person does in that round."""
        key = (person.id, round_.number)
        free = person.is_available(round_.number)
        changed = key in self.marked
        return Entry(round_, self.meetings.get(key), self.whys.get(key), free, changed)

    def of(self, person: Participant) -> Iterator[Entry | Item]:
        """This person's day: every round and every other item, in time order."""
        for part in programme(self.plan.event):
            yield part if isinstance(part, Item) else self.entry(person, part)


def programme(event: Event) -> Iterator[Round | Item]:
    """Everybody's day: every round and every other item, in time order.

    What came after a round that was cut comes after the round before it.
    """
    rounds = deque(event.rounds)
    for item in sorted(event.items, key=lambda item: item.after_round):
        while rounds and rounds[0].number <= item.after_round:
            yield rounds.popleft()
        yield item
    yield from rounds
