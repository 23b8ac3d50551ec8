"""The lexicographic search: one goal after the other, the earlier ones held."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model import LinearExpr

from matchround.event import MINIMISED, Event, Meeting, Odd
from matchround.rules import goal_names
from matchround.solving.reference.before import NOTHING, Before
from matchround.solving.reference.goals import expression
from matchround.solving.reference.model import Model

LIMIT = 60.0
"""CP-SAT's deterministic time for one goal, about as long as seconds."""


ASIDES = frozenset({"cells", "extras", "spread"})
"""What is kept few beside the goals.

`cells`: the changed rounds of all people; `extras` by which sit-outs are spared, and their
`spread`.
"""


def order(event: Event, before: Before = NOTHING) -> tuple[str, ...]:
    """Name the goals in their order, with what is kept few beside them."""
    names = goal_names(event, changes=before.counts_changes)
    return tuple(each for goal in names for each in (goal, *_asides(event, before).get(goal, ())))


def _asides(event: Event, before: Before) -> Mapping[str, tuple[str, ...]]:
    """Give what is kept few after each goal."""
    odd = event.settings.odd
    extras = () if odd is Odd.SIT_OUT else ("extras",)
    spread = ("spread",) if odd is Odd.STANDBY else ()
    last = "changes" if before.counts_changes else "meetings"
    cells = ("cells",) if before.counts_changes else ()
    return {last: (*cells, *extras), "fairness": spread}


class Best(NamedTuple):
    """The best value of one goal, its bound, and meetings that reach the value."""

    value: int
    bound: int
    meetings: tuple[Meeting, ...]

    @property
    def proved(self) -> bool:
        """Whether nothing better is possible."""
        return self.value == self.bound


@dataclass(frozen=True)
class Reference:
    """A plan that is best in the first goal, then in the second, and so on."""

    values: dict[str, int]
    bounds: dict[str, int]
    meetings: tuple[Meeting, ...]

    @property
    def proved(self) -> bool:
        """Whether every value is the best that is possible."""
        return self.values == self.bounds


class Search:
    """Goals of one event that are made best, or held at a value, one after the other."""

    def __init__(
        self,
        event: Event,
        start: Iterable[Meeting] = (),
        seconds: float = LIMIT,
        before: Before = NOTHING,
    ) -> None:
        self._start = tuple(start)
        self._seconds = seconds
        self._model = Model(event, before)
        self._values: dict[str, LinearExpr] = {}

    def hold(self, goal: str, value: int) -> None:
        """Let every later search keep this goal at exactly this value."""
        self._model.cp.add(self._value(goal) == value)

    def best(self, goal: str) -> Best:
        """Find the best value of this goal.

        Raises:
            ValueError: when no plan has the values that are held, or none was found in time.
        """
        wanted = self._value(goal)
        if goal in MINIMISED | ASIDES:
            self._model.cp.minimize(wanted)
        else:
            self._model.cp.maximize(wanted)
        solver = self._solve()
        self._start = self._model.meetings(solver)
        return Best(round(solver.objective_value), round(solver.best_objective_bound), self._start)

    def _value(self, goal: str) -> LinearExpr:
        if goal not in self._values:
            self._values[goal] = expression(self._model, goal)
        return self._values[goal]

    def _solve(self) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.linearization_level = 2
        solver.parameters.random_seed = 1
        solver.parameters.max_deterministic_time = self._seconds
        self._model.hint(self._start)
        status = solver.solve(self._model.cp)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            msg = f"no plan with these values: {solver.status_name(status)}"
            raise ValueError(msg)
        return solver


def optimum(
    event: Event,
    fixed: Mapping[str, int] | None = None,
    seconds: float = LIMIT,
    before: Before = NOTHING,
) -> Reference:
    """Find the lexicographic optimum; the goals of `fixed` are held at exactly those values."""
    search = Search(event, seconds=seconds, before=before)
    found: dict[str, Best] = {}
    for goal, value in (fixed or {}).items():
        search.hold(goal, value)
    for goal in order(event, before):
        found[goal] = search.best(goal)
        search.hold(goal, found[goal].value)
    names = goal_names(event, changes=before.counts_changes)
    values = {goal: found[goal].value for goal in names}
    bounds = {goal: found[goal].bound for goal in names}
    return Reference(values, bounds, found[names[-1]].meetings)


def best(
    event: Event,
    goal: str,
    given: Mapping[str, int],
    seconds: float = LIMIT,
    before: Before = NOTHING,
) -> Best:
    """Find the best value of one goal with the goals of `given` held at exactly those values."""
    search = Search(event, seconds=seconds, before=before)
    for earlier, value in given.items():
        search.hold(earlier, value)
    return search.best(goal)


def along(
    event: Event,
    values: Mapping[str, int],
    start: tuple[Meeting, ...] = (),
    seconds: float = LIMIT,
    before: Before = NOTHING,
) -> dict[str, Best]:
    """Find the best of each goal, all goals before it held at exactly these values.

    `values` holds the asides of `order` too, where the event has any. `start`: meetings that
    have all these values, where they are known; a mere help.
    """
    search = Search(event, start, seconds, before)
    found: dict[str, Best] = {}
    for goal in order(event, before):
        found[goal] = search.best(goal)
        search.hold(goal, values[goal])
    return found
