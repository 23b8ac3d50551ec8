"""Lines for stdout: headings over indented lines, labels beside values, tables of numbers."""

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
