"""The files of an input, and which sheet is which."""

from pathlib import Path

import pytest

from matchround.reading import read
from matchround.reading.sources import with_toml_beside
from reading.inputs import TWO_PEOPLE, data_of, event_of, faults, read_book, warnings, write_book

EVENT = (("setting", "value"), ("rounds", 3))


@pytest.mark.parametrize("name", ["Blad1", "Event", "Tables", "DELTAGERE"])
def test_with_one_sheet_any_name_will_do(tmp_path: Path, name: str) -> None:
    """Even one that means another sheet."""
    reading = read_book(tmp_path, **{name: TWO_PEOPLE})
    assert len(event_of(reading).participants) == 2
    assert warnings(reading) == []


def test_sheets_are_known_in_every_language(tmp_path: Path) -> None:
    """A sheet that is not is warned about, with what it may have meant."""
    reading = read_book(
        tmp_path,
        Osallistujat=TWO_PEOPLE,
        Evenemang=EVENT,
        Lunch=(("menu",),),
        Programmme=(("menu",),),
        Empty=(),
    )
    assert len(event_of(reading).rounds) == 3
    assert warnings(reading) == ["sheet.unknown", "sheet.unknown_near"]
    assert data_of(reading, "sheet.unknown_near") == {"name": "Programmme", "near": "programme"}


def test_a_toml_file_alone_lists_nobody(tmp_path: Path) -> None:
    """Also where something in it is only warned about."""
    path = tmp_path / "day.toml"
    path.write_text("rounds = 3\n", "utf-8")
    reading = read([path])
    assert faults(reading) == ["sheet.no_participants"]
    assert warnings(reading) == ["toml.unknown"]


def test_the_only_unknown_sheet_is_taken_aloud(tmp_path: Path) -> None:
    """When no sheet has the name of Participants."""
    reading = read_book(tmp_path, Blad1=TWO_PEOPLE, Event=EVENT)
    assert len(event_of(reading).participants) == 2
    assert warnings(reading) == ["sheet.taken_as_participants"]


def test_two_unknown_sheets_are_not_guessed_between(tmp_path: Path) -> None:
    """The fault names those that were found."""
    reading = read_book(tmp_path, Blad1=TWO_PEOPLE, Blad2=TWO_PEOPLE)
    assert faults(reading) == ["sheet.no_participants"]
    assert data_of(reading, "sheet.no_participants") == {"sheets": "Blad1, Blad2"}


@pytest.mark.parametrize(("name", "rows"), [("Participants", ()), ("Blad1", ())])
def test_an_empty_sheet_of_participants_is_a_fault(
    tmp_path: Path, name: str, rows: tuple[()]
) -> None:
    """And no other follows from it."""
    assert faults(read_book(tmp_path, **{name: rows})) == ["sheet.empty"]


def test_settings_may_be_in_a_second_workbook(tmp_path: Path) -> None:
    """Or in a third; pairs add up."""
    headers = ("person A", "person B", "rule")
    people = write_book(tmp_path / "people.xlsx", Sheet1=TWO_PEOPLE)
    first = write_book(
        tmp_path / "a.xlsx", Event=EVENT, Pairs=(headers, ("Anna Berg", "Bo Ek", "met before"))
    )
    second = write_book(
        tmp_path / "b.xlsx", Event=(), Par=(headers, ("Anna Berg", "Bo Ek", "must meet"))
    )
    event = event_of(read([people, first, second]))
    assert len(event.rounds) == 3
    assert [pair.rule for pair in event.pairs] == ["met before", "must meet"]


@pytest.mark.parametrize("name", ["Participants", "Programme", "Tables"])
def test_a_sheet_that_may_be_there_once_is_there_twice(tmp_path: Path, name: str) -> None:
    """With rows in both; headers alone do not count."""
    rows = {
        "Participants": TWO_PEOPLE,
        "Programme": (("kind", "rounds"), ("pairs", 3)),
        "Tables": (("table",), ("A",)),
    }
    first = write_book(tmp_path / "a.xlsx", **{"Participants": TWO_PEOPLE, name: rows[name]})
    second = write_book(tmp_path / "b.xlsx", **{name: rows[name]})
    only_headers = write_book(tmp_path / "c.xlsx", **{name: rows[name][:1]})
    assert faults(read([first, second])) == ["sheet.twice"]
    assert faults(read([first, only_headers])) == []


def test_matchround_toml_beside_the_first_file_is_read(tmp_path: Path) -> None:
    """Once, also when it is named."""
    path = write_book(tmp_path / "people.xlsx", Participants=TWO_PEOPLE)
    beside = tmp_path / "matchround.toml"
    assert with_toml_beside([path]) == (path,)
    beside.write_text("[event]\nrounds = 4\n", "utf-8")
    assert with_toml_beside([path]) == (path, beside)
    assert with_toml_beside([path, beside]) == (path, beside)
    assert with_toml_beside([]) == ()
    assert len(event_of(read([path])).rounds) == 4
    assert len(event_of(read([path], {"rounds": 5})).rounds) == 5


def test_no_file_is_no_event() -> None:
    """And nothing breaks."""
    assert faults(read([])) == ["file.none"]


def test_sheets_of_headers_alone_say_nothing(tmp_path: Path) -> None:
    """As a template has them before they are filled in."""
    reading = read_book(
        tmp_path,
        Participants=TWO_PEOPLE,
        Event=EVENT[:1],
        Programme=(("start", "kind", "rounds"),),
        Tables=(("table", "seats"),),
        Pairs=(("person A", "person B"),),
        Synonyms=(("topic",),),
    )
    assert len(event_of(reading).rounds) == 6
    assert reading.findings == ()
