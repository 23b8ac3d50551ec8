"""Rules about one person's day, each broken and kept."""

from matchround.rules import violations
from support import broken, meet, people, tiny_event


def test_one_meeting_per_round() -> None:
    """A meets B and C in one round: once too many; in two rounds it is fine."""
    event = tiny_event("A B C")
    assert broken(event, meet(1, 1, "A", "B"), meet(1, 2, "A", "C")) == ["rule.twice_in_round"]
    assert broken(event, meet(1, 1, "A", "B"), meet(2, 2, "A", "C")) == []


def test_nobody_meets_themselves() -> None:
    """A meeting that names A twice is two meetings of A in one round."""
    assert broken(tiny_event("A B"), meet(1, 1, "A", "A")) == ["rule.twice_in_round"]


def test_absent_people_do_not_meet() -> None:
    """Who is absent has no meeting, even in a round for which they were available."""
    event = tiny_event(people("A B") + people("C", status="absent"))
    assert broken(event, meet(1, 1, "A", "C")) == ["rule.absent"]
    assert broken(event, meet(1, 1, "A", "B")) == []


def test_only_in_available_rounds() -> None:
    """B comes for round 2 only."""
    event = tiny_event(people("A") + people("B", available=(2,)))
    assert broken(event, meet(1, 1, "A", "B")) == ["rule.not_available"]
    assert broken(event, meet(2, 1, "A", "B")) == []


def test_at_most_max_meetings() -> None:
    """A wants one meeting; the second is reported with how many there are."""
    event = tiny_event(people("A", max_meetings=1) + people("B C"))
    meetings = (meet(1, 1, "A", "B"), meet(2, 1, "A", "C"))
    (found,) = violations(event, meetings)
    assert found.rule == "rule.too_many_meetings"
    assert found.participants == ("A",)
    assert found.data == {"name": "Person A", "count": 2, "most": 1}
    assert broken(event, meetings[0]) == []


def test_the_place_is_named() -> None:
    """A violation says where it is and whom it concerns."""
    event = tiny_event(people("A") + people("B", available=(2,)))
    (found,) = violations(event, [meet(1, 2, "A", "B")])
    assert (found.round, found.table, found.participants) == (1, "2", ("B",))
    assert found.data == {"name": "Person B", "round": 1, "table": "2"}
