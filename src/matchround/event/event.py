"""The event: all that the organiser knows beforehand."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from typing import Self

from pydantic import model_validator

from matchround.event.base import Frozen
from matchround.event.pairs import RuledPair
from matchround.event.participant import Participant, Role, Status
from matchround.event.programme import Item, Round
from matchround.event.settings import Settings
from matchround.event.table import Table


def _repeated(values: Iterable[str]) -> list[str]:
    return sorted(value for value, times in Counter(values).items() if times > 1)


class Event(Frozen):
    """People, rounds, tables, ruled pairs and settings, consistent with each other.

    Raises:
        ValueError (pydantic.ValidationError): when ids or table names repeat, the numbers of
            rounds do not rise, or something unknown is referred to. Reading reports all of this
            as faults with cells before an Event is made.
    """

    participants: tuple[Participant, ...]
    rounds: tuple[Round, ...]
    tables: tuple[Table, ...]
    pairs: tuple[RuledPair, ...] = ()
    items: tuple[Item, ...] = ()
    settings: Settings = Settings()

    @model_validator(mode="after")
    def _unique(self) -> Self:
        if repeated := _repeated(person.id for person in self.participants):
            msg = f"ids given twice: {', '.join(repeated)}"
            raise ValueError(msg)
        if repeated := _repeated(table.name for table in self.tables):
            msg = f"table names given twice: {', '.join(repeated)}"
            raise ValueError(msg)
        if any(one.number >= other.number for one, other in pairwise(self.rounds)):
            msg = "the numbers of the rounds rise"
            raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _known(self) -> Self:
        ids = {person.id for person in self.participants}
        named = {i for person in self.participants for i in (*person.wants, *person.avoid)}
        named |= {i for pair in self.pairs for i in pair.key}
        if unknown := sorted(named - ids):
            msg = f"unknown ids: {', '.join(unknown)}"
            raise ValueError(msg)
        kept = {person.table for person in self.participants} - {""}
        if unknown := sorted(kept - {table.name for table in self.tables}):
            msg = f"unknown tables: {', '.join(unknown)}"
            raise ValueError(msg)
        if any(pair.a == pair.b for pair in self.pairs):
            msg = "a pair is two people"
            raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _rounds_exist(self) -> Self:
        numbers = {r.number for r in self.rounds}
        lists = [person.available for person in self.participants]
        lists += [person.present for person in self.participants]
        lists += [table.open_in for table in self.tables]
        lists += [pair.when for pair in self.pairs]
        if unknown := sorted({n for rounds in lists if rounds for n in rounds} - numbers):
            msg = f"unknown rounds: {', '.join(map(str, unknown))}"
            raise ValueError(msg)
        return self

    @cached_property
    def by_id(self) -> dict[str, Participant]:
        """Participants by their id."""
        return {person.id: person for person in self.participants}

    @cached_property
    def players(self) -> tuple[Participant, ...]:
        """Those who take part and are not standby: the people whom the plan is for."""
        return tuple(
            person
            for person in self.participants
            if person.takes_part and person.role is not Role.STANDBY
        )

    @cached_property
    def round_numbers(self) -> tuple[int, ...]:
        """The rounds' numbers, rising; a round that was cut leaves a gap."""
        return tuple(r.number for r in self.rounds)

    @cached_property
    def position(self) -> dict[int, int]:
        """Where in the day (from 0) the round of each number is."""
        return {number: place for place, number in enumerate(self.round_numbers)}

    @cached_property
    def players_in(self) -> dict[int, tuple[Participant, ...]]:
        """Players who are there in the round of each number, in their order."""
        there: dict[int, list[Participant]] = {number: [] for number in self.round_numbers}
        for person in self.players:
            always = person.available is None and person.status is Status.COMING
            for number in self.round_numbers:
                if always or person.is_available(number):
                    there[number].append(person)
        return {number: tuple(people) for number, people in there.items()}

    @cached_property
    def tables_in(self) -> dict[int, tuple[Table, ...]]:
        """Tables that are open in the round of each number, in their order."""
        return {
            number: tuple(table for table in self.tables if table.is_open(number))
            for number in self.round_numbers
        }

    def rounds_available(self, person: Participant) -> int:
        """How many rounds this person is available in."""
        if person.available is None and person.status is Status.COMING:
            return len(self.rounds)
        return sum(map(person.is_available, self.round_numbers))

    def most_meetings(self, person: Participant) -> int:
        """The most meetings this person may have: min(rounds available, max meetings)."""
        rounds = self.rounds_available(person)
        return rounds if person.max_meetings is None else min(rounds, person.max_meetings)
