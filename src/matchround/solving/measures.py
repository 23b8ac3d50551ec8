"""The goals' values of a choice of pairs, by array arithmetic (the checker has its own way)."""

import numpy as np

from matchround.solving.arrays import Ints, Pairs
from matchround.solving.groups import Group
from matchround.solving.problem import Problem


def degrees(problem: Problem, chosen: Pairs) -> Ints:
    """How many of the chosen pairs each person has."""
    ends = np.concatenate([problem.a[chosen], problem.b[chosen]])
    return np.bincount(ends, minlength=len(problem.people))


def measure(problem: Problem, chosen: Pairs, name: str) -> int:
    """Compute the value of one goal that depends on who meets whom."""
    if name == "promises":
        return int(problem.promised[chosen].sum())
    if name == "meetings":
        return 2 * len(chosen)
    if name == "fairness":
        return int(((problem.wanted - degrees(problem, chosen)) ** 2).sum())
    if name == "crossing":
        return int(problem.same_sector[chosen].sum())
    if name == "breadth":
        return _breadth(problem, chosen)
    return int(problem.worth[chosen].sum())


def _breadth(problem: Problem, chosen: Pairs) -> int:
    return sum(_met(problem, chosen, group) for group in (problem.sectors, problem.organisations))


def _met(problem: Problem, chosen: Pairs, group: Group) -> int:
    """How many (person, other group) meet that have not met before, over all people."""
    who = np.concatenate([problem.a[chosen], problem.b[chosen]])
    theirs = group.of[np.concatenate([problem.b[chosen], problem.a[chosen]])]
    new = group.is_new(who, theirs)
    return len(np.unique(who[new] * group.width + theirs[new]))
