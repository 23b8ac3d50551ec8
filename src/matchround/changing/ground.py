"""What changes are understood against: the plan, its people and its rounds."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from matchround.changing.asked import Asked
from matchround.changing.ids import fresh_ids
from matchround.changing.likeness import folded
from matchround.errors import Finding, Severity, WhoError
from matchround.event import Change, Event, Participant, Plan

Who = Callable[[Event, str], Participant]
"""Finds whom a text means, or raises a WhoError."""

_NUMBER = re.compile(r"(?:[^\W\d]+\.?\s*)?(\d+)\.?")
_MOST_DIGITS = 6


@dataclass(frozen=True)
class Meant:
    """A change that was understood, with how it was asked for and the newcomer it brings."""

    asked: Asked
    change: Change
    newcomer: Participant | None = None


@dataclass
class Ground:
    """A plan from a round on, and what is found wrong with changes to it.

    `reserved` are ids that newcomers have brought with them.
    """

    plan: Plan
    from_round: int
    who: Who
    reserved: tuple[str, ...] = ()
    findings: list[Finding] = field(default_factory=list)

    @property
    def event(self) -> Event:
        """The event as it is."""
        return self.plan.event

    @cached_property
    def rounds(self) -> tuple[int, ...]:
        """The numbers of the rounds that are still to be held."""
        return tuple(n for n in self.event.round_numbers if n >= self.from_round)

    @cached_property
    def rounds_ever(self) -> frozenset[int]:
        """The numbers of all rounds, those included that were cut earlier."""
        events = (self.event, *(revision.event for revision in self.plan.revisions))
        return frozenset(number for event in events for number in event.round_numbers)

    @cached_property
    def ids(self) -> Iterator[str]:
        """New ids: of nobody in the event, nor in any earlier revision."""
        earlier = (p.id for revision in self.plan.revisions for p in revision.event.participants)
        return fresh_ids((p.id for p in self.event.participants), (*earlier, *self.reserved))

    def fault(self, code: str, asked: Asked, cell: str = "", /, **data: str | int) -> None:
        """Note something that stops."""
        self._note(Severity.FAULT, code, asked, cell, data)

    def warn(self, code: str, asked: Asked, cell: str = "", /, **data: str | int) -> None:
        """Note something that the organiser should know."""
        self._note(Severity.WARNING, code, asked, cell, data)

    def _note(
        self, severity: Severity, code: str, asked: Asked, cell: str, data: dict[str, str | int]
    ) -> None:
        place = asked.file, asked.sheet, cell or asked.cell
        self.findings.append(Finding(severity, code, *place, data))

    def person(self, asked: Asked, text: str, cell: str = "") -> Participant | None:
        """Find whom a text means; that nobody or several are meant is a fault."""
        if not text.strip():
            self.fault("change.who_missing", asked, cell, kind=asked.kind)
            return None
        labelled = self._labelled.get(folded(text), ())
        if len(labelled) == 1:
            return labelled[0]
        try:
            return self.who(self.event, text)
        except WhoError as error:
            code = "change." + error.code.replace(".", "_")
            self.fault(code, asked, cell, **error.data)
            return None

    @cached_property
    def _labelled(self) -> dict[str, tuple[Participant, ...]]:
        """Who is called what in lists."""
        found: dict[str, tuple[Participant, ...]] = {}
        for person in self.event.participants:
            for label in dict.fromkeys(labels(person)):
                found[label] = (*found.get(label, ()), person)
        return found

    def named(self, text: str) -> tuple[Participant, ...]:
        """Give all whose id, whole name, or name with organisation a text is."""
        exact = [p for p in self.event.participants if p.id.casefold() == text.strip().casefold()]
        wanted = folded(text)
        whole = [
            person
            for person in self.event.participants
            if wanted in {folded(person.name), *labels(person)}
        ]
        return tuple(exact or whole)

    def round_of(self, asked: Asked, *, late: bool = False) -> int | None:
        """Read the round of a change: the first that is to come where none is given.

        One that is not a number, that there is none of, or that is over is a fault; with `late`,
        one that is over may be given.
        """
        if not asked.round.strip():
            return self.from_round
        number = number_in(asked.round)
        cell = asked.round_cell
        if number is None:
            self.fault("change.round_unreadable", asked, cell, value=asked.round)
        elif number not in self.rounds_ever:
            rounds = listed_rounds(self.rounds)
            self.fault("change.round_unknown", asked, cell, round=number, rounds=rounds)
        elif number < self.from_round and not late:
            first = self.from_round
            self.fault("change.round_over", asked, cell, round=number, from_round=first)
        elif number not in self.event.round_numbers:
            self.fault("change.round_cut", asked, cell, round=number)
        else:
            return number
        return None


def number_in(text: str) -> int | None:
    """Read a whole number, be it after or before a word: "3", "round 3", "15 min".

    >>> number_in("R3"), number_in("15 min"), number_in("3-4")
    (3, 15, None)
    """
    plain = text.strip()
    match = _NUMBER.fullmatch(plain) or re.fullmatch(r"(\d+)\s*[^\W\d]+\.?", plain)
    return int(match[1]) if match and len(match[1]) <= _MOST_DIGITS else None


def shown(person: Participant) -> str:
    """Name somebody with their organisation, as messages do."""
    return f"{person.name} ({person.organisation})" if person.organisation else person.name


def labels(person: Participant) -> tuple[str, ...]:
    """Give what somebody is called in lists, beside their name and their id, folded."""
    name, organisation = person.name, person.organisation
    both = (f"{name} {organisation}", f"{name} {organisation} {person.id}") if organisation else ()
    return tuple(map(folded, (*both, f"{name} {person.id}", f"{person.id} {name}")))


def listed_rounds(rounds: tuple[int, ...]) -> str:
    """List rounds in a message."""
    return ", ".join(map(str, rounds))
