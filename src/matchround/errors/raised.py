"""Errors that end a command. Each carries a code with data and an exit code, no sentence."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from matchround.errors.exits import Exit
from matchround.errors.findings import Finding, Severity


class MatchroundError(Exception):
    """An error for the user; `wording` renders `code` and `code.remedy` with `data`."""

    exit_code: Exit = Exit.BUG

    def __init__(self, code: str, **data: str | int) -> None:
        super().__init__(code, data)
        self.code = code
        self.data: Mapping[str, str | int] = data


class UsageError(MatchroundError):
    """The command was called in a way that means nothing (exit 2)."""

    exit_code = Exit.USAGE


class InputFaults(MatchroundError):  # noqa: N818 -- the word of the design: the input has faults
    """The input has faults (exit 3); `findings` holds all of them, warnings included."""

    exit_code = Exit.FAULTS

    def __init__(self, findings: Sequence[Finding]) -> None:
        faults = sum(one.severity is Severity.FAULT for one in findings)
        super().__init__("input.faults", faults=faults, warnings=len(findings) - faults)
        self.findings = tuple(findings)


class WhoError(MatchroundError):
    """It cannot be told whom a name means (exit 3): several people fit, or nobody does."""

    exit_code = Exit.FAULTS


class RevisionError(MatchroundError):
    """A plan holds no such revision (exit 3); `data` lists those that it holds."""

    exit_code = Exit.FAULTS


class NoPlanError(MatchroundError):
    """The rules leave no plan (exit 4): the code says which, its remedy what would free it."""

    exit_code = Exit.NO_PLAN


class BrokenRule(Protocol):
    """One broken rule at one place of a plan, as the checker names it."""

    @property
    def rule(self) -> str:
        """The code of the rule's message."""

    @property
    def round(self) -> int | None:
        """The round, where the rule is about one."""

    @property
    def table(self) -> str:
        """The table, where the rule is about one."""

    @property
    def participants(self) -> tuple[str, ...]:
        """The ids of those who break it."""

    @property
    def data(self) -> Mapping[str, str | int]:
        """What fills the message."""


class PlanBrokenError(MatchroundError):
    """A plan breaks rules (exit 3): `violations` are rendered one by one."""

    exit_code = Exit.FAULTS

    def __init__(self, violations: Sequence[BrokenRule], code: str = "plan.broken") -> None:
        super().__init__(code, count=len(violations))
        self.violations = tuple(violations)


class PlannerBugError(PlanBrokenError):
    """Our own planner made a plan that breaks rules (exit 1): a bug, and nothing is written."""

    exit_code = Exit.BUG

    def __init__(self, violations: Sequence[BrokenRule]) -> None:
        super().__init__(violations, "plan.broken_by_planner")


class PlanFileError(MatchroundError):
    """A plan.json cannot be read or written (exit 3); `data` holds its `path`."""

    exit_code = Exit.FAULTS
