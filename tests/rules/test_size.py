"""Rules about the odd one out: trios and standby people only where they are wanted."""

from support import broken, meet, people, rounds, tiny_event


def test_two_meet_and_three_only_where_trios_are_allowed() -> None:
    """The same trio is a violation under `sit-out` and none under `trio`."""
    trio = meet(1, 1, "A", "B", "C")
    assert broken(tiny_event("A B C"), trio) == ["rule.too_many_people"]
    assert broken(tiny_event("A B C", odd="trio"), trio) == []


def test_four_are_too_many_even_for_a_trio() -> None:
    """A trio is three."""
    event = tiny_event("A B C D", odd="trio")
    assert broken(event, meet(1, 1, "A", "B", "C", "D")) == ["rule.too_many_people"]


def test_groups_are_of_any_size() -> None:
    """In a group round four may sit together."""
    event = tiny_event("A B C D", rounds_=rounds(1, kind="groups"))
    assert broken(event, meet(1, 1, "A", "B", "C", "D")) == []


def test_standby_people_meet_only_where_wanted() -> None:
    """The same meeting is a violation under `sit-out` and none under `standby`."""
    who = people("A") + people("S", role="standby")
    assert broken(tiny_event(who), meet(1, 1, "A", "S")) == ["rule.standby_not_wanted"]
    assert broken(tiny_event(who, odd="standby"), meet(1, 1, "A", "S")) == []
