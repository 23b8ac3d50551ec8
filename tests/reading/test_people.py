"""Who is in the Participants sheet."""

import pytest

from matchround.event import Status
from matchround.reading.notes import Notes
from matchround.reading.people import People, read_people
from matchround.reading.places import Value
from reading.inputs import data_of, faults, sheet, warnings


def read(*rows: tuple[Value, ...], notes: Notes | None = None) -> People:
    """Read a Participants sheet."""
    notes = notes or Notes()
    return read_people(sheet("participants", *rows, notes=notes), notes)


@pytest.mark.parametrize(
    ("headers", "row", "name", "surname"),
    [
        (("Name",), ("Anna Maria Berg",), "Anna Maria Berg", "Berg"),
        (("Name",), ("Öberg, Åsa",), "Åsa Öberg", "Öberg"),
        (("Name",), ("Anna Berg (chair)",), "Anna Berg (chair)", "Berg"),
        (("First name", "Last name"), ("Åsa", "af Klint"), "Åsa af Klint", "af Klint"),
        (("Last name", "First name"), ("Ek", ""), "Ek", "Ek"),
        (("First name",), ("Åsa",), "Åsa", "Åsa"),
        (("Name", "Last name"), ("Åsa af Klint", "af Klint"), "Åsa af Klint", "af Klint"),
    ],
)
def test_names(headers: tuple[Value, ...], row: tuple[Value, ...], name: str, surname: str) -> None:
    """A name, or first and last name; the surname is kept for sorting."""
    (person,) = read(headers, row).persons
    assert (person.name, person.surname) == (name, surname)


def test_ids_are_given_or_made_in_the_order_of_the_rows() -> None:
    """A made one never repeats a given one; which are given is noted."""
    notes = Notes()
    rows = (("", "Anna"), ("p001", "Bo"), (7.0, "Cia"), ("", "Dan"))
    found = read(("Id", "Name"), *rows, notes=notes)
    assert [person.id for person in found.persons] == ["P002", "p001", "7", "P003"]
    assert notes.own_ids == {"p001", "7"}


def test_an_id_given_twice_is_a_fault() -> None:
    """At the second, naming the first."""
    notes = Notes()
    read(("Id", "Name"), ("A1", "Anna"), ("a1", "Bo"), notes=notes)
    assert faults(notes) == ["people.id_twice A3"]
    assert data_of(notes, "people.id_twice") == {"id": "a1", "first_cell": "A2"}


@pytest.mark.parametrize("name", ["", "-", "123", "?"])
def test_a_row_without_a_usable_name_is_a_fault(name: str) -> None:
    """When it says something else about a person."""
    notes = Notes()
    found = read(("Email", "Name"), ("anna@example.org", name), notes=notes)
    assert faults(notes) == ["people.no_name B2"]
    assert not found.readable


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (("Total: 2",), 2),
        (("Totalt antal anmälda", "2"), 2),
        (("I alt 2", ""), 2),
        (("Total: 2", "Sum AB"), 3),
        (("Sum Ek",), 3),
        (("Public sector",), 2),
        (("Public sector", "Z"), 3),
    ],
)
def test_a_line_that_counts_the_others_is_nobody(row: tuple[str, ...], people: int) -> None:
    """Nor is a heading: nothing but a number stands beside it; a name is more than such a word."""
    found = read(("Name", "Organisation"), ("Anna Berg", "X"), ("Bo Ek", "Y"), row)
    assert len(found.persons) == people
    assert len(found.left_out) == 3 - people


def test_a_row_that_names_nobody_is_left_out() -> None:
    """Such as a number without a name."""
    notes = Notes()
    found = read(("Id", "Name"), (1, "Anna"), (2, ""), notes=notes)
    assert [person.name for person in found.persons] == ["Anna"]
    assert [entry.reason for entry in found.left_out] == ["left_out.nobody"]
    assert warnings(notes) == ["rows.left_out_nobody B3"]


