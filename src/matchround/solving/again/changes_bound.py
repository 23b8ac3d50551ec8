"""How many people must have a changed meeting, so that as many meet as do.

In a round, breaking one meeting that could stand lets at most one more be held. So a round that
is to have more meetings than stand in it and fit beside them has as many broken; the fewest
people who can be those of so many broken meetings are a bound of `changes`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil

from matchround.event import Meeting
from matchround.solving.cp_sat import cp_model
from matchround.solving.limits import Limits

MOST_COUNTED = 5_000
"""Meetings that could be broken up to which people are counted over all rounds together."""

SHARE = 0.25
"""Of the effort."""


def fewest_changed(
    intact: Sequence[Meeting], short: Mapping[int, int], in_all: int, limits: Limits
) -> int:
    """Bound the people of broken meetings from below.

    `short` tells for each round (number) how many of its meetings must be broken at least,
    `in_all` how many in all rounds together.
    """
    missing = {number: count for number, count in short.items() if count > 0}
    if in_all <= 0 and not missing:
        return 0
    least = 2 * max(missing.values(), default=0)
    if len(intact) > MOST_COUNTED:
        return max(least, 2 if in_all > 0 else 0)
    return max(least, _counted(intact, missing, in_all, limits))


def _counted(
    intact: Sequence[Meeting], missing: Mapping[int, int], in_all: int, limits: Limits
) -> int:
    model = cp_model.CpModel()
    broken = [model.new_bool_var("") for _ in intact]
    changed: dict[str, cp_model.IntVar] = defaultdict(lambda: model.new_bool_var(""))
    for meeting, gone in zip(intact, broken, strict=True):
        for who in meeting.participants:
            model.add_implication(gone, changed[who])
    for number, count in missing.items():
        here = [gone for m, gone in zip(intact, broken, strict=True) if m.round == number]
        model.add(cp_model.LinearExpr.sum(here) >= min(count, len(here)))
    model.add(cp_model.LinearExpr.sum(broken) >= min(in_all, len(broken)))
    model.minimize(cp_model.LinearExpr.sum(list(changed.values())))
    solver = limits.solver(SHARE)
    solver.parameters.linearization_level = 2
    if not limits.run(solver, model, "changes"):
        return 0
    return ceil(solver.best_objective_bound - 1e-6)
