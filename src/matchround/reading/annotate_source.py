"""The workbook of which a marked copy is made, opened so that it can be changed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from matchround.reading.delimited import read_delimited
from matchround.reading.grids import Grid
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.sniffing import FileKind, load
from matchround.reading.workbooks import read_workbook

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

MOST_LETTERS = 32_767
"""Characters that a cell can hold."""
MOST_OF_A_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_KEPT = (".xlsx", ".xlsm")


@dataclass(frozen=True)
class Opened:
    """A workbook, and the titles of its sheets by the names that findings give them."""

    book: Workbook
    titles: Mapping[str, str]


def opened(path: Path) -> Opened | None:
    """Open a file as a workbook; None where it cannot be read at all."""
    loaded = load(path, Notes())
    if loaded is None or loaded[0] is FileKind.TOML:
        return None
    kind, content = loaded
    book = _as_it_is(content) if path.suffix.lower() in _KEPT else None
    if book is not None:
        return Opened(book, {sheet.title: sheet.title for sheet in book.worksheets})
    reader = read_delimited if kind is FileKind.TEXT else read_workbook
    grids = reader(path, content, Notes())
    return _plain(grids) if grids else None


def _as_it_is(content: bytes) -> Workbook | None:
    """Open an xlsx with its look; None where what wrote it, or broke it, makes that impossible."""
    with catch_warnings():
        simplefilter("ignore")  # of what cannot be kept: an unknown extension, say
        try:
            return load_workbook(BytesIO(content), rich_text=True)
        except Exception:  # noqa: BLE001 -- a damaged file makes the parts below fail in any way
            return None


def _plain(grids: Sequence[Grid]) -> Opened:
    book = Workbook()
    book.remove(book.worksheets[0])
    titles: dict[str, str] = {}
    for grid in grids:
        titles[grid.sheet] = unused_title(book, grid.sheet)
        sheet = book.create_sheet(titles[grid.sheet])
        for row, values in grid.rows:
            for column, value in enumerate(values):
                if value != "":
                    put(sheet.cell(row + 1, column + 1), value)
    return Opened(book, titles)


def unused_title(book: Workbook, wanted: str) -> str:
    """Give a title for a sheet, without what none may hold, that no other sheet has."""
    plain = _NOT_IN_TITLES.sub(" ", wanted).strip(" '")[:MOST_OF_A_TITLE] or "1"
    taken = {title.casefold() for title in book.sheetnames}
    number, title = 1, plain
    while title.casefold() in taken:
        number += 1
        title = f"{plain[: MOST_OF_A_TITLE - 4]} {number}"
    return title


def put(cell: "Cell | MergedCell", value: Value) -> None:
    """Put a value into a cell; a text that looks like a formula stays text."""
    cell.value = written(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"


def written(value: str) -> str:
    """Take out of a text what no cell can hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", value)[:MOST_LETTERS]
