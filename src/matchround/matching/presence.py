"""When and where people can sit: which two have a round and an open, suitable table in common.

People who are alike in this (same rounds, same needs, same kind of table kept) form one class,
so that few comparisons serve many people.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from matchround.event import Event, Participant, RoundKind, Table
from matchround.matching.people import codes

Bools = NDArray[np.bool_]
Seating = tuple[bool, frozenset[str]]
"""(True, features) for who keeps a table with these features; (False, needs) for others."""


class Presence:
    """Which two people have a place and time in common, in blocks."""

    def __init__(self, event: Event, people: Sequence[Participant]) -> None:
        self._rounds = [r.number for r in event.rounds if r.kind is RoundKind.PAIRS]
        self._tables = {table.name: table for table in event.tables}
        kinds: dict[tuple[frozenset[int], Seating], int] = {}
        of_people = [kinds.setdefault(self._kind(p), len(kinds)) for p in people]
        self._class = np.array(of_people, np.intp)
        seatings = sorted({kind[1] for kind in kinds}, key=lambda s: (s[0], sorted(s[1])))
        self._seating = np.array([seatings.index(kind[1]) for kind in kinds], np.intp)
        self._present = np.array(
            [[number in kind[0] for kind in kinds] for number in self._rounds], np.bool_
        ).reshape(len(self._rounds), len(kinds))
        self._suitable = [_suitable(seatings, event.tables, number) for number in self._rounds]
        self._kept = codes([person.table for person in people])
        self._keeps = np.array([bool(person.table) for person in people], np.bool_)

    def block(self, start: int, stop: int) -> Bools:
        """Whether people start..stop-1 (rows) and everybody have a place and time in common."""
        classes, of_rows = np.unique(self._class[start:stop], return_inverse=True)
        together: Bools = self._together(classes)[of_rows][:, self._class]
        if self._keeps.any():
            both = self._keeps[start:stop, None] & self._keeps
            together &= ~both | (self._kept[start:stop, None] == self._kept)
        return together

    def _together(self, classes: NDArray[np.intp]) -> Bools:
        together = np.zeros((len(classes), len(self._seating)), np.bool_)
        for present, suitable in zip(self._present, self._suitable, strict=True):
            here = present[classes, None] & present
            together |= here & suitable[self._seating[classes]][:, self._seating]
        return together

    def _kind(self, person: Participant) -> tuple[frozenset[int], Seating]:
        rounds = frozenset(n for n in self._rounds if person.is_available(n))
        if not person.table:
            return rounds, (False, frozenset(person.needs))
        table = self._tables[person.table]
        if not set(person.needs) <= set(table.features):
            return frozenset(), (True, frozenset())
        return frozenset(filter(table.is_open, rounds)), (True, frozenset(table.features))


def _suitable(seatings: Sequence[Seating], tables: Iterable[Table], number: int) -> Bools:
    offered = {frozenset(table.features) for table in tables if table.is_open(number)}
    pairs = [[_fits(one, other, offered) for other in seatings] for one in seatings]
    return np.array(pairs, np.bool_).reshape(len(seatings), len(seatings))


def _fits(one: Seating, other: Seating, offered: Iterable[frozenset[str]]) -> bool:
    """Whether an open table serves both; who keeps a table has checked their own already."""
    (one_keeps, its), (other_keeps, others) = one, other
    if one_keeps and other_keeps:
        return True
    if one_keeps:
        return others <= its
    if other_keeps:
        return its <= others
    return any(its | others <= features for features in offered)
