"""Rows of the benchmark of reading: kept in a JSON file from the moment that they are known."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from matchround.files import write_atomically

LAYOUTS = ("template", "synonyms", "form")
FORMATS = ("xlsx", "ods", "csv")
STEPS = ("read", "check")


class ReadCase(NamedTuple):
    """A file: rows of people, layout, format; and how far it is gone through."""

    people: int
    layout: str
    suffix: str
    step: str


@dataclass(frozen=True)
class ReadRow:
    """One step on one file.

    `seconds` by the clock and `cpu` seconds of each run, the largest peak of memory in MB, the
    size of the file in bytes, and the system's load average before the first run. `note`: why it
    did not end well.
    """

    case: ReadCase
    seconds: tuple[float, ...] = ()
    cpu: tuple[float, ...] = ()
    megabytes: float = 0.0
    size: int = 0
    load: float = 0.0
    note: str = ""


class ReadRows:
    """All rows of one file. A row takes the place of an earlier one of its case."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[ReadCase, ReadRow] = {}
        self.machine: dict[str, str] = {}
        if path.exists():
            told = json.loads(path.read_text("utf-8"))
            self.machine = told["machine"]
            self._rows = {row.case: row for row in map(_row, told["rows"])}

    def __iter__(self) -> Iterator[ReadRow]:
        """Rows by size, then by layout and format as they are listed above, then by step."""
        return iter(sorted(self._rows.values(), key=lambda row: _place(row.case)))

    def keep(self, row: ReadRow) -> None:
        """Take in a row and write the file, whole or not at all."""
        self._rows[row.case] = row
        rows = [{**asdict(row), "case": row.case._asdict()} for row in self]
        told = {"machine": self.machine, "rows": rows}
        write_atomically(self._path, (json.dumps(told, indent=1) + "\n").encode())


def _place(case: ReadCase) -> tuple[int, int, int, int]:
    layout, suffix = LAYOUTS.index(case.layout), FORMATS.index(case.suffix)
    return case.people, layout, suffix, STEPS.index(case.step)


def _row(told: dict[str, Any]) -> ReadRow:
    seconds, cpu = tuple(told["seconds"]), tuple(told["cpu"])
    return ReadRow(**(told | {"case": ReadCase(**told["case"]), "seconds": seconds, "cpu": cpu}))
