"""Tables that are alike, and seating by who stays."""

from matchround.solving.reference.allowed import Place
from matchround.solving.reference.tables import alike, seat
from support import people, tables, tiny_event

FIRST = [Place("A", "B", 1, "1"), Place("C", "D", 1, "1")]
SECOND = [Place("A", "D", 2, "1"), Place("B", "C", 2, "1")]
GROUPS = {"1": ("1", "2")}
POSITION = {1: 0, 2: 1, 3: 2}


def test_alike() -> None:
    """Features, open rounds or a person who keeps it set a table apart; nothing else does."""
    some = tables("1 2") + tables("3", features=("quiet",)) + tables("4", open_in=(1,))
    groups = alike(tiny_event(people("A", table="5"), 1, some + tables("5 6")))
    assert groups == {"1": ("1", "2", "6"), "3": ("3",), "4": ("4",), "5": ("5",)}


def test_who_stays_is_at_the_same_table() -> None:
    """B and D stay, so their second meetings are where their first ones were."""
    seating = seat(GROUPS, POSITION, FIRST + SECOND, [("B", 2), ("D", 2)])
    assert seating[FIRST[0]] == seating[SECOND[1]]
    assert seating[FIRST[1]] == seating[SECOND[0]]


def test_one_table_each() -> None:
    """Meetings of one round never share a table, whoever stays."""
    for stays in ([], [("D", 2)], [("A", 2)]):
        seating = seat(GROUPS, POSITION, FIRST + SECOND, stays)
        assert {seating[place] for place in FIRST} == {"1", "2"}
        assert {seating[place] for place in SECOND} == {"1", "2"}


def test_a_round_between() -> None:
    """Who stays keeps the table of the round before, not of an earlier one."""
    later = Place("A", "C", 3, "1")
    seating = seat(GROUPS, POSITION, [*FIRST, *SECOND, later], [("C", 2), ("A", 3)])
    assert seating[SECOND[1]] == seating[FIRST[1]]
    assert seating[later] == seating[SECOND[0]]
