"""What the organiser rules about two named people."""

from enum import StrEnum

from matchround.event.base import Frozen


class PairRule(StrEnum):
    """The rules that the Pairs sheet knows."""

    MUST_MEET = "must meet"
    AGREED = "agreed"
    KEEP_APART = "keep apart"
    MET_BEFORE = "met before"


PROMISES = frozenset({PairRule.MUST_MEET, PairRule.AGREED})
"""The rules whose meetings the goal `promises` counts."""


class RuledPair(Frozen):
    """One row of the Pairs sheet.

    `a` and `b` are ids. `when` lists the round numbers in which the meeting may be, rising;
    None means any. `after` names rows (their `no`) whose meeting must be earlier.
    """

    a: str
    b: str
    rule: PairRule
    no: str = ""
    when: tuple[int, ...] | None = None
    after: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The two ids, sorted, so that a pair is the same from both sides."""
        return (self.a, self.b) if self.a < self.b else (self.b, self.a)
