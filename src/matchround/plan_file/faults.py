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


def file_error(code: str, path: Path, **data: str | int) -> PlanFileError:
    """Make the error of this code about the file at `path`."""
    return PlanFileError(code, path=str(path), **data)


def diagnose(path: Path, text: str, error: ValidationError) -> MatchroundError:
    """Tell why `text` is no plan: broken JSON, something else, too new, or faults by place."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as broken:
        place = {"line": broken.lineno, "column": broken.colno}
        return file_error("plan_file.broken_json", path, **place)
    except RecursionError:
        return file_error("plan_file.not_a_plan", path)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return file_error("plan_file.not_a_plan", path)
    version = content.get("version")
    if isinstance(version, int) and version > VERSION:
        return file_error("plan_file.newer_version", path, version=version, known=VERSION)
    return InputFaults([_finding(path, found["type"], found["loc"]) for found in error.errors()])


def _finding(path: Path, kind: str, place: tuple[int | str, ...]) -> Finding:
    where = "/".join(map(str, place))
    code = KINDS.get(kind, "plan_file.wrong_value")
    return Finding(Severity.FAULT, code, file=str(path), cell=where, data={"where": where})
