"""Errors carry a code with data and an exit code."""

import pytest

from matchround.errors import (
    Exit,
    Findings,
    InputFaults,
    MatchroundError,
    NoPlanError,
    PlanBrokenError,
    PlanFileError,
    PlannerBugError,
    UsageError,
    WhoError,
)
from matchround.rules import violations
from support import meet, tiny_event

BROKEN = violations(tiny_event("A B"), [meet(1, 1, "A", "B"), meet(2, 1, "A", "B")])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MatchroundError("x"), Exit.BUG),
        (UsageError("x"), Exit.USAGE),
        (InputFaults([]), Exit.FAULTS),
        (NoPlanError("x"), Exit.NO_PLAN),
        (WhoError("x"), Exit.FAULTS),
        (PlanBrokenError(BROKEN), Exit.FAULTS),
        (PlannerBugError(BROKEN), Exit.BUG),
        (PlanFileError("x"), Exit.FAULTS),
    ],
)
def test_each_class_has_its_exit_code(error: MatchroundError, code: Exit) -> None:
    """And all are of one family."""
    assert error.exit_code is code


def test_an_error_carries_code_and_data() -> None:
    """No sentence."""
    error = UsageError("who.several", who="Anna", count=2)
    assert (error.code, error.data) == ("who.several", {"who": "Anna", "count": 2})


def test_input_faults_carry_every_finding() -> None:
    """Warnings included; the count says how many."""
    found = Findings()
    found.fault("a")
    found.warn("b")
    error = InputFaults(found.found)
    assert [finding.code for finding in error.findings] == ["a", "b"]
    assert (error.data["faults"], error.data["warnings"]) == (1, 1)


def test_a_broken_plan_carries_its_violations() -> None:
    """Whoever broke it."""
    assert PlanBrokenError(BROKEN).violations == BROKEN
    assert PlannerBugError(BROKEN).violations == BROKEN
    assert PlanBrokenError(BROKEN).code != PlannerBugError(BROKEN).code
