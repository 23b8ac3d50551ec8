"""Who is in the Participants sheet: names, ids, and the rows that are left out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matchround.event import Status
from matchround.reading.folding import folded
from matchround.reading.notes import LeftOut, Notes
from matchround.reading.places import Cell, Place
from matchround.reading.rows import Row, Sheet
from matchround.reading.spellings import Spellings
from matchround.reading.status import ABSENT, COMING, statuses

_NAMES = ("name", "first name", "last name")
_IDENTIFYING = frozenset({*_NAMES, "email", "phone", "organisation"})
_LEAST_DIGITS = 3


@dataclass(frozen=True)
class Person:
    """Somebody of the event, before the rest of their row is read."""

    id: str
    name: str
    surname: str
    organisation: str
    status: Status
    row: Row


@dataclass(frozen=True)
class People:
    """Those in the event, those left out, and how organisations are spelled.

    `readable` says that no row had to be given up for a fault; `place` is the sheet.
    """

    persons: tuple[Person, ...]
    left_out: tuple[LeftOut, ...]
    organisations: Spellings
    place: Place
    readable: bool = True


def read_people(sheet: Sheet, notes: Notes, known: Spellings | None = None) -> People:
    """Read who comes. A row without a usable name and an id given twice are faults.

    Organisations are spelled as in `known`, where there are any beforehand.
    """
    organisations = Spellings() if known is None else known
    if sheet.headers.row < 0 or not any(sheet.headers.has(column) for column in _NAMES):
        notes.fault("people.no_name_column", sheet.grid.place)
        return People((), (), organisations, sheet.grid.place, readable=False)
    before = len(notes.faults)
    kept = list(_kept(sheet, organisations, notes))
    readable = len(notes.faults) == before
    ids = _ids([row for row, *_ in kept], notes)
    persons = tuple(
        Person(ids[row.number], name, surname, organisation, status, row)
        for row, name, surname, organisation, status in kept
    )
    _warn_of_left_out(notes)
    _warn_of_namesakes(persons, notes)
    organisations.warn_of_similar("people.similar_organisation", notes)
    return People(persons, tuple(notes.left_out), organisations, sheet.grid.place, readable)


def _kept(
    sheet: Sheet, organisations: Spellings, notes: Notes
) -> Iterator[tuple[Row, str, str, str, Status]]:
    status_of = statuses(sheet, notes)
    for row in sheet.rows:
        name, surname = names_of(row)
        organisation = organisations.one(row.text("organisation"), row.place("organisation"))
        status, written = status_of.get(row.number, (COMING, ""))
        if not _IDENTIFYING & set(row.cells):
            reason = "left_out.nobody"
        elif status not in {COMING, ABSENT}:
            reason = "left_out." + status.replace(" ", "_")
        elif not any(character.isalpha() for character in name):
            notes.fault("people.no_name", place_of_name(row), value=name)
            continue
        else:
            yield row, name, surname, organisation, Status(status)
            continue
        place = place_of_name(row)
        notes.left_out.append(LeftOut(name, organisation, reason, {"status": written}, place))


def names_of(row: Row) -> tuple[str, str]:
    """Return the name as it is printed and the surname that it is sorted by."""
    first, last = row.text("first name"), row.text("last name")
    name = row.text("name") or f"{first} {last}".strip()
    if last:
        return name, last
    before_comma, comma, _ = name.partition(",")
    return name, before_comma if comma else name.split(" ")[-1]


def place_of_name(row: Row) -> Place:
    """The cell in which a row's name stands, or should stand."""
    columns = [column for column in _NAMES if row.given(column)]
    columns += [column for column in _NAMES if row.headers.has(column)]
    return row.place(columns[0])


def _ids(rows: Sequence[Row], notes: Notes) -> dict[int, str]:
    """Return each row's id: the given one, else P001, P002, ... in the order of the rows."""
    given: dict[str, Cell] = {}
    for row in rows:
        cell = row.cell("id")
        first = given.setdefault(cell.text.casefold(), cell)
        if not cell.empty and first is not cell:
            first_cell = first.place.cell
            notes.fault("people.id_twice", cell.place, id=cell.text, first_cell=first_cell)
    digits = max(_LEAST_DIGITS, len(str(len(rows))))
    notes.own_ids = frozenset(cell.text for cell in given.values() if not cell.empty)
    free = (
        name for number in range(1, 10 ** (digits + 1))
        if (name := f"P{number:0{digits}}").casefold() not in given
    )  # fmt: skip
    return {row.number: row.text("id") or next(free) for row in rows}


def _warn_of_left_out(notes: Notes) -> None:
    for reason, count in Counter(entry.reason for entry in notes.left_out).items():
        first = next(entry for entry in notes.left_out if entry.reason == reason)
        notes.warn("rows." + reason.replace("left_out.", "left_out_"), first.place, count=count)


def _warn_of_namesakes(persons: Sequence[Person], notes: Notes) -> None:
    first: dict[str, Person] = {}
    for person in persons:
        other = first.setdefault(folded(person.name), person)
        if other is person:
            continue
        same = bool(person.organisation) and person.organisation == other.organisation
        code = "people.maybe_twice" if same or _same_email(person, other) else "people.same_name"
        place, first_place = place_of_name(person.row), place_of_name(other.row)
        notes.warn(code, place, name=person.name, first_cell=first_place.cell)


def _same_email(person: Person, other: Person) -> bool:
    email = person.row.text("email").casefold()
    return email != "" and email == other.row.text("email").casefold()
