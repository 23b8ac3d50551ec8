"""Searches end at their limits, and what was found by then stands."""

from itertools import combinations
from threading import Event as Signal
from time import monotonic

from ortools.sat.python import cp_model

from matchround.solving.limits import GLANCE, Limits

MARKS = 13


class Ruler:
    """A Golomb ruler of 13 marks: a first one is found at once, the shortest takes hours."""

    def __init__(self) -> None:
        self.model = cp_model.CpModel()
        self.marks = [self.model.new_int_var(0, 2**MARKS, "") for _ in range(MARKS)]
        for one, other in zip(self.marks, self.marks[1:], strict=False):
            self.model.add(one < other)
        self.model.add_all_different([b - a for a, b in combinations(self.marks, 2)])
        self.model.minimize(self.marks[-1])

    def is_one(self, solver: cp_model.CpSolver) -> bool:
        """Whether all distances are different in the solver's answer."""
        found = [solver.value(mark) for mark in self.marks]
        return len({b - a for a, b in combinations(found, 2)}) == MARKS * (MARKS - 1) // 2


def test_stopped_from_outside() -> None:
    """The search ends although it has effort left, and its answer stands."""
    stop, ruler = Signal(), Ruler()
    limits = Limits(effort=60.0, stop=stop, heard=lambda *_: stop.set())
    solver = limits.solver()
    assert limits.run(solver, ruler.model, "moves")
    assert solver.response_proto.status == cp_model.FEASIBLE
    assert solver.response_proto.deterministic_time < limits.effort / 2
    assert ruler.is_one(solver)
    assert limits.out_of_time
    assert limits.left == 0


def test_out_of_effort() -> None:
    """Two searches of the same effort find the same, on any machine."""
    found = []
    for _ in range(2):
        ruler, limits = Ruler(), Limits(effort=0.05)
        solver = limits.solver()
        assert limits.run(solver, ruler.model, "moves")
        assert solver.response_proto.status == cp_model.FEASIBLE
        found.append([solver.value(mark) for mark in ruler.marks])
    assert found[0] == found[1]


def test_the_guard_by_the_clock() -> None:
    """Time that has passed leaves a glance; time that has not, a search to its end."""
    past, solver = Limits(seconds=1, started=monotonic() - 2), cp_model.CpSolver()
    assert past.out_of_time
    assert past.solver().parameters.max_time_in_seconds == GLANCE
    coming = Limits(seconds=1000)
    assert not coming.out_of_time
    assert coming.left is not None
    assert GLANCE < coming.solver().parameters.max_time_in_seconds <= 1000
    assert Limits().left is None
    assert Limits().solver().parameters.max_time_in_seconds == solver.parameters.max_time_in_seconds


def test_a_share_of_the_effort() -> None:
    """One worker with the seed that was given: more would not give the same plan twice."""
    parameters = Limits(seed=5, effort=8.0).solver(0.25).parameters
    assert (parameters.max_deterministic_time, parameters.random_seed) == (2.0, 5)
    assert parameters.num_workers == 1


def test_what_is_found_is_told() -> None:
    """Each better value with the bound so far, under the goal's name."""
    model, told = cp_model.CpModel(), list[tuple[str, int, int]]()
    model.maximize(model.new_int_var(0, 7, "x"))
    limits = Limits(heard=lambda name, value, bound: told.append((name, value, bound)))
    assert limits.run(limits.solver(), model, "worth")
    assert told[-1] == ("worth", 7, 7)


def test_nothing_to_be_found() -> None:
    """A contradiction has no answer."""
    model, limits = cp_model.CpModel(), Limits()
    model.add(model.new_bool_var("") + model.new_bool_var("") > 2)
    assert not limits.run(limits.solver(), model, "worth")
