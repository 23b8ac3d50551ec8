"""Everybody who can meet where odd numbers are served: the players, then the standby people."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

import numpy as np

from matchround.event import PROMISES, Event, Odd, Participant, Role, Status
from matchround.matching import PairBlocks
from matchround.matching.barriers import suits
from matchround.solving.arrays import Bools, Ints
from matchround.solving.standing import NOTHING_STANDS, Standing

Ends = tuple[int, int]
"""Two positions of people, rising."""


class Gathering(NamedTuple):
    """People (positions, rising) who meet in the round at that position."""

    round: int
    people: tuple[int, ...]

    @property
    def pairs(self) -> tuple[Ends, ...]:
        """Every two of them."""
        return tuple(combinations(self.people, 2))


class Cast:
    """People, players first: `players` says how many those are. Positions count from 0."""

    def __init__(
        self,
        event: Event,
        worth: Mapping[Ends, int] | None = None,
        standing: Standing = NOTHING_STANDS,
    ) -> None:
        """Cast an event; `worth` is that of pairs for which it is known already.

        `standing` are meetings that stand beside it.
        """
        self.event = event
        self.standing = standing
        self.players = len(event.players)
        self.people = (*event.players, *_standby(event))
        self.available: Bools = np.array(
            [[person.is_available(r.number) for r in event.rounds] for person in self.people],
            np.bool_,
        ).reshape(len(self.people), len(event.rounds))
        self.most: Ints = np.array([event.most_meetings(p) for p in self.people], np.int64)
        self.owed: Ints = np.array([standing.owed.get(p.id, 0) for p in self.people], np.int64)
        self._worth = worth or {}
        self._rows: dict[int, tuple[Bools, Ints]] = {}

    @property
    def rounds(self) -> int:
        """How many rounds there are."""
        return len(self.event.rounds)

    def is_standby(self, person: int) -> bool:
        """Tell whether this is a standby person."""
        return person >= self.players

    def eligible(self, person: int) -> Bools:
        """Tell of everybody whether this person may meet them (in some round)."""
        return self._row(person)[0]

    def worths(self, person: int) -> Ints:
        """Give what a meeting of this person with each of everybody is worth."""
        return self._row(person)[1]

    def worth(self, ends: Ends) -> int:
        """Give what a meeting of two is worth."""
        known = self._worth.get(ends)
        return int(self.worths(ends[0])[ends[1]]) if known is None else known

    def may_meet(self, a: int, b: int, r: int) -> bool:
        """Tell whether two may meet in this round, as far as the two are concerned."""
        if not self.eligible(a)[b] or (self.is_standby(a) and self.is_standby(b)):
            return False
        rounds = self.promised.get((min(a, b), max(a, b)))
        wanted = self.event.settings.fill if rounds is None else r in rounds
        return wanted and bool(self.available[a, r] and self.available[b, r])

    @cached_property
    def promised(self) -> dict[Ends, frozenset[int]]:
        """The promised pairs, with the rounds that their rows allow."""
        place = {person.id: position for position, person in enumerate(self.people)}
        found: dict[Ends, frozenset[int]] = {}
        for row in self.event.pairs:
            a, b = sorted(place.get(who, -1) for who in row.key)
            if row.rule in PROMISES and a >= 0:
                allowed = [
                    place for place, r in enumerate(self.event.rounds) if _in(row.when, r.number)
                ]
                found[a, b] = found.get((a, b), frozenset(allowed)) & frozenset(allowed)
        return found

    @cached_property
    def ordered(self) -> frozenset[Ends]:
        """The promised pairs whose rounds depend on those of others."""
        place = {person.id: position for position, person in enumerate(self.people)}
        names = {no for row in self.event.pairs for no in row.after}
        rows = [row for row in self.event.pairs if row.after or row.no in names - {""}]
        ends = [sorted(place.get(who, -1) for who in row.key) for row in rows]
        return frozenset((a, b) for a, b in ends)

    def tables(self, people: Iterable[int], r: int) -> int:
        """Give the tables (a bit mask) that are open in the round and suit all these people."""
        who = tuple(people)
        mask = self.open_tables[r] & self._wide[len(who)]
        for person in who:
            mask &= self._suiting[person]
        return mask

    def _row(self, person: int) -> tuple[Bools, Ints]:
        if person not in self._rows:
            block = self._blocks.block(person, person + 1)
            self._rows[person] = block.eligible[0], block.worth[0].astype(np.int64)
        return self._rows[person]

    @cached_property
    def _blocks(self) -> PairBlocks:
        return PairBlocks(self.event, self.people)

    @cached_property
    def open_tables(self) -> tuple[int, ...]:
        """The tables that are open in each round, as bit masks."""
        tables = self.event.tables
        return tuple(
            _mask(table.is_open(round_.number) for table in tables) for round_ in self.event.rounds
        )

    @cached_property
    def _suiting(self) -> list[int]:
        masks: dict[tuple[str, tuple[str, ...]], int] = {}
        for person in self.people:
            kind = (person.table, person.needs)
            if kind not in masks:
                masks[kind] = _mask(suits(table, person) for table in self.event.tables)
        return [masks[person.table, person.needs] for person in self.people]

    @cached_property
    def _wide(self) -> dict[int, int]:
        """The tables with seats for two, and for three."""
        return {
            people: _mask(
                table.seats is None or table.seats >= people for table in self.event.tables
            )
            for people in (2, 3)
        }


def _standby(event: Event) -> tuple[Participant, ...]:
    if event.settings.odd is not Odd.STANDBY:
        return ()
    return tuple(
        person
        for person in event.participants
        if person.role is Role.STANDBY and person.status is Status.COMING
    )


def _in(when: tuple[int, ...] | None, number: int) -> bool:
    return when is None or number in when


def _mask(fits: Iterable[bool]) -> int:
    return sum(1 << place for place, fit in enumerate(fits) if fit)
