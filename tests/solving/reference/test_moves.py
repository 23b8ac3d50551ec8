"""How many people change their table, counted by hand."""

import pytest

from matchround.event import Event
from matchround.rules import goal_values
from matchround.solving import reference
from support import people, tables, tiny_event

HOSTS = people("A", table="1") + people("B", table="2") + people("C D")
SHIFTING = tables("1", open_in=(1,)) + tables("2", open_in=(2,))


@pytest.mark.parametrize(
    ("event", "moves"),
    [
        (tiny_event("A B C D", 1, 2), 0),
        (tiny_event("A B C", 2, 1), 0),
        (tiny_event("A B C", 2, SHIFTING), 1),
        (tiny_event("A B C D", 2, 2), 2),
        (tiny_event("A B C D", 3, 2), 4),
        (tiny_event("A B C D", 3, tables("1 2") + tables("3", open_in=(2,))), 4),
        (tiny_event("A B C D", 2, tables("1 2", open_in=(1,)) + tables("3 4", open_in=(2,))), 4),
        (tiny_event(HOSTS, 2, 2), 2),
        (tiny_event("A B C", 3, tables("1", open_in=(1,)) + tables("2", open_in=(3,))), 0),
    ],
)
def test_moves(event: Event, moves: int) -> None:
    """A move is two meetings in consecutive rounds at different tables, and no more."""
    found = reference.optimum(event)
    assert found.values["moves"] == moves
    assert goal_values(event, found.meetings)["moves"] == moves
