"""Lines for stdout: headings over indented lines, labels beside values, tables of numbers."""

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence


def headed(heading: str, lines: Iterable[str]) -> list[str]:
    """Put a heading over indented lines and a blank line under them; nothing over nothing."""
    body = [f"  {line}" for line in lines]
    return [heading, *body, ""] if body else []


def columns(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Put values beside their labels, all at the same place."""
    width = max((len(label) for label, _ in rows), default=0) + 2
    return (f"{label:<{width}}{value}".rstrip() for label, value in rows)


def grid(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Write a table of numbers: labels to the left, the numbers under their headings.

    >>> list(grid([["", "meetings"], ["all", "7"]]))
    ['     meetings', 'all         7']
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for label, *numbers in rows:
        cells = (f"{number:>{width}}" for number, width in zip(numbers, widths[1:], strict=True))
        yield "  ".join([f"{label:<{widths[0]}}", *cells])


def wrapped(lines: Iterable[str], width: int | None) -> list[str]:
    """Break lines that are wider than the screen; what follows stands two further in.

    Of a label with a value beside it, it stands under the value.

    >>> wrapped(["  one two three"], 10)
    ['  one two', '    three']
    """
    if width is None:
        return list(lines)
    return [piece for line in lines for piece in _broken(line, width) or [""]]


def _broken(line: str, width: int) -> list[str]:
    gaps = [gap.end() for gap in re.finditer(r"\S {2,}(?=\S)", line)]
    beside = [place for place in gaps if place <= width // 2]
    inside = " " * max([len(line) - len(line.lstrip()) + 2, *beside])
    return textwrap.wrap(
        line,
        width,
        subsequent_indent=inside,
        drop_whitespace=True,
        break_long_words=False,
        break_on_hyphens=False,
    )


def screen_width() -> int | None:
    """Give the columns of the terminal on stdout; None where a file or a pipe takes the lines."""
    if not sys.stdout.isatty() and not os.environ.get("COLUMNS"):
        return None
    return shutil.get_terminal_size().columns
