"""The bipartite double cover of the choice, as a network for minimum-cost flow.

Every person i is a left node u_i and a right node v_i, every pair two mirrored arcs of capacity
1; half of a flow is a fractional choice, and the other way round, so that the flow's optimum is
exactly that of the linear relaxation (Schrijver 2003, chapter 30; half-integral, so that
rounding loses little). A person's k-th meeting of c is a unit arc that gains 2 (c - k) + 1
(least squares of sit-outs; c counts those that nothing can spare); between a person and their
partners stand nodes of the partner's sector and organisation, whose first unit gains breadth.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from matchround.solving.arrays import Bools, Ints
from matchround.solving.problem import Problem

SOURCE, SINK = 0, 1


@dataclass(frozen=True, eq=False)
class Groups:
    """The nodes between people and their pairs on the left side.

    A node of a sector is of (`person`, `sector`); one of an organisation of (`wide_person`,
    `wide_sector`, `wide_organisation`), for those with more than one pair.
    """

    person: Ints
    sector: Ints
    node: Ints
    wide_person: Ints
    wide_sector: Ints
    wide_organisation: Ints
    wide_node: Ints


@dataclass(frozen=True, eq=False)
class Arcs:
    """Arcs as columns; what a unit on each gains of each goal.

    `pair` is the pair of a pair arc, else -1. The first and the second half of the pair arcs are
    mirrored: the same pairs in the same order. A unit counts for `fairness`, `breadth`, and for
    a pair arc for its pair's worth and more. A right node is its left node plus `mirror`.
    """

    tail: Ints
    head: Ints
    capacity: Ints
    fairness: Ints
    breadth: Ints
    pair: Ints
    nodes: int
    mirror: int
    groups: Groups | None

    def __len__(self) -> int:
        """How many arcs there are."""
        return int(self.tail.size)


@dataclass(frozen=True, eq=False)
class _Side:
    """The arcs of the left side; the right side is its mirror."""

    tail: Ints
    head: Ints
    capacity: Ints
    fairness: Ints
    breadth: Ints


def network(problem: Problem, *, breadth: bool) -> Arcs:
    """Build the network; without `breadth` its nodes of sectors and organisations are left out."""
    count, people = len(problem), len(problem.people)
    owner = np.concatenate([problem.a, problem.b])
    left = np.arange(people) + 2
    outlet, gain, used = left[owner], np.zeros(2 * count, np.int64), 2 + people
    sides, groups = [_slots(problem, left)], None
    if breadth:
        nested, outlet, gain, groups = _groups(problem, owner, left, used)
        sides.append(nested)
        used += len(groups.node) + len(groups.wide_node)
    side = _joined(sides)
    mirror = used - 2  # the right side's nodes follow the left's, in the same order
    one, other = np.arange(count), np.arange(count) + count
    pairs_tail = np.concatenate([outlet[one], outlet[other]])
    pairs_head = np.concatenate([outlet[other], outlet[one]]) + mirror
    pair_gain = np.concatenate([gain[one] + gain[other]] * 2)
    nothing = np.zeros(2 * count, np.int64)
    no_pair = np.full(2 * len(side.tail), -1)
    return Arcs(
        tail=np.concatenate([pairs_tail, side.tail, _mirrored(side.head, mirror)]),
        head=np.concatenate([pairs_head, side.head, _mirrored(side.tail, mirror)]),
        capacity=np.concatenate([nothing + 1, side.capacity, side.capacity]),
        fairness=np.concatenate([nothing, side.fairness, side.fairness]),
        breadth=np.concatenate([pair_gain, side.breadth, side.breadth]),
        pair=np.concatenate([one, one, no_pair]),
        nodes=2 + 2 * (used - 2),
        mirror=mirror,
        groups=groups,
    )


def _mirrored(nodes: Ints, shift: int) -> Ints:
    return np.where(nodes == SOURCE, SINK, nodes + shift)


def _slots(problem: Problem, left: Ints) -> _Side:
    """Unit arcs from the source to each person, the first gaining most."""
    head = np.repeat(left, problem.most)
    first = np.repeat(np.cumsum(problem.most) - problem.most, problem.most)
    rank = np.arange(len(head)) - first
    gain = 2 * (np.repeat(problem.wanted, problem.most) - rank) - 1
    ones = np.ones(len(head), np.int64)
    return _Side(np.full(len(head), SOURCE), head, ones, gain, ones * 0)


def _groups(
    problem: Problem, owner: Ints, left: Ints, used: int
) -> tuple[_Side, Ints, Ints, Groups]:
    """Put nodes of sectors, and in them of organisations, between people and their pairs.

    Give their arcs, the node that each half pair leaves from, the breadth that the half pair
    itself gains (an organisation with a single pair needs no node), and the nodes.
    """
    partner = np.concatenate([problem.b, problem.a])
    sector, organisation = problem.sector[partner], problem.organisation[partner]
    by_sector = _grouped(owner, sector)
    by_both = _grouped(by_sector.of, organisation)
    other = problem.organisations.is_new(owner, organisation)
    wide = (by_both.size > 1) & other[by_both.first]
    first, lead = by_sector.first, by_both.first[wide]
    sector_node = used + np.arange(len(first))
    wide_node = used + len(first) + np.arange(len(lead))
    new = problem.sectors.is_new(owner[first], sector[first])
    sectors = _nest(left[owner[first]], sector_node, problem.most[owner[first]], new)
    around = sector_node[by_sector.of[lead]]
    organisations = _nest(around, wide_node, by_both.size[wide], np.ones(len(lead), np.bool_))
    node = sector_node[by_sector.of[by_both.first]]
    node[wide] = wide_node
    gain = (other & ~wide[by_both.of]).astype(np.int64)
    groups = Groups(
        *(owner[first], sector[first], sector_node),
        *(owner[lead], sector[lead], organisation[lead], wide_node),
    )
    return _joined([sectors, organisations]), node[by_both.of], gain, groups


class _Grouping(NamedTuple):
    """Half pairs by group: the first of each group, the group of each, the size of each group."""

    first: Ints
    of: Ints
    size: Ints


def _grouped(one: Ints, other: Ints) -> _Grouping:
    """Group those who are alike in both columns (the second may hold -1)."""
    keys = one * (int(other.max(initial=0)) + 2) + other + 1
    found = np.unique(keys, return_index=True, return_inverse=True, return_counts=True)
    return _Grouping(*found[1:])


def _nest(tail: Ints, head: Ints, capacity: Ints, counts: Bools) -> _Side:
    """Two arcs to each node: the first unit gains breadth where it counts, the rest nothing."""
    ones = np.ones(len(tail), np.int64)
    return _Side(
        tail=np.concatenate([tail, tail]),
        head=np.concatenate([head, head]),
        capacity=np.concatenate([ones, np.maximum(capacity - 1, 0)]),
        fairness=np.zeros(2 * len(tail), np.int64),
        breadth=np.concatenate([counts.astype(np.int64), ones * 0]),
    )


def _joined(sides: list[_Side]) -> _Side:
    return _Side(
        *(
            np.concatenate([getattr(side, name) for side in sides])
            for name in ("tail", "head", "capacity", "fairness", "breadth")
        )
    )
