"""The frame around a command's steps: every way it can end gets its message and exit code."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.cli.streams import put
from matchround.errors import Exit, InputFaults, MatchroundError, PlanBrokenError


@contextmanager
def session(screen: Screen, *, debug: bool = False) -> Iterator[Outcome]:
    """Run a command's steps; they fill the outcome, which `--json` prints at the end.

    Raises:
        typer.Exit: with the exit code, when the steps did not get through.
    """
    outcome = Outcome()
    code = Exit.DONE
    try:
        yield outcome
    except (typer.Exit, typer.BadParameter):
        raise
    except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 -- no traceback for the user
        if debug:
            traceback.print_exception(error, file=sys.stderr)
        code = _ended_by(error, screen, outcome)
    if outcome.interrupted and code is Exit.DONE:
        code = Exit.INTERRUPTED
        screen.problem(outcome.kept)
    if screen.as_json:
        put(outcome.as_json(screen.language))
    if code is not Exit.DONE:
        raise typer.Exit(code)


def _ended_by(error: BaseException, screen: Screen, outcome: Outcome) -> Exit:
    match error:
        case MatchroundError():
            return _explained(error, screen, outcome)
        case KeyboardInterrupt():
            return _said(outcome.given_up, Exit.INTERRUPTED, screen, outcome)
        case OSError():
            return _said("cli.file_trouble", Exit.FAULTS, screen, outcome, **_file_data(error))
        case _:
            data = {"kind": type(error).__name__, "what": str(error)}
            return _said("cli.bug", Exit.BUG, screen, outcome, **data)


def _file_data(error: OSError) -> dict[str, str]:
    path = error.filename2 or error.filename or ""  # of a replacement, the file to be replaced
    return {"path": str(path), "reason": error.strerror or str(error)}


def _said(code: str, ends: Exit, screen: Screen, outcome: Outcome, /, **data: str) -> Exit:
    outcome.failed(code, data)
    screen.problem(code, **data)
    return ends


def _explained(error: MatchroundError, screen: Screen, outcome: Outcome) -> Exit:
    match error:
        case InputFaults():
            outcome.found(error.findings)
            screen.findings(error.findings)
        case PlanBrokenError():
            outcome.broke(error.violations)
            for broken in error.violations:
                screen.problem(broken.rule, **broken.data)
        case _:
            outcome.failed(error.code, error.data)
    screen.problem(error.code, **error.data)
    return error.exit_code
