"""CP-SAT is loaded by the first model, not by the solvers that may do without one."""

import subprocess
import sys

from matchround.solving.cp_sat import cp_model, telling

LOADED = """
import sys
import matchround.solving.planner, matchround.solving.replanner
before = "pandas" in sys.modules
from matchround.solving.cp_sat import cp_model
cp_model.CpModel()
print(before, "pandas" in sys.modules)
"""


def test_it_is_loaded_when_a_model_is_made() -> None:
    """And not before: it takes half a second."""
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_each_better_solution_is_told() -> None:
    """With the name of its goal, its value and its bound, the best last."""
    told: list[tuple[str, int, int]] = []
    model, solver = cp_model.CpModel(), cp_model.CpSolver()
    numbers = [model.new_int_var(0, 9, "") for _ in range(3)]
    model.add_all_different(numbers)
    model.maximize(cp_model.LinearExpr.sum(numbers))
    solver.parameters.num_workers = 1
    solver.solve(model, telling("worth", lambda *found: told.append(found)))
    assert told[-1] == ("worth", 24, 24)
