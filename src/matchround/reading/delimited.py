"""Reading csv, tsv and txt: encoding and delimiter are found out, addresses as in a sheet."""

import codecs
import csv
from collections import Counter
from io import StringIO
from pathlib import Path

from matchround.reading.grids import Grid, filled
from matchround.reading.notes import Notes
from matchround.reading.places import Place

_DELIMITERS = ";,\t"
_SAMPLE = 50
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(content: bytes) -> str | None:
    """Decode by byte order mark, else as strict UTF-8, else as Windows-1252; None if it fails."""
    encodings = [name for bom, name in _BOMS if content.startswith(bom)] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


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
    text = decode(content)
    if text is None:
        notes.fault("file.encoding", place)
        return ()
    delimiter = None
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        # A line for the spreadsheet program, which shows the next one as row 1.
        delimiter, text = first.strip()[-1], rest
    try:
        delimiter = delimiter or delimiter_of(text)
        rows = filled(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        notes.fault("file.not_table", place, why=str(error))
        return ()
    return (Grid(str(path), path.stem, rows, any_name=True),)
