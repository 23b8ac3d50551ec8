"""The page of results: machine, targets, methods side by side."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from matchround.event import MINIMISED
from matchround.files import write_atomically
from measuring.cases import Case
from measuring.machine import in_words
from measuring.rows import Reached, Row, Rows
from reporting import targets
from reporting.numbers import megabytes, percent, presence, seconds
from reporting.plots import quality_plot, time_plot

NAMES: Mapping[str, str] = {
    "ours": "matchround",
    "reference": "one model",
    "sequence": "round by round",
    "rotation": "rotation",
}
"""Each method as the page calls it."""

COLUMNS = ("meetings", "fairness", "breadth", "worth", "moves")

OTHERS: Mapping[str, str] = {
    "re-planning.md": "Re-planning: who stays away, and every way to go on",
    "reading.md": "Reading and checking: files of several shapes, to 10,000 rows",
    "printing.md": "Printing: what each product takes",
    "hard-availability.md": "Presences that overlap in few rounds",
    "k-matchings.md": "k disjoint matchings in random graphs",
}
"""The pages of the other benchmarks."""

HEAD = """# Benchmarks

Made by `python benchmarks/run.py`; do not edit. The events are generated: skewed sectors,
organisations of 1 to 6 people, 3 to 5 of 25 topics with skewed popularity, half of the people
offer and seek something, 5 % name somebody they want to meet, 30 % were at an earlier gathering of
about twelve. Nobody meets a colleague, somebody of their own sector or of their gathering.

![Quality over size](quality.svg)

![Time and memory over size](time.svg)
"""

METHODS = """## Side by side

Every method reads the same workbook as a process of its own and writes what it planned; the time
is of the whole process. Every plan passed the checker unless a note says otherwise.

- **matchround**: `matchround plan FILE --only none`.
- **one model**: CP-SAT with a variable for each pair and round, goal after goal, 60 s of search in
  all. What one would write first. Building the model comes on top of the 60 s.
- **round by round**: in each round one maximum-weight matching of those who have not met (as many
  meetings as possible, then the most worth). Above 1,000 people it looks at the 40 most worthy
  partners of each.
- **rotation**: the circle method; who may not meet sits out.

*meetings* counts places in meetings (two each), *fairness* squared sit-outs, *breadth* sectors and
organisations met by all, *moves* changes of table; of fairness and moves less is better. The first
line of an event holds the limits that matchround proved, each given the values that its plan
reached before. ✓: the method itself proved that nothing better is possible. In brackets: how far
from that limit. Where a method lags in a goal, the limits of later goals are none for it and it
may even pass them: who ignores breadth finds more worth.
"""


def write_page(rows: Rows, folder: Path) -> None:
    """Write README.md, quality.svg and time.svg into `folder`."""
    order = list(NAMES)
    kept = sorted(rows, key=lambda row: (row.case, order.index(row.method)))
    page = "\n".join([*_page(kept, rows.machine), *_others(folder)]) + "\n"
    write_atomically(folder / "README.md", page.encode())
    write_atomically(folder / "quality.svg", quality_plot(kept).encode())
    write_atomically(folder / "time.svg", time_plot(kept).encode())


def _page(rows: Sequence[Row], machine: Mapping[str, str]) -> Iterator[str]:
    yield HEAD
    yield "## Machine\n"
    yield f"{in_words(machine)}."
    yield "\n## Targets\n"
    yield from targets.lines(rows)
    yield ""
    yield METHODS
    yield from _side_by_side(rows)
    if notes := list(_notes(rows)):
        yield "\n## Notes\n"
        yield from notes


def _others(folder: Path) -> Iterator[str]:
    """Point to the results of the other benchmarks, where they are."""
    for name, what in OTHERS.items():
        if (folder / name).exists():
            yield f"\n[{what}]({name})"


def _side_by_side(rows: Sequence[Row]) -> Iterator[str]:
    yield f"| event | method | {' | '.join(COLUMNS)} | time | memory |"
    yield f"|---|---|{'--:|' * len(COLUMNS)}--:|--:|"
    for case, of_case in groupby(rows, key=lambda row: row.case):
        measured = list(of_case)
        limits = _limits(measured)
        if limits:
            cells = [_whole(limits.get(name)) for name in COLUMNS]
            yield _line(_event(case), "*limit*", *cells, "", "")
        for row in measured:
            yield _of_row(row, limits, "" if limits else _event(case))


def _event(case: Case) -> str:
    return f"{case.people:,} x {case.rounds}, {presence(case)}"


def _limits(rows: Sequence[Row]) -> dict[str, int]:
    """The bounds that our plan of a case states."""
    ours = (goal for row in rows if row.method == "ours" for goal in row.goals)
    return {goal.name: goal.bound for goal in ours if goal.bound is not None}


def _whole(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def _of_row(row: Row, limits: Mapping[str, int], event: str) -> str:
    taken = (seconds(row.median), megabytes(row.megabytes)) if row.seconds else ("", "")
    if not row.goals:
        return _line(event, NAMES[row.method], row.note, *[""] * (len(COLUMNS) - 1), *taken)
    cells = [_cell(row.goal(name), limits) for name in COLUMNS]
    return _line(event, NAMES[row.method], *cells, *taken)


def _cell(goal: Reached | None, limits: Mapping[str, int]) -> str:
    if goal is None:
        return ""
    if goal.proved:
        return f"{goal.value:,} ✓"
    return f"{goal.value:,}{_distance(goal, limits.get(goal.name))}"


def _distance(goal: Reached, limit: int | None) -> str:
    """How far from the limit: in units where the goal is minimised, since the limit may be 0."""
    if limit is None or goal.value == limit:
        return ""
    away = goal.value - limit
    if goal.name in MINIMISED:
        return f" ({away:+,})"
    sign = "+" if away > 0 else ""
    return f" ({sign}{percent(away / max(1, limit))})"


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _notes(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        named = f"{_event(row.case)}, {NAMES[row.method]}"
        if row.note and row.goals:
            yield f"- {named}: **{row.note}**"
        if not row.same:
            yield f"- {named}: **its runs differ**"
