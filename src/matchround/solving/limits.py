"""When a solver stops: deterministic limits first, so that the same seed gives the same plan."""

from dataclasses import dataclass, field
from time import monotonic

from ortools.sat.python import cp_model


@dataclass(frozen=True)
class Limits:
    """How hard to try.

    `effort` is CP-SAT's deterministic time per question (about seconds on a fast core, the same
    on every machine); `seconds` an outer guard by the clock, None for none.
    """

    seed: int = 1
    effort: float = 8.0
    seconds: float | None = None
    started: float = field(default_factory=monotonic)

    @property
    def left(self) -> float | None:
        """Seconds left by the clock, never negative; None where there is no guard."""
        if self.seconds is None:
            return None
        return max(0.0, self.started + self.seconds - monotonic())

    @property
    def out_of_time(self) -> bool:
        """Whether the outer guard has been reached."""
        return self.left is not None and self.left <= 0

    def solver(self, share: float = 1.0) -> cp_model.CpSolver:
        """Make a CP-SAT solver that stops after a share of the effort."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = self.seed
        solver.parameters.max_deterministic_time = self.effort * share
        if self.left is not None:
            solver.parameters.max_time_in_seconds = max(0.05, self.left)
        return solver
