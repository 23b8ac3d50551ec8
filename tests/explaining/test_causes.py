"""The order in which causes are looked for."""

from matchround.explaining.causes import Causes, pair_key
from support import meet, people, tables, tiny_event

EVENT = tiny_event(people("A", max_meetings=1) + people("B C"))
ROUNDS = frozenset({1, 2})


def test_a_pair_is_the_same_from_both_sides() -> None:
    """Sorted ids."""
    assert pair_key("B", "A") == pair_key("A", "B") == ("A", "B")


def test_rounds_met() -> None:
    """A trio makes three pairs."""
    causes = Causes(EVENT, [meet(2, 1, "A", "B", "C")])
    assert causes.rounds_met(("B", "C")) == {2}
    assert causes.rounds_met(("A", "Z")) == frozenset()


def test_who_has_had_enough() -> None:
    """A's one meeting is with B; before it there was room."""
    a, _, c = EVENT.participants
    assert Causes(EVENT, []).of(a, c, ROUNDS).code == "no_room"
    assert Causes(EVENT, [meet(1, 1, "A", "B")]).of(a, c, ROUNDS).code == "max_meetings"


def test_one_meeting_of_two_wanted_is_not_enough() -> None:
    """A would have liked a second one."""
    event = tiny_event(people("A", max_meetings=2) + people("B C"))
    a, _, c = event.participants
    assert Causes(event, [meet(1, 1, "A", "B")]).of(a, c, ROUNDS).code == "no_room"


def test_a_common_round_is_needed_within_those_given() -> None:
    """No round, no meeting."""
    a, _, c = EVENT.participants
    assert Causes(EVENT, []).of(a, c, frozenset()).code == "no_common_round"


def test_one_of_them_meets_somebody_else_in_every_common_round() -> None:
    """A meets B and D; C is free in the second round, B in neither that A has."""
    event = tiny_event("A B C D")
    a, b, c, d = event.participants
    causes = Causes(event, [meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "D")])
    why = causes.of(a, c, ROUNDS)
    assert (why.code, why.data) == ("rounds_taken", {"name": "Person A"})
    assert causes.of(c, a, ROUNDS) == why
    assert causes.of(b, c, frozenset({2})).code == "no_room"
    assert causes.of(d, b, ROUNDS).data == {"name": "Person D"}


def test_now_the_one_and_now_the_other_meets_somebody_else() -> None:
    """A in the first round, C in the second; or both in each."""
    event = tiny_event("A B C D")
    a, _, c, d = event.participants
    causes = Causes(event, [meet(1, 1, "A", "B"), meet(2, 1, "C", "D")])
    assert causes.of(a, c, ROUNDS).code == "rounds_taken_both"
    assert causes.of(a, d, frozenset({1, 2})).code == "rounds_taken_both"


def test_no_table_is_free_when_both_are() -> None:
    """The only table is taken; the other one is closed, or lacks what C needs."""
    for others in ({"open_in": (2,)}, {}):
        who = people("A B D") + people("C", needs=("quiet",))
        both = tables("1", features=("quiet",)) + tables("2", **others)
        event = tiny_event(who, 2, both)
        a, _, _, c = event.participants
        causes = Causes(event, [meet(1, 1, "B", "D")])
        assert causes.of(a, c, frozenset({1})).code == "tables_taken"
