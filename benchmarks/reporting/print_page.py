"""The page of the benchmark of the print room: the targets, and what each product takes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from matchround.files import write_atomically
from measuring.machine import in_words
from measuring.print_rows import PrintRow, PrintRows
from measuring.print_trials import ALL, NOTHING
from reporting.numbers import megabytes, seconds

TARGETS: Mapping[int, float] = {300: 8, 1_000: 25}
"""Seconds by the clock in which everything for so many people is to be written."""

NAMES: Mapping[str, str] = {
    NOTHING: "nothing: read and checked only",
    "timetables-single": "timetables-single (`--split`)",
    ALL: "**everything** but timetables-single",
}

ASIDE = frozenset({ALL, NOTHING, "timetables-single"})
"""What does not count into the sum of the products."""

HEAD = """# Printing

Made by `python benchmarks/printing.py`; do not edit. Events of the shape told in
[Benchmarks](README.md), all there, are planned, and given Nordic names, organisations, addresses,
a date, a clock and a break: every page has a QR code, everybody a calendar. Then `matchround
export PLAN --only PRODUCT` writes each product as a process of its own, and `matchround export
PLAN` all of them. Time, CPU and memory are of the whole process, Python's start, the reading of
the plan and its check included; of several runs the best counts, and of memory the largest.

When more than one product is written, up to three are at the same time, by threads: large PDFs,
small PDFs, and the rest. So everything takes about half of its CPU seconds where two cores are
free. The two PDFs of timetables are most of the work, and what typst remembers while it sets them
is most of the memory: it grows with the number of people. A third of the time of timetables.pdf
is that of the QR codes, which segno makes in Python, several milliseconds each (together with
timetables-a4.pdf they are made once); most of the time of the calendars is icalendar's.
"""

LOADED = """{told}. The cores were shared with other work while this was measured (load average
before each product: {low:g} to {high:g}): seconds by the clock are longer than on a quiet machine,
CPU seconds (of all cores together) tell more."""


def write_page(rows: PrintRows, folder: Path) -> None:
    """Write printing.md into `folder`."""
    page = "\n".join(_page(list(rows), rows.machine)) + "\n"
    write_atomically(folder / "printing.md", page.encode())


def _page(rows: Sequence[PrintRow], machine: Mapping[str, str]) -> Iterator[str]:
    loads = [row.load for row in rows] or [0.0]
    yield HEAD
    yield "## Machine\n"
    yield LOADED.format(told=in_words(machine), low=min(loads), high=max(loads))
    yield "\n## Targets\n"
    yield from _targets(rows)
    for case, of_case in groupby(rows, key=lambda row: row.case):
        yield f"\n## {case.people:,} people, {case.rounds} rounds\n"
        yield from _of_case(list(of_case))


def _targets(rows: Sequence[PrintRow]) -> Iterator[str]:
    yield "| event | wanted | time | CPU | memory | target |"
    yield "|---|--:|--:|--:|--:|---|"
    for row in rows:
        if row.product == ALL and row.case.people in TARGETS:
            wanted = TARGETS[row.case.people]
            event = f"everything for {row.case.people:,} x {row.case.rounds}"
            yield f"| {event} | {seconds(wanted)} | {_taken(row)} | {verdict(row, wanted)} |"


def verdict(row: PrintRow, wanted: float) -> str:
    """Tell whether all is written in time: by the clock, or only as two free cores would."""
    if row.note:
        return f"**missed: {row.note}**"
    if min(row.seconds) <= wanted:
        return "met"
    return f"**missed by {seconds(min(row.seconds) - wanted)}**"


def _of_case(rows: Sequence[PrintRow]) -> Iterator[str]:
    yield "| product | time | CPU | memory | files | size |"
    yield "|---|--:|--:|--:|--:|--:|"
    for row in rows:
        name = NAMES.get(row.product, row.product)
        size = f"{row.files:,} | {row.kilobytes:,} kB"
        yield f"| {name} | {_taken(row)} | {size} |"
    floor = next((row for row in rows if row.product == NOTHING), None)
    alone = [row for row in rows if row.product not in ASIDE]
    if floor and alone:
        work = sum(min(row.cpu) - min(floor.cpu) for row in alone) + min(floor.cpu)
        yield f"\nThe products' own work, the reading counted once: {seconds(work)} of CPU."


def _taken(row: PrintRow) -> str:
    if row.note:
        return f"{row.note} |  | "
    return " | ".join((seconds(min(row.seconds)), seconds(min(row.cpu)), megabytes(row.megabytes)))
