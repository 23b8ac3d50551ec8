"""From files to an event, step by step, or to a full list of what is wrong with them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matchround.event import Event, Participant, Role, Settings, Status
from matchround.reading.availability import availability, tables_of_use
from matchround.reading.directory import Directory
from matchround.reading.examples import only_examples
from matchround.reading.folding import tidy
from matchround.reading.given import Given, flag_cells, merge, named_cells, sheet_cells
from matchround.reading.notes import Notes
from matchround.reading.pairs import read_pairs
from matchround.reading.participants import Found, cut_lists, event_words, read_participants
from matchround.reading.people import People, read_people
from matchround.reading.programme import Programme, from_settings, from_sheet
from matchround.reading.promises import warn_of_promises
from matchround.reading.seats import hosts_of_hall, read_roles, seat
from matchround.reading.sectors import sectors
from matchround.reading.settings import cross_sector, make_settings
from matchround.reading.sources import PARTICIPANTS, read_sources, with_toml_beside
from matchround.reading.synonyms import read_synonyms
from matchround.reading.tables import Hall, assumed_hall, read_hall
from matchround.reading.understanding import Sheets, understand_sheets

_LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")
_LEAST_PEOPLE = 2


@dataclass(frozen=True)
class Input:
    """What the files and the flags say, before anything is concluded from it."""

    first_file: Path | None
    sheets: Sheets
    given: Given
    programme: Programme


def gather(
    paths: Sequence[Path],
    flags: Mapping[str, object],
    column_map: Mapping[str, str],
    notes: Notes,
) -> Input:
    """Read the files, understand their sheets, settle the settings and lay out the day."""
    sources = read_sources(with_toml_beside(paths), notes)
    sheets = understand_sheets(sources, column_map, notes)
    layers = (
        flag_cells(flags, notes),
        named_cells(sources.settings, notes),
        sheet_cells(sheets.get("event", ()), notes),
    )
    given = merge(layers, notes)
    programme_sheets = sheets.get("programme", ())
    if programme_sheets:
        programme = from_sheet(programme_sheets[0], given, notes)
    else:
        programme = from_settings(given, notes)
    return Input(paths[0] if paths else None, sheets, given, programme)


def make_event(found: Input, notes: Notes) -> Event | None:
    """Conclude an event from an input; None where anything in it is a fault."""
    sheets = found.sheets.get(PARTICIPANTS, ())
    if not sheets or not sheets[0].grid.rows:
        return None
    synonyms = read_synonyms(found.sheets.get("synonyms", ()), notes)
    people = read_people(sheets[0], notes, told=synonyms)
    directory = Directory(people)
    participants, hall = _participants(found, people, directory, synonyms, notes)
    rows = read_pairs(found.sheets.get("pairs", ()), directory, found.programme.day, notes)
    settings = _settings(found, participants, notes)
    _check_enough(people, participants, notes)
    warn_of_promises(rows, participants, settings, notes)
    if notes.faults:
        return None
    day = found.programme.day
    return Event(
        participants=participants,
        rounds=day.rounds,
        tables=hall.tables,
        pairs=tuple(row.pair for row in rows),
        items=day.items,
        settings=settings,
    )


def language_of(found: Input) -> str:
    """Give the language of the settings, else that of the headers."""
    return found.given.value("language") or _language(found.sheets)


def _participants(
    found: Input,
    people: People,
    directory: Directory,
    synonyms: Mapping[str, str],
    notes: Notes,
) -> tuple[tuple[Participant, ...], Hall]:
    persons, day = people.persons, found.programme.day
    words = event_words(synonyms, language_of(found))
    lists = cut_lists(persons, words, notes)
    roles = read_roles(persons, notes)
    available = availability(persons, day, notes)
    needs = lists.all_of("needs")
    table_sheets = found.sheets.get("tables", ())
    if table_sheets:
        hall = read_hall(table_sheets[0], found.given, day, words.needs, notes)
    else:
        kept = [p.row.cell("table") for p in persons if p.row.given("table")]
        most = tables_of_use(persons, available, roles, day)
        hall = assumed_hall(kept, needs, found.given, most, notes)
    hosting = hosts_of_hall(hall, directory, notes)
    seating = seat(persons, hall, hosting, roles, notes)
    known = Found(available, roles, seating.table, sectors(persons, notes))
    participants = read_participants(lists, known, directory, notes)
    check_needs(people, participants, hall, notes)
    return participants, hall


def _settings(found: Input, participants: Sequence[Participant], notes: Notes) -> Settings:
    title = tidy(found.first_file.stem.replace("_", " ")) if found.first_file else ""
    guessed = {"title": title, "language": _language(found.sheets)}
    settings = make_settings(found.given, found.programme.implied, guessed, notes)
    has_sectors = any(person.sector for person in participants)
    crossing = cross_sector(found.given, notes, has_sectors=has_sectors)
    return settings.model_copy(update={"cross_sector": crossing})


def _language(sheets: Sheets) -> str:
    """The language that most headers are words of; English where none stands out before it."""
    votes: Counter[str] = Counter()
    for kind in sheets.values():
        for sheet in kind:
            votes.update(sheet.headers.language_votes)
    return max(_LANGUAGES, key=lambda language: votes[language])


def check_needs(
    people: People, participants: Sequence[Participant], hall: Hall, notes: Notes
) -> None:
    """A person whose needs no table meets could never meet anybody."""
    for person, participant in zip(people.persons, participants, strict=True):
        needs = participant.needs
        tables = [t for t in hall.tables if participant.table in {"", t.name}] if needs else []
        if not needs or any(set(needs) <= set(table.features) for table in tables):
            continue
        code = "people.need_not_at_table" if participant.table else "people.need_nowhere"
        place = person.row.place("needs")
        notes.fault(code, place, needs=", ".join(needs), table=participant.table)


def _check_enough(people: People, participants: Sequence[Participant], notes: Notes) -> None:
    coming = sum(
        1 for p in participants if p.status is Status.COMING and p.role is not Role.STANDBY
    )
    if people.readable and not people.persons and only_examples(notes):
        notes.fault("people.none_yet", people.place)
    elif people.readable and coming < _LEAST_PEOPLE:
        notes.fault("people.too_few", people.place, count=coming)
