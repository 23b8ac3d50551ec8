"""The flow of a choice in which some people have more partners than meetings: those of trios."""

from dataclasses import replace

import numpy as np

from matchround.solving.arrays import Bools, Ints
from matchround.solving.flow import ChoiceFlow
from matchround.solving.network import SINK, SOURCE, Arcs, network
from matchround.solving.problem import Problem


class PooledFlow(ChoiceFlow):
    """A person has a partner for each meeting, and one more for each trio that they are in.

    So many trios have three such people each, who draw on a pool of that size.
    """

    def __init__(self, problem: Problem, trios: int) -> None:
        wider = replace(problem, most=problem.most + np.minimum(problem.most, trios))
        super().__init__(wider)
        self._arcs = {
            breadth: _pooled(network(wider, breadth=breadth), problem.most, 3 * trios)
            for breadth in (False, True)
        }


def _pooled(arcs: Arcs, most: Ints, pool: int) -> Arcs:
    """Lead what a person has beyond `most` through a node, on either side, of that capacity."""
    one, other = arcs.nodes, arcs.nodes + 1
    tail, head = arcs.tail.copy(), arcs.head.copy()
    outgoing, incoming = arcs.tail == SOURCE, arcs.head == SINK
    tail[outgoing] = np.where(_beyond(arcs.head[outgoing] - 2, most), one, SOURCE)
    head[incoming] = np.where(_beyond(arcs.tail[incoming] - 2 - arcs.mirror, most), other, SINK)
    none = np.zeros(2, np.int64)
    return replace(
        arcs,
        tail=np.concatenate([tail, [SOURCE, other]]),
        head=np.concatenate([head, [one, SINK]]),
        capacity=np.concatenate([arcs.capacity, [pool, pool]]),
        fairness=np.concatenate([arcs.fairness, none]),
        breadth=np.concatenate([arcs.breadth, none]),
        pair=np.concatenate([arcs.pair, none - 1]),
        nodes=arcs.nodes + 2,
    )


def _beyond(person: Ints, most: Ints) -> Bools:
    """Tell of each person's unit arcs (those of one person side by side) which pass `most`."""
    _, first, size = np.unique(person, return_index=True, return_counts=True)
    rank = np.arange(len(person)) - np.repeat(first, size)
    beyond: Bools = rank >= most[person]
    return beyond
