"""A violation names its place."""

from matchround.rules.violation import in_meeting
from support import meet


def test_round_and_table_are_filled_in() -> None:
    """As fields and as data of the message."""
    found = in_meeting("rule.absent", meet(2, "7", "A", "B"), ("A",), name="Person A")
    assert (found.round, found.table, found.participants) == (2, "7", ("A",))
    assert found.data == {"round": 2, "table": "7", "name": "Person A"}
