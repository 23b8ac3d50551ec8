"""Pinned meetings stand as they are."""

from matchround.rules import pinned_violations
from support import meet

BEFORE = (meet(1, 1, "A", "B", pinned=True), meet(1, 2, "C", "D"))


def test_pinned_meetings_that_stand() -> None:
    """What is not pinned may change; worth and reasons of a pinned meeting may, too."""
    after = (meet(1, 1, "A", "B", worth=7), meet(2, 2, "C", "D"))
    assert pinned_violations(BEFORE, after) == ()


def test_pinned_meetings_that_moved() -> None:
    """Another table is a change."""
    (found,) = pinned_violations(BEFORE, [meet(1, 2, "A", "B", pinned=True)])
    assert (found.rule, found.round, found.table) == ("rule.pinned_changed", 1, "1")
