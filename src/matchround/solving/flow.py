"""Bounds and fractional choices by minimum-cost flow, with multipliers for what is held.

A goal's bound given the values v_k of the goals before it is Lagrange's: whatever the
multipliers m_k >= 0, no choice has more of the goal than the optimum of
goal + sum of m_k (goal_k - v_k). The flow computes that optimum exactly.
"""

from dataclasses import dataclass
from functools import cached_property
from operator import mul
from typing import NamedTuple

import numpy as np
from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped] # compiled, no stubs

from matchround.solving.arrays import Ints
from matchround.solving.network import SINK, SOURCE, Arcs, network
from matchround.solving.problem import Problem

LARGEST = 2**61
"""Nodes times the largest cost must stay below this, or the solver's numbers overflow."""


class Multipliers(NamedTuple):
    """What one unit of each goal counts in the flow's objective; whole numbers."""

    promises: int = 0
    meetings: int = 0
    fairness: int = 0
    crossing: int = 0
    breadth: int = 0
    worth: int = 0


@dataclass(frozen=True, eq=False)
class Flow:
    """An optimal flow. `total` is its objective, twice that of the fractional choice.

    `spare` is what was left of the supply: it goes from source to sink past the network.
    """

    arcs: Arcs
    multipliers: Multipliers
    cost: Ints
    units: Ints
    total: int
    spare: int

    @cached_property
    def halves(self) -> Ints:
        """For each pair 0, 1 or 2 halves."""
        pair_arcs: Ints = self.units[self.arcs.pair >= 0]
        return _both_ways(pair_arcs)

    @cached_property
    def reduced(self) -> Ints:
        """How much twice the objective falls at least if a pair is taken that is not in it."""
        potential = self.potential
        of_arcs = self.cost + potential[self.arcs.tail] - potential[self.arcs.head]
        of_pairs: Ints = np.maximum(of_arcs[self.arcs.pair >= 0], 0)
        return _both_ways(of_pairs)

    @cached_property
    def potential(self) -> Ints:
        """Shortest distances in the residual network (Bellman-Ford, all arcs at once)."""
        tail, head, cost = self._residual()
        order = np.argsort(head, kind="stable")
        tail, head, cost = tail[order], head[order], cost[order]
        heads, starts = np.unique(head, return_index=True)
        potential = np.zeros(self.arcs.nodes, np.int64)
        for _ in range(self.arcs.nodes):
            reached = np.minimum.reduceat(potential[tail] + cost, starts)
            better = reached < potential[heads]
            if not better.any():
                break
            potential[heads[better]] = reached[better]
        return potential

    def _residual(self) -> tuple[Ints, Ints, Ints]:
        """Tail, head and cost of where units could still go, the way past the network included.

        Without that way the prices would not tell that more pairs could use what is spare.
        """
        arcs = self.arcs
        ahead, back = self.units < arcs.capacity, self.units > 0
        past = np.array([back.any(), self.spare > 0])  # the way past has units to take, to give
        around = np.array([SOURCE, SINK])
        return (
            np.concatenate([arcs.tail[ahead], arcs.head[back], around[past]]),
            np.concatenate([arcs.head[ahead], arcs.tail[back], around[::-1][past]]),
            np.concatenate([self.cost[ahead], -self.cost[back], np.zeros(past.sum(), np.int64)]),
        )


def _both_ways(of_arcs: Ints) -> Ints:
    """Add up the mirrored arcs of each pair."""
    first, second = np.split(of_arcs, 2)
    return np.add(first, second)


class ChoiceFlow:
    """The flow problems of one set of pairs."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._arcs: dict[bool, Arcs] = {}

    def best(self, multipliers: Multipliers, meetings: int) -> Flow:
        """Find the flow that gains most, of at most so many participant-rounds in meetings.

        Raises:
            OverflowError: when the multipliers are too large for the solver's whole numbers.
        """
        nested = multipliers.breadth > 0
        if nested not in self._arcs:
            self._arcs[nested] = network(self._problem, breadth=nested)
        arcs = self._arcs[nested]
        cost = -self._gains(arcs, multipliers)
        if int(np.abs(cost).max(initial=0)) * arcs.nodes >= LARGEST:
            raise OverflowError
        units = _solved(arcs, cost, meetings)
        used = units > 0
        total = -sum(map(mul, cost[used].tolist(), units[used].tolist()))  # may pass 64 bits
        spare = meetings - int(units[arcs.tail == SOURCE].sum())
        return Flow(arcs, multipliers, cost, units, total, spare)

    def _gains(self, arcs: Arcs, multipliers: Multipliers) -> Ints:
        problem = self._problem
        of_pairs = (
            multipliers.worth * problem.worth
            + multipliers.promises * problem.promised
            + 2 * multipliers.meetings
            - multipliers.crossing * problem.same_sector
        )
        gains = multipliers.fairness * arcs.fairness + multipliers.breadth * arcs.breadth
        gains[arcs.pair >= 0] += np.concatenate([of_pairs, of_pairs])
        return gains


def _solved(arcs: Arcs, cost: Ints, meetings: int) -> Ints:
    solver = min_cost_flow.SimpleMinCostFlow()
    tail = np.append(arcs.tail, SOURCE)
    head = np.append(arcs.head, SINK)
    capacity = np.append(arcs.capacity, meetings)
    added = solver.add_arcs_with_capacity_and_unit_cost(tail, head, capacity, np.append(cost, 0))
    solver.set_node_supply(SOURCE, meetings)
    solver.set_node_supply(SINK, -meetings)
    status = solver.solve()
    if status != solver.OPTIMAL:
        raise OverflowError(status)
    units: Ints = np.asarray(solver.flows(added), np.int64)
    return units[:-1]
