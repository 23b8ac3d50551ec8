"""The two plots of the results: quality and time over size, on events with people who come late."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from measuring.rows import Row
from reporting.panel import Axis, Panel, Style, log_axis, percent_axis, size_axis
from reporting.svg import INK, Drawing, Point
from reporting.targets import TARGETS

PARTIAL = 0.1
"""The share of the people who come late or leave early, in the events that are drawn."""

STYLES: Mapping[str, tuple[str, Style]] = {
    "ours": ("matchround", Style("#0072b2", "circle")),
    "reference": ("one model, 60 s", Style("#d55e00", "square", "6 3")),
    "sequence": ("round by round", Style("#007a5a", "triangle", "2 3")),
    "rotation": ("rotation", Style("#7a5195", "diamond", "8 3 2 3")),
}
WIDTH, HEIGHT, LEFT, TOP = 330.0, 220.0, 60.0, 70.0
STRIDE = WIDTH + 75.0

Measure = Callable[[Row], float | None]
"""Reads one number from a row, if it has it."""


@dataclass(frozen=True)
class Chart:
    """One panel: its title, what is drawn of each row, how the axis is made, our targets."""

    title: str
    measure: Measure
    axis: Callable[[Sequence[float]], Axis]
    targets: tuple[Point, ...] = ()


def quality_plot(rows: Sequence[Row]) -> str:
    """Draw meetings, breadth and worth, as per cent of the limits that our plans prove."""
    charts = (
        Chart("Places in meetings, % of the limit", _share_of(rows, "meetings"), percent_axis),
        Chart(
            "Sectors and organisations met, % of the limit",
            _share_of(rows, "breadth"),
            percent_axis,
        ),
        Chart("Worth, % of the limit", _share_of(rows, "worth"), percent_axis),
    )
    return _drawn("Quality of the plans over the number of people", charts, rows)


def time_plot(rows: Sequence[Row]) -> str:
    """Draw seconds and memory of the whole process, with our targets."""
    drawn = [target for target in TARGETS if PARTIAL in target.partials]
    seconds = tuple((float(target.people), target.seconds) for target in drawn)
    memory = tuple((float(target.people), target.megabytes) for target in drawn)
    charts = (
        Chart("Seconds (hollow: our targets)", lambda row: row.median, log_axis, seconds),
        Chart("Peak memory, MB (hollow: our targets)", _megabytes, log_axis, memory),
    )
    return _drawn("Time and memory over the number of people", charts, rows)


def _megabytes(row: Row) -> float:
    return row.megabytes


def _share_of(rows: Sequence[Row], name: str) -> Measure:
    """Make a function that gives a row's goal in per cent of our bound for the case."""
    ours = {row.case: row.goal(name) for row in rows if row.method == "ours"}

    def share(row: Row) -> float | None:
        goal, limit = row.goal(name), ours.get(row.case)
        if goal is None or limit is None or not limit.bound:
            return None
        return 100 * goal.value / limit.bound

    return share


def _drawn(title: str, charts: Sequence[Chart], rows: Sequence[Row]) -> str:
    """Draw panels side by side, under one legend."""
    drawing = Drawing(LEFT + STRIDE * len(charts) - 45, TOP + HEIGHT + 60, title)
    shown = [row for row in rows if row.case.partial == PARTIAL and row.goals]
    methods = {row.method for row in shown}
    _legend(drawing, [method for method in STYLES if method in methods])
    for position, chart in enumerate(charts):
        _chart(drawing, (LEFT + STRIDE * position, TOP), chart, shown)
    return drawing.svg()


def _legend(drawing: Drawing, methods: Sequence[str]) -> None:
    x = LEFT
    for method in methods:
        name, style = STYLES[method]
        drawing.line([(x, 20), (x + 36, 20)], style.colour, 2, style.dash)
        drawing.mark((x + 18, 20), style.mark, style.colour)
        drawing.text((x + 44, 24), name)
        x += 75 + 7 * len(name)


def _chart(drawing: Drawing, corner: Point, chart: Chart, rows: Sequence[Row]) -> None:
    curves = {method: _points(rows, method, chart.measure) for method in STYLES}
    values = [y for points in curves.values() for _, y in points]
    sizes = sorted({row.case.people for row in rows})
    if not values:
        return
    targets = [point for point in chart.targets if point[0] in sizes]
    axis = chart.axis([*values, *(y for _, y in targets)])
    panel = Panel(drawing, corner, WIDTH, HEIGHT, size_axis(sizes), axis)
    panel.frame(chart.title)
    drawing.text((corner[0] + WIDTH / 2, corner[1] + HEIGHT + 40), "people", anchor="middle")
    for point in targets:
        drawing.mark(panel.place(*point), "circle", INK, filled=False)
    for method, points in reversed(curves.items()):
        panel.curve(points, STYLES[method][1])


def _points(rows: Sequence[Row], method: str, measure: Measure) -> list[Point]:
    """Give one method's points, by size."""
    measured = [(row.case.people, measure(row)) for row in rows if row.method == method]
    return [(float(people), value) for people, value in measured if value is not None]
