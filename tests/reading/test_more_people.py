"""People who are added from a file."""

from pathlib import Path

import pytest

from changing.asking import PEOPLE, check_sentences, day, programme
from matchround.event import Event, Participant, Table
from matchround.reading import MorePeople, read_people
from reading.inputs import Rows, write_book
from support import tiny_event

HEADER = ("Name", "Organisation", "Sector", "Email", "Available", "Wants to meet", "Table")


def added(folder: Path, *rows: tuple[object, ...], event: Event | None = None) -> MorePeople:
    """Write a file with these rows and read it."""
    sheet: Rows = (HEADER, *rows)  # type: ignore[arg-type] # what a cell may hold
    return read_people(write_book(folder / "more.xlsx", People=sheet), event or day())


def said(found: MorePeople) -> list[str]:
    """Give what is found, in short; it can be said in full."""
    check_sentences(found.findings)
    return [f"{f.severity} {f.code} {f.cell}".strip() for f in found.findings]


def test_newcomers(tmp_path: Path) -> None:
    """With ids behind those of the event, its spellings and its rounds."""
    row = ("Gun Åberg", "umea kommun", "PUBLIC", "gun@example.org", "2-3", "Anna Berg; P004", "")
    found = added(tmp_path, row, ("Ove Strand", "Vatten AB", "business"))
    assert said(found) == []
    gun, ove = found.participants
    assert (gun.id, gun.surname, ove.id) == ("P007", "Åberg", "P008")
    assert (gun.organisation, gun.sector) == ("Umeå kommun", "public")
    assert (gun.available, ove.available) == ((2, 3), None)
    assert gun.wants == ("P001", "P004")
    assert [(one.sheet, one.cell) for one in found.asked] == [("People", "A2"), ("People", "A3")]


def test_they_may_name_each_other_and_organisations_of_the_event(tmp_path: Path) -> None:
    """By name."""
    found = added(
        tmp_path,
        ("Gun Åberg", "Vatten", "public", "", "", "Ove Strand"),
        ("Ove Strand", "Skogen", "civil", "", "", "umea energi"),
    )
    gun, ove = found.participants
    assert gun.wants == (ove.id,)
    assert ove.wants_organisations == ("Umeå Energi",)


def test_sectors_come_from_colleagues_of_the_event(tmp_path: Path) -> None:
    """Where there are none, the sector is unknown."""
    found = added(tmp_path, ("Gun", "Umeå kommun"), ("Ove", "Vatten"))
    assert [p.sector for p in found.participants] == ["public", "unknown"]
    assert said(found) == ["warning people.sector_inferred C2", "warning people.sector_unknown C3"]


def test_an_unknown_sector_of_a_colleague_is_none(tmp_path: Path) -> None:
    """It is not taken for the organisation's."""
    unsure = Participant(id="P008", name="Hedda", organisation="Vatten", sector="unknown")
    found = added(tmp_path, ("Gun", "Vatten"), event=day(*PEOPLE, unsure))
    assert said(found) == ["warning people.sector_unknown C2"]


def test_where_nobody_has_a_sector(tmp_path: Path) -> None:
    """Newcomers have none either."""
    bare = tiny_event([p.model_copy(update={"sector": ""}) for p in PEOPLE], programme())
    found = added(tmp_path, ("Gun", "Vatten", "public"), event=bare)
    assert [p.sector for p in found.participants] == [""]
    assert said(found) == ["warning more_people.sector_unused C2"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("BO EK", "umeå  kommun", "public"), "more_people.known"),
        (("Finn Ås", "Skogen", "civil"), "more_people.absent"),
        (("Bosse Ek", "Vatten", "public", "BO@example.org"), "more_people.known"),
        (("Gun Åberg", "Umeå kommun", "public", "bo@example.org"), "more_people.shared_email"),
        (("Bo Ek", "Vatten", "public"), ""),
    ],
)
def test_who_is_there_already(tmp_path: Path, row: tuple[str, ...], expected: str) -> None:
    """Is left out; an address that is shared, or a namesake elsewhere, is not enough."""
    bo = PEOPLE[1].model_copy(update={"email": "bo@example.org"})
    found = added(tmp_path, row, event=day(PEOPLE[0], bo, *PEOPLE[2:]))
    assert [f.code for f in found.findings] == ([expected] if expected else [])
    left = expected in {"more_people.known", "more_people.absent"}
    assert len(found.left_out) == left
    assert len(found.participants) == (not left)


def test_who_is_left_out_can_still_be_wished_for(tmp_path: Path) -> None:
    """It is the one of the event who is meant."""
    rows = [("Bo Ek", "Umeå kommun", "public"), ("Gun", "Vatten", "civil", "", "", "Bo Ek")]
    found = added(tmp_path, *rows)
    assert [p.wants for p in found.participants] == [("P002",)]


