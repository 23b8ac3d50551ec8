"""One round by itself: how many meetings fit in it beside those that stand."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np
import rustworkx

from matchround.event import Meeting
from matchround.solving.problem import Problem


def most_beside(problem: Problem, standing: Iterable[Meeting], number: int) -> int:
    """Bound the pairs of a round (number) that can be held beside the meetings that stand in it.

    Of pairs that no other round keeps from meeting: the largest matching of the people who are
    free, and no more than the tables that are left.
    """
    r = problem.event.position[number]
    held = [meeting for meeting in standing if meeting.round == number]
    busy = {who for meeting in held for who in meeting.participants}
    free = np.array([person.id not in busy for person in problem.people], np.bool_)
    able = problem.allowed[:, r] & free[problem.a] & free[problem.b]
    names = {meeting.table for meeting in held}
    tables = [t for t in problem.event.tables if t.is_open(number) and t.name not in names]
    return min(len(tables), largest_matching(problem, np.flatnonzero(able).tolist()))


def largest_matching(problem: Problem, pairs: Sequence[int]) -> int:
    """How many of these pairs, at most, share nobody (Edmonds 1965, as in rustworkx)."""
    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(problem.people)))
    ends = zip(problem.a[pairs].tolist(), problem.b[pairs].tolist(), strict=True)
    graph.add_edges_from([(a, b, None) for a, b in ends])
    return len(rustworkx.max_weight_matching(graph, max_cardinality=True))


def fullest(problem: Problem, r: int, stays: Sequence[int], taken: Collection[int]) -> list[int]:
    """Fill a round (position) as full as can be, with as many of `stays` as can then be in it.

    `taken` pairs meet in other rounds. Give the pairs, rising.
    """
    able = problem.allowed[:, r].copy()
    able[list(taken)] = False
    able[list(stays)] = True
    pairs, staying = np.flatnonzero(able).tolist(), set(stays)
    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(problem.people)))
    graph.add_edges_from([(int(problem.a[p]), int(problem.b[p]), p) for p in pairs])
    matched = rustworkx.max_weight_matching(
        graph, max_cardinality=True, weight_fn=lambda pair: int(pair in staying)
    )
    found = sorted(graph.get_edge_data(one, other) for one, other in matched)
    found.sort(key=lambda pair: pair not in staying)
    return sorted(found[: int(problem.room[r])])
