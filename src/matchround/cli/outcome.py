"""What a command came to, as the one JSON object that `--json` prints."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.errors import BrokenRule, Finding, Severity
from matchround.wording import Value, message, remedy

if TYPE_CHECKING:
    from matchround.event import Plan


@dataclass(frozen=True)
class Fault:
    """Something wrong, with its place where it has one: a finding, or a whole error."""

    code: str
    data: Mapping[str, Value]
    file: str = ""
    sheet: str = ""
    cell: str = ""

    def as_json(self, language: str) -> dict[str, str]:
        """Say it in words, the code and the place untouched."""
        return {
            "file": self.file,
            "sheet": self.sheet,
            "cell": self.cell,
            "code": self.code,
            "message": message(self.code, self.data, language),
            "remedy": remedy(self.code, self.data, language),
        }


@dataclass
class Outcome:
    """Collects what there is to tell; a key without a value is null or empty, never missing.

    `beside` are files that are named with another one where people read it. `more` holds what
    only some commands tell, by its key. `interrupted`: somebody ended the search, and the best
    plan so far was kept; `kept` is the code that says so. `given_up` is the code that says what
    there is when somebody ends the command itself.
    """

    plan: "Plan | None" = None
    files: list[Path] = field(default_factory=list)
    beside: list[Path] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    more: dict[str, object] = field(default_factory=dict)
    interrupted: bool = False
    kept: str = "cli.kept"
    given_up: str = "cli.interrupted"

    def found(self, findings: Iterable[Finding]) -> None:
        """Sort findings into warnings and faults."""
        for one in findings:
            kind = self.faults if one.severity is Severity.FAULT else self.warnings
            kind.append(Fault(one.code, one.data, one.file, one.sheet, one.cell))

    def broke(self, violations: Iterable[BrokenRule]) -> None:
        """Count every broken rule as a fault."""
        self.faults.extend(Fault(one.rule, one.data) for one in violations)

    def failed(self, code: str, data: Mapping[str, Value]) -> None:
        """Count an error of the whole command as a fault."""
        self.faults.append(Fault(code, data))

    def as_json(self, language: str) -> str:
        """Write the object; its keys and codes are the same in every language."""
        told = {
            **_plan_keys(self.plan),
            "files": [str(path) for path in (*self.files, *self.beside)],
            "warnings": [one.as_json(language) for one in self.warnings],
            "faults": [one.as_json(language) for one in self.faults],
            **self.more,
        }
        return json.dumps(told, ensure_ascii=False, indent=1)


def _plan_keys(plan: "Plan | None") -> dict[str, object]:
    if plan is None:
        names = ("revision", "participants", "meetings", "sit_outs", "goals")
        return dict.fromkeys(names)
    return {
        "revision": plan.revision,
        "participants": len(plan.event.players),
        "meetings": len(plan.meetings),
        "sit_outs": len(plan.sit_outs),
        "goals": [goal.model_dump() for goal in plan.goals],
    }
