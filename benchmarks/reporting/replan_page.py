"""The page of the benchmark of re-planning: targets, and every way to go on side by side."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from matchround.files import write_atomically
from measuring.absences import Absence
from measuring.machine import in_words
from measuring.replan_judge import Repaired
from measuring.replan_rows import ReplanRow, ReplanRows
from measuring.rows import Reached
from reporting import replan_targets
from reporting.numbers import megabytes, percent, seconds
from reporting.replan_plots import replan_plot

NAMES: Mapping[str, str] = {
    "all": "`--keep all`",
    "most": "`--keep most`",
    "none": "`--keep none`",
    "greedy": "best pair first",
    "matching": "round by round",
}
"""Each method as the page calls it."""

HEAD = """# Re-planning

Made by `python benchmarks/replan.py`; do not edit. Events of the shape told in
[Benchmarks](README.md), all there, are planned; then a share of the people, drawn at random, is
missing from some round on, and the rest of the day is planned again.

![Sit-outs, changed timetables and CPU seconds over absence](re-planning.svg)
"""

METHODS = """## Side by side

Each way reads the same plan as a process of its own and writes what it comes to; time, CPU and
memory are of the whole process. Every answer passed the checker unless a note says otherwise.

- **`--keep all`, `--keep most`, `--keep none`**: `matchround replan PLAN --absent ... --only none`.
  Each of them also finds what *all* and *most* would come to, to state them side by side; *none* is
  planning anew, on top of that.
- **best pair first**: only gaps are filled. In each round, one after the other, those who have no
  meeting: the most worthy pair that may meet, again and again. What one would do by hand.
- **round by round**: only gaps are filled, in each round by one maximum-weight matching (as many
  meetings as possible, then the most worth), without looking at the rounds that follow.

*lost*: meetings that cannot be held. *rescued*: how many more are held than those that still
stand, and the proven limit. *sit-outs*: of those who are there, over the whole day. *timetables*:
of those who are there, how many are different from the page in their hand, for whatever reason.
*needless*: how many people have a changed meeting that could have been held (goal `changes`), and
in brackets the fewest that is proved. *breadth* (sectors and organisations met) and *worth*: of the
whole day, and how far from the limit. ✓: proved, cannot be better in this way: limits of `all` are
those of plans in which nothing that can be held is touched, each limit holds given the values
reached before, and who fills gaps without looking ahead knows none.
"""

LOADED = """{told}. The cores were shared with other work while this was measured (load average
before each run: {low:g} to {high:g}), so seconds by the clock are several times those of a quiet
machine. The search is on one core nearly all the time: CPU seconds are nearer to what a quiet
machine takes. One run each, but for the event with a target by the clock: there the median."""

COLUMNS = (
    "lost",
    "rescued",
    "sit-outs",
    "timetables",
    "needless",
    "breadth",
    "worth",
    "time",
    "CPU",
    "memory",
)


def write_page(rows: ReplanRows, folder: Path) -> None:
    """Write re-planning.md and re-planning.svg into `folder`."""
    order = list(NAMES)
    kept = sorted(rows, key=lambda row: (row.absence, order.index(row.method)))
    page = "\n".join(_page(kept, rows.machine)) + "\n"
    write_atomically(folder / "re-planning.md", page.encode())
    write_atomically(folder / "re-planning.svg", replan_plot(kept).encode())


def _page(rows: Sequence[ReplanRow], machine: Mapping[str, str]) -> Iterator[str]:
    loads = [row.load for row in rows] or [0.0]
    yield HEAD
    yield "## Machine\n"
    yield LOADED.format(told=in_words(machine), low=min(loads), high=max(loads))
    yield "\n## Targets\n"
    yield "Of `--keep most`.\n"
    yield from replan_targets.lines(rows)
    yield ""
    yield METHODS
    for case, of_case in groupby(rows, key=lambda row: row.absence.case):
        yield f"\n### {case.people:,} people, {case.rounds} rounds\n"
        yield f"| absent | from round | way | {' | '.join(COLUMNS)} |"
        yield f"|--:|--:|---|{'--:|' * len(COLUMNS)}"
        for absence, measured in groupby(of_case, key=lambda row: row.absence):
            yield from _of_absence(absence, list(measured))


def _of_absence(absence: Absence, rows: Sequence[ReplanRow]) -> Iterator[str]:
    told = (percent(absence.share), str(absence.from_round))
    for row in rows:
        yield f"| {' | '.join((*told, NAMES[row.method], *_cells(row)))} |"
        told = ("", "")


def _cells(row: ReplanRow) -> Sequence[str]:
    repaired = row.repaired
    if repaired is None:
        return (row.note, *[""] * (len(COLUMNS) - 1))
    return (
        f"{repaired.lost:,}",
        _rescued(repaired) + (f" **{row.note}**" if row.note else ""),
        f"{repaired.sit_outs:,}",
        f"{repaired.timetables:,}",
        _needless(repaired),
        _far(repaired.goal("breadth")),
        _far(repaired.goal("worth")),
        seconds(row.median),
        seconds(row.cpu),
        megabytes(row.megabytes),
    )


def _rescued(repaired: Repaired) -> str:
    """Give meetings rescued, out of the most that the limit of all meetings leaves room for."""
    meetings = repaired.goal("meetings")
    if meetings is None or meetings.bound is None:
        return f"{repaired.rescued:,}"
    if meetings.proved:
        return f"{repaired.rescued:,} ✓"
    most = repaired.rescued + (meetings.bound - meetings.value) // 2
    return f"{repaired.rescued:,} of {most:,}"


def _needless(repaired: Repaired) -> str:
    changes = repaired.goal("changes")
    if changes is None or changes.bound is None:
        return f"{repaired.touched:,}"
    return f"{repaired.touched:,}" + (" ✓" if changes.proved else f" ({changes.bound:,})")


def _far(goal: Reached | None) -> str:
    if goal is None:
        return ""
    if goal.bound is None:
        return f"{goal.value:,}"
    distance = "✓" if goal.proved else f"(-{percent(goal.gap_to(goal.bound))})"
    return f"{goal.value:,} {distance}"
