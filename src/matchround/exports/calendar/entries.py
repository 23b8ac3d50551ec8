"""The entries of a calendar: which there are, when they are and what they say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from matchround.event import Participant, Plan
from matchround.exports.calendar.clock import Span, spans
from matchround.exports.calendar.history import (
    Held,
    Stage,
    meetings_of_all,
    rounds_of_all,
    stages,
)
from matchround.exports.calendar.words import Voice, Words
from matchround.exports.people import page_language


@dataclass(frozen=True)
class Entry:
    """One entry: its round, when and where it is, what it says, whether it is not held."""

    round: int
    span: Span
    words: Words
    place: str
    cancelled: bool = False


@dataclass(frozen=True)
class Entries:
    """Makes the entries of a plan's calendars."""

    plan: Plan

    def of_person(self, person: Participant) -> Iterator[Entry]:
        """Give a person's meetings by round; a round in which they sit out has none."""
        voice = Voice(self.plan, page_language(self.plan.event, person))
        for number, held in sorted(self._held.get(person.id, {}).items()):
            words = voice.of_meeting(held.stage, held.meeting, person)
            yield from self._entry(held.stage, number, words)

    def of_staff(self) -> Iterator[Entry]:
        """Give the rounds."""
        voice = Voice(self.plan, page_language(self.plan.event))
        for number, stage in sorted(rounds_of_all(self.plan).items()):
            round_ = stage.event.rounds[stage.event.position[number]]
            yield from self._entry(stage, number, voice.of_round(stage, round_))

    def _entry(self, stage: Stage, number: int, words: Words) -> Iterator[Entry]:
        """Give nothing where an earlier revision had no clock: it gave no calendar either."""
        span = self._spans[stage.revision].get(number)
        if span is not None:
            place = stage.event.settings.place
            yield Entry(number, span, words, place, cancelled=stage is not self.plan)

    @cached_property
    def _held(self) -> Mapping[str, Mapping[int, Held]]:
        return meetings_of_all(self.plan)

    @cached_property
    def _spans(self) -> Mapping[int, Mapping[int, Span]]:
        """When each revision (number) has each round (number)."""
        return {stage.revision: spans(stage.event) for stage in stages(self.plan)}
