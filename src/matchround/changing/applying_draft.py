"""An event while changes are applied to it, and the words in which its availability is changed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from matchround.event import (
    Event,
    Item,
    Meeting,
    Participant,
    Round,
    RuledPair,
    Settings,
    Status,
    Table,
)

Rounds = tuple[int, ...] | None
"""Numbers of rounds, rising; None means every round."""


@dataclass(frozen=True)
class Draft:
    """The parts of an event, and the meetings that were planned in it.

    Rounds below `from_round` have been played. `people` are by id, in the event's order.
    """

    people: Mapping[str, Participant]
    rounds: tuple[Round, ...]
    tables: tuple[Table, ...]
    pairs: tuple[RuledPair, ...]
    items: tuple[Item, ...]
    settings: Settings
    meetings: tuple[Meeting, ...]
    from_round: int

    @classmethod
    def of(cls, event: Event, meetings: Sequence[Meeting], from_round: int) -> "Draft":
        """Take an event apart."""
        return cls(
            {person.id: person for person in event.participants},
            event.rounds,
            event.tables,
            event.pairs,
            event.items,
            event.settings,
            tuple(meetings),
            from_round,
        )

    def event(self) -> Event:
        """Put the event together again.

        Raises:
            ValueError (pydantic.ValidationError): when its parts do not fit each other.
        """
        return Event(
            participants=tuple(self.people.values()),
            rounds=self.rounds,
            tables=self.tables,
            pairs=self.pairs,
            items=self.items,
            settings=self.settings,
        )

    @property
    def numbers(self) -> tuple[int, ...]:
        """The rounds' numbers, rising."""
        return tuple(round_.number for round_ in self.rounds)

    @property
    def played(self) -> tuple[Meeting, ...]:
        """The meetings that have been held."""
        return tuple(meeting for meeting in self.meetings if meeting.round < self.from_round)

    def first(self, round_: int | None) -> int:
        """Give the round from which a change holds: the one given, and none that was played."""
        return max(round_ or self.from_round, self.from_round)

    def wished(self, person: Participant) -> tuple[int, ...]:
        """List the rounds for which a person would be free, be they absent or not."""
        return tuple(n for n in self.numbers if person.available is None or n in person.available)

    def attended(self, person: Participant) -> tuple[int, ...]:
        """List the played rounds for which a person was there."""
        return tuple(n for n in self.numbers if n < self.from_round and person.is_available(n))

    def with_person(self, person: Participant) -> "Draft":
        """Put a person in the place of who has that id, or at the end."""
        return replace(self, people={**self.people, person.id: person})

    def available(self, person: Participant, rounds: Iterable[int]) -> Participant:
        """Make a person who is coming available in just these rounds."""
        return person.model_copy(
            update={
                "available": self.or_all(rounds),
                "present": (),
                "status": Status.COMING,
            }
        )

    def or_all(self, rounds: Iterable[int]) -> Rounds:
        """Write every round as None, and others rising."""
        numbers = tuple(sorted(set(rounds)))
        return None if numbers == self.numbers else numbers


def everywhere(draft: Draft, renew: Callable[[Rounds], Rounds]) -> Draft:
    """Renew the availability of everybody and of every table."""
    people = {
        who: person.model_copy(update={"available": renew(person.available)})
        for who, person in draft.people.items()
    }
    tables = tuple(
        table.model_copy(update={"open_in": renew(table.open_in)}) for table in draft.tables
    )
    return replace(draft, people=people, tables=tables)
