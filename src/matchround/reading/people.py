"""Who is in the Participants sheet: names, ids, and the rows that are left out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from matchround.event import Status
from matchround.reading.examples import REASON as EXAMPLE
from matchround.reading.folding import folded
from matchround.reading.names import COLUMNS, names_of, place_of_name, surnames_first
from matchround.reading.notes import LeftOut, Notes
from matchround.reading.organisations import organisations_of
from matchround.reading.places import Cell, Place
from matchround.reading.rows import Row, Sheet
from matchround.reading.spellings import Spellings
from matchround.reading.splitting import meant
from matchround.reading.status import ABSENT, COMING, REGISTRAR, statuses
from matchround.reading.vocabulary import values

_IDENTIFYING = frozenset({*COLUMNS, "email", "phone", "organisation"})
_LEAST_DIGITS = 3
_Kept = tuple[Row, str, str, str, Status]
"""Row, name, surname, organisation and status of somebody who comes, or was to come."""


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


def read_people(
    sheet: Sheet,
    notes: Notes,
    known: Spellings | None = None,
    told: Mapping[str, str] | None = None,
) -> People:
    """Read who comes. A row without a usable name and an id given twice are faults.

    Organisations are spelled as in `known`, where there are any beforehand; `told` are those
    that are the same, as the Synonyms sheet has it.
    """
    organisations = organisations_of(sheet, told or {}, notes) if known is None else known
    if sheet.headers.row < 0 or not any(sheet.headers.has(column) for column in COLUMNS):
        notes.fault("people.no_name_column", sheet.grid.place)
        return People((), (), organisations, sheet.grid.place, readable=False)
    before = len(notes.faults)
    kept = _last_answers(list(_kept(sheet, organisations, notes)), sheet, notes)
    readable = len(notes.faults) == before
    ids = _ids([row for row, *_ in kept], notes)
    persons = tuple(
        Person(ids[row.number], name, surname, organisation, status, row)
        for row, name, surname, organisation, status in kept
    )
    _warn_of_left_out(notes)
    _warn_of_namesakes(persons, notes)
    organisations.warn_of_similar("people.similar_organisation", notes)
    left_out = tuple(row for row in notes.left_out if row.reason != EXAMPLE)
    return People(persons, left_out, organisations, sheet.grid.place, readable)


def _kept(sheet: Sheet, organisations: Spellings, notes: Notes) -> Iterator[_Kept]:
    status_of, turned = statuses(sheet, notes), surnames_first(sheet)
    for row in sheet.rows:
        name, surname = names_of(row, turned=turned)
        written = row.text("organisation")
        home = written if meant(written) and values("nobody").find(written) is None else ""
        organisation = organisations.one(home, row.located("organisation"))
        status, written = status_of.get(row.number, (COMING, ""))
        if values("status").find(row.text("role")) == REGISTRAR:
            status, written = REGISTRAR, row.text("role")
        if _IDENTIFYING.isdisjoint(row.cells) or _is_no_person(row, name):
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


def _is_no_person(row: Row, name: str) -> bool:
    """Tell whether a row counts those above it, or is a heading: "Total: 42", "Public sector"."""
    if row.given("email") or any(character.isalpha() for character in row.text("organisation")):
        return False
    if row.cells.keys() <= set(COLUMNS) and values("sector").find(name) is not None:
        return True
    words = "".join(character for character in name if not character.isdecimal())
    return values("total").find(words) is not None


def _last_answers(kept: Sequence[_Kept], sheet: Sheet, notes: Notes) -> list[_Kept]:
    """Leave out who answered once more further down: the same name and the same address.

    Two ids that the organiser gave are two people, whatever else they share.
    """
    own = sheet.headers.has("id") and not sheet.headers.origin.title
    last: dict[tuple[str, str, str], _Kept] = {}
    keys = [(folded(k[1]), k[0].text("email").casefold(), k[0].text("id") * own) for k in kept]
    last.update(zip(keys, kept, strict=True))
    for key, one in zip(keys, kept, strict=True):
        if key[1] and last[key] is not one:
            row, name, _, organisation, _ = one
            place = place_of_name(row)
            notes.left_out.append(LeftOut(name, organisation, "left_out.twice", {}, place))
    return [one for key, one in zip(keys, kept, strict=True) if not key[1] or last[key] is one]


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
