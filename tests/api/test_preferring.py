"""Meetings that are brought back for those who come again."""

from matchround.api.preferring import preferred
from matchround.api.revising import as_replanned
from matchround.changing import Applied, apply
from matchround.event import Change, Changes, Meeting, Plan, Replanned
from support import change, meet, plan_of, tiny_event

FIRST = plan_of(
    tiny_event("A B C D E", 4),
    *(meet(1, 1, "A", "B"), meet(2, 1, "A", "C"), meet(3, 1, "A", "D"), meet(4, 1, "A", "E")),
    *(meet(2, 2, "B", "D"), meet(3, 2, "B", "C")),
)


def replanned(before: Plan, from_round: int, changes: list[Change], *meetings: Meeting) -> Plan:
    """Make the next revision by hand."""
    asked = Changes(changes=tuple(changes))
    event = apply(before.event, before.meetings, asked, from_round).event
    made = Replanned(from_round=from_round, changes=tuple(changes))
    return as_replanned(plan_of(event, *meetings), before, made)


def given(plan: Plan, from_round: int, *changes: Change) -> tuple[Applied, tuple[Meeting, ...]]:
    """Give what is preferred after changes."""
    applied = apply(plan.event, plan.meetings, Changes(changes=changes), from_round)
    return applied, preferred(plan, applied, from_round)


def test_nobody_is_back() -> None:
    """Nothing is brought back for those who were there all the time."""
    second = replanned(FIRST, 2, [change("absent", "A")], *FIRST.meetings[:1])
    assert given(second, 3)[1] == ()
    assert given(second, 3, change("back", "B"))[1] == ()


def test_their_meetings_come_back_where_the_others_are_free() -> None:
    """A missed round 2; D meets somebody else in round 3, and E is still free in round 4."""
    left = (meet(1, 1, "A", "B"), meet(3, 1, "B", "D"))
    second = replanned(FIRST, 2, [change("absent", "A")], *left)
    assert given(second, 3, change("back", "A"))[1] == (meet(4, 1, "A", "E"),)
    assert given(second, 3, change("late", "A", round=4))[1] == (meet(4, 1, "A", "E"),)


def test_only_what_can_be_held_comes_back() -> None:
    """Not with somebody absent, nor at a table that is closed, nor a pair that has met since."""
    second = replanned(FIRST, 2, [change("absent", "A")], *FIRST.meetings[:1])
    back = change("back", "A")
    assert [m.round for m in given(second, 3, back)[1]] == [3, 4]
    assert [m.round for m in given(second, 3, back, change("absent", "E"))[1]] == [3]
    assert [m.round for m in given(second, 3, back, change("cancel round", round=3))[1]] == [4]
    assert given(second, 3, back, change("close table", table="1"))[1] == ()


def test_a_pair_that_is_to_meet_anyway_does_not_come_back() -> None:
    """A was to meet B and C at once; these two meet in round 3 by now, D and A still can."""
    first = plan_of(
        tiny_event("A B C D", 4, odd="trio"), meet(2, 1, "A", "B", "C"), meet(4, 1, "A", "D")
    )
    second = replanned(first, 1, [change("absent", "A")], meet(3, 1, "B", "C"))
    assert given(second, 1, change("back", "A"))[1] == (meet(4, 1, "A", "D"),)
    other = replanned(first, 1, [change("absent", "A")], meet(3, 1, "B", "D"))
    assert given(other, 1, change("back", "A"))[1] == first.meetings


def test_the_newest_revision_comes_first() -> None:
    """In round 3 A met C lately, and D before that: C comes back, and D in no other round."""
    second = replanned(FIRST, 2, [], meet(1, 1, "A", "B"), meet(3, 2, "A", "C", pinned=True))
    third = replanned(second, 3, [change("absent", "A")], meet(1, 1, "A", "B"))
    _, found = given(third, 3, change("back", "A"))
    assert found == (meet(3, 2, "A", "C"), meet(4, 1, "A", "E"))


def test_a_pair_comes_back_once_and_not_if_it_has_met() -> None:
    """Lately A met C in round 1 and D was to come in round 2; at first both came later."""
    second = replanned(FIRST, 1, [], meet(1, 1, "A", "C"), meet(2, 1, "A", "D"))
    third = replanned(second, 2, [change("absent", "A")], meet(1, 1, "A", "C"))
    assert given(third, 2, change("back", "A"))[1] == (
        meet(2, 1, "A", "D"),
        meet(4, 1, "A", "E"),
    )


def test_who_is_absent_in_an_earlier_revision_only_is_no_stranger() -> None:
    """People whom an undone revision knew and this one does not are passed over."""
    walk_in = tiny_event("A B C D E N", 4)
    second = as_replanned(plan_of(walk_in, meet(3, 1, "A", "N")), FIRST, Replanned())
    third = replanned(second, 2, [change("absent", "A")])
    forgotten = third.model_copy(
        update={"event": tiny_event(third.event.participants[:5], 4)},
    )
    _, found = given(forgotten, 2, change("back", "A"))
    assert [m.participants for m in found] == [("A", "C"), ("A", "D"), ("A", "E")]


def test_who_is_not_in_the_event_any_more_is_not_back() -> None:
    """A registration that was read again may lack who was absent."""
    second = replanned(FIRST, 1, [change("absent", "A")])
    shorter = tiny_event(FIRST.event.participants[1:], 4)
    assert preferred(second, Applied(shorter, (), ()), 1) == ()
