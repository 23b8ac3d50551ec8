"""When a solver stops: deterministic limits first, so that the same seed gives the same plan."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event as Signal
from threading import Thread
from time import monotonic

from matchround.solving.cp_sat import cp_model, telling

Heard = Callable[[str, int, int], None]
"""Told of a goal's name, its best value so far, and its bound so far."""

GLANCE = 0.05
"""How often it is looked whether to stop, in seconds; also the least time of a search."""


def unheard(_name: str, _value: int, _bound: int) -> None:
    """Let what is found pass unheard."""


@dataclass(frozen=True)
class Limits:
    """How hard to try.

    `effort` is CP-SAT's deterministic time per question (about seconds on a fast core, the same
    on every machine); `seconds` an outer guard by the clock, None for none. Whoever sets `stop`
    from another thread ends all searches; what was found so far is then kept.
    """

    seed: int = 1
    effort: float = 8.0
    seconds: float | None = None
    stop: Signal = field(default_factory=Signal)
    heard: Heard = unheard
    started: float = field(default_factory=monotonic)

    @property
    def left(self) -> float | None:
        """Seconds left by the clock, never negative; None where there is no guard."""
        if self.stop.is_set():
            return 0.0
        if self.seconds is None:
            return None
        return max(0.0, self.started + self.seconds - monotonic())

    @property
    def out_of_time(self) -> bool:
        """Whether the outer guard has been reached, or somebody asked to stop."""
        return self.left is not None and self.left <= 0

    def solver(self, share: float = 1.0) -> "cp_model.CpSolver":
        """Make a CP-SAT solver that stops after a share of the effort."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = self.seed
        solver.parameters.max_deterministic_time = self.effort * share
        solver.parameters.catch_sigint_signal = False
        if self.left is not None:
            solver.parameters.max_time_in_seconds = max(GLANCE, self.left)
        return solver

    def run(self, solver: "cp_model.CpSolver", model: "cp_model.CpModel", name: str) -> bool:
        """Search until done, out of effort, or stopped; tell whether anything was found.

        What is found for the goal `name` on the way is told to `heard`.
        """
        told = None if self.heard is unheard else telling(name, self.heard)
        with self._watched(solver):
            status = solver.solve(model, told)
        return status in {cp_model.OPTIMAL, cp_model.FEASIBLE}

    @contextmanager
    def _watched(self, solver: "cp_model.CpSolver") -> Iterator[None]:
        """Stop the search as soon as `stop` is set."""
        done = Signal()

        def watch() -> None:
            while not done.wait(GLANCE):
                if self.stop.is_set():
                    solver.stop_search()

        watcher = Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()
