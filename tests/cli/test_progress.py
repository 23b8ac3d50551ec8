"""What is told of the planner's work."""

import pytest

from matchround.cli.progress import at_work, stage_text
from matchround.cli.screen import Screen
from matchround.event import Goal


def test_a_stage_with_its_goal() -> None:
    """A stage that reached its goal says value and bound."""
    goal = Goal(name="meetings", value=8, bound=8, proved=True)
    assert stage_text("choose", None, "en") in stage_text("choose", goal, "en")
    assert "8 of at most 8" in stage_text("choose", goal, "en")


def test_nobody_is_told_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal the stages are silent."""
    with at_work(Screen()) as progress:
        progress("choose", None)
    assert capsys.readouterr() == ("", "")
