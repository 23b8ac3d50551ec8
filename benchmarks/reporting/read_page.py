"""The page of the benchmark of reading: the target, and what each shape of file takes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from matchround.files import write_atomically
from measuring.machine import in_words
from measuring.read_rows import ReadRow, ReadRows
from reporting.numbers import megabytes, seconds

PEOPLE, SECONDS, MEGABYTES = 10_000, 2.0, 300.0
"""So many rows are to be read and checked in so many seconds and so much memory."""

NAMES: Mapping[str, str] = {
    "template": "template",
    "synonyms": "template with Synonyms",
    "form": "form export",
}

HEAD = """# Reading and checking

Made by `python benchmarks/reading_speed.py`; do not edit. The people of the events told in
[Benchmarks](README.md), 10 % of whom come late or leave early, as files of three shapes:

- **template**: the sixteen columns of the template that the generator fills, with the sheets
  Event and Tables (csv: the people alone);
- **template with Synonyms**: the same; each topic is written in three ways, and the sheet Synonyms
  says which is which;
- **form export**: 35 columns with Swedish questions for headers, as Microsoft Forms has them: one
  column per option for the topics (25 of them), answers joined by semicolons, times of answering,
  a question that is not understood.

Beside them lies a `matchround.toml` with the number of rounds, as csv and forms hold none.

*read* is a process that imports `matchround.api` and reads the file into an event; *check* is
`matchround check FILE`, from its start to its end. Every figure is of the whole process, Python's
start and all imports included; of several runs the best counts, and of memory the largest.
Python's compiled modules are there, as after a first run anywhere. Old xls files are left out:
nothing here writes them.
"""

LOADED = """{told}. The cores were shared with other work while this was measured (load average
before each row: {low:g} to {high:g}): seconds by the clock are longer than on a quiet machine, and
so are CPU seconds: the same row came to 1.7 s one time and 2.2 s another. One core is used: the
CPU seconds of the best run are nearest to what a quiet machine takes, and are what is judged."""

TARGET = f"""{PEOPLE:,} rows read and checked in {SECONDS:g} s and {MEGABYTES:g} MB, by
`matchround check`."""


def write_page(rows: ReadRows, folder: Path) -> None:
    """Write reading.md into `folder`."""
    page = "\n".join(_page(list(rows), rows.machine)) + "\n"
    write_atomically(folder / "reading.md", page.encode())


def _page(rows: Sequence[ReadRow], machine: Mapping[str, str]) -> Iterator[str]:
    loads = [row.load for row in rows] or [0.0]
    yield HEAD
    yield "## Machine\n"
    yield LOADED.format(told=in_words(machine), low=min(loads), high=max(loads))
    yield "\n## Target\n"
    yield TARGET + "\n"
    yield from _targets([r for r in rows if (r.case.people, r.case.step) == (PEOPLE, "check")])
    for people, of_size in groupby(rows, key=lambda row: row.case.people):
        yield f"\n## {people:,} rows\n"
        yield from _of_size(list(of_size))


def _targets(rows: Sequence[ReadRow]) -> Iterator[str]:
    yield "| file | CPU | wanted | time | memory | wanted | target |"
    yield "|---|--:|--:|--:|--:|--:|---|"
    for row in rows:
        cpu, time, memory = _taken(row)
        limits = (seconds(SECONDS), megabytes(MEGABYTES))
        cells = (_file(row), cpu, limits[0], time, memory, limits[1], verdict(row))
        yield f"| {' | '.join(cells)} |"


def verdict(row: ReadRow) -> str:
    """Tell whether the target is met: in CPU seconds, and in memory."""
    if row.note:
        return f"**missed: {row.note}**"
    over = {"time": min(row.cpu) > SECONDS, "memory": row.megabytes > MEGABYTES}
    missed = [name for name, is_over in over.items() if is_over]
    return f"**missed: {', '.join(missed)}**" if missed else "met"


def _of_size(rows: Sequence[ReadRow]) -> Iterator[str]:
    yield "| file | size | step | CPU | time | memory |"
    yield "|---|--:|---|--:|--:|--:|"
    for row in rows:
        size = f"{row.size / 1000:,.0f} kB"
        yield f"| {' | '.join((_file(row), size, row.case.step, *_taken(row)))} |"


def _file(row: ReadRow) -> str:
    return f"{NAMES[row.case.layout]}, {row.case.suffix}"


def _taken(row: ReadRow) -> tuple[str, str, str]:
    """Give CPU, time and memory."""
    if row.note:
        return row.note, "", ""
    return seconds(min(row.cpu)), seconds(min(row.seconds)), megabytes(row.megabytes)
