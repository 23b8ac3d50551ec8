"""People, rounds and tables that the event does not know."""

from support import broken, meet, tiny_event

EVENT = tiny_event("A B", rounds_=2, tables_=1)


def test_known_people_rounds_and_tables_break_nothing() -> None:
    """A meeting of known people, in a known round, at a known table is fine."""
    assert broken(EVENT, meet(2, 1, "A", "B")) == []


def test_unknown_person() -> None:
    """Somebody whom the event does not know is named, and no other rule speaks of them."""
    assert broken(EVENT, meet(1, 1, "A", "Z")) == ["rule.unknown_person"]


def test_unknown_round() -> None:
    """A round after the last one is named."""
    assert broken(EVENT, meet(3, 1, "A", "B")) == ["rule.unknown_round"]


def test_unknown_table() -> None:
    """A table that the event does not have is named."""
    assert broken(EVENT, meet(1, "terrace", "A", "B")) == ["rule.unknown_table"]
