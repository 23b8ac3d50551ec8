"""The files of an input, and which sheet is which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from matchround.reading.delimited import read_delimited
from matchround.reading.grids import Grid
from matchround.reading.notes import Notes
from matchround.reading.people_lists import lists_of_people
from matchround.reading.places import Cell, Place
from matchround.reading.sniffing import FileKind, load
from matchround.reading.tomls import TomlParts, read_toml
from matchround.reading.vocabulary import sheet_names
from matchround.reading.workbooks import read_workbook

BESIDE = "matchround.toml"
PARTICIPANTS = "participants"
_SINGLE = frozenset({PARTICIPANTS, "programme", "tables"})
_Sorted = list[tuple[str | None, Grid]]


@dataclass
class Sources:
    """Everything that the files hold, sheets by canonical name, toml settings as written."""

    sheets: dict[str, list[Grid]] = field(default_factory=dict)
    settings: dict[str, Cell] = field(default_factory=dict)
    headers: dict[str, Cell] = field(default_factory=dict)


def with_toml_beside(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Add `matchround.toml` where it lies beside the first file."""
    if not paths:
        return ()
    beside = paths[0].parent / BESIDE
    known = {path.absolute() for path in paths}
    return (*paths, beside) if beside.is_file() and beside.absolute() not in known else tuple(paths)


def read_sources(paths: Sequence[Path], notes: Notes) -> Sources:
    """Read every file and tell its sheets apart.

    Of Participants, Programme and Tables there may be one that holds rows; Event, Pairs and
    Synonyms sheets add up.
    """
    if not paths:
        notes.fault("file.none", Place())
    sources = Sources()
    sorted_grids: _Sorted = []
    unread = False
    for path in paths:
        loaded = load(path, notes)
        unread = unread or loaded is None
        if loaded is None:
            continue
        before = len(notes.faults)
        kind, content = loaded
        if kind is FileKind.TOML:
            _take(read_toml(path, content, notes), sources, sorted_grids)
        elif kind is FileKind.TEXT:
            sorted_grids += [(PARTICIPANTS, g) for g in read_delimited(path, content, notes)]
        else:
            grids = read_workbook(path, content, notes)
            sorted_grids += [(sheet_names().find(grid.sheet), grid) for grid in grids]
        unread = unread or len(notes.faults) > before
    sorted_grids = _with_participants(sorted_grids, paths, notes, unread=unread)
    _file_by_kind(sorted_grids, sources, notes)
    return sources


def _take(parts: TomlParts, sources: Sources, sorted_grids: _Sorted) -> None:
    # The toml file named first is the stronger one.
    sources.settings = {**parts.settings, **sources.settings}
    sources.headers = {**parts.headers, **sources.headers}
    sorted_grids += parts.sheets


def _with_participants(
    sorted_grids: _Sorted, paths: Sequence[Path], notes: Notes, *, unread: bool
) -> _Sorted:
    """Find the Participants sheet where none has its name: the only one of the first file."""
    if any(kind == PARTICIPANTS for kind, _ in sorted_grids) or not paths:
        return sorted_grids
    first = [grid for _, grid in sorted_grids if grid.file == str(paths[0])]
    unknown = [g for kind, g in sorted_grids if kind is None and g in first and g.rows]
    chosen = first[0] if len(first) == 1 and first[0].any_name else None
    if chosen is None and (listing := unknown if len(unknown) == 1 else lists_of_people(unknown)):
        chosen = listing[0]
        notes.warn("sheet.taken_as_participants", chosen.place, name=chosen.sheet)
    if chosen is None:
        if not unread:
            names = ", ".join(grid.sheet for _, grid in sorted_grids) or "–"
            notes.fault("sheet.no_participants", Place(str(paths[0])), sheets=names)
        return sorted_grids
    return [(PARTICIPANTS if grid is chosen else kind, grid) for kind, grid in sorted_grids]


def _file_by_kind(sorted_grids: _Sorted, sources: Sources, notes: Notes) -> None:
    for kind, grid in sorted_grids:
        if kind is None:
            _warn_unknown(grid, notes)
        elif len(grid.rows) > 1 or kind == PARTICIPANTS or (kind == "event" and grid.rows):
            sources.sheets.setdefault(kind, []).append(grid)
    for kind in sorted(_SINGLE & set(sources.sheets)):
        _keep_one(kind, sources, notes)


def _keep_one(kind: str, sources: Sources, notes: Notes) -> None:
    grids = sources.sheets[kind]
    filled = [grid for grid in grids if len(grid.rows) > 1] or grids[:1]
    for grid in filled[1:]:
        other = f"{filled[0].file}: {filled[0].sheet}"
        notes.fault("sheet.twice", grid.place, kind=kind, other=other)
    sources.sheets[kind] = filled[:1]
    if not filled[0].rows:
        notes.fault("sheet.empty", filled[0].place)


def _warn_unknown(grid: Grid, notes: Notes) -> None:
    if not grid.rows:
        return
    near = sheet_names().near(grid.sheet)
    if near is None:
        notes.warn("sheet.unknown", grid.place, name=grid.sheet)
    else:
        notes.warn("sheet.unknown_near", grid.place, name=grid.sheet, near=near)


def header_map(flags: Mapping[str, str], sources: Sources) -> dict[str, Cell]:
    """Return the headers that were settled, as written: `--map` over `[columns]` in toml."""
    cells = {name: Cell(column, Place(cell="--map")) for name, column in flags.items()}
    return {**sources.headers, **cells}
