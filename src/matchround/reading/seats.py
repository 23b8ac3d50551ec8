"""Who keeps which table, and in what role."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from matchround.event import Role
from matchround.reading.directory import Directory, listed
from matchround.reading.notes import Notes
from matchround.reading.parsing import Choice
from matchround.reading.people import Person
from matchround.reading.places import Cell
from matchround.reading.tables import Hall
from matchround.reading.vocabulary import values


@dataclass
class Seating:
    """The table that each person keeps, by id ("" where none), and the cell that said so."""

    table: dict[str, str] = field(default_factory=dict)
    cell: dict[str, Cell] = field(default_factory=dict)


def read_roles(persons: Sequence[Person], notes: Notes) -> dict[str, Role]:
    """Return each person's role by id; who keeps a table and has no role is a host."""
    roles = {}
    titles = _are_titles(persons, notes)
    for person in persons:
        word = "host" if person.row.given("table") else "participant"
        if person.row.given("role") and not titles:
            word = Choice("role")(person.row.cell("role"), "role", notes) or "participant"
        roles[person.id] = Role(word)
    return roles


def _are_titles(persons: Sequence[Person], notes: Notes) -> bool:
    """Tell whether what stands under role are titles of people at work: several, none a role."""
    rows = [person.row for person in persons if person.row.given("role")]
    titles = {row.text("role") for row in rows}
    if len(titles) == 1 or any(values("role").find(title) for title in titles):
        return False
    for row in rows[:1]:
        header, column = row.headers.cell("role", row.grid), "role"
        notes.warn(
            "header.unclear", header.place, header=header.text, column=column, columns=column
        )
    return bool(rows)


def hosts_of_hall(hall: Hall, directory: Directory, notes: Notes) -> dict[str, tuple[str, Cell]]:
    """Return, by id, the table that the Tables sheet gives a host, with the cell."""
    found: dict[str, tuple[str, Cell]] = {}
    for table, cell in hall.hosts:
        entries = directory.people(cell.text)
        if len(entries) == 1 and entries[0].id:
            first = found.setdefault(entries[0].id, (table, cell))
            if first[0] != table:
                notes.fault("tables.host_twice", cell.place, name=cell.text, table=first[0])
        elif len(entries) > 1:
            candidates = listed(entries)
            notes.fault("tables.host_ambiguous", cell.place, name=cell.text, candidates=candidates)
        elif entries:
            notes.warn("tables.host_left_out", cell.place, name=cell.text, table=table)
        elif candidates := directory.candidates(cell.text):
            notes.fault("tables.host_near", cell.place, name=cell.text, candidates=candidates)
        else:
            notes.fault("tables.host_unknown", cell.place, name=cell.text)
    return found


def seat(
    persons: Sequence[Person],
    hall: Hall,
    hosting: Mapping[str, tuple[str, Cell]],
    roles: dict[str, Role],
    notes: Notes,
) -> Seating:
    """Give each host and fixed seat its table; a host without one gets the first free one.

    `roles` is completed: whom the Tables sheet names as a host, and who has no other role, is
    one.
    """
    seating = Seating()
    for person in persons:
        _seat_as_written(person, hall, seating, notes)
    for person in persons:
        if person.id in hosting:
            _seat_as_host(person, hosting[person.id], seating, notes)
            if not person.row.given("role"):
                roles[person.id] = Role.HOST
    _seat_the_rest(persons, hall, roles, seating, notes)
    return seating


def _seat_as_written(person: Person, hall: Hall, seating: Seating, notes: Notes) -> None:
    if not person.row.given("table"):
        return
    cell = person.row.cell("table")
    table = hall.find(cell.text)
    if table is not None:
        _keep(person, table, cell, seating, notes)
    elif cell.text in hall.left:
        notes.fault("people.table_left_out", cell.place, table=cell.text, name=person.name)
    elif near := hall.near(cell.text):
        notes.fault("people.table_near", cell.place, table=cell.text, near=near)
    else:
        notes.fault("people.table_unknown", cell.place, table=cell.text)


def _seat_as_host(
    person: Person, hosting: tuple[str, Cell], seating: Seating, notes: Notes
) -> None:
    table, cell = hosting
    written = seating.table.get(person.id)
    if written is None:
        _keep(person, table, cell, seating, notes)
    elif written != table:
        other = seating.cell[person.id].place.cell
        notes.fault(
            "tables.host_elsewhere", cell.place,
            name=person.name, table=table, other=written, other_cell=other,
        )  # fmt: skip


def _keep(person: Person, table: str, cell: Cell, seating: Seating, notes: Notes) -> None:
    if table in seating.table.values():
        notes.warn("tables.kept_twice", cell.place, table=table, name=person.name)
    seating.table[person.id] = table
    seating.cell[person.id] = cell


def _seat_the_rest(
    persons: Sequence[Person],
    hall: Hall,
    roles: Mapping[str, Role],
    seating: Seating,
    notes: Notes,
) -> None:
    kept = set(seating.table.values())
    free = iter([table.name for table in hall.tables if table.name not in kept])
    for person in persons:
        written = person.row.given("table") or person.id in seating.table
        if roles[person.id] is not Role.HOST or written:
            continue
        table = next(free, None)
        if table is None:
            notes.fault("people.host_without_table", person.row.place("role"), name=person.name)
            return
        seating.table[person.id] = table
        notes.assume("table", table, name=person.name)
