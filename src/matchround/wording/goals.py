"""A goal's result in words: its value, its bound, and how near they are."""

from typing import Protocol

from matchround.wording.catalogue import text
from matchround.wording.lists import number_text, percent_text


class Result(Protocol):
    """Value and bound of a goal, and whether they are proved to be equal."""

    @property
    def value(self) -> int:
        """What the plan reaches."""

    @property
    def bound(self) -> int:
        """The proven limit."""

    @property
    def proved(self) -> bool:
        """Whether both agree."""

    @property
    def minimised(self) -> bool:
        """Whether less is better."""


def goal_text(goal: Result, language: str) -> str:
    """Say a goal's result: "480 of at most 480: cannot be better"."""
    side = "least" if goal.minimised else "most"
    return text(
        f"goal.{side}.{'proved' if goal.proved else 'open'}",
        language,
        value=number_text(goal.value, language),
        bound=number_text(goal.bound, language),
        gap=_gap(goal, language),
    )


def _gap(goal: Result, language: str) -> str:
    if goal.minimised:
        return number_text(goal.value - goal.bound, language)
    missing = (goal.bound - goal.value) / goal.bound if goal.bound else 0.0
    return percent_text(missing, language)
