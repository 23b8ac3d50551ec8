"""The meetings seen from every side."""

from matchround.rules.held import Held, key
from support import meet, rounds, ruled, tiny_event

EVENT = tiny_event(
    "A B C",
    rounds_=(*rounds(1), *(r.model_copy(update={"number": 2}) for r in rounds(1, kind="groups"))),
    pairs=[ruled("A", "B", "agreed", when=(2,)), ruled("B", "A")],
)


def test_a_pair_is_the_same_from_both_sides() -> None:
    """Sorted ids."""
    assert key("B", "A") == key("A", "B") == ("A", "B")


def test_unknown_people_and_rounds_are_left_out() -> None:
    """What other rules cannot speak of."""
    held = Held.of_known(EVENT, [meet(1, 1, "A", "Z"), meet(3, 1, "A", "B")])
    assert [meeting.participants for meeting in held.meetings] == [("A",)]


def test_every_pair_of_a_group_has_met() -> None:
    """Three people make three pairs, none of them in a pair round."""
    held = Held.of_known(EVENT, [meet(2, 1, "A", "B", "C")])
    assert [met.key for met in held.mets] == [("A", "B"), ("A", "C"), ("B", "C")]
    assert held.mets_in_pairs == ()


def test_rounds_and_meetings_are_in_order_of_the_day() -> None:
    """Whatever order the meetings are given in."""
    held = Held.of_known(EVENT, [meet(2, 1, "A", "B", "C"), meet(1, 2, "A", "B")])
    assert held.rounds_of_pair["A", "B"] == (1, 2)
    assert [meeting.round for meeting in held.meetings_of["A"]] == [1, 2]


def test_a_promise_is_kept_in_a_round_that_all_its_rows_allow() -> None:
    """One row says round 2, the other any."""
    early = Held.of_known(EVENT, [meet(1, 1, "A", "B")])
    right = Held.of_known(EVENT, [meet(2, 1, "A", "B")])
    assert not early.keeps_promise(("A", "B"))
    assert right.keeps_promise(("A", "B"))
