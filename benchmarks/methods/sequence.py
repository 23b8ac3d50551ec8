"""Round after round one maximum-weight matching of those who have not met yet."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import rustworkx as rx
from numpy.typing import NDArray

from matchround.event import Event, Meeting
from matchround.matching import PairBlocks, eligible_pairs
from methods.day import Day, Pair

MOST_COMPLETE = 1_000
"""People up to which a matching looks at every pair."""

PARTNERS = 40
"""Above that it looks at so many of the most worthy partners of each person."""

ROWS = 64


class Edge(NamedTuple):
    """A pair that may meet, with its worth."""

    a: int
    b: int
    worth: int


def plan(event: Event) -> tuple[Meeting, ...]:
    """Fill each round with as many meetings as possible, of the largest worth there is left."""
    edges, day = edges_of(event), Day(event)
    for round_ in event.rounds:
        free = day.free(round_.number)
        left = [e for e in edges if e.a in free and e.b in free and (e.a, e.b) not in day.met]
        day.hold(round_.number, matching(len(event.players), left))
    return tuple(day.meetings)


def matching(count: int, edges: Sequence[Edge]) -> list[Pair]:
    """Give the pairs of a matching, the most worthy first, in case that tables are few."""
    graph: rx.PyGraph[int, int] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    graph.add_edges_from(edges)
    matched = rx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    worth = {(a, b): graph.get_edge_data(a, b) for a, b in matched}
    return sorted(worth, key=lambda pair: (-worth[pair], sorted(pair)))


def edges_of(event: Event) -> list[Edge]:
    """Every pair that may meet; of many people those among the most worthy of either."""
    if len(event.players) > MOST_COMPLETE:
        return best_partners(event)
    pairs = eligible_pairs(event)
    columns = (pairs.a.tolist(), pairs.b.tolist(), pairs.worth.tolist())
    return [Edge(*row) for row in zip(*columns, strict=True)]


def best_partners(event: Event) -> list[Edge]:
    """The pairs that are among the best of one of the two; ties are broken by chance."""
    blocks, draw = PairBlocks(event), np.random.default_rng(1)
    edges: set[Edge] = set()
    for start in range(0, len(blocks), ROWS):
        stop = min(start + ROWS, len(blocks))
        eligible, worth = blocks.block(start, stop)
        ranked = np.where(eligible, worth + draw.random(worth.shape), -1)
        best = np.argpartition(ranked, -PARTNERS, axis=1)[:, -PARTNERS:]
        edges.update(_of_rows(start, best, eligible, worth))
    return sorted(edges)


def _of_rows(
    start: int, best: NDArray[np.intp], eligible: NDArray[np.bool_], worth: NDArray[np.int16]
) -> list[Edge]:
    rows = np.arange(len(best))[:, None]
    may = eligible[rows, best]
    one = np.broadcast_to(rows + start, best.shape)[may]
    low, high = np.minimum(one, best[may]), np.maximum(one, best[may])
    columns = (low.tolist(), high.tolist(), worth[rows, best][may].tolist())
    return [Edge(*row) for row in zip(*columns, strict=True)]
