"""Reading csv, tsv and txt: encoding and delimiter are found out, addresses as in a sheet."""

import csv
from collections import Counter
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from matchround.reading.grids import Grid, filled
from matchround.reading.letters import decode, first_difference, mended
from matchround.reading.notes import Notes
from matchround.reading.places import Place, address

_DELIMITERS = ";,\t|"
_SAMPLE = 50
_END = "\x1f"
"""A last row that is seen where no quotation mark is left open before it."""


def delimiter_of(text: str) -> str:
    r"""Return the delimiter that cuts most rows into the same number of columns, or into no more.

    >>> delimiter_of("name;topics\nAnna;energy, food\n")
    ';'
    """
    sample = "".join(text.splitlines(keepends=True)[: 2 * _SAMPLE])
    return max(_DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    rows = csv.reader(StringIO(sample), delimiter=delimiter)
    try:
        lengths = [len(row) for row, _ in zip(filter(None, rows), range(_SAMPLE), strict=False)]
    except csv.Error:
        # Cut by this one, a piece is longer than any cell may be.
        return 0.0, 1
    if not lengths:
        return 0.0, 1
    width, times = max(Counter(lengths).items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    # Where empty cells at the end are not written, rows are as wide as the headers or less.
    headers = next((length for length in lengths if length > 1), 1)
    within = sum(1 < length <= headers for length in lengths)
    return (max(times, within) / len(lengths), max(width, headers)) if width > 1 else (0.0, 1)


def read_delimited(path: Path, content: bytes, notes: Notes) -> tuple[Grid, ...]:
    """Read a text file as one sheet that is named as the file, as spreadsheet programs do."""
    place = Place(str(path))
    found = decode(content)
    if found is None:
        notes.fault("file.encoding", place)
        return ()
    text = mended(found)
    if text != found:
        garbled, better = first_difference(found, text)
        notes.warn("file.letters_mended", place, garbled=garbled, mended=better)
    delimiter = None
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        # A line for the spreadsheet program, which shows the next one as row 1.
        delimiter, text = first.strip()[-1], rest
    try:
        delimiter = delimiter or delimiter_of(text)
        rows = list(csv.reader(StringIO(f"{text}\n{_END}", newline=""), delimiter=delimiter))
        if rows.pop() != [_END]:
            lines = _each_line(text, delimiter)
            notes.warn("file.open_quote", Place(str(path), path.stem, _open_quote(lines)))
            rows = [[_unquoted(cell) for cell in line] for line in lines]
    except csv.Error as error:
        notes.fault("file.not_table", place, why=str(error))
        return ()
    return (Grid(str(path), path.stem, filled(rows), any_name=True),)


def _each_line(text: str, delimiter: str) -> list[list[str]]:
    """Read each line as a row; quotation marks are left as they stand."""
    lines = StringIO(text, newline="")
    return list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))


def _open_quote(rows: Sequence[Sequence[str]]) -> str:
    """Give the address of the first cell in which a quotation mark is opened and not closed."""
    cells = ((n, column, cell) for n, row in enumerate(rows) for column, cell in enumerate(row))
    opened = (address(n, c) for n, c, cell in cells if cell[:1] == '"' and cell.count('"') % 2)
    return next(opened, "")


def _unquoted(cell: str) -> str:
    """Take the quotation marks around a cell away, or the one that is never closed."""
    whole = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if whole else cell.removeprefix('"')
