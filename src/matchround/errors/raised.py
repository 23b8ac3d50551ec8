"""Errors that end a command. Each carries a code with data and an exit code, no sentence."""

from collections.abc import Mapping, Sequence

from matchround.errors.exits import Exit
from matchround.errors.findings import Finding


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
        super().__init__("input.faults", count=len(findings))
        self.findings = tuple(findings)


class NoPlanError(MatchroundError):
    """The rules leave no plan (exit 4): the code says which, its remedy what would free it."""

    exit_code = Exit.NO_PLAN


class PlanBrokenError(MatchroundError):
    """A plan breaks rules (exit 3): `violations` are rendered one by one."""

    exit_code = Exit.FAULTS


class PlanFileError(MatchroundError):
    """A plan.json cannot be read or written (exit 3); `data` holds its `path`."""

    exit_code = Exit.FAULTS
