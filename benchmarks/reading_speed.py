"""The benchmark of reading: how long files of several shapes take to read, and to check.

`python benchmarks/reading_speed.py` writes an event as each file (kept in `--cache`), reads it and
checks it as processes of their own, and writes docs/benchmarks: reading.json, reading.md. Each row
is kept as soon as it is measured; give `--sizes`, `--layouts`, `--formats` to measure some again.
"""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import gettempdir

from generated_events import realistic_event
from generated_sheets import write_sheets
from measuring.machine import ROOT, machine
from measuring.processes import measure
from measuring.read_rows import FORMATS, LAYOUTS, STEPS, ReadCase, ReadRow, ReadRows
from reporting.numbers import megabytes, seconds
from reporting.read_page import write_page

SIZES = (100, 1_000, 10_000)
ROUNDS = 10
CACHE = Path(gettempdir()) / "matchround-sheets"

READ = """
import sys
from pathlib import Path
from matchround import api
sys.exit(api.read_event([Path(sys.argv[1])]).event is None)
"""
"""What is run to read a file and nothing else."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for, keep and print each row, and write the page."""
    given = _given(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    rows = ReadRows(given.out / "reading.json")
    if given.draw:
        write_page(rows, given.out)
        return
    rows.machine = machine()
    _as_installed(given.cache)
    for path, case in _cases(given):
        row = measured(path, case, given.repeats, given.limit)
        rows.keep(row)
        write_page(rows, given.out)
        print(_said(row), flush=True)


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="rows of people")
    parser.add_argument("--layouts", nargs="+", choices=LAYOUTS, default=list(LAYOUTS))
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=list(FORMATS))
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=list(STEPS))
    parser.add_argument("--repeats", type=int, default=3, help="runs, of which the best counts")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which to give up")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of the files")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    parser.add_argument("--draw", action="store_true", help="measure nothing, only write the page")
    return parser.parse_args(arguments)


def _as_installed(cache: Path) -> None:
    """Let Python keep its compiled modules, as it does wherever a package is installed."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(cache / "compiled")


def _cases(given: argparse.Namespace) -> Iterator[tuple[Path, ReadCase]]:
    given.cache.mkdir(parents=True, exist_ok=True)
    (given.cache / "matchround.toml").write_text(f"[event]\nrounds = {ROUNDS}\n", "utf-8")
    for size in given.sizes:
        event = realistic_event(size, ROUNDS)
        for layout in given.layouts:
            for suffix in given.formats:
                if (layout, suffix) == ("synonyms", "csv"):
                    continue  # a csv file is one sheet
                path = write_sheets(event, layout, given.cache / f"{layout}-{size}.{suffix}")
                yield from ((path, ReadCase(size, layout, suffix, step)) for step in given.steps)


def measured(path: Path, case: ReadCase, repeats: int, limit: float) -> ReadRow:
    """Measure a step on a file so many times, after one run that does not count."""
    command = [sys.executable, "-m", "matchround", "check", str(path)]
    if case.step == "read":
        command = [sys.executable, "-c", READ, str(path)]
    first = measure(command, limit)
    load, size = round(os.getloadavg()[0], 2), path.stat().st_size
    if first.problem:
        return ReadRow(case, size=size, load=load, note=first.problem)
    taken = [measure(command, limit) for _ in range(repeats)]
    return ReadRow(
        case=case,
        seconds=tuple(round(each.seconds, 3) for each in taken),
        cpu=tuple(round(each.cpu, 3) for each in taken),
        megabytes=round(max(each.megabytes for each in taken), 1),
        size=size,
        load=load,
        note=next((each.problem for each in taken if each.problem), ""),
    )


def _said(row: ReadRow) -> str:
    """Say a row in one line."""
    case = row.case
    name = f"{case.people:>7,} {case.layout:>8}.{case.suffix:<4} {case.step:>5}"
    if row.note:
        return f"{name} {row.note}"
    taken = f"{seconds(min(row.seconds))} ({seconds(min(row.cpu))} CPU)"
    return f"{name} {taken} {megabytes(row.megabytes)}"


if __name__ == "__main__":
    main()
