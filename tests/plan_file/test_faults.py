"""The cause of a failure is told by the error, and by the place in the file."""

import errno
from pathlib import Path

import pytest
from pydantic import ValidationError

from matchround.errors import InputFaults, MatchroundError
from matchround.event import Plan
from matchround.plan_file.faults import diagnose, unreadable, unwritable

PATH = Path("day-plan/plan.json")
NOT_TEXT = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(errno.ENOENT, "none"), "plan_file.not_found"),
        (PermissionError(errno.EACCES, "locked"), "plan_file.not_readable"),
        (NOT_TEXT, "plan_file.not_a_plan"),
    ],
)
def test_no_text_to_be_had(error: OSError | UnicodeDecodeError, code: str) -> None:
    """Missing, locked, or no text at all."""
    told = unreadable(PATH, error)
    assert (told.code, told.data["path"]) == (code, str(PATH))


def test_a_file_that_cannot_be_written() -> None:
    """Its path is said."""
    assert unwritable(PATH).data == {"path": str(PATH)}


def diagnosis(text: str) -> MatchroundError:
    """Tell why this text is no plan."""
    with pytest.raises(ValidationError) as caught:
        Plan.model_validate_json(text)
    return diagnose(PATH, text, caught.value)


def test_what_is_no_plan_is_not_taken_apart() -> None:
    """Only a plan's faults are listed by place."""
    assert diagnosis('{"format": "a recipe", "version": 9}').code == "plan_file.not_a_plan"
    told = diagnosis('{"format": "matchround-plan", "version": 1}')
    assert isinstance(told, InputFaults)
    assert {finding.data["where"] for finding in told.findings} == {
        "created",
        "event",
        "meetings",
        "sit_outs",
        "goals",
        "seed",
    }


def test_a_version_that_is_no_number_is_a_wrong_value() -> None:
    """No newer version is presumed."""
    told = diagnosis('{"format": "matchround-plan", "version": "two"}')
    assert isinstance(told, InputFaults)
    places = {finding.data["where"]: finding.code for finding in told.findings}
    assert places["version"] == "plan_file.wrong_value"


def test_an_older_version_is_a_wrong_value() -> None:
    """There is none yet."""
    told = diagnosis('{"format": "matchround-plan", "version": 0}')
    assert isinstance(told, InputFaults)
