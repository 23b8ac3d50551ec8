"""Who sits where in all rounds, and each round seated again beside its neighbours."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from matchround.solving.arrays import Ints
from matchround.solving.table_flow import NOWHERE, Stays, TableFlow

MOST_FAIR = 600
"""People in a round up to which it is weighed who moves: the weights make large flows slow."""


class Hall:
    """Tables of all meetings.

    `tables` has the table of each meeting, round by round; `at` (people x rounds) that of each
    person. NOWHERE: no table (yet), or no meeting.
    """

    def __init__(self, flows: Sequence[TableFlow], people: int) -> None:
        self.flows = flows
        self.tables = [np.full(len(flow), NOWHERE, np.int64) for flow in flows]
        self.at = np.full((people, len(flows)), NOWHERE, np.int64)

    def copy(self) -> "Hall":
        """Give one that can change without changing this."""
        other = Hall(self.flows, len(self.at))
        other.tables, other.at = list(self.tables), self.at.copy()
        return other

    @property
    def moves(self) -> Ints:
        """Who moves between two rounds: people x transitions, 0 or 1."""
        now, later = self.at[:, :-1], self.at[:, 1:]
        moved: Ints = ((now >= 0) & (later >= 0) & (now != later)).astype(np.int64)
        return moved

    @property
    def rank(self) -> tuple[int, int, int]:
        """How bad it is: meetings without a table, moves, the sum of their squares per person."""
        unseated = sum(int((tables == NOWHERE).sum()) for tables in self.tables)
        of_people = self.moves.sum(axis=1)
        return unseated, int(of_people.sum()), int((of_people**2).sum())

    def seat(self, r: int, beside: Iterable[int]) -> None:
        """Seat a round so that most people stay between it and the rounds beside it.

        Among equals those stay who move most elsewhere.
        """
        flow, neighbours = self.flows[r], list(beside)
        self._place(r, flow.seat(self._stays(r, neighbours)))

    def _place(self, r: int, tables: Ints) -> None:
        flow = self.flows[r]
        self.tables[r] = tables
        self.at[:, r] = NOWHERE
        self.at[flow.people, r] = tables[flow.meeting]

    def _stays(self, r: int, beside: Sequence[int]) -> Stays:
        parts = list(self._wishes(r, beside, self._counts(r, beside)))
        meeting, table, counts = (
            np.concatenate([part[column] for part in parts] or [np.zeros(0, np.int64)])
            for column in range(3)
        )
        places, which = np.unique(np.stack([meeting, table], axis=1), axis=0, return_inverse=True)
        together = np.bincount(which.ravel(), weights=counts, minlength=len(places))
        return Stays(places[:, 0], places[:, 1], together.astype(np.int64))

    def _wishes(self, r: int, beside: Sequence[int], counts: Ints) -> Iterator[tuple[Ints, ...]]:
        flow = self.flows[r]
        for other in beside:
            table = self.at[flow.people, other]
            there = table != NOWHERE
            there[there] = flow.suits(flow.meeting[there], table[there])
            yield flow.meeting[there], table[there], counts[there]

    def _counts(self, r: int, beside: Sequence[int]) -> Ints:
        """Say what it counts if each of those who meet stays: all differences are less than one."""
        people = self.flows[r].people
        if len(people) > MOST_FAIR:
            return np.ones(len(people), np.int64)
        whole = 1 + 2 * len(people) * (2 * self.at.shape[1] + 1)
        return whole + 2 * self._moved_elsewhere(r, beside) + 1

    def _moved_elsewhere(self, r: int, beside: Sequence[int]) -> Ints:
        """How often those who meet in a round move, but for the transitions to rounds beside."""
        decided = [min(r, other) for other in beside]
        moved: Ints = np.delete(self.moves, decided, axis=1).sum(axis=1)[self.flows[r].people]
        return moved


def neighbours(r: int, rounds: int) -> list[int]:
    """Give the rounds before and after one, where there are such."""
    return [other for other in (r - 1, r + 1) if 0 <= other < rounds]
