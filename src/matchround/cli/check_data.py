"""What `check` found, as data for `--json`: codes, numbers and ids beside the sentences."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from matchround.api.checking import Check, attendance
from matchround.cli.feasibility import Told
from matchround.event import Event
from matchround.event.base import clock

if TYPE_CHECKING:
    from matchround.reading import ReadColumn, ReadSheet

Data = dict[str, object]

EMPTY: Mapping[str, object] = {
    "mapping": [],
    "counts": None,
    "sectors": [],
    "topics": [],
    "feasibility": [],
    "relief": [],
}
"""What stands in the object where the files could not be read."""


def mapping(sheets: Sequence["ReadSheet"]) -> list[Data]:
    """Tell of each sheet what its headers were taken for."""
    return [
        {
            "file": sheet.place.file,
            "sheet": sheet.place.sheet,
            "kind": sheet.kind,
            "rows": sheet.rows,
            "columns": [_column(column) for column in sheet.columns],
        }
        for sheet in sheets
    ]


def _column(column: "ReadColumn") -> Data:
    """Tell of a header; `column` is null where it was not understood, "ignore" where settled so."""
    known = None if column.unknown else column.column or "ignore"
    return {
        "cell": column.place.cell,
        "header": column.header,
        "column": known,
        "option": column.option,
    }


def held(check: Check, left_out: int) -> Data:
    """Tell what an event holds; `left_out` counts rows that are not in it."""
    sectors = [
        {
            "sector": group.sector,
            "people": group.people,
            "organisations": [
                {"organisation": name, "people": people} for name, people in group.organisations
            ],
        }
        for group in check.sectors
    ]
    return {
        "counts": {**counts(check.event), "left_out": left_out},
        "sectors": sectors,
        "topics": [asdict(topic) for topic in check.topics],
    }


def feasibility(told: Iterable[Told]) -> list[Data]:
    """Tell what can come of an event: codes with their data, and the sentences."""
    return [_entry(one) for one in told]


def counts(event: Event) -> Data:
    """Count people, rounds and tables; clock times are local, null where there is no clock."""
    people, first, last = event.players, event.rounds[0], event.rounds[-1]
    return {
        "people": len(people),
        **attendance(event),
        "organisations": len({person.organisation for person in people} - {""}),
        "sectors": len({person.sector for person in people} - {""}),
        "rounds": len(event.rounds),
        "minutes": event.settings.minutes,
        "change": event.settings.change,
        "start": first.start and clock(first.start),
        "end": last.end and clock(last.end),
        "breaks": [item.model_dump(mode="json") for item in event.items],
        "tables": len(event.tables),
    }


def _entry(one: Told) -> Data:
    wishes = [w.model_dump(include={"rule", "who", "whom", "organisation"}) for w in one.wishes]
    return {
        "code": one.code,
        "level": one.level.value,
        "data": dict(one.data),
        "people": list(one.people),
        "wishes": wishes,
        "why": one.why and one.why.model_dump(mode="json"),
        "message": one.message,
        "remedy": one.remedy,
    }
