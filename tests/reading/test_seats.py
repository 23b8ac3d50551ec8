"""Who keeps which table."""

from matchround.event import Role, Table
from matchround.reading.directory import Directory
from matchround.reading.notes import Notes
from matchround.reading.people import People, read_people
from matchround.reading.places import Cell, Place
from matchround.reading.seats import hosts_of_hall, read_roles, seat
from matchround.reading.tables import Hall
from reading.inputs import assumed, data_of, faults, sheet, warnings


def people(*rows: tuple[str, str, str]) -> People:
    """Make people by name, role and table; Eva declined."""
    everybody = [(*row, "") for row in rows] + [("Eva Gone", "", "", "declined")]
    return read_people(
        sheet("participants", ("Name", "Role", "Table", "Status"), *everybody), Notes()
    )


def hall(*names: str, hosts: tuple[tuple[str, str], ...] = (), left: tuple[str, ...] = ()) -> Hall:
    """Make a hall; hosts stand in the cells D2, D3, ... of its sheet."""
    cells = [
        (table, Cell(who, Place("book.xlsx", "Tables", f"D{row}")))
        for row, (table, who) in enumerate(hosts, 2)
    ]
    known = {name.casefold(): name for name in names}
    tables = tuple(Table(name=name) for name in names)
    return Hall(tables, tuple(cells), listed=True, left=left, names=known)


def seated(who: People, where: Hall, notes: Notes) -> tuple[dict[str, str], dict[str, Role]]:
    """Give tables and roles by id."""
    roles = read_roles(who.persons, notes)
    hosting = hosts_of_hall(where, Directory(who), notes)
    return seat(who.persons, where, hosting, roles, notes).table, roles


def test_roles_in_words() -> None:
    """A table without a role makes a host; nothing makes a participant."""
    notes = Notes()
    found = people(("A", "Värd", ""), ("B", "varalla", ""), ("C", "", "1"), ("D", "guest", "2"))
    assert list(read_roles(found.persons, notes).values()) == [
        Role.HOST,
        Role.STANDBY,
        Role.HOST,
        Role.PARTICIPANT,
    ]
    assert notes.findings == []


def test_an_unknown_role_is_a_fault() -> None:
    """With what is known."""
    notes = Notes()
    read_roles(people(("A", "boss", "")).persons, notes)
    assert faults(notes) == ["value.unknown B2"]


def test_titles_of_people_at_work_are_no_roles() -> None:
    """Where several stand there and none is a role: told once, at the header, and not read."""
    notes = Notes()
    found = people(("A", "manager", ""), ("B", "engineer", "1"), ("C", "", ""))
    roles = list(read_roles(found.persons, notes).values())
    assert roles == [Role.PARTICIPANT, Role.HOST, Role.PARTICIPANT]
    assert warnings(notes) == ["header.unclear B1"]
    assert data_of(notes, "header.unclear")["header"] == "Role"


def test_a_title_among_roles_is_a_fault() -> None:
    """It may be a role that is spelled in another way."""
    notes = Notes()
    read_roles(people(("A", "host", ""), ("B", "engineer", "")).persons, notes)
    assert faults(notes) == ["value.unknown B3"]


def test_a_host_without_a_table_gets_the_first_free_one() -> None:
    """Said aloud."""
    notes = Notes()
    who = people(("A", "host", ""), ("B", "", "1"), ("C", "host", ""), ("D", "", ""))
    tables, _ = seated(who, hall("1", "2", "3"), notes)
    assert tables == {"P002": "1", "P001": "2", "P003": "3"}
    assert assumed(notes) == {"table": "3"}
    assert [entry.data for entry in notes.assumptions] == [
        {"value": "2", "name": "A"},
        {"value": "3", "name": "C"},
    ]


def test_no_table_left_for_a_host_is_a_fault() -> None:
    """At the role."""
    notes = Notes()
    seated(people(("A", "host", ""), ("B", "host", "")), hall("1"), notes)
    assert faults(notes) == ["people.host_without_table B3"]


def test_a_table_that_is_not_there_is_a_fault() -> None:
    """With the one it may have meant, or that it is not used."""
    notes = Notes()
    who = people(("A", "", "7"), ("B", "", "Garden tabel"), ("C", "", "9"))
    seated(who, hall("1", "garden table", left=("9",)), notes)
    assert faults(notes) == [
        "people.table_unknown C2",
        "people.table_near C3",
        "people.table_left_out C4",
    ]


def test_a_table_kept_twice_is_warned_about() -> None:
    """Only one of the two can meet there in a round."""
    notes = Notes()
    seated(people(("A", "", "1"), ("B", "", "1")), hall("1"), notes)
    assert warnings(notes) == ["tables.kept_twice C3"]


def test_the_tables_sheet_makes_hosts() -> None:
    """Unless the person has another role."""
    notes = Notes()
    who = people(("A", "", ""), ("B", "standby", ""))
    tables, roles = seated(who, hall("1", "2", hosts=(("1", "A"), ("2", "p002"))), notes)
    assert tables == {"P001": "1", "P002": "2"}
    assert roles == {"P001": Role.HOST, "P002": Role.STANDBY}
    assert notes.findings == []


def test_hosts_of_the_tables_sheet_that_do_not_fit() -> None:
    """Unknown, ambiguous, at two tables, at another table; who left out is only a warning."""
    notes = Notes()
    who = people(("Anna Berg", "", "4"), ("Bo Ek", "", ""), ("Bo Ek", "", ""), ("Cia Lund", "", ""))
    hosts = (
        ("1", "Xerxes"),
        ("2", "Anna Bergh"),
        ("3", "Bo Ek"),
        ("5", "Cia Lund"),
        ("6", "Cia Lund"),
        ("7", "Anna Berg"),
        ("8", "Eva Gone"),
    )
    seated(who, hall(*"12345678", hosts=hosts), notes)
    assert faults(notes) == [
        "tables.host_unknown D2",
        "tables.host_near D3",
        "tables.host_ambiguous D4",
        "tables.host_twice D6",
        "tables.host_elsewhere D7",
    ]
    assert warnings(notes) == ["tables.host_left_out D8"]
    assert data_of(notes, "tables.host_elsewhere")["other_cell"] == "C2"
