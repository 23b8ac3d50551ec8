"""Fewest moves of a tiny event, whatever pairs and rounds have the goals' values."""

from matchround.rules import violations
from matchround.solving.limits import Limits
from matchround.solving.tables_model import MOST_VARIABLES, TablesModel, is_tiny
from small_problems import place, problem
from support import meet, ruled, tables, tiny_event


def test_is_tiny() -> None:
    """Pairs times rounds times tables decide."""
    assert is_tiny(problem(tiny_event("A B C D", 3, 2)))
    who = " ".join(f"P{n}" for n in range(40))
    large = problem(tiny_event(who, 6, 1))
    assert int(large.allowed.sum()) > MOST_VARIABLES
    assert not is_tiny(large)


def test_the_rounds_change_with_the_tables() -> None:
    """A table closes after each round; the pairs meet apart, so that nobody comes twice running."""
    event = tiny_event("A B C", 3, tables("1", open_in=(1,)) + tables("2", open_in=(2, 3)))
    event = event.model_copy(update={"pairs": (ruled("B", "C", "keep apart"),)})
    prepared = problem(event)
    model = TablesModel(prepared)
    model.hold("meetings", 4)
    start = {place(prepared, "AB"): 0, place(prepared, "AC"): 1}
    seats = {place(prepared, "AB"): 0, place(prepared, "AC"): 1}
    found = model.fewest(start, seats, Limits())
    assert found is not None
    rounds, tables_, stage = found
    assert (stage.value, stage.bound) == (0, 0)
    who = [person.id for person in prepared.people]
    meetings = [
        meet(r + 1, event.tables[tables_[p]].name, who[prepared.a[p]], who[prepared.b[p]])
        for p, r in rounds.items()
    ]
    assert len(meetings) == 2
    assert violations(event, meetings) == ()
    assert rounds != start


def test_nothing_is_claimed_without_an_answer() -> None:
    """More meetings than there can be: no plan, no value, no bound."""
    model = TablesModel(problem(tiny_event("A B", 1, 1)))
    model.hold("meetings", 4)
    assert model.fewest({}, {}, Limits()) is None
