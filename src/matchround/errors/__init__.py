"""Every error that a user may see: a code, data and an exit code. Wording renders them."""

from matchround.errors.exits import Exit
from matchround.errors.findings import Finding, Findings, Severity
from matchround.errors.raised import (
    BrokenRule,
    InputFaults,
    MatchroundError,
    NoPlanError,
    PlanBrokenError,
    PlanFileError,
    PlannerBugError,
    RevisionError,
    UsageError,
    WhoError,
)

__all__ = [
    "BrokenRule",
    "Exit",
    "Finding",
    "Findings",
    "InputFaults",
    "MatchroundError",
    "NoPlanError",
    "PlanBrokenError",
    "PlanFileError",
    "PlannerBugError",
    "RevisionError",
    "Severity",
    "UsageError",
    "WhoError",
]
