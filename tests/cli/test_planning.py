"""The steps to a folder that holds a plan."""

from pathlib import Path

import pytest
import typer

from matchround import api
from matchround.cli.outcome import Outcome
from matchround.cli.planning import exported, planned, saved, sound
from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.cli.wanted import Wanted
from matchround.errors import Exit, PlanBrokenError
from matchround.wording import Value
from support import meet, plan_of, tiny_event


def test_a_plan_is_made_and_saved(tmp_path: Path) -> None:
    """The plan of the outcome is the one in the folder."""
    outcome = Outcome()
    plan = planned(tiny_event("A B", 1), Screen(quiet=True), outcome)
    saved(plan, tmp_path, outcome)
    assert outcome.plan == plan == api.load(tmp_path)
    assert outcome.files == [tmp_path / "plan.json"]
    assert not outcome.interrupted


def test_what_is_exported_is_told(tmp_path: Path) -> None:
    """Files are collected, and the step is said before the work."""
    outcome = Outcome()
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    exported(plan, Wanted(("schedule",)), tmp_path, Screen(quiet=True), outcome)
    assert outcome.files == [tmp_path / "schedule.xlsx"]


def test_a_plan_that_breaks_a_rule_is_not_sound(tmp_path: Path) -> None:
    """The error carries what is broken; a sound plan is returned."""
    good, bad = tmp_path / "good", tmp_path / "bad"
    api.save(api.plan(tiny_event("A B C", 1)), good)
    api.save(plan_of(tiny_event("A B C", 1), meet(1, 9, "A", "B")), bad)
    assert sound(good, Screen(), Outcome()) == api.load(good)
    with pytest.raises(PlanBrokenError) as refused:
        sound(bad, Screen(), Outcome())
    assert "rule.unknown_table" in {one.rule for one in refused.value.violations}


class Impatient(Screen):
    """A screen before which somebody presses Ctrl-C as soon as a step is told."""

    def step(self, code: str, **data: Value) -> None:
        """Be interrupted."""
        raise KeyboardInterrupt(code, data)


def test_who_ends_the_writing_is_told_that_the_plan_is_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And how the files are written after all."""
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    screen = Impatient()
    with pytest.raises(typer.Exit) as ended, session(screen) as outcome:
        exported(plan, Wanted(("schedule",)), tmp_path, screen, outcome)
    assert ended.value.exit_code == Exit.INTERRUPTED
    assert "matchround export" in capsys.readouterr().err
