"""The benchmark: every size, every method, side by side, in one command.

`python benchmarks/run.py` measures sizes 12 to 10,000 (`--stretch` adds 100,000) and writes
docs/benchmarks: results.json, README.md, quality.svg, time.svg. Each row is kept as soon as it is
measured, so that an interrupted run loses nothing; give `--sizes` and `--methods` to measure the
rest, or some again.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from matchround.reading import read
from measuring.cases import PARTIAL, SIZES, STRETCH, Case, rounds_of
from measuring.machine import ROOT, machine
from measuring.rows import Row, Rows
from measuring.trials import METHODS, Task, trial
from reporting.numbers import megabytes, seconds
from reporting.page import write_page


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for, keep and print each row, and write the page and the plots."""
    given = _given(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    rows = Rows(given.out / "results.json")
    if given.draw:
        write_page(rows, given.out)
        return
    rows.machine = machine()
    with TemporaryDirectory() as folder:
        for case in _cases(given):
            book = case.workbook(Path(folder))
            event = read([book]).event
            if event is None:
                sys.exit(f"{case.name}: the generated workbook has faults")
            task = Task(case, event, book)
            for method in given.methods:
                row = trial(task, method, given.repeats, given.limit)
                rows.keep(row)
                write_page(rows, given.out)
                print(_said(row), flush=True)


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="people")
    parser.add_argument("--stretch", action="store_true", help=f"add {STRETCH:,} people")
    parser.add_argument("--partial", type=float, nargs="+", default=list(PARTIAL), help="shares")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--repeats", type=int, default=3, help="runs, of which the median counts")
    parser.add_argument("--seed", type=int, default=1, help="of the events")
    parser.add_argument("--limit", type=float, default=1_800, help="seconds after which to give up")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    parser.add_argument("--draw", action="store_true", help="measure nothing, only draw again")
    return parser.parse_args(arguments)


def _cases(given: argparse.Namespace) -> list[Case]:
    sizes = [*given.sizes, *([STRETCH] if given.stretch else [])]
    return [Case(n, rounds_of(n), partial, given.seed) for n in sizes for partial in given.partial]


def _said(row: Row) -> str:
    """Say a row in one line."""
    name = f"{row.case.name:>12} {row.method:>9}"
    taken = f"{seconds(row.median):>8} {megabytes(row.megabytes):>9}" if row.seconds else ""
    values = " ".join(f"{g.name} {g.value:,}{'=' * g.proved}" for g in row.goals)
    return " ".join(filter(None, (name, taken, values, row.note)))


if __name__ == "__main__":
    main()
