"""Positions of people in an array, by id and by organisation."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from matchround.event import Participant


class Positions:
    """Where each id and each organisation's people stand in a sequence of people."""

    def __init__(self, people: Sequence[Participant]) -> None:
        self.of = {person.id: position for position, person in enumerate(people)}
        self._members: dict[str, list[int]] = {}
        for position, person in enumerate(people):
            self._members.setdefault(person.organisation, []).append(position)
        self._members.pop("", None)

    def ids(self, ids: Iterable[str]) -> list[int]:
        """Positions of these ids; ids of others (absent, standby) are left out."""
        return [self.of[i] for i in ids if i in self.of]

    def organisations(self, names: Iterable[str]) -> list[int]:
        """Positions of everybody of these organisations."""
        return [position for name in names for position in self._members.get(name, ())]


def codes(values: Sequence[str]) -> NDArray[np.int32]:
    """Number values so that equal ones have equal numbers and every "" has its own."""
    known: dict[str, int] = {}
    first_free = len(values)
    numbers = [
        known.setdefault(value, len(known)) if value else first_free + position
        for position, value in enumerate(values)
    ]
    return np.array(numbers, np.int32)
