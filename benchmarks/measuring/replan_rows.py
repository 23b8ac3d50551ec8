"""Rows of the benchmark of re-planning: kept in a JSON file from the moment that they are known."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from matchround.files import write_atomically
from measuring.absences import Absence
from measuring.cases import Case
from measuring.replan_judge import Repaired
from measuring.rows import Reached


@dataclass(frozen=True)
class ReplanRow:
    """One method on one absence.

    `seconds` of each run by the clock, `cpu` seconds of the median run, the largest peak of
    memory in MB, and the system's load average before the first run. `note`: why there is no
    answer, or what is wrong with it.
    """

    absence: Absence
    method: str
    seconds: tuple[float, ...] = ()
    cpu: float = 0.0
    megabytes: float = 0.0
    load: float = 0.0
    repaired: Repaired | None = None
    note: str = ""

    @property
    def median(self) -> float:
        """The median of the seconds (of an even number of runs the lower of the middle two)."""
        return sorted(self.seconds)[(len(self.seconds) - 1) // 2]


class ReplanRows:
    """All rows of one file. A row takes the place of an earlier one of its absence and method."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[tuple[Absence, str], ReplanRow] = {}
        self.machine: dict[str, str] = {}
        if path.exists():
            told = json.loads(path.read_text("utf-8"))
            self.machine = told["machine"]
            self._rows = {(row.absence, row.method): row for row in map(_row, told["rows"])}

    def __iter__(self) -> Iterator[ReplanRow]:
        """Rows by absence; those of one in the order in which they were first measured."""
        return iter(sorted(self._rows.values(), key=lambda row: row.absence))

    def keep(self, row: ReplanRow) -> None:
        """Take in a row and write the file, whole or not at all."""
        self._rows[row.absence, row.method] = row
        told = {"machine": self.machine, "rows": [asdict(row) for row in self]}
        write_atomically(self._path, (json.dumps(told, indent=1) + "\n").encode())


def _row(told: dict[str, Any]) -> ReplanRow:
    absence = told["absence"] | {"case": Case(**told["absence"]["case"])}
    repaired = told["repaired"]
    if repaired:
        goals = tuple(Reached(**goal) for goal in repaired["goals"])
        repaired = Repaired(**(repaired | {"goals": goals}))
    seconds = tuple(told["seconds"])
    more = {"absence": Absence(**absence), "repaired": repaired, "seconds": seconds}
    return ReplanRow(**(told | more))
