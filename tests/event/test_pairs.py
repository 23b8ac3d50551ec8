"""Rows of the Pairs sheet."""

from matchround.event import PROMISES, PairRule
from support import ruled


def test_a_pair_is_the_same_from_both_sides() -> None:
    """The key is sorted, the row stays as it was written."""
    row = ruled("B", "A")
    assert row.key == ruled("A", "B").key == ("A", "B")
    assert (row.a, row.b) == ("B", "A")


def test_promises_are_must_meet_and_agreed() -> None:
    """The other two rules forbid."""
    assert {PairRule.MUST_MEET, PairRule.AGREED} == PROMISES
    assert set(PairRule) - PROMISES == {PairRule.KEEP_APART, PairRule.MET_BEFORE}
