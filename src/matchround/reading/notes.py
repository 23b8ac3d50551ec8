"""What reading has to say: findings, values that were assumed, rows that were left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from matchround.errors import Finding, Severity
from matchround.reading.places import Place
from matchround.wording import text


def headers_text(headers: Mapping[str, str], language: str) -> str:
    """List headers in a language's quotation marks, each with its column where it has one.

    >>> headers_text({"Who are you?": "name", "What brings you here?": "seeks"}, "en")
    '“Who are you?” = name; “What brings you here?” = seeks'
    """
    quoted = ((text("quoted", language, text=header), name) for header, name in headers.items())
    return "; ".join(f"{header} = {name}" if name else header for header, name in quoted)


@dataclass(frozen=True)
class Assumption:
    """A value that nobody gave.

    `code` names a message of wording, `code.remedy` says how to change the value; `data` fills
    both and holds `value`. `headers`: those that were read, or passed over, without being names
    of ours, and the column that each was taken for, "" for none.
    """

    setting: str
    value: str
    code: str
    data: Mapping[str, str | int]
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LeftOut:
    """A row that is not in the event. `reason` is a code of wording, filled by `data`."""

    name: str
    organisation: str
    reason: str
    data: Mapping[str, str | int]
    place: Place


@dataclass
class Notes:
    """Collects everything that reading has to say, so that one bad cell never hides the next.

    `own_ids` are the ids that stand in the Participants sheet; all others are made from rows.
    """

    findings: list[Finding] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    own_ids: frozenset[str] = frozenset()

    def fault(self, code: str, place: Place, **data: str | int) -> None:
        """Note something that stops."""
        self.findings.append(Finding(Severity.FAULT, code, *place, data))

    def warn(self, code: str, place: Place, **data: str | int) -> None:
        """Note something that the organiser should know."""
        self.findings.append(Finding(Severity.WARNING, code, *place, data))

    def withdraw(self, place: Place) -> None:
        """Take back the warnings about a cell: it turned out to be understood after all."""
        self.findings = [
            finding
            for finding in self.findings
            if finding.severity is Severity.FAULT
            or (finding.file, finding.sheet, finding.cell) != place
        ]

    def assume(self, setting: str, value: str, *, code: str = "", **data: str | int) -> None:
        """Note a value that was assumed; its code is `assumed.` and the setting's name."""
        code = code or "assumed." + setting.replace(" ", "_").replace("-", "_")
        self.assumptions.append(Assumption(setting, value, code, {"value": value, **data}))

    def assume_headers(self, setting: str, headers: Mapping[str, str]) -> None:
        """Note what headers were taken for, if there are any."""
        if headers:
            self.assume(setting, headers_text(headers, "en"))
            self.assumptions[-1] = replace(self.assumptions[-1], headers=headers)

    @property
    def faults(self) -> list[Finding]:
        """Only what stops."""
        return [finding for finding in self.findings if finding.severity is Severity.FAULT]
