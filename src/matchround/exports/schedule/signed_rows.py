"""Rows that say at their end whether they changed, on sheets of which something did."""

from collections.abc import Sequence

from matchround.exports.schedule.marks import SIGN
from matchround.exports.schedule.paper import Paper

_WIDTH = 10.0


def sign_width(paper: Paper) -> tuple[float, ...]:
    """The width of the column of signs; none where nothing changed."""
    return (_WIDTH,) if paper.marks.any else ()


def sign_heading(paper: Paper) -> tuple[str, ...]:
    """The code of the heading over the signs; none where nothing changed."""
    return ("column.changed",) if paper.marks.any else ()


def signed_row(paper: Paper, values: Sequence[str | int], *, changed: bool) -> None:
    """Write a row of values and its sign; one that changed is marked from end to end."""
    sign = (SIGN if changed else "",) if paper.marks.any else ()
    cells = (*values, *sign)
    paper.cells(cells, bold=changed)
    if changed:
        paper.mark(*range(1, len(cells) + 1))