def test_own_ids(tmp_path: Path) -> None:
    """Are kept; one that is somebody's leaves the row out."""
    sheet: Rows = (("Id", "Name", "Sector"), ("X1", "Gun", "civil"), ("p002", "Ove", "civil"))
    found = read_people(write_book(tmp_path / "more.xlsx", People=sheet), day())
    assert [p.id for p in found.participants] == ["X1"]
    assert said(found) == ["warning more_people.known B3"]


def test_every_fault_with_its_cell(tmp_path: Path) -> None:
    """As when a whole workbook is read."""
    found = added(
        tmp_path,
        ("", "Vatten", "public"),
        ("Gun", "Vatten", "public", "", "9"),
        ("Ove", "Vatten", "public", "", "", "", "Attic"),
    )
    assert [one for one in said(found) if one.startswith("fault")] == [
        "fault people.no_name A2",
        "fault rounds.unknown E3",
        "fault people.table_unknown G4",
    ]


def test_a_round_that_was_cut_is_left_away(tmp_path: Path) -> None:
    """The others keep their numbers."""
    people = [p.model_copy(update={"available": None}) for p in PEOPLE]
    gap = tiny_event(people, (*programme()[:1], *programme()[2:]))
    found = added(tmp_path, ("Gun", "Vatten", "civil", "", "1-3"), event=gap)
    assert [p.available for p in found.participants] == [(1, 3)]
    last = added(tmp_path, ("Gun", "Vatten", "civil", "", "3-4"), event=gap)
    assert [p.available for p in last.participants] == [(3, 4)]
    too_far = added(tmp_path, ("Gun", "Vatten", "civil", "", "5"), event=gap)
    assert said(too_far) == ["fault rounds.unknown E2"]


def test_a_host_takes_a_table_that_nobody_keeps(tmp_path: Path) -> None:
    """The first one free."""
    anna = PEOPLE[0].model_validate({**PEOPLE[0].model_dump(), "table": "1", "role": "host"})
    hall = [Table(name="1"), Table(name="2")]
    event = tiny_event([anna, *PEOPLE[1:]], programme(), hall)
    sheet: Rows = (("Name", "Sector", "Role"), ("Gun", "civil", "host"))
    found = read_people(write_book(tmp_path / "more.xlsx", People=sheet), event)
    assert [(p.table, p.role) for p in found.participants] == [("2", "host")]


def test_a_need_that_no_table_meets(tmp_path: Path) -> None:
    """Is a fault; one that a table meets is spelled as there."""
    event = tiny_event(PEOPLE, programme(), [Table(name="1", features=("step-free",))])
    sheet: Rows = (("Name", "Sector", "Needs"), ("Gun", "civil", "Rullstol"))
    found = read_people(write_book(tmp_path / "more.xlsx", People=sheet), event)
    assert [p.needs for p in found.participants] == [("step-free",)]
    sheet = (("Name", "Sector", "Needs"), ("Gun", "civil", "quiet"))
    found = read_people(write_book(tmp_path / "more.xlsx", People=sheet), event)
    assert said(found) == ["fault people.need_nowhere C2"]


def test_topics_are_spelled_as_in_the_event(tmp_path: Path) -> None:
    """And what is alike in the event itself is not warned about again."""
    alike = [
        Participant(id=f"P01{n}", name=f"Person {n}", topics=(topic,), sector="civil")
        for n, topic in enumerate(("renewable energy", "renewable energi"))
    ]
    event = tiny_event([*PEOPLE, *alike], programme())
    sheet: Rows = (("Name", "Sector", "Topics"), ("Gun", "civil", "CIRKULÄR EKONOMI"))
    found = read_people(write_book(tmp_path / "more.xlsx", People=sheet), event)
    assert [p.topics for p in found.participants] == [("cirkulär ekonomi",)]
    assert said(found) == []


def test_other_sheets_are_told_to_be_unused(tmp_path: Path) -> None:
    """Rounds and tables are those of the event."""
    path = write_book(
        tmp_path / "more.xlsx",
        Participants=(("Name", "Sector"), ("Gun", "civil")),
        Tables=(("Table",), ("9",)),
    )
    found = read_people(path, day())
    assert said(found) == ["warning more_people.sheet_unused"]
    assert len(found.participants) == 1


def test_headers_can_be_settled(tmp_path: Path) -> None:
    """By an option, or by the toml file beside."""
    sheet: Rows = (("Teilnehmer", "Sector"), ("Gun", "civil"))
    path = write_book(tmp_path / "more.xlsx", People=sheet)
    found = read_people(path, day(), {"Teilnehmer": "name"})
    assert [p.name for p in found.participants] == ["Gun"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """Is a fault."""
    assert said(read_people(tmp_path / "none.xlsx", day())) == ["fault file.not_found"]
