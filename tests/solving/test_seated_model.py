"""Tables in a model: one meeting each, and moves counted exactly."""

import pytest
from ortools.sat.python import cp_model

from matchround.solving.seated_model import SeatedModel


def _fewest(*meetings: tuple[tuple[int, ...], int, tuple[int, ...]]) -> int | None:
    """Hold all these meetings (people, round, tables) and give the fewest moves."""
    model = cp_model.CpModel()
    seated = SeatedModel(model)
    for people, r, tables in meetings:
        held = model.new_bool_var("")
        model.add(held == 1)
        seated.add(people, r, tables, held)
    model.minimize(seated.moves())
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    found = solver.solve(model) == cp_model.OPTIMAL
    return round(solver.objective_value) if found else None


@pytest.mark.parametrize(
    ("meetings", "moves"),
    [
        ([((0, 1), 0, (0, 1))], 0),
        ([((0, 1), 0, (0,)), ((2, 3), 0, (0,))], None),
        ([((0, 1), 0, (0,)), ((0, 2), 1, (1,))], 1),
        ([((0, 1), 0, (0, 1)), ((0, 2), 1, (1,))], 0),
        ([((0, 1), 0, (0,)), ((0, 2), 2, (1,))], 0),
        ([((0, 1), 0, (0, 1)), ((2, 3), 0, (0, 1)), ((0, 2), 1, (0, 1)), ((1, 3), 1, (0, 1))], 2),
        ([((0, 1, 2), 0, (0, 1)), ((0, 3), 1, (0, 1)), ((1, 4), 1, (0, 1))], 1),
        ([((0, 1), 0, ())], None),
    ],
    ids=["alone", "one table", "must", "need not", "a round between", "half", "trio", "no table"],
)
def test_moves(
    meetings: list[tuple[tuple[int, ...], int, tuple[int, ...]]], moves: int | None
) -> None:
    """The fewest that these meetings need; None where they cannot all be held."""
    assert _fewest(*meetings) == moves


def test_a_meeting_that_is_not_held_has_no_table() -> None:
    """Its variables are all 0, and nobody moves by it."""
    model = cp_model.CpModel()
    seated, held = SeatedModel(model), model.new_bool_var("")
    own = seated.add((0, 1), 0, (0, 1), held)
    model.add(held == 0)
    model.minimize(seated.moves())
    solver = cp_model.CpSolver()
    assert solver.solve(model) == cp_model.OPTIMAL
    assert not any(solver.boolean_value(here) for here in own.values())
