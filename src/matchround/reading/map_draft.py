"""Headers that are not understood, drafted into the `[columns]` table of matchround.toml."""

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matchround.files import write_atomically
from matchround.reading.folding import squeezed
from matchround.reading.mapping import ReadColumn, ReadSheet
from matchround.reading.sources import BESIDE
from matchround.wording import text

_TABLE = re.compile(r"^\s*\[\s*columns\s*\]\s*(#.*)?$")
_ANY_TABLE = re.compile(r"^\s*\[")
_KEEP = "ignore"


@dataclass(frozen=True)
class MapDraft:
    """The file, its lines for the headers (each once), and whether they could be written."""

    path: Path
    lines: tuple[str, ...]
    written: bool


def write_map(first: Path, sheets: Sequence[ReadSheet], language: str) -> MapDraft:
    """Write every unknown header as ignored into matchround.toml beside the first file.

    What stands there already stays as it is; where that cannot be (a file that is not valid, a
    `columns` of another form), nothing is written. Nothing is written without unknown headers.

    Raises:
        OSError: when the file cannot be read or written.
    """
    path = first.parent / BESIDE
    lines = tuple(_lines(sheets, language))
    if not lines:
        return MapDraft(path, (), written=False)
    before = path.read_bytes().decode("utf-8-sig", "replace") if path.exists() else ""
    after = extended(before, lines, text("check.map_comment", language))
    if not _keeps(before, after):
        return MapDraft(path, lines, written=False)
    write_atomically(path, after.encode("utf-8"))
    return MapDraft(path, lines, written=True)


def _lines(sheets: Sequence[ReadSheet], language: str) -> list[str]:
    unknown: dict[str, ReadColumn] = {}
    for sheet in sheets:
        for column in sheet.unknown:
            unknown.setdefault(squeezed(column.header), column)
    return [_line(column, language) for column in unknown.values()]


def _line(column: ReadColumn, language: str) -> str:
    """Write a header and `ignore`; json's quotation marks are toml's."""
    header = json.dumps(column.header, ensure_ascii=False)
    near = f"  # {text('check.map_near', language, column=column.near)}" if column.near else ""
    return f'{header} = "{_KEEP}"{near}'


def extended(before: str, lines: Sequence[str], comment: str) -> str:
    r"""Add lines below `[columns]`, or that table at the end.

    >>> extended('[event]\nrounds = 8\n', ['"A" = "ignore"'], "note")
    '[event]\nrounds = 8\n\n[columns]\n# note\n"A" = "ignore"\n'
    """
    ending = "\r\n" if "\r\n" in before else "\n"
    rows = before.splitlines()
    places = [place for place, row in enumerate(rows) if _TABLE.match(row)]
    if places:
        at = _end_of_table(rows, places[0])
        rows = [*rows[:at], *lines, *rows[at:]]
    else:
        gap = [""] if rows and rows[-1].strip() else []
        rows = [*rows, *gap, "[columns]", f"# {comment}", *lines]
    return ending.join(rows) + ending


def _end_of_table(rows: Sequence[str], start: int) -> int:
    """Find the row behind the last one of a table that is not empty."""
    end = next(
        (place for place in range(start + 1, len(rows)) if _ANY_TABLE.match(rows[place])),
        len(rows),
    )
    while end > start + 1 and not rows[end - 1].strip():
        end -= 1
    return end


def _keeps(before: str, after: str) -> bool:
    """Tell whether a file still says all that it said before."""
    try:
        old, new = tomllib.loads(before), tomllib.loads(after)
    except tomllib.TOMLDecodeError:
        return False
    columns = old.get("columns", {})
    merged = {**new, "columns": {key: new["columns"].get(key) for key in columns}}
    return merged == {**old, "columns": columns}
