"""A panel of a plot: axes with their ticks, and lines over size."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from reporting.svg import INK, Drawing, Point

GRID = "#d9d9d9"
ROOMY = 2.4
"""How many times larger a size is than the one named before it, for its name to have room."""


@dataclass(frozen=True)
class Style:
    """How a line looks: told apart by colour, by its marks and by its dashes."""

    colour: str
    mark: str
    dash: str = ""


@dataclass(frozen=True)
class Axis:
    """A range of values with ticks, each with its words; `log` for a logarithmic axis."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    log: bool = False

    def share(self, value: float) -> float:
        """Where a value lies between low (0) and high (1)."""
        scaled: Callable[[float], float] = log10 if self.log else float
        return (scaled(value) - scaled(self.low)) / (scaled(self.high) - scaled(self.low))


def log_axis(values: Sequence[float]) -> Axis:
    """Make a logarithmic axis of whole powers of ten around the values (at least one, above 0)."""
    first, last = floor(log10(min(values))), ceil(log10(max(values)))
    last = max(last, first + 1)
    ticks = tuple((10.0**power, f"{10.0**power:,g}") for power in range(first, last + 1))
    return Axis(10.0**first, 10.0**last, ticks, log=True)


def size_axis(sizes: Sequence[int]) -> Axis:
    """Make a logarithmic axis of people with a tick at each size, named where there is room."""
    named, ticks = 0.0, list[tuple[float, str]]()
    for size in sizes:
        roomy = size >= ROOMY * named
        named = size if roomy else named
        ticks.append((float(size), f"{size:,}" if roomy else ""))
    return Axis(min(sizes) / 1.3, max(sizes) * 1.3, tuple(ticks), log=True)


def percent_axis(values: Sequence[float]) -> Axis:
    """Make an axis of per cent from below the lowest value to 100 or above, in tidy steps."""
    lowest, highest = min([*values, 99.0]), max([*values, 100.0])
    step = next((s for s in (1, 2, 5, 10) if (highest - lowest) / s <= 8), 20)  # noqa: PLR2004 -- as many ticks as can be read
    low, high = floor(lowest / step), ceil(highest / step)
    ticks = tuple((float(n * step), f"{n * step} %") for n in range(low, high + 1))
    return Axis(low * step, high * step, ticks)


@dataclass(frozen=True)
class Panel:
    """Axes at a place of the drawing: its corner, width and height in pixels."""

    drawing: Drawing
    corner: Point
    width: float
    height: float
    x: Axis
    y: Axis

    def place(self, x: float, y: float) -> Point:
        """Give the pixels of a point."""
        left, top = self.corner
        return (
            left + self.width * self.x.share(x),
            top + self.height * (1 - self.y.share(y)),
        )

    def frame(self, title: str) -> None:
        """Draw title, grid and ticks."""
        left, top = self.corner
        self.drawing.text((left, top - 10), title, bold=True)
        for value, words in self.y.ticks:
            _, y = self.place(self.x.low, value)
            self.drawing.line([(left, y), (left + self.width, y)], GRID, 1)
            self.drawing.text((left - 6, y + 4), words, anchor="end")
        bottom = top + self.height
        for value, words in self.x.ticks:
            x, _ = self.place(value, self.y.low)
            self.drawing.line([(x, bottom), (x, bottom + 4)], INK, 1)
            self.drawing.text((x, bottom + 18), words, anchor="middle")
        self.drawing.line([(left, bottom), (left + self.width, bottom)], INK, 1)

    def curve(self, points: Sequence[Point], style: Style) -> None:
        """Draw a line with its marks."""
        placed = [self.place(*point) for point in points]
        self.drawing.line(placed, style.colour, 2, style.dash)
        for point in placed:
            self.drawing.mark(point, style.mark, style.colour)
