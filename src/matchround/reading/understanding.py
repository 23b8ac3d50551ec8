"""Every sheet with its headers understood, those that the organiser settled included."""

from collections.abc import Mapping

from matchround.reading.examples import without_examples
from matchround.reading.folding import squeezed
from matchround.reading.meanings import HeaderMap, ignored
from matchround.reading.notes import Notes
from matchround.reading.places import Cell
from matchround.reading.rows import Sheet, read_sheet
from matchround.reading.sources import Sources, header_map
from matchround.reading.vocabulary import columns

KINDS = ("event", "programme", "participants", "tables", "pairs", "synonyms")
Sheets = Mapping[str, tuple[Sheet, ...]]


def understand_sheets(sources: Sources, flags: Mapping[str, str], notes: Notes) -> Sheets:
    """Read the headers and rows of every sheet. A header is settled to a column that exists."""
    cells = header_map(flags, sources)
    _check(cells, notes)
    settled = HeaderMap({squeezed(header): cell.text for header, cell in cells.items()})
    sheets = {
        kind: tuple(read_sheet(kind, grid, settled, notes) for grid in sources.sheets[kind])
        for kind in KINDS
        if kind in sources.sheets
    }
    sheets = without_examples(sheets, notes)
    for header, cell in cells.items():
        known = ignored(cell.text) or _exists(cell.text)
        if known and squeezed(header) not in settled.used:
            notes.warn("map.unused", cell.place, header=header)
    return sheets


def _check(cells: Mapping[str, Cell], notes: Notes) -> None:
    for header, cell in cells.items():
        if not ignored(cell.text) and not _exists(cell.text):
            notes.fault("map.unknown_column", cell.place, header=header, column=cell.text)


def _exists(column: str) -> bool:
    return any(columns(kind).find(column) is not None for kind in KINDS)
