"""Rows of the benchmark of the print room: kept from the moment that they are known."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from matchround.files import write_atomically
from measuring.cases import Case


@dataclass(frozen=True)
class PrintRow:
    """One product (or ALL, or NOTHING) of one case, written by a process of its own.

    `seconds` by the clock and `cpu` seconds of each run, the largest peak of memory in MB, how
    many files were written and how many kB (10^3 bytes) they are, and the system's load average
    before the first run. `note`: why nothing was written.
    """

    case: Case
    product: str
    seconds: tuple[float, ...] = ()
    cpu: tuple[float, ...] = ()
    megabytes: float = 0.0
    files: int = 0
    kilobytes: int = 0
    load: float = 0.0
    note: str = ""


class PrintRows:
    """All rows of one file. A row takes the place of an earlier one of its case and product."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[tuple[Case, str], PrintRow] = {}
        self.machine: dict[str, str] = {}
        if path.exists():
            told = json.loads(path.read_text("utf-8"))
            self.machine = told["machine"]
            self._rows = {(row.case, row.product): row for row in map(_row, told["rows"])}

    def __iter__(self) -> Iterator[PrintRow]:
        """Rows by case; those of one case in the order in which they were first measured."""
        return iter(sorted(self._rows.values(), key=lambda row: row.case))

    def keep(self, row: PrintRow) -> None:
        """Take in a row and write the file, whole or not at all."""
        self._rows[row.case, row.product] = row
        told = {"machine": self.machine, "rows": [asdict(row) for row in self]}
        write_atomically(self._path, (json.dumps(told, indent=1) + "\n").encode())


def _row(told: dict[str, Any]) -> PrintRow:
    lists = {name: tuple(told[name]) for name in ("seconds", "cpu")}
    return PrintRow(**(told | lists | {"case": Case(**told["case"])}))
