"""What is wrong with a file that is not a readable plan: the most telling cause, with its place."""

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from matchround.errors import Finding, InputFaults, MatchroundError, PlanFileError, Severity
from matchround.event.plan import FORMAT, VERSION

KINDS: Mapping[str, str] = {
    "missing": "plan_file.missing_key",
    "extra_forbidden": "plan_file.unknown_key",
    "value_error": "plan_file.inconsistent",
}
"""Codes for pydantic's kinds of error; every other kind is a wrong value."""


def _error(code: str, path: Path, **data: str | int) -> PlanFileError:
    return PlanFileError(code, path=str(path), **data)


def unwritable(path: Path) -> PlanFileError:
    """Say that the file cannot be written."""
    return _error("plan_file.not_written", path)


def unreadable(path: Path, error: OSError | UnicodeDecodeError) -> PlanFileError:
    """Say why there is no text to be had from the file."""
    if isinstance(error, UnicodeDecodeError):
        return _error("plan_file.not_a_plan", path)
    if isinstance(error, FileNotFoundError):
        return _error("plan_file.not_found", path)
    return _error("plan_file.not_readable", path)


def diagnose(path: Path, text: str, error: ValidationError) -> MatchroundError:
    """Tell why `text` is no plan: broken JSON, something else, too new, or faults by place."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as broken:
        place = {"line": broken.lineno, "column": broken.colno}
        return _error("plan_file.broken_json", path, **place)
    except RecursionError:
        return _error("plan_file.not_a_plan", path)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return _error("plan_file.not_a_plan", path)
    version = content.get("version")
    if isinstance(version, int) and version > VERSION:
        return _error("plan_file.newer_version", path, version=version, known=VERSION)
    return InputFaults([_finding(path, found["type"], found["loc"]) for found in error.errors()])


def _finding(path: Path, kind: str, place: tuple[int | str, ...]) -> Finding:
    where = "/".join(map(str, place))
    code = KINDS.get(kind, "plan_file.wrong_value")
    return Finding(Severity.FAULT, code, file=str(path), cell=where, data={"where": where})
