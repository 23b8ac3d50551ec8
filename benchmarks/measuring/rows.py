"""Rows of measurements: kept in a JSON file from the moment that they are known."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from matchround.event import MINIMISED
from matchround.files import write_atomically
from measuring.cases import Case


@dataclass(frozen=True)
class Reached:
    """A goal's value, beside its bound where the method gives one."""

    name: str
    value: int
    bound: int | None = None

    @property
    def proved(self) -> bool:
        """Whether the method proved that nothing better is possible."""
        return self.value == self.bound

    def gap_to(self, bound: int) -> float:
        """How much worse than that bound, as a share of the bound (of 1, where it is 0)."""
        short = self.value - bound if self.name in MINIMISED else bound - self.value
        return short / max(1, abs(bound))


@dataclass(frozen=True)
class Row:
    """One method on one case.

    `seconds` of each run by the clock; `cpu` seconds of the median run; the largest peak of
    memory in MB. `load` is what else the machine did, as the system's load average before the
    first run. `same` tells whether all runs wrote the same bytes. `note`: why there is no plan,
    or what is wrong with it.
    """

    case: Case
    method: str
    seconds: tuple[float, ...] = ()
    cpu: float = 0.0
    megabytes: float = 0.0
    load: float = 0.0
    same: bool = True
    goals: tuple[Reached, ...] = field(default=())
    note: str = ""

    @property
    def median(self) -> float:
        """The median of the seconds (of an even number of runs the lower of the middle two)."""
        return sorted(self.seconds)[(len(self.seconds) - 1) // 2]

    def goal(self, name: str) -> Reached | None:
        """Give one goal, if it was reached at all."""
        return next((goal for goal in self.goals if goal.name == name), None)


class Rows:
    """All rows of one file. A row takes the place of an earlier one of its case and method."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[tuple[Case, str], Row] = {}
        self.machine: dict[str, str] = {}
        if path.exists():
            told = json.loads(path.read_text("utf-8"))
            self.machine = told["machine"]
            self._take(map(_row, told["rows"]))

    def __iter__(self) -> Iterator[Row]:
        """Rows by case; those of one case in the order in which they were first measured."""
        return iter(sorted(self._rows.values(), key=lambda row: row.case))

    def keep(self, row: Row) -> None:
        """Take in a row and write the file, whole or not at all."""
        self._take([row])
        rows = [asdict(row) for row in self]
        told = {"machine": self.machine, "rows": rows}
        write_atomically(self._path, (json.dumps(told, indent=1) + "\n").encode())

    def _take(self, rows: Iterable[Row]) -> None:
        self._rows |= {(row.case, row.method): row for row in rows}


def _row(told: dict[str, Any]) -> Row:
    goals = tuple(Reached(**goal) for goal in told["goals"])
    seconds = tuple(told["seconds"])
    return Row(**(told | {"case": Case(**told["case"]), "goals": goals, "seconds": seconds}))