def test_who_does_not_come_is_left_out_and_listed() -> None:
    """Counted by reason; who is absent stays, with that status."""
    notes = Notes()
    found = read(
        ("Name", "Organisation", "Status"),
        ("Anna", "X", "declined"),
        ("Bo", "Y", "kommer inte"),
        ("Cia", "Z", "waiting list"),
        ("Dan", "Z", "absent"),
        ("Eva", "Z", ""),
        notes=notes,
    )
    assert [(p.name, p.status) for p in found.persons] == [
        ("Dan", Status.ABSENT),
        ("Eva", Status.COMING),
    ]
    assert [(e.name, e.organisation, e.reason) for e in found.left_out] == [
        ("Anna", "X", "left_out.declined"),
        ("Bo", "Y", "left_out.declined"),
        ("Cia", "Z", "left_out.waiting_list"),
    ]
    assert found.left_out[1].data == {"status": "kommer inte"}
    assert found.left_out[1].place.cell == "A3"
    assert warnings(notes) == ["rows.left_out_declined A2", "rows.left_out_waiting_list A4"]


def test_without_names_there_are_no_people() -> None:
    """One fault, not one per row."""
    notes = Notes()
    found = read(("Email", "Sector"), ("a@example.org", "x"), ("b@example.org", "y"), notes=notes)
    assert found.persons == ()
    assert faults(notes) == ["people.no_name_column"]


def test_namesakes_are_warned_about() -> None:
    """Differently where they look like one person."""
    notes = Notes()
    rows = (("Anna Berg", "X"), ("Anna Berg", "Y"), ("anna berg", "x"))
    found = read(("Name", "Organisation"), *rows, notes=notes)
    assert len(found.persons) == 3
    assert warnings(notes) == ["people.same_name A3", "people.maybe_twice A4"]


def test_the_same_name_and_address_is_an_answer_once_more() -> None:
    """The last one is read, and the earlier is listed."""
    notes = Notes()
    rows = (("Öberg, Åsa", "a@example.org"), ("Bo", ""), ("Åsa Öberg", "A@example.org"))
    found = read(("Name", "Email"), *rows, notes=notes)
    assert [person.row.number for person in found.persons] == [2, 3]
    assert [(e.name, e.reason) for e in found.left_out] == [("Åsa Öberg", "left_out.twice")]
    assert warnings(notes) == ["rows.left_out_twice A2"]


def test_two_ids_are_two_people() -> None:
    """If the organiser gave them: then it is only a question."""
    notes = Notes()
    rows = (("A", "Anna", "a@example.org"), ("B", "Anna", "a@example.org"))
    assert len(read(("Id", "Name", "Email"), *rows, notes=notes).persons) == 2
    assert warnings(notes) == ["people.maybe_twice B3"]


def test_who_only_registers_others_is_left_out() -> None:
    """Said as a status or as a role."""
    for header in ("Status", "Rolle"):
        notes = Notes()
        found = read(("Navn", header), ("Anna", "Kun påmelder"), ("Bo", ""), notes=notes)
        assert [person.name for person in found.persons] == ["Bo"]
        assert [entry.reason for entry in found.left_out] == ["left_out.registrar"]
        assert warnings(notes) == ["rows.left_out_registrar A2"]


def test_organisations_have_one_spelling() -> None:
    """The first; what is only almost the same is warned about."""
    notes = Notes()
    rows = (("A", "Umeå Energi"), ("B", "umea  energi"), ("C", "Umeå Energgi"))
    found = read(("Name", "Organisation"), *rows, notes=notes)
    assert [p.organisation for p in found.persons] == ["Umeå Energi", "Umeå Energi", "Umeå Energgi"]
    assert warnings(notes) == ["people.similar_organisation B4"]


def test_who_comes_for_nobody_has_no_organisation() -> None:
    """Two private people are no colleagues."""
    rows = tuple((f"Name {word}", word) for word in ("-", "Ingen", "privatperson", "X"))
    found = read(("Name", "Organisation"), *rows)
    assert [person.organisation for person in found.persons] == ["", "", "", "X"]
