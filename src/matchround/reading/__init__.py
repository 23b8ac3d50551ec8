"""Reading: xlsx, ods, xls, csv, tsv, txt and toml into an event, or a full list of faults.

What is understood, and how, is said in the modules: `words/*.toml` holds the words of six
languages, `sources` tells the sheets apart, `headers` the columns, `assemble` the steps.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matchround.errors import Finding
from matchround.event import Event
from matchround.reading.assemble import gather, language_of, make_event
from matchround.reading.changes import ReadChanges, read_changes
from matchround.reading.mapping import (
    ReadColumn,
    ReadSheet,
    column_choices,
    column_name,
    column_names,
    mapping_of,
)
from matchround.reading.more_people import MorePeople, read_people
from matchround.reading.notes import Assumption, LeftOut, Notes
from matchround.reading.order import in_reading_order
from matchround.reading.spoken import spoken, spoken_values

__all__ = [
    "Assumption",
    "LeftOut",
    "MorePeople",
    "ReadChanges",
    "ReadColumn",
    "ReadSheet",
    "Reading",
    "column_choices",
    "column_name",
    "column_names",
    "read",
    "read_changes",
    "read_people",
    "spoken",
    "spoken_values",
]


@dataclass(frozen=True)
class Reading:
    """What came of reading: the event (None where there are faults) and all there is to say.

    `findings` holds every fault and warning, in the order of files, sheets and cells;
    `assumptions` every value that nobody gave; `left_out` every row that is not in the event;
    `own_ids` the participants' ids that the organiser gave: all others were made from rows;
    `mapping` what was read from which header; `language` that of the settings, else of the headers.
    """

    event: Event | None
    findings: tuple[Finding, ...]
    assumptions: tuple[Assumption, ...]
    left_out: tuple[LeftOut, ...]
    own_ids: frozenset[str] = frozenset()
    mapping: tuple[ReadSheet, ...] = ()
    language: str = "en"


def read(
    paths: Sequence[Path],
    given: Mapping[str, object] | None = None,
    column_map: Mapping[str, str] | None = None,
) -> Reading:
    """Read an event from one or more files; bad input never raises, it becomes a finding.

    The first file holds the participants, the others settings sheets; `matchround.toml` beside
    the first is read by itself. `given` holds settings from flags by their English names
    (`rounds`, `time limit`, ...), None meaning "not given"; `column_map` settles headers
    (`header -> column`, or `ignore`).
    """
    notes = Notes()
    found = gather(paths, given or {}, column_map or {}, notes)
    event = make_event(found, notes)
    findings = in_reading_order(notes.findings)
    return Reading(
        event,
        findings,
        tuple(notes.assumptions),
        tuple(notes.left_out),
        notes.own_ids,
        mapping_of([sheet for kind in found.sheets.values() for sheet in kind], findings),
        language_of(found),
    )
