"""One wide row per participant, all text; the headings are plain letters, the same everywhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from matchround.event import Meeting, Participant, Plan, Round
from matchround.exports.agenda import Agendas
from matchround.exports.calendar import FOLDER
from matchround.exports.calendar.history import everybody
from matchround.exports.calendar.names import file_names
from matchround.exports.occasion import event_title, round_span
from matchround.exports.people import page_language, surname_of
from matchround.exports.timetables.single import paths
from matchround.wording import Reader, date_long, starter

ABOUT = (
    *("PersonID", "FirstName", "LastName", "Organisation", "Email", "Language"),
    *("Event", "Date", "Place", "Revision", "Meetings", "TimetableFile", "CalendarFile"),
)
OF_A_ROUND = ("Time", "Table", "Partner", "PartnerOrg", "Starter", "PartnerEmail", "PartnerPhone")

_DANGEROUS = re.compile(r"[=@]|[+-](?![\d ()/.+-]*$)")
"""What a spreadsheet program may run when it opens a csv; a telephone number is not."""


@dataclass(frozen=True)
class Table:
    """The headings and the rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table(plan: Plan, folder: Path) -> Table:
    """Give everybody's row, by surname. Files are named where they stand in `folder`."""
    agendas = Agendas(plan)
    files = _Files(plan, folder)
    numbers = [round_.number for round_ in plan.event.rounds]
    headings = (*ABOUT, *(f"R{number}_{name}" for number in numbers for name in OF_A_ROUND))
    rows = tuple(
        (*_about(person, agendas, files), *_rounds(person, agendas)) for person in agendas.people
    )
    return Table(headings, tuple(tuple(map(_one_line, row)) for row in rows))


def harmless(words: str) -> str:
    """Put an apostrophe before what a spreadsheet program would take for a formula.

    >>> harmless("=1+1"), harmless("+46 70-123"), harmless("Anna")
    ("'=1+1", '+46 70-123', 'Anna')
    """
    return f"'{words}" if _DANGEROUS.match(words) else words


class _Files:
    """The files of each person, by their paths in the folder; "" where there is none."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self.folder = folder
        self.timetables = paths(plan)
        calendars = file_names(everybody(plan))
        self.calendars = {who: f"{FOLDER}/{name}" for who, name in calendars.items()}

    def of(self, person: Participant) -> Iterator[str]:
        for path in (self.timetables[person.id], self.calendars[person.id]):
            yield path if (self.folder / path).is_file() else ""


def _about(person: Participant, agendas: Agendas, files: _Files) -> Iterator[str]:
    event = agendas.plan.event
    language = page_language(event, person)
    surname = surname_of(person)
    day = event.settings.date
    yield from (person.id, person.name.removesuffix(surname).strip() or person.name)
    yield from (surname, person.organisation, person.email, language)
    yield from (event_title(event, language), date_long(day, language) if day else "")
    yield from (event.settings.place, str(agendas.plan.revision))
    held = (agendas.meetings.get((person.id, round_.number)) for round_ in event.rounds)
    yield str(sum(meeting is not None for meeting in held))
    yield from files.of(person)


def _rounds(person: Participant, agendas: Agendas) -> Iterator[str]:
    for round_ in agendas.plan.event.rounds:
        meeting = agendas.meetings.get((person.id, round_.number))
        yield from (
            _meeting(person, round_, meeting, agendas) if meeting else ("",) * len(OF_A_ROUND)
        )


def _meeting(
    person: Participant, round_: Round, meeting: Meeting, agendas: Agendas
) -> tuple[str, ...]:
    """Say a meeting. Addresses are those of partners who agreed to share them."""
    event = agendas.plan.event
    language = page_language(event, person)
    others = [event.by_id[i] for i in meeting.participants if i != person.id]
    sharing = [other for other in others if other.share_contact]
    names = {i: event.by_id[i].name for i in meeting.participants}
    return (
        round_span(round_, language),
        meeting.table,
        ", ".join(other.name for other in others),
        ", ".join(other.organisation for other in others if other.organisation),
        starter(meeting.reasons, Reader(person.id, names, language, len(others))),
        ", ".join(other.email for other in sharing if other.email),
        ", ".join(other.phone for other in sharing if other.phone),
    )


def _one_line(words: str) -> str:
    return " ".join(words.split())
