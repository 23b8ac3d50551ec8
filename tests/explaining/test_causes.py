"""The order in which causes are looked for."""

from matchround.explaining.causes import Causes, pair_key
from support import meet, people, tiny_event

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
