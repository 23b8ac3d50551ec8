"""A copy of the organiser's own workbook in which every cell that a finding names is marked.

An xlsx keeps its look and its formulas; of any other kind of file the values are taken over
into a plain workbook. Colour never stands alone: each comment says FAULT or WARNING first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.utils.exceptions import CellCoordinatesException

from matchround.errors import Finding
from matchround.files import write_atomically
from matchround.reading.annotate_clean import AUTHOR, COLOURS, OWN, clean
from matchround.reading.annotate_list import add_list
from matchround.reading.annotate_source import Opened, opened, written
from matchround.wording import message, remedy, text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

WIDTH = 320
"""Width of a comment in points."""
BLACK = "FF000000"
LINE = 48
"""Characters of a line of a comment, about."""
LINE_HEIGHT = 18
"""Height of such a line in points."""


@dataclass(frozen=True)
class Annotated:
    """How many cells were marked, and the name of the sheet that lists all findings."""

    cells: int
    sheet: str


def annotate(
    path: Path, findings: Sequence[Finding], target: Path, language: str
) -> Annotated | None:
    """Write a marked copy of the workbook at `path` to `target`; None where it cannot be opened.

    Findings about other files are only listed.

    Raises:
        OSError: when the copy cannot be written.
    """
    source = opened(path)
    if source is None:
        return None
    clean(source.book)
    marked = _by_cell(source, path, findings)
    for (title, address), found in marked.items():
        _mark(source.book[title], address, found, language)
    sheet = add_list(source, findings, marked, language)
    content = BytesIO()
    source.book.save(content)
    write_atomically(target, content.getvalue())
    return Annotated(len(marked), sheet)


def _by_cell(
    source: Opened, path: Path, findings: Sequence[Finding]
) -> Mapping[tuple[str, str], list[Finding]]:
    """Sort the findings by sheet (its title in the copy) and cell; of a merged cell its first."""
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        title = source.titles.get(finding.sheet)
        if finding.file == str(path) and title is not None and _is_cell(finding.cell):
            address = _first_of_merged(source.book[title], finding.cell)
            found.setdefault((title, address), []).append(finding)
    return found


def _is_cell(address: str) -> bool:
    try:
        coordinate_from_string(address)
    except (CellCoordinatesException, ValueError):
        return False
    return True


def _first_of_merged(sheet: "Worksheet", address: str) -> str:
    return next(
        (area.coord.partition(":")[0] for area in sheet.merged_cells.ranges if address in area),
        address,
    )


def _mark(sheet: "Worksheet", address: str, found: Sequence[Finding], language: str) -> None:
    cell: Cell = sheet[address]
    worst = min((one.severity for one in found), key=list(COLOURS).index)
    cell.fill = PatternFill("solid", fgColor=COLOURS[worst])
    cell.font = _in_black(cell)
    own = f"{OWN}{cell.comment.text}" if cell.comment else ""
    said = written("\n\n".join(_sentences(found, language)) + own)
    lines = sum(1 + len(line) // LINE for line in said.split("\n"))
    cell.comment = Comment(said, AUTHOR, width=WIDTH, height=LINE_HEIGHT * (lines + 1))


def _in_black(cell: "Cell") -> Font:
    """Keep the font and make it black: a header may be white on dark."""
    own = cell.font
    return Font(
        name=own.name, size=own.size, bold=own.b, italic=own.i, underline=own.u, color=BLACK
    )


def _sentences(found: Sequence[Finding], language: str) -> Iterator[str]:
    for one in sorted(found, key=lambda one: list(COLOURS).index(one.severity)):
        kind = text(f"annotate.{one.severity.value}", language)
        said = (message(one.code, one.data, language), remedy(one.code, one.data, language))
        yield f"{kind}: {' '.join(filter(None, said))}"
