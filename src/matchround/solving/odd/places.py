"""How many can have a meeting at all: people, rounds, tables, and who outnumbers the others."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped] # compiled, no stubs

from matchround.event import CrossSector, Odd, SameOrganisation
from matchround.solving.arrays import Bools, Ints
from matchround.solving.odd.cast import Cast
from matchround.solving.problem import Problem

SOURCE, SINK = 0, 1


class Places:
    """Upper limits of who can meet when, whatever the pairs.

    `able` (players x rounds): somebody whom they may meet is there. `room`: the most players
    who meet in each round.
    """

    def __init__(self, cast: Cast, problem: Problem, *, complete: bool) -> None:
        self._cast = cast
        self._problem = problem
        self.able = _able(cast, problem) if complete else cast.available[: cast.players]
        self._partners = _partners(cast, problem) if complete else self.able.sum(axis=1)
        self.room: Ints = np.array([self._room(r) for r in range(cast.rounds)], np.int64)

    def most_meetings(self) -> int:
        """The most participant-rounds that can be spent in meetings."""
        return self._flow(int(self.room.sum()))[0]

    def least_squares(self, meetings: int) -> int:
        """The least sum of squared sit-outs for so many participant-rounds in meetings."""
        return self._flow(meetings)[1]

    def _flow(self, meetings: int) -> tuple[int, int]:
        """Send meetings from people, whose k-th of c gains 2 (c - k) + 1, to rounds."""
        people, rounds = self.able.shape
        own, wanted = self._cast.most[:people], self._problem.wanted
        most = np.minimum(own, np.minimum(self._partners, self.able.sum(axis=1)))
        slot = np.repeat(np.arange(people), most)
        rank = np.arange(len(slot)) - np.repeat(np.cumsum(most) - most, most)
        who, when = np.nonzero(self.able)
        ends, first = np.arange(rounds) + 2 + people, np.full(len(slot), SOURCE)
        solver = min_cost_flow.SimpleMinCostFlow()
        solver.add_arcs_with_capacity_and_unit_cost(
            np.concatenate([first, who + 2, ends]),
            np.concatenate([slot + 2, ends[when], ends * 0 + SINK]),
            np.concatenate([np.ones(len(slot) + len(who), np.int64), self.room]),
            np.concatenate([1 + 2 * (rank - wanted[slot]), who * 0, ends * 0]),
        )
        solver.set_node_supply(SOURCE, meetings)
        solver.set_node_supply(SINK, -meetings)
        solver.solve_max_flow_with_min_cost()
        return solver.maximum_flow(), int((wanted**2).sum()) + solver.optimal_cost()

    def _room(self, r: int) -> int:
        """The most players who can meet in a round."""
        able = np.flatnonzero(self.able[:, r])
        standby = int(self._cast.available[self._cast.players :, r].sum())
        sizes = [Counter(groups[able].tolist()) for groups in self._apart(r)]
        in_threes = self._cast.event.settings.odd is Odd.TRIO and all(len(s) > 2 for s in sizes)  # noqa: PLR2004 -- a trio is of three groups
        tables = self._cast.open_tables[r].bit_count()
        seats = self._seats(r) if in_threes else 2 * tables
        room = min(len(able), seats)
        if not in_threes and not standby:
            room -= room % 2
        for size in sizes:
            others = len(able) - max(size.values(), default=0)
            room = min(room, 2 * others + standby, sum(min(n, tables) for n in size.values()))
        return room

    def _seats(self, r: int) -> int:
        """Seats for trios at the tables that are open."""
        number = self._cast.event.rounds[r].number
        tables = [table for table in self._cast.event.tables if table.is_open(number)]
        return sum(3 if table.seats is None else min(3, table.seats) for table in tables)

    def _apart(self, r: int) -> Iterator[Ints]:
        """Number groups of people of whom no two may meet in the round: sectors, organisations.

        Who belongs to none is a group of their own.
        """
        problem, settings = self._problem, self._cast.event.settings
        allowed = problem.allowed[:, r]
        for ruled, groups in (
            (settings.cross_sector is CrossSector.REQUIRED, problem.sector),
            (settings.same_organisation is SameOrganisation.NEVER, problem.organisation),
        ):
            own = np.where(groups < 0, -1 - np.arange(len(groups)), groups)
            if ruled and not (allowed & (own[problem.a] == own[problem.b])).any():
                yield own


def _able(cast: Cast, problem: Problem) -> Bools:
    """Who has somebody to meet in each round (players x rounds)."""
    able = np.zeros((cast.players, cast.rounds), np.bool_)
    for r in range(cast.rounds):
        here = problem.allowed[:, r]
        able[problem.a[here], r] = able[problem.b[here], r] = True
        for standby in np.flatnonzero(cast.available[cast.players :, r]) + cast.players:
            theirs = [
                who for who in _near(cast, int(standby)) if cast.may_meet(int(standby), who, r)
            ]
            able[theirs, r] = True
    return able


def _partners(cast: Cast, problem: Problem) -> Ints:
    """How many people each player may meet."""
    count = np.bincount(np.concatenate([problem.a, problem.b]), minlength=cast.players)
    for standby in range(cast.players, len(cast.people)):
        count[_near(cast, standby)] += 1
    return count


def _near(cast: Cast, standby: int) -> list[int]:
    return np.flatnonzero(cast.eligible(standby)[: cast.players]).tolist()
