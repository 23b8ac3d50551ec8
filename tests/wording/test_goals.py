"""A goal's result is never said without its bound."""

from dataclasses import dataclass

import pytest

from matchround.wording import goal_text


@dataclass(frozen=True)
class Goal:
    """Value and bound of a goal."""

    value: int
    bound: int
    minimised: bool = False

    @property
    def proved(self) -> bool:
        """Whether they agree."""
        return self.value == self.bound


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (Goal(480, 480), "480 of at most 480: cannot be better"),
        (Goal(9786, 9796), "9,786 of at most 9,796: within 0.1\xa0%"),
        (Goal(450, 480), "450 of at most 480: within 6.2\xa0%"),
        (Goal(0, 0), "0 of at most 0: cannot be better"),
        (Goal(4, 4, minimised=True), "4, at least 4: cannot be better"),
        (Goal(14, 12, minimised=True), "14, at least 12: at most 2 too many"),
        (Goal(3, 0, minimised=True), "3, at least 0: at most 3 too many"),
    ],
)
def test_value_bound_and_distance_are_said(goal: Goal, said: str) -> None:
    """Goals to maximise say "at most", goals to minimise "at least"."""
    assert goal_text(goal, "en") == said


def test_numbers_are_written_as_the_language_writes_them() -> None:
    """Thousands and decimals follow the language."""
    assert goal_text(Goal(9786, 9796), "sv") == "9\xa0786 av högst 9\xa0796: inom 0,1\xa0%"
    assert goal_text(Goal(9786, 9796), "da") == "9.786 af højst 9.796: inden for 0,1\xa0%"
