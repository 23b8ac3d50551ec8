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
    """Give sets of rounds Q (Bools over rounds): intervals, short first, then what pairs have."""
    rounds = problem.rounds
    sets = [
        tuple(first <= r < first + length for r in range(rounds))
        for length in range(1, rounds + 1)
        for first in range(rounds - length + 1)
    ]
    sets += [tuple(bool(x) for x in row) for row in np.unique(problem.allowed, axis=0)]
    different = list(dict.fromkeys(sets))
    return [np.array(row, np.bool_) for row in different[:MOST_SETS]]


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
    for number in np.unique(component):
        people = component == number
        most = int((problem.available[people].sum(axis=0) // 2).sum())
        yield from _binding(np.flatnonzero(people[problem.a]), most)


def _components(problem: Problem) -> Pairs:
    """Number people so that those who are linked by pairs share the lowest number among them."""
    label: Pairs = np.arange(len(problem.people))
    while True:
        lowest = np.minimum(label[problem.a], label[problem.b])
        before = label.copy()
        np.minimum.at(label, problem.a, lowest)
        np.minimum.at(label, problem.b, lowest)
        if (label == before).all():
            return label
