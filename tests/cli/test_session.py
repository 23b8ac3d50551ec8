"""Every way a command can end: its exit code, its words, and never a traceback unasked."""

import json

import pytest
import typer

from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.errors import (
    Exit,
    Finding,
    InputFaults,
    NoPlanError,
    PlanBrokenError,
    PlannerBugError,
    Severity,
    UsageError,
)
from matchround.rules import Violation

FAULT = Finding(Severity.FAULT, "some.fault", "people.csv", "People", "B7")
BROKEN = Violation("rule.twice_in_round", 2, "1", ("A",), {"name": "Ada", "round": 2})

ENDINGS = [
    (InputFaults([FAULT]), Exit.FAULTS),
    (PlanBrokenError([BROKEN]), Exit.FAULTS),
    (PlannerBugError([BROKEN]), Exit.BUG),
    (NoPlanError("some.rule"), Exit.NO_PLAN),
    (UsageError("some.use"), Exit.USAGE),
    (KeyboardInterrupt(), Exit.INTERRUPTED),
    (PermissionError(13, "Permission denied", "plan.json"), Exit.FAULTS),
    (ZeroDivisionError("division by zero"), Exit.BUG),
]


def ended(error: BaseException, screen: Screen, *, debug: bool = False) -> int:
    """Run a command whose only step raises `error`, and give its exit code."""
    with pytest.raises(typer.Exit) as ending, session(screen, debug=debug):
        raise error
    return ending.value.exit_code


@pytest.mark.parametrize(("error", "code"), ENDINGS)
def test_each_ending_has_its_code_and_no_traceback(
    error: BaseException, code: Exit, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message is on stderr, stdout is empty."""
    assert ended(error, Screen()) == code
    said = capsys.readouterr()
    assert said.err.strip()
    assert said.out == ""
    assert "Traceback" not in said.err


@pytest.mark.parametrize(("error", "code"), ENDINGS)
def test_json_tells_of_every_ending(
    error: BaseException, code: Exit, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --json each failure is one object with at least one fault."""
    assert ended(error, Screen(as_json=True)) == code
    assert json.loads(capsys.readouterr().out)["faults"]


def test_debug_shows_where(capsys: pytest.CaptureFixture[str]) -> None:
    """--debug prints the traceback of a bug beside its message."""
    ended(ZeroDivisionError("division by zero"), Screen(), debug=True)
    said = capsys.readouterr().err
    assert "Traceback" in said
    assert "test_session.py" in said


def test_a_fault_stands_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    """Sheet and cell are in the table."""
    ended(InputFaults([FAULT]), Screen())
    said = capsys.readouterr().err
    assert "People" in said
    assert "B7" in said


def test_no_error_is_no_ending(capsys: pytest.CaptureFixture[str]) -> None:
    """Where all went well nothing is raised, and --json prints its object."""
    with session(Screen(as_json=True)):
        pass
    assert json.loads(capsys.readouterr().out)["faults"] == []


def test_each_command_says_in_its_own_way_what_was_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After a re-plan the same command would not do the same again."""
    with pytest.raises(typer.Exit), session(Screen()) as outcome:
        outcome.interrupted, outcome.kept = True, "replan.kept"
    assert "--undo" in capsys.readouterr().err
