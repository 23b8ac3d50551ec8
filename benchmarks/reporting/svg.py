"""A small writer of SVG: the same drawing is the same bytes."""

from collections.abc import Sequence
from html import escape

Point = tuple[float, float]
INK = "#333333"


class Drawing:
    """Shapes on white, in units of a pixel, from the upper left corner."""

    def __init__(self, width: float, height: float, title: str) -> None:
        size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
        font = 'font-family="sans-serif" font-size="12"'
        self._lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" {font}>',
            f"<title>{escape(title)}</title>",
            f'<rect width="{width:g}" height="{height:g}" fill="#ffffff"/>',
        ]

    def text(self, at: Point, words: str, *, anchor: str = "start", bold: bool = False) -> None:
        """Write words; `anchor` (start, middle, end) is what stands at the point."""
        weight = ' font-weight="bold"' if bold else ""
        place = f'x="{at[0]:.1f}" y="{at[1]:.1f}" text-anchor="{anchor}"'
        self._lines.append(f'<text {place} fill="{INK}"{weight}>{escape(words)}</text>')

    def line(self, points: Sequence[Point], colour: str, width: float, dash: str = "") -> None:
        """Draw a line through the points; `dash` as SVG has it, empty for a full line."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._lines.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" '
            f'stroke-width="{width:g}"{dashes}/>'
        )

    def mark(self, at: Point, shape: str, colour: str, *, filled: bool = True) -> None:
        """Draw a circle, square, triangle or diamond of 8 pixels."""
        fill = colour if filled else "#ffffff"
        style = f'fill="{fill}" stroke="{colour}" stroke-width="1.5"'
        if shape == "circle":
            self._lines.append(f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="4" {style}/>')
            return
        corners = " ".join(f"{at[0] + x:.1f},{at[1] + y:.1f}" for x, y in _CORNERS[shape])
        self._lines.append(f'<polygon points="{corners}" {style}/>')

    def svg(self) -> str:
        """Give the whole file."""
        return "\n".join([*self._lines, "</svg>"]) + "\n"


_CORNERS: dict[str, tuple[Point, ...]] = {
    "square": ((-4, -4), (4, -4), (4, 4), (-4, 4)),
    "triangle": ((0, -5), (5, 4), (-5, 4)),
    "diamond": ((0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)),
}
