"""Headers in two rows: a question over several columns, and below it one option for each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from matchround.reading.grids import Grid
from matchround.reading.headers import header_row
from matchround.reading.meanings import MANY, HeaderMap, readable, understand
from matchround.reading.places import Value, text_of

_Titles = Mapping[int, str]


def with_one_header_row(grid: Grid, kind: str, settled: HeaderMap) -> Grid:
    """Join two rows of headers into one, where the second certainly is one.

    That is where only columns under a header that spans several of them have a text in it: a word
    for a column of its own ("First name"), or an option of a question that may have many answers.
    """
    row, _ = header_row(grid, kind, settled)
    rows = dict(grid.rows)
    for top in (row, row - 1):
        if row >= 0 and {top, top + 1, top + 2} <= set(rows):
            title = _one_title(_titles(rows[top]), _titles(rows[top + 1]), kind, settled)
            if title:
                kept = [(n, title if n == top else v) for n, v in grid.rows if n != top + 1]
                return replace(grid, rows=kept)
    return grid


def _one_title(above: _Titles, below: _Titles, kind: str, settled: HeaderMap) -> list[Value]:
    """Join two rows of headers; empty where the second is none."""
    spans = {start: span for start, span in _spans(above, below) if set(span) & set(below)}
    under = {index for span in spans.values() for index in span}
    if not spans or under != set(below) or not set(above) - set(spans):
        return []
    joined: dict[int, str] = {}
    for start, span in spans.items():
        joined |= _joined(above[start], {i: below[i] for i in span}, kind, settled)
    if len(joined) < len(below):
        return []
    both = {**above, **joined}
    return [both.get(index, "") for index in range(1 + max(both))]


def _titles(cells: Sequence[Value]) -> dict[int, str]:
    return {index: text for index, value in enumerate(cells) if (text := text_of(value))}


def _spans(above: _Titles, below: _Titles) -> Iterator[tuple[int, Sequence[int]]]:
    """Give each header with the columns from it to the next header: at least two of them."""
    starts = sorted(above)
    ends = [*starts[1:], 1 + max((*above, *below))]
    for start, end in zip(starts, ends, strict=True):
        if end - start > 1:
            yield start, range(start, end)


def _joined(question: str, options: _Titles, kind: str, settled: HeaderMap) -> _Titles:
    """Name the columns of a span; none where they are neither columns nor options."""
    if all(understand(option, kind, settled) for option in options.values()):
        return options
    asked = readable(question, kind, settled)
    if asked is None or asked[0] not in MANY:
        return {}
    return {index: f"{question} [{option}]" for index, option in options.items()}
