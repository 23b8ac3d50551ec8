"""What the planner answers is in order."""

from matchround.solving import planner
from matchround.solving.solution import Solution
from support import tiny_event


def test_an_answer_is_complete_unless_it_says_otherwise() -> None:
    """Only a search that was ended from outside is marked."""
    assert not Solution((), ()).stopped
    assert not planner.solve(tiny_event("A B C D", 3)).stopped


def test_meetings_by_round_and_table() -> None:
    """In the order of the day and of the tables as the organiser lists them."""
    event = tiny_event("A B C D E F", 5, 3)
    names = [table.name for table in event.tables]
    found = [(m.round, names.index(m.table)) for m in planner.solve(event).meetings]
    assert found == sorted(found)
    assert len(found) == 15
