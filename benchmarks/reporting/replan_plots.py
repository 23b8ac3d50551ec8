"""The plot of the benchmark of re-planning: what absence costs under each way to go on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from measuring.replan_rows import ReplanRow
from reporting.panel import Axis, Panel, Style, log_axis
from reporting.svg import Drawing, Point

PEOPLE, FROM_ROUND = 300, 4
"""The event and the round that are drawn."""

STYLES: Mapping[str, tuple[str, Style]] = {
    "all": ("--keep all", Style("#0072b2", "circle")),
    "most": ("--keep most", Style("#d55e00", "square", "6 3")),
    "none": ("--keep none", Style("#7a5195", "diamond", "8 3 2 3")),
    "matching": ("round by round", Style("#007a5a", "triangle", "2 3")),
    "greedy": ("best pair first", Style("#8a6d00", "square", "1 4")),
}
WIDTH, HEIGHT, LEFT, TOP = 330.0, 220.0, 60.0, 70.0
STRIDE = WIDTH + 75.0

Measure = Callable[[ReplanRow], float | None]
"""Reads one number from a row, if it has it."""


@dataclass(frozen=True)
class Chart:
    """One panel: its title, what is drawn of each row, and how its axis is made."""

    title: str
    measure: Measure
    axis: Callable[[Sequence[float]], Axis]


def replan_plot(rows: Sequence[ReplanRow]) -> str:
    """Draw sit-outs, timetables and seconds over the share of the people who are missing."""
    title = f"{PEOPLE} people, absence from round {FROM_ROUND}: what each way to go on comes to"
    drawing = Drawing(LEFT + STRIDE * len(CHARTS) - 45, TOP + HEIGHT + 60, title)
    shown = [row for row in rows if _is_drawn(row)]
    _legend(drawing, [method for method in STYLES if any(r.method == method for r in shown)])
    for position, chart in enumerate(CHARTS):
        _chart(drawing, (LEFT + STRIDE * position, TOP), chart, shown)
    return drawing.svg()


def count_axis(values: Sequence[float]) -> Axis:
    """Make an axis from 0 to the largest value or above, in at most eight tidy steps."""
    most = max([*values, 1.0])
    steps = (size * 10**power for power in range(9) for size in (1, 2, 5))
    step = next(s for s in steps if most / s <= 8)  # noqa: PLR2004 -- as many ticks as can be read
    count = ceil(most / step)
    return Axis(0, count * step, tuple((n * step, f"{n * step:,}") for n in range(count + 1)))


def _is_drawn(row: ReplanRow) -> bool:
    asked = (row.absence.case.people, row.absence.from_round) == (PEOPLE, FROM_ROUND)
    return asked and row.repaired is not None


def _counted(row: ReplanRow, name: str) -> float | None:
    return None if row.repaired is None else float(getattr(row.repaired, name))


def _legend(drawing: Drawing, methods: Sequence[str]) -> None:
    x = LEFT
    for method in methods:
        name, style = STYLES[method]
        drawing.line([(x, 20), (x + 36, 20)], style.colour, 2, style.dash)
        drawing.mark((x + 18, 20), style.mark, style.colour)
        drawing.text((x + 44, 24), name)
        x += 75 + 7 * len(name)


def _chart(drawing: Drawing, corner: Point, chart: Chart, rows: Sequence[ReplanRow]) -> None:
    curves = {method: _points(rows, method, chart.measure) for method in STYLES}
    values = [y for points in curves.values() for _, y in points]
    if not values:
        return
    shares = sorted({row.absence.share for row in rows})
    ticks = tuple((share, f"{share:.0%}") for share in shares)
    across = Axis(0.0, max(shares) * 1.1, ticks)
    panel = Panel(drawing, corner, WIDTH, HEIGHT, across, chart.axis(values))
    panel.frame(chart.title)
    drawing.text((corner[0] + WIDTH / 2, corner[1] + HEIGHT + 40), "absent", anchor="middle")
    for method, points in reversed(curves.items()):
        panel.curve(points, STYLES[method][1])


def _points(rows: Sequence[ReplanRow], method: str, measure: Measure) -> list[Point]:
    """Give one method's points, by share."""
    measured = [(row.absence.share, measure(row)) for row in rows if row.method == method]
    return sorted((share, value) for share, value in measured if value is not None)


CHARTS = (
    Chart("Sit-outs, whole day", lambda row: _counted(row, "sit_outs"), count_axis),
    Chart("Timetables that change", lambda row: _counted(row, "timetables"), count_axis),
    Chart("CPU seconds, whole process", lambda row: row.cpu or None, log_axis),
)
