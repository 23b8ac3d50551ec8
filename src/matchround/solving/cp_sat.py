"""CP-SAT, loaded when the first model is made.

With it comes pandas, half a second. Most re-plans of larger events need no model at all, and then
somebody waits at the desk. Modules that use it write its types as text, for these would load it.
"""

import sys
from collections.abc import Callable
from importlib.util import LazyLoader, find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ortools.sat.python import cp_model
else:
    NAME = "ortools.sat.python.cp_model"
    if NAME not in sys.modules:
        spec = find_spec(NAME)
        spec.loader = LazyLoader(spec.loader)
        sys.modules[NAME] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[NAME])
    cp_model = sys.modules[NAME]

__all__ = ["cp_model", "telling"]


def telling(
    name: str, heard: Callable[[str, int, int], None]
) -> "cp_model.CpSolverSolutionCallback":
    """Make a callback that tells of each better solution: the goal's name, its value, its bound."""

    class Telling(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            """Hear of a better solution (the name is OR-Tools')."""
            heard(name, round(self.objective_value), round(self.best_objective_bound))

    return Telling()
