"""Findings: what is wrong or remarkable in an input, with its place. Errors as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """A fault stops (exit 3); a warning never does."""

    FAULT = "fault"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """One thing found in an input.

    `code` names a message of wording (`<code>` says what is wrong, `<code>.remedy` how to mend
    it); `data` fills it. `sheet` and `cell` are as the spreadsheet program shows them ("B7"),
    "" where the finding is about the whole file or sheet.
    """

    severity: Severity
    code: str
    file: str = ""
    sheet: str = ""
    cell: str = ""
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass
class Findings:
    """Collects findings, so that one bad row never hides the next."""

    file: str = ""
    found: list[Finding] = field(default_factory=list)

    def fault(self, code: str, sheet: str = "", cell: str = "", **data: str | int) -> None:
        """Note something that stops."""
        self.found.append(Finding(Severity.FAULT, code, self.file, sheet, cell, data))

    def warn(self, code: str, sheet: str = "", cell: str = "", **data: str | int) -> None:
        """Note something that the organiser should know."""
        self.found.append(Finding(Severity.WARNING, code, self.file, sheet, cell, data))

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Only what stops."""
        return tuple(f for f in self.found if f.severity is Severity.FAULT)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Only what does not stop."""
        return tuple(f for f in self.found if f.severity is Severity.WARNING)
