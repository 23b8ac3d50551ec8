"""Most edges of a bipartite graph that share no end, by maximum flow."""

import numpy as np
from ortools.graph.python import max_flow  # type: ignore[import-untyped] # compiled, no stubs

from matchround.solving.arrays import Bools, Ints

SOURCE, SINK = 0, 1


def most_matched(left: Ints, right: Ints) -> Bools:
    """Choose a largest set of the edges (left[e], right[e]) of which no two share an end."""
    if not len(left):
        return np.zeros(0, np.bool_)
    lefts, tail = np.unique(left, return_inverse=True)
    rights, head = np.unique(right, return_inverse=True)
    of_left = np.arange(len(lefts)) + 2
    of_right = np.arange(len(rights)) + 2 + len(lefts)
    solver = max_flow.SimpleMaxFlow()
    arcs = solver.add_arcs_with_capacity(
        np.concatenate([of_left[tail], of_left * 0 + SOURCE, of_right]),
        np.concatenate([of_right[head], of_left, of_right * 0 + SINK]),
        np.ones(len(tail) + len(lefts) + len(rights), np.int64),
    )
    solver.solve(SOURCE, SINK)
    chosen: Bools = np.asarray(solver.flows(arcs))[: len(tail)] > 0
    return chosen
