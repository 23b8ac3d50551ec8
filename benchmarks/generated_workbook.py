"""Writes an event as the workbook (or csv) that an organiser would have made of it."""

import csv
from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook

from matchround.event import Event, Participant

COLUMNS = {
    "id": "id",
    "name": "name",
    "organisation": "organisation",
    "sector": "sector",
    "topics": "topics",
    "offers": "offers",
    "seeks": "seeks",
    "languages": "languages",
    "wants to meet": "wants",
    "avoid": "avoid",
    "available": "available",
    "role": "role",
    "table": "table",
    "needs": "needs",
    "max meetings": "max_meetings",
    "met at": "met_at",
}
"""Headers of the Participants sheet and the fields that they hold."""


def write_workbook(event: Event, path: Path) -> Path:
    """Write the event to `path` (.xlsx: with its Event and Tables sheets; .csv: people only)."""
    sheets = sheets_of(event)
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(sheets["Participants"])
        return path
    workbook = Workbook(write_only=True)
    for title, rows in sheets.items():
        _sheet(workbook, title, rows)
    workbook.save(path)
    return path


def sheets_of(event: Event) -> dict[str, list[tuple[str, ...]]]:
    """Give the rows of each sheet, that of the people first."""
    return {
        "Participants": [tuple(COLUMNS), *map(_row, event.participants)],
        "Event": [("setting", "value"), *_settings(event)],
        "Tables": [("table", "features", "open in"), *_tables(event)],
    }


def _sheet(workbook: Workbook, title: str, rows: Iterable[tuple[str, ...]]) -> None:
    sheet = workbook.create_sheet(title)
    for row in rows:
        sheet.append(row)


def _row(person: Participant) -> tuple[str, ...]:
    return tuple(_text(getattr(person, field)) for field in COLUMNS.values())


def _text(value: object) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _settings(event: Event) -> Iterable[tuple[str, str]]:
    settings = event.settings
    yield "rounds", str(len(event.rounds))
    yield "cross-sector", str(settings.cross_sector)
    yield "same organisation", str(settings.same_organisation)
    yield "profile", str(settings.profile)
    yield "breadth", "yes" if settings.breadth else "no"


def _tables(event: Event) -> Iterable[tuple[str, ...]]:
    for table in event.tables:
        yield table.name, _text(table.features), _text(table.open_in)
