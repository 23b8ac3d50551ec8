"""Round-set limits: what people who come and go can have together at most.

For a set Q of rounds, the pairs all of whose common rounds lie in Q number at most the sum of
the limits over Q, and a person has at most as many of them as rounds in Q. Without these limits
a choice of pairs can be impossible to put into rounds, and bounds are loose.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from matchround.solving.arrays import Bools, Pairs
from matchround.solving.problem import Problem


class Limit(NamedTuple):
    """At most `most` of these pairs (positions) can be chosen together."""

    pairs: Pairs
    most: int


MOST_SETS = 200
"""Sets of rounds that are looked at, intervals first."""


def round_sets(problem: Problem) -> list[Bools]:
    """Give the sets of rounds Q (Bools over rounds): all intervals, then what pairs have."""
    rounds = problem.rounds
    sets = {
        tuple(first <= r <= last for r in range(rounds))
        for first in range(rounds)
        for last in range(first, rounds)
    }
    common = [tuple(bool(x) for x in row) for row in np.unique(problem.allowed, axis=0)]
    ordered = sorted(sets, key=sum) + [row for row in common if row not in sets]
    return [np.array(row, np.bool_) for row in ordered[:MOST_SETS]]


def limits_of(problem: Problem) -> Iterator[Limit]:
    """Give every round-set limit that can bind, of crowds and of single people."""
    for rounds in round_sets(problem):
        inside = np.logical_not((problem.allowed & ~rounds).any(axis=1))
        if not inside.any():
            continue
        for crowd in problem.crowds:
            yield from _binding(np.flatnonzero(inside & crowd.pairs), crowd.limit[rounds].sum())
        if not rounds.all():
            yield from _of_people(problem, inside, rounds)
    yield from _of_components(problem)


def _binding(pairs: Pairs, most: int) -> Iterator[Limit]:
    if len(pairs) > most:
        yield Limit(pairs, int(most))


def _of_people(problem: Problem, inside: Bools, rounds: Bools) -> Iterator[Limit]:
    counts = np.bincount(problem.a[inside], minlength=len(problem.people))
    counts += np.bincount(problem.b[inside], minlength=len(problem.people))
    there = problem.available[:, rounds].sum(axis=1)
    for person in np.flatnonzero((counts > there) & (there < problem.most)):
        own = problem.pairs_of[person]
        yield Limit(own[inside[own]], int(there[person]))


def _of_components(problem: Problem) -> Iterator[Limit]:
    """People who can only meet among themselves: half of those there in each round."""
    component = _components(problem)
    for number in range(int(component.max(initial=-1)) + 1):
        people = component == number
        most = int((problem.available[people].sum(axis=0) // 2).sum())
        yield from _binding(np.flatnonzero(people[problem.a]), most)


def _components(problem: Problem) -> Pairs:
    from scipy.sparse import coo_array  # noqa: PLC0415 -- heavy: 0.1 s, and not for --help
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 -- likewise

    size = len(problem.people)
    graph = coo_array((np.ones(len(problem)), (problem.a, problem.b)), shape=(size, size))
    labels: Pairs = connected_components(graph, directed=False)[1]
    return labels
