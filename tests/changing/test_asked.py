"""What was asked for, before it is understood."""

from matchround.changing import Asked
from matchround.event import ChangeKind


def test_a_change_is_asked_for_in_words() -> None:
    """Only what it is must be given; an option has no cell."""
    asked = Asked(ChangeKind.ABSENT, who="Anna")
    assert (asked.who, asked.round, asked.cell) == ("Anna", "", "")
