"""Rules about tables, each broken and kept."""

from support import broken, meet, people, rounds, tables, tiny_event


def test_one_meeting_per_table_and_round() -> None:
    """Two meetings at one table in one round are one too many."""
    event = tiny_event("A B C D")
    assert broken(event, meet(1, 1, "A", "B"), meet(1, 1, "C", "D")) == ["rule.table_twice"]
    assert broken(event, meet(1, 1, "A", "B"), meet(2, 1, "C", "D")) == []


def test_a_table_is_named_once_however_many_meet_there() -> None:
    """Three meetings at one table are still one broken rule of that table and round."""
    event = tiny_event("A B C D E F")
    meetings = (meet(1, 1, "A", "B"), meet(1, 1, "C", "D"), meet(1, 1, "E", "F"))
    assert broken(event, *meetings) == ["rule.table_twice"]


def test_only_at_open_tables() -> None:
    """The table opens in round 2."""
    event = tiny_event("A B", tables_=tables("1", open_in=(2,)))
    assert broken(event, meet(1, 1, "A", "B")) == ["rule.table_closed"]
    assert broken(event, meet(2, 1, "A", "B")) == []


def test_a_seat_for_everybody() -> None:
    """A group of three does not fit at a table of two."""
    event = tiny_event(
        "A B C",
        rounds_=rounds(1, kind="groups"),
        tables_=tables("1", seats=2) + tables("2", seats=3),
    )
    assert broken(event, meet(1, 1, "A", "B", "C")) == ["rule.too_few_seats"]
    assert broken(event, meet(1, 2, "A", "B", "C")) == []


def test_needs_are_met() -> None:
    """A needs a table that is both step-free and quiet."""
    event = tiny_event(
        people("A", needs=("step-free", "quiet")) + people("B"),
        tables_=tables("1", features=("quiet",)) + tables("2", features=("quiet", "step-free")),
    )
    assert broken(event, meet(1, 1, "A", "B")) == ["rule.need_unmet"]
    assert broken(event, meet(1, 2, "A", "B")) == []


def test_a_host_keeps_their_table() -> None:
    """A host meets at the host's table only."""
    event = tiny_event(people("A", role="host", table="1") + people("B"))
    assert broken(event, meet(1, 2, "A", "B")) == ["rule.not_own_table"]
    assert broken(event, meet(1, 1, "A", "B")) == []


def test_hosts_of_different_tables_cannot_meet() -> None:
    """Wherever they meet, one of them is not at their own table; at a shared one they may."""
    event = tiny_event(people("A", table="1") + people("B", table="2"))
    assert broken(event, meet(1, 1, "A", "B")) == ["rule.not_own_table"]
    assert broken(event, meet(1, 2, "A", "B")) == ["rule.not_own_table"]
    assert broken(tiny_event(people("A B", table="1")), meet(1, 1, "A", "B")) == []
