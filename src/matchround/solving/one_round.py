"""Refill one round as well as possible, the others standing: a maximum-weight matching.

In one round everybody has at most one meeting, so that what a pair adds to every goal, given the
other rounds, does not depend on the rest of the round: the best round is exactly a matching of
maximum weight (Galil 1986, as in rustworkx), but for limits of tables, which are cut to.
"""

from collections.abc import Mapping

import numpy as np

from matchround.solving.arrays import Bools, Ints, Pairs
from matchround.solving.measures import degrees
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds

PROMISE, MEETING, FAIRNESS, CROSSING, BREADTH = 10**15, 10**13, 10**11, 10**9, 10**7
"""What a unit of each goal weighs beside a pair's worth (at most 1000)."""


def refill(problem: Problem, rounds: Rounds, r: int) -> Rounds:
    """Fill round r anew from the pairs that the other rounds do not hold.

    Give `rounds` with that round's pairs exchanged; the same where limits of scarce tables
    stand in the way. Promises that depend on each other's rounds stay as they are.
    """
    bound = _bound(problem)
    others = {pair: held for pair, held in rounds.items() if held != r or bound[pair]}
    here = np.array([pair for pair, held in others.items() if held == r], np.intp)
    free = _free(problem, others, r, ~bound)
    weight = _weights(problem, np.array(sorted(others), np.intp), free)
    matched = _matching(problem, free, weight)
    best = matched[np.argsort(-weight[np.searchsorted(free, matched)], kind="stable")]
    kept = best[: int(problem.room[r]) - len(here)]
    if not _fits(problem, np.concatenate([here, kept]), r):
        return rounds
    return others | dict.fromkeys(kept.tolist(), r)


def _bound(problem: Problem) -> Bools:
    """Mark the promised pairs of an event in which some come after others."""
    ordered = any(row.after for row in problem.event.pairs)
    bound: Bools = problem.promised & ordered
    return bound


def _free(problem: Problem, others: Mapping[int, int], r: int, able: Bools) -> Pairs:
    """The pairs that may meet in round r and do not in others, of people who still can."""
    able = able & problem.allowed[:, r]
    able[list(others)] = False
    gone = degrees(problem, np.array(sorted(others), np.intp)) >= problem.most
    here = [pair for pair, held in others.items() if held == r]
    gone[problem.a[here]] = gone[problem.b[here]] = True
    return np.flatnonzero(able & ~gone[problem.a] & ~gone[problem.b])


def _weights(problem: Problem, others: Pairs, free: Pairs) -> Ints:
    """What each free pair adds to the goals, the earlier ones outweighing the later."""
    a, b = problem.a[free], problem.b[free]
    short = problem.wanted - degrees(problem, others)
    new = _new(problem, others, a, b) + _new(problem, others, b, a)
    weight: Ints = (
        problem.worth[free]
        + PROMISE * problem.promised[free]
        + MEETING
        + FAIRNESS * (2 * (short[a] + short[b]) - 2)
        - CROSSING * problem.same_sector[free]
        + (BREADTH * new if problem.event.settings.breadth else 0)
    )
    return weight


def _new(problem: Problem, others: Pairs, who: Ints, whom: Ints) -> Ints:
    """How many of whom's sector and organisation are new to who, given the other rounds."""
    count = np.zeros(len(who), np.int64)
    one = np.concatenate([problem.a[others], problem.b[others]])
    other = np.concatenate([problem.b[others], problem.a[others]])
    for group in (problem.sectors, problem.organisations):
        met = np.unique(one * (group.width + 1) + group.of[other] + 1)
        theirs = group.of[whom]
        known = np.isin(who * (group.width + 1) + theirs + 1, met)
        count += group.is_new(who, theirs) & ~known
    return count


def _matching(problem: Problem, free: Pairs, weight: Ints) -> Pairs:
    import rustworkx  # noqa: PLC0415 -- only where a round falls short

    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(problem.people)))
    ends = zip(problem.a[free].tolist(), problem.b[free].tolist(), range(len(free)), strict=True)
    graph.add_edges_from(list(ends))
    weights = weight.tolist()
    matched = rustworkx.max_weight_matching(graph, weight_fn=lambda edge: weights[edge])
    places = sorted(graph.get_edge_data(one, other) for one, other in matched)
    return free[np.array(places, np.intp)]


def _fits(problem: Problem, pairs: Pairs, r: int) -> bool:
    return all(int(crowd.pairs[pairs].sum()) <= crowd.limit[r] for crowd in problem.crowds)
