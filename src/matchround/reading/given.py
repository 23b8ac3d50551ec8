"""Settings as they were given: flag over toml over Event sheet, every value checked."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from matchround.event import first_given
from matchround.reading.folding import squeezed
from matchround.reading.notes import Notes
from matchround.reading.parsing import (
    Choice,
    Number,
    Parser,
    calendar_date,
    clock_time,
    email,
    line,
    time_zone,
    yes_no,
)
from matchround.reading.places import Cell, Place
from matchround.reading.rows import Sheet
from matchround.reading.vocabulary import setting_names

MOST_ROUNDS = 500
MOST_TABLES = 100_000
MOST_MINUTES = 600
MOST_CHANGE = 120

_WEIGHT = Number(0, 1000)
_PARSERS: Mapping[str, Parser] = {
    "title": line,
    "date": calendar_date,
    "time zone": time_zone,
    "place": line,
    "organiser": line,
    "organiser email": email,
    "language": Choice("print language"),
    "rounds": Number(1, MOST_ROUNDS),
    "minutes": Number(1, MOST_MINUTES, "minute"),
    "change": Number(0, MOST_CHANGE, "minute"),
    "start": clock_time,
    "tables": Number(1, MOST_TABLES),
    "cross-sector": Choice("cross-sector"),
    "same organisation": Choice("same organisation"),
    "odd": Choice("odd"),
    "profile": Choice("profile"),
    "weight common ground": _WEIGHT,
    "weight exchange": _WEIGHT,
    "weight wish": _WEIGHT,
    "weight reach": _WEIGHT,
    "breadth": yes_no,
    "fill": yes_no,
    "break spread": Number(0, 1000),
    "time limit": Number(1, 10**7, "second"),
    "seed": Number(0, 2**31 - 1),
}
_FLAG = "--"


class Given:
    """The settings that were given, each with its cell; the strongest layer has won."""

    def __init__(self, cells: Mapping[str, Cell], notes: Notes) -> None:
        self.cells = cells
        self.values: dict[str, Any] = {
            name: _PARSERS[name](cell, name, notes) for name, cell in cells.items()
        }

    def value(self, name: str) -> Any:  # noqa: ANN401 -- each setting has its own type
        """The value of a setting, None where it was not given or could not be read."""
        return self.values.get(name)

    def place(self, name: str) -> Place:
        """Where the value of a setting stands."""
        return self.cells[name].place if name in self.cells else Place()

    def is_flag(self, name: str) -> bool:
        """Whether the value of a setting comes from the command line."""
        return self.place(name).cell.startswith(_FLAG)


def flag_cells(given: Mapping[str, object], notes: Notes) -> dict[str, Cell]:
    """Turn flags into cells; their place is the flag itself."""
    cells = {}
    for name, value in given.items():
        if value is None:
            continue
        setting = setting_names().find(name)
        place = Place(cell=_FLAG + name.replace(" ", "-").replace("_", "-"))
        if setting is None:
            notes.fault("setting.unknown_flag", place, name=name)
        elif isinstance(value, str | int | float | date | time):
            cells[setting] = Cell(value, place)
    return cells


def named_cells(named: Mapping[str, Cell], notes: Notes) -> dict[str, Cell]:
    """Give toml settings their canonical names."""
    return _merged([(Cell(name, cell.place), cell) for name, cell in named.items()], notes)


def sheet_cells(sheets: Sequence[Sheet], notes: Notes) -> dict[str, Cell]:
    """Take the settings from Event sheets; one without a header row is setting, value."""
    pairs = []
    for sheet in sheets:
        if sheet.headers.has("setting") and sheet.headers.has("value"):
            pairs += [(row.cell("setting"), row.cell("value")) for row in sheet.rows]
        else:
            for number, values in sheet.grid.rows:
                cells = [cell for _, cell in sheet.grid.cells(number, values)]
                pairs += [(cells[0], cells[1])] if len(cells) > 1 else []
    return _merged([(name, cell) for name, cell in pairs if not name.empty], notes)


def _merged(pairs: Sequence[tuple[Cell, Cell]], notes: Notes) -> dict[str, Cell]:
    merged: dict[str, Cell] = {}
    for name, cell in pairs:
        setting = setting_names().find(name.text)
        if setting is None:
            _warn_unknown(name, notes)
        elif cell.empty:
            continue
        elif setting in merged and squeezed(merged[setting].text) != squeezed(cell.text):
            first = merged[setting]
            notes.fault(
                "setting.twice", cell.place,
                name=setting, value=cell.text, first=first.text, first_cell=first.place.cell,
            )  # fmt: skip
        else:
            merged.setdefault(setting, cell)
    return merged


def _warn_unknown(name: Cell, notes: Notes) -> None:
    near = setting_names().near(name.text)
    if near is None:
        notes.warn("setting.unknown", name.place, name=name.text)
    else:
        notes.warn("setting.unknown_near", name.place, name=name.text, near=near)


def merge(layers: Sequence[Mapping[str, Cell]], notes: Notes) -> Given:
    """Merge layers of settings, strongest first, and check the values that won."""
    winners = first_given(*layers)
    return Given({name: cell for name, cell in winners.items() if isinstance(cell, Cell)}, notes)
