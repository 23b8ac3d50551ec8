"""Reading toml: settings, a map of headers, and the settings sheets as lists.

`[event]` holds settings (names and values in any of the languages), `[columns]` maps
`header = column`, `[[programme]]`, `[[tables]]` and `[[pairs]]` are the rows of those sheets
with their headers as keys, `[synonyms]` maps `topic = same as` (a text or a list).
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

from matchround.reading.grids import Grid
from matchround.reading.notes import Notes
from matchround.reading.places import Cell, Place, Value
from matchround.reading.vocabulary import columns, sheet_names

_COLUMNS = "columns"


@dataclass(frozen=True)
class TomlParts:
    """What a toml file holds: settings by name as written, headers, sheets by canonical name."""

    settings: Mapping[str, Cell] = field(default_factory=dict)
    headers: Mapping[str, Cell] = field(default_factory=dict)
    sheets: tuple[tuple[str, Grid], ...] = ()


def read_toml(path: Path, content: bytes, notes: Notes) -> TomlParts:
    """Read a toml file; one that is not valid toml is a fault with its line."""
    place = Place(str(path))
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        notes.fault("toml.encoding", place)
        return TomlParts()
    except tomllib.TOMLDecodeError as error:
        notes.fault("toml.invalid", place, why=str(error))
        return TomlParts()
    settings: dict[str, Cell] = {}
    headers: dict[str, Cell] = {}
    sheets: list[tuple[str, Grid]] = []
    for name, part in document.items():
        kind = _COLUMNS if name == _COLUMNS else sheet_names().find(name)
        match kind, part:
            case "event", dict():
                settings |= _scalars(path, name, part, notes)
            case "columns", dict():
                headers |= _scalars(path, name, part, notes)
            case "synonyms", dict():
                sheets.append((kind, _synonyms(path, name, part)))
            case "programme" | "tables" | "pairs" | "participants", list():
                sheets.append((kind, _listed(path, name, part, notes)))
            case _:
                notes.warn("toml.unknown", Place(str(path), f"[{name}]"), name=name)
    return TomlParts(settings, headers, tuple(sheets))


def _scalars(path: Path, name: str, part: Mapping[str, object], notes: Notes) -> dict[str, Cell]:
    cells = {}
    for key, value in part.items():
        place = Place(str(path), f"[{name}]", key)
        plain = _plain(value)
        if plain is None:
            notes.fault("toml.not_a_value", place, name=key)
        else:
            cells[key] = Cell(plain, place)
    return cells


def _plain(value: object) -> Value | None:
    if isinstance(value, str | int | float | bool | date | time):
        return value
    if isinstance(value, list) and all(isinstance(v, str | int) for v in value):
        return "; ".join(map(str, value))
    return None


def _synonyms(path: Path, name: str, part: Mapping[str, object]) -> Grid:
    rows: list[tuple[int, Sequence[Value]]] = [(0, ["topic", "same as"])]
    rows += [(i, [topic, _plain(same) or ""]) for i, (topic, same) in enumerate(part.items(), 1)]
    topics = list(part)
    return Grid(str(path), f"[{name}]", rows, label=lambda row, _: topics[row - 1] if row else "")


def _listed(path: Path, name: str, part: Sequence[object], notes: Notes) -> Grid:
    kind = sheet_names().find(name) or name
    entries = [_canonical(kind, entry) if isinstance(entry, dict) else None for entry in part]
    keys = list(dict.fromkeys(key for entry in entries if entry for key in entry))
    sheet = f"[[{name}]]"

    def label(row: int, column: int) -> str:
        return f"{row}.{keys[column]}" if row and column < len(keys) else str(row or "")

    rows: list[tuple[int, Sequence[Value]]] = [(0, list(keys))]
    for number, entry in enumerate(entries, 1):
        row = [None if entry is None else _plain(entry.get(key, "")) for key in keys]
        if entry is None or None in row:
            notes.fault("toml.not_a_value", Place(str(path), sheet, str(number)), name=name)
        rows.append((number, ["" if value is None else value for value in row]))
    return Grid(str(path), sheet, rows, label=label)


def _canonical(kind: str, entry: Mapping[str, object]) -> dict[str, object]:
    """Give the keys that are understood one name, since each entry may spell them its own way."""
    return {columns(kind).find(key) or key: value for key, value in entry.items()}
