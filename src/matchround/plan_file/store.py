"""plan.json: the plan as one file, the same bytes for the same plan."""

from pathlib import Path

from pydantic import ValidationError

from matchround.event import Plan
from matchround.files import write_atomically
from matchround.plan_file.faults import diagnose, unreadable, unwritable

NAME = "plan.json"
"""The name of a plan's file in its folder."""


def dumps(plan: Plan) -> str:
    """Write the plan as JSON: keys in the models' order, data by key, one newline at the end."""
    return plan.model_dump_json(indent=1) + "\n"


def save(plan: Plan, folder: Path) -> Path:
    """Write plan.json into `folder`, whole or not at all, and return its path.

    Raises:
        PlanFileError: when the file cannot be written (`plan_file.not_written`).
    """
    path = folder / NAME
    try:
        return write_atomically(path, dumps(plan).encode())
    except OSError as error:
        raise unwritable(path) from error


def load(path: Path) -> Plan:
    """Read a plan from its folder or from plan.json itself.

    Raises:
        PlanFileError: when there is no such file, or it cannot be read, is no plan, is broken
            JSON (with line and column) or was written by a newer version.
        InputFaults: when parts of it are missing, unknown or wrong; one finding each, its
            `cell` being the place (`meetings/3/round`).
    """
    file = path / NAME if path.is_dir() else path
    text = _read(file)
    try:
        return Plan.model_validate_json(text)
    except ValidationError as error:
        raise diagnose(file, text, error) from error


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(file, error) from error
