"""One round's meetings to tables, so that those stay whose staying counts most.

An assignment problem, solved as a minimum-cost flow (Ahuja, Magnanti and Orlin 1993): a meeting
reaches the tables at which one of its people sits in a neighbouring round by arcs of their own,
any other through the node of all meetings of its kind. So thousands of tables cost little.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped] # compiled, no stubs

from matchround.solving.arrays import Bools, Ints
from matchround.solving.matching import SINK, SOURCE, most_matched
from matchround.solving.places import members

NOWHERE = -1

MOST_WEIGHED = 300
"""Meetings up to which the flow alone decides: where all must stay it is slow in large rounds."""


class Sitting(NamedTuple):
    """A meeting to be seated: positions of its people, and a bit mask of suitable tables."""

    people: tuple[int, ...]
    tables: int


@dataclass(frozen=True, eq=False)
class Stays:
    """What it counts if a meeting is at a table; what is not named counts nothing.

    Parallel columns: position of the meeting, position of the table, what it counts (positive).
    """

    meeting: Ints
    table: Ints
    counts: Ints


class TableFlow:
    """The meetings of one round and the tables that are open in it.

    `people` lists everybody who meets, `meeting` the position of each one's meeting.
    """

    def __init__(self, meetings: Sequence[Sitting], open_tables: int, tables: int) -> None:
        self.people = np.array([who for m in meetings for who in m.people], np.int64)
        sizes = np.array([len(m.people) for m in meetings], np.int64)
        self.meeting = np.repeat(np.arange(len(meetings)), sizes)
        kinds: dict[int, int] = {}
        of_meetings = [kinds.setdefault(m.tables & open_tables, len(kinds)) for m in meetings]
        self._kind = np.array(of_meetings, np.int64)
        self._suits = np.zeros((len(kinds), tables), np.bool_)
        for row, mask in enumerate(kinds):
            self._suits[row, members(mask)] = True
        self._tail, self._head = self._fixed_arcs()

    def __len__(self) -> int:
        """How many meetings there are."""
        return int(self._kind.size)

    def suits(self, meeting: Ints, table: Ints) -> Bools:
        """Tell for each of these meetings whether the table beside it suits it and is open."""
        fit: Bools = self._suits[self._kind[meeting], table]
        return fit

    def seat(self, stays: Stays) -> Ints:
        """Give each meeting a table, NOWHERE where none is left: as many as can be, then best."""
        if not len(self):
            return np.zeros(0, np.int64)
        if len(self) > MOST_WEIGHED and len(np.unique(stays.counts)) == 1:
            found = self._stays_first(stays)
            if (found != NOWHERE).all():
                return found
        return self._by_flow(stays, np.ones(len(self._tail), np.bool_))

    def _stays_first(self, stays: Stays) -> Ints:
        """Let as many stay as can, and seat the others at what tables are left."""
        chosen = most_matched(stays.meeting, stays.table)
        meeting, table = stays.meeting[chosen], stays.table[chosen]
        gone = np.zeros(self._first_kind + len(self._suits), np.bool_)
        gone[meeting + 2] = gone[table + self._first_table] = True
        nobody = np.zeros(0, np.int64)
        found = self._by_flow(Stays(nobody, nobody, nobody), ~(gone[self._tail] | gone[self._head]))
        found[meeting] = table
        return found

    def _by_flow(self, stays: Stays, open_arcs: Bools) -> Ints:
        tail = np.concatenate([stays.meeting + 2, self._tail])
        head = np.concatenate([stays.table + self._first_table, self._head])
        capacity = np.concatenate([np.ones(len(stays.table), np.bool_), open_arcs])
        cost = np.concatenate([-stays.counts, np.zeros(len(self._tail), np.int64)])
        solver = min_cost_flow.SimpleMinCostFlow()
        arcs = solver.add_arcs_with_capacity_and_unit_cost(tail, head, capacity.astype(int), cost)
        solver.set_node_supply(SOURCE, len(self))
        solver.set_node_supply(SINK, -len(self))
        solver.solve_max_flow_with_min_cost()
        used = np.asarray(solver.flows(arcs), np.int64) > 0
        return self._read(tail[used], head[used])

    @property
    def _first_table(self) -> int:
        return 2 + len(self)

    @property
    def _first_kind(self) -> int:
        return self._first_table + int(self._suits.shape[1])

    def _fixed_arcs(self) -> tuple[Ints, Ints]:
        """Arcs that do not depend on who stays, as tails and heads."""
        meetings = np.arange(len(self)) + 2
        kind, table = np.nonzero(self._suits)
        tables = np.flatnonzero(self._suits.any(axis=0)) + self._first_table
        tails = [meetings * 0 + SOURCE, meetings, kind + self._first_kind, tables]
        to_tables = table + self._first_table
        heads = [meetings, self._kind + self._first_kind, to_tables, tables * 0 + SINK]
        return np.concatenate(tails), np.concatenate(heads)

    def _read(self, tail: Ints, head: Ints) -> Ints:
        """Find each meeting's table from the arcs that carry flow."""
        found = np.full(len(self), NOWHERE, np.int64)
        of_meeting = (tail >= SINK + 1) & (tail < self._first_table)
        direct = of_meeting & (head < self._first_kind)
        found[tail[direct] - 2] = head[direct] - self._first_table
        through = of_meeting & ~direct
        meetings, kinds = tail[through] - 2, head[through]
        of_kind = tail >= self._first_kind
        tables, theirs = head[of_kind] - self._first_table, tail[of_kind]
        order, other = np.argsort(kinds, kind="stable"), np.argsort(theirs, kind="stable")
        found[meetings[order]] = tables[other]  # as many of each kind leave its node as enter it
        return found
