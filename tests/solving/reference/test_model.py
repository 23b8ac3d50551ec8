"""The model's variables: what they mean and what the hard rules leave of them."""

import pytest
from ortools.sat.python import cp_model

from matchround.event import Event
from matchround.solving.reference.allowed import Place
from matchround.solving.reference.model import Model
from support import meet, people, tiny_event


def _solve(model: Model) -> cp_model.CpSolver | None:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    return solver if solver.solve(model.cp) == cp_model.OPTIMAL else None


def _held(model: Model, *places: Place) -> Model:
    for place in places:
        model.cp.add(model.held[place] == 1)
    return model


@pytest.mark.parametrize(
    ("event", "places"),
    [
        (tiny_event("A B", 2, 1), [Place("A", "B", 1, "1"), Place("A", "B", 2, "1")]),
        (tiny_event("A B C", 1, 2), [Place("A", "B", 1, "1"), Place("B", "C", 1, "1")]),
        (tiny_event("A B C D", 1, 1), [Place("A", "B", 1, "1"), Place("C", "D", 1, "1")]),
        (
            tiny_event(people("A", max_meetings=1) + people("B C"), 2, 1),
            [Place("A", "B", 1, "1"), Place("A", "C", 2, "1")],
        ),
    ],
    ids=["pair twice", "two at once", "one table", "max meetings"],
)
def test_rules(event: Event, places: list[Place]) -> None:
    """Each meeting can be held alone; together they break a rule."""
    for place in places:
        assert _solve(_held(Model(event), place))
    assert _solve(_held(Model(event), *places)) is None


def test_as_many_meetings_as_tables_of_the_group() -> None:
    """Two alike tables are one place in the model and hold two meetings, each at its own."""
    event = tiny_event("A B C D", 1, 2)
    model = _held(Model(event), Place("A", "B", 1, "1"), Place("C", "D", 1, "1"))
    solver = _solve(model)
    assert solver is not None
    assert {m.table for m in model.meetings(solver)} == {"1", "2"}


@pytest.mark.parametrize(("wanted", "possible"), [(1, True), (0, False)])
def test_any_of_and_both_are_exact(wanted: int, *, possible: bool) -> None:
    """Where the meetings are held the variables must be 1, and cannot be 0."""
    first, second = Place("A", "B", 1, "1"), Place("A", "C", 2, "1")
    for make in (Model.any_of, lambda model, _: model.both([first], [second])):
        model = _held(Model(tiny_event("A B C", 2, 1)), first, second)
        model.cp.add(make(model, [first, second]) == wanted)
        assert (_solve(model) is not None) == possible


def test_hint() -> None:
    """A hint names every place; the last one counts."""
    model = Model(tiny_event("A B C", 1, 2))
    model.hint([meet(1, "2", "A", "C")])
    model.hint([meet(1, "2", "B", "C")])
    hinted = dict(
        zip(model.cp.proto.solution_hint.vars, model.cp.proto.solution_hint.values, strict=True)
    )
    assert len(hinted) == len(model.held)
    assert [index for index, value in hinted.items() if value] == [
        model.held[Place("B", "C", 1, "1")].index
    ]
