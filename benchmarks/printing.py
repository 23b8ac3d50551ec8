"""The benchmark of the print room: every product, and all together, as whole processes.

`python benchmarks/printing.py` plans events of each size once (kept in `--cache`), gives them
names, a date and a clock, exports each product `--repeats` times and writes docs/benchmarks:
printing.json, printing.md. Each row is kept as soon as it is measured; give `--sizes` and
`--products` to measure the rest, or some again.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from matchround import api
from measuring.cases import Case, rounds_of
from measuring.machine import ROOT, machine
from measuring.planned import CACHE, dressed_folder
from measuring.print_rows import PrintRow, PrintRows
from measuring.print_trials import ALL, NOTHING, Task, trial
from reporting.numbers import megabytes, seconds
from reporting.print_page import write_page

SIZES = (60, 300, 1_000)
AFTER_REPLANNING = frozenset({"changes", "timetables-changed"})
PRODUCTS = (
    NOTHING,
    *(name for name in api.known_products() if name not in AFTER_REPLANNING),
    ALL,
)
"""What is measured, in order."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for, keep and print each row, and write the page."""
    given = _given(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    rows = PrintRows(given.out / "printing.json")
    if given.draw:
        write_page(rows, given.out)
        return
    rows.machine = machine()
    for size in given.sizes:
        case = Case(size, rounds_of(size), 0.0)
        task = Task(case, dressed_folder(case, given.cache))
        for product in given.products:
            row = trial(task, product, given.repeats, given.limit)
            rows.keep(row)
            write_page(rows, given.out)
            print(_said(row), flush=True)


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="people")
    parser.add_argument("--products", nargs="+", choices=PRODUCTS, default=list(PRODUCTS))
    parser.add_argument("--repeats", type=int, default=3, help="runs, of which the best counts")
    parser.add_argument("--limit", type=float, default=300, help="seconds after which to give up")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of the plans")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    parser.add_argument("--draw", action="store_true", help="measure nothing, only draw again")
    return parser.parse_args(arguments)


def _said(row: PrintRow) -> str:
    """Say a row in one line."""
    name = f"{row.case.people:>5} x {row.case.rounds} {row.product:>17}"
    taken = f"{seconds(min(row.seconds))} ({seconds(min(row.cpu))} CPU) {megabytes(row.megabytes)}"
    return f"{name} {taken}, {row.files} files of {row.kilobytes:,} kB {row.note}"


if __name__ == "__main__":
    main()
