"""The benchmark of re-planning: people stay away, and every way to go on, side by side.

`python benchmarks/replan.py` plans events of each size once (kept in `--cache`), lets a share of
the people be missing from some round on, and writes docs/benchmarks: re-planning.json,
re-planning.md, re-planning.svg. Each row is kept as soon as it is measured; give `--sizes`,
`--shares`, `--rounds` and `--methods` to measure the rest, or some again.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from matchround import api
from measuring.absences import Absence, situation
from measuring.cases import Case, rounds_of
from measuring.machine import ROOT, machine
from measuring.planned import CACHE, planned
from measuring.replan_rows import ReplanRow, ReplanRows
from measuring.replan_trials import METHODS, Task, trial
from reporting.numbers import megabytes, seconds
from reporting.replan_page import write_page

SIZES = (60, 300, 1_000)
SHARES = (0.05, 0.1, 0.2, 0.4)
FIRST, MIDDLE = 1, 4
"""Rounds from which people are missing; the last but one comes to them."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for, keep and print each row, and write the page and the plot."""
    given = _given(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    rows = ReplanRows(given.out / "re-planning.json")
    if given.draw:
        write_page(rows, given.out)
        return
    rows.machine = machine()
    for size in given.sizes:
        for task in _tasks(Case(size, rounds_of(size), 0.0), given):
            for method in given.methods:
                row = trial(task, method, given.repeats, given.limit)
                rows.keep(row)
                write_page(rows, given.out)
                print(_said(row), flush=True)


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="people")
    parser.add_argument("--shares", type=float, nargs="+", default=list(SHARES), help="missing")
    parser.add_argument("--rounds", type=int, nargs="+", help="default: 1, 4 and the last but one")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--repeats", type=int, default=1, help="runs, of which the median counts")
    parser.add_argument("--limit", type=float, default=900, help="seconds after which to give up")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of the plans")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    parser.add_argument("--draw", action="store_true", help="measure nothing, only draw again")
    return parser.parse_args(arguments)


def _tasks(case: Case, given: argparse.Namespace) -> Iterator[Task]:
    folder = planned(case, given.cache)
    plan = api.load(folder)
    for from_round in given.rounds or (FIRST, MIDDLE, case.rounds - 1):
        for share in given.shares:
            absence = Absence(case, from_round, share)
            yield Task(absence, situation(plan, absence), folder)


def _said(row: ReplanRow) -> str:
    """Say a row in one line."""
    name = f"{row.absence.name:>26} {row.method:>8}"
    if row.repaired is None:
        return f"{name} {row.note}"
    values = f"rescued {row.repaired.rescued} of {row.repaired.lost}"
    values += f", {row.repaired.timetables} timetables, {row.repaired.touched} touched"
    taken = f"{seconds(row.median)} ({seconds(row.cpu)} CPU) {megabytes(row.megabytes)}"
    return f"{name} {values} {taken} {row.note}"


if __name__ == "__main__":
    main()
