"""From files to an event, or to a full list of what is wrong with them."""

import random
import re
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matchround.errors import Severity
from matchround.event import CrossSector, Event, RoundKind
from matchround.reading import Reading, read
from matchround.reading.vocabulary import columns, setting_names
from matchround.wording.catalogue import has, text
from reading.inputs import (
    TWO_PEOPLE,
    Content,
    Rows,
    assumed,
    data_of,
    event_of,
    faults,
    only,
    read_book,
    warnings,
    write_book,
)


def test_the_least_that_makes_an_event(tmp_path: Path) -> None:
    """Two names; all else is assumed, and told."""
    reading = read_book(tmp_path, Participants=TWO_PEOPLE)
    event = event_of(reading)
    assert [person.name for person in event.participants] == ["Anna Berg", "Bo Ek"]
    assert len(event.rounds) == 6
    assert [table.name for table in event.tables] == ["1"]
    assert event.settings.cross_sector is CrossSector.REQUIRED
    assert reading.findings == ()
    assert assumed(reading) == {
        "rounds": "6",
        "tables": "1",
        "minutes": "8",
        "change": "2",
        "title": "book",
        "language": "en",
        "odd": "sit-out",
        "same organisation": "never",
        "cross-sector": "required",
        "profile": "balanced",
        "breadth": "yes",
        "start": "",
        "date": "",
    }


def test_flags_win(tmp_path: Path) -> None:
    """Also over a second workbook."""
    reading = read_book(
        tmp_path,
        {"rounds": 3, "tables": 2, "minutes": 5, "start": "9:00", "language": "da", "seed": 7},
        Participants=TWO_PEOPLE,
        Event=(("setting", "value"), ("rounds", 8), ("start", "13:00"), ("seed", 1)),
    )
    event = event_of(reading)
    assert len(event.rounds) == 3
    assert len(event.tables) == 2
    assert (event.rounds[1].start, event.rounds[1].end) == (time(9, 7), time(9, 12))
    assert (event.settings.language, event.settings.seed) == ("da", 7)


def test_a_flag_that_shortens_the_day_is_no_fault_of_the_people(tmp_path: Path) -> None:
    """Who named later rounds is there in what is left."""
    rows = (("name", "available"), ("Anna Berg", "2-8"), ("Bo Ek", "7"))
    reading = read_book(tmp_path, {"rounds": 3}, Participants=rows)
    assert [person.available for person in event_of(reading).participants] == [(2, 3), ()]
    assert warnings(reading) == ["rounds.none_fits B3"]


def test_a_flag_cannot_cut_a_programme(tmp_path: Path) -> None:
    """It is a contradiction, at the flag."""
    sheets = {"Participants": TWO_PEOPLE, "Programme": (("kind", "rounds"), ("pairs", 4))}
    assert faults(read_book(tmp_path, {"rounds": 3}, **sheets)) == [
        "programme.contradicts_rounds --rounds"
    ]
    assert len(event_of(read_book(tmp_path, {"rounds": 4}, **sheets)).rounds) == 4


def test_group_rounds_reach_the_event(tmp_path: Path) -> None:
    """With their size; the tables are as many as the groups."""
    people = (("name",), *((f"Person {letter}",) for letter in "ABCDEFGHI"))
    programme = (("kind", "rounds", "group size"), ("groups", 2, 4))
    event = event_of(read_book(tmp_path, Participants=people, Programme=programme))
    assert [(r.kind, r.group_size) for r in event.rounds] == [(RoundKind.GROUPS, 4)] * 2
    assert len(event.tables) == 3


@pytest.mark.parametrize("rows", [TWO_PEOPLE[:2], (*TWO_PEOPLE[:2], ("Bo Ek", "", ""))])
def test_fewer_than_two_who_come_are_no_event(tmp_path: Path, rows: Rows) -> None:
    """Those who declined and standby people do not count."""
    headers = (*rows[0], "status", "role")
    filled = [(*row, "", "") if n == 1 else (*row, "", "standby") for n, row in enumerate(rows)]
    reading = read_book(tmp_path, Participants=(headers, *filled[1:]))
    assert faults(reading) == ["people.too_few"]
    assert data_of(reading, "people.too_few") == {"count": 1}


NEEDS: Rows = (
    ("name", "needs", "table"),
    ("Anna Berg", "wheelchair", ""),
    ("Bo Ek", "step-free", "2"),
    ("Cia Lund", "quiet", ""),
)


def test_a_need_that_no_table_meets_is_a_fault(tmp_path: Path) -> None:
    """Or that a person's own table does not meet; words for one need are one."""
    tables = (("table", "features"), ("1", "trappfritt"), ("2", ""))
    reading = read_book(tmp_path, Participants=NEEDS, Tables=tables)
    assert faults(reading) == ["people.need_not_at_table B3", "people.need_nowhere B4"]


def test_all_needs_of_a_person_are_met_at_one_table(tmp_path: Path) -> None:
    """Two tables that meet one each are not enough."""
    rows = (("name", "needs"), ("Anna Berg", "quiet; step-free"), ("Bo Ek", ""))
    tables = (("table", "features"), ("1", "quiet"), ("2", "step-free"))
    assert faults(read_book(tmp_path, Participants=rows, Tables=tables)) == [
        "people.need_nowhere B2"
    ]


def test_needs_that_are_met(tmp_path: Path) -> None:
    """Without a Tables sheet every table meets them, said aloud."""
    tables = (("table", "features"), ("1", "quiet"), ("2", "step-free"))
    event_of(read_book(tmp_path, Participants=NEEDS, Tables=tables))
    reading = read_book(tmp_path, Participants=NEEDS)
    assert event_of(reading).tables[0].features == ("wheelchair", "quiet")
    assert assumed(reading)["features"] == "wheelchair, quiet"


PEOPLE_25: Rows = (
    ("id", "name", "organisation", "email", "available", "role", "table", "needs", "max meetings"),
    ("A1", "Anna Berg", "X", "", "", "", "", "", ""),
    ("A1", "Bo Ek", "Y", "", "", "", "", "", ""),  # 1 id twice
    ("", "", "Z", "z@example.org", "", "", "", "", ""),  # 2 no name
    ("", "Dan Dahl", "V", "", "sometimes", "", "", "", ""),  # 3 unreadable rounds
    ("", "Eva Falk", "V", "", "1-99", "", "", "", ""),  # 4 unknown round
    ("", "Fia Gran", "V", "", "4-2", "", "", "", ""),  # 5 backwards
    ("", "Gun Holm", "V", "", "", "boss", "", "", ""),  # 6 unknown role
    ("", "Hal Ivar", "V", "", "", "", "99", "", ""),  # 7 unknown table
    ("", "Ida Jung", "V", "", "", "", "", "magic", ""),  # 8 need that no table meets
    ("", "Jan Kull", "V", "", "", "", "", "", "many"),  # 9 not a number
    ("", "Kai Lind", "V", "", "", "", "", "", 0),  # 10 too small
    ("", "Kai Lind", "W", "", "", "", "", "", ""),
)
EVENT_25: Rows = (
    ("setting", "value"),
    ("date", "some day"),  # 11 no date
    ("cross-sector", "required"),  # 12 nobody has a sector
    ("odd", "perhaps"),  # 13 unknown value
    ("time zone", "Mars"),  # 14 no time zone
    ("rounds", 9),  # 15 not as in the programme
    ("tables", 7),  # 16 not as in the sheet
    ("seed", 1),
    ("seed", 2),  # 17 twice
    ("weight reach", 1001),  # 18 too large
)
PROGRAMME_25: Rows = (("start", "kind", "rounds", "minutes"), ("9:00", "pairs", 6, 8))
TABLES_25: Rows = (
    ("table", "seats", "host"),
    ("1", 1, ""),  # 19 too few seats
    ("2", "", "Xerxes Zimmer"),  # 20 unknown host
    ("2", "", ""),  # 21 twice
    ("", 4, ""),  # 22 no name
)
PAIRS_25: Rows = (
    ("no", "person A", "person B", "rule", "when", "after"),
    (1, "Anna Bergh", "Dan Dahl", "agreed", "", ""),  # 23 unknown person, with candidates
    (2, "Dan Dahl", "Kai Lind", "agreed", "", ""),  # 24 ambiguous
    (3, "Dan Dahl", "Eva Falk", "agreed", "", "8"),  # 25 no such row
)
EXPECTED_25 = {
    ("Participants", "A3", "people.id_twice"),
    ("Participants", "B4", "people.no_name"),
    ("Participants", "E5", "rounds.unreadable"),
    ("Participants", "E6", "rounds.unknown"),
    ("Participants", "E7", "rounds.backwards"),
    ("Participants", "F8", "value.unknown"),
    ("Participants", "G9", "people.table_unknown"),
    ("Participants", "H10", "people.need_nowhere"),
    ("Participants", "I11", "value.not_number"),
    ("Participants", "I12", "value.too_small"),
    ("Event", "B2", "value.not_date"),
    ("Event", "B3", "settings.no_sectors"),
    ("Event", "B4", "value.unknown"),
    ("Event", "B5", "value.not_time_zone"),
    ("Event", "B6", "programme.contradicts_rounds"),
    ("Event", "B7", "tables.contradicts"),
    ("Event", "B9", "setting.twice"),
    ("Event", "B10", "value.too_large"),
    ("Tables", "B2", "value.too_small"),
    ("Tables", "C3", "tables.host_unknown"),
    ("Tables", "A4", "tables.twice"),
    ("Tables", "A5", "tables.no_name"),
    ("Pairs", "B2", "pairs.unknown_near"),
    ("Pairs", "C3", "pairs.ambiguous"),
    ("Pairs", "F4", "pairs.after_unknown"),
}


def test_25_faults_at_once_are_25_faults_in_their_cells(tmp_path: Path) -> None:
    """None hides another and none makes another."""
    reading = read_book(
        tmp_path,
        Participants=PEOPLE_25,
        Event=EVENT_25,
        Programme=PROGRAMME_25,
        Tables=TABLES_25,
        Pairs=PAIRS_25,
    )
    found = only(reading, Severity.FAULT)
    assert len(EXPECTED_25) == 25
    assert {(f.sheet, f.cell, f.code) for f in found} == EXPECTED_25
    assert len(found) == 25
    assert reading.event is None
    assert {f.file for f in found} == {str(tmp_path / "book.xlsx")}
    assert unsaid(reading) == set()


PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def unsaid(reading: Reading) -> set[str]:
    """Give the codes that wording has no sentence for, or none that their data fill."""
    said = [(finding.code, finding.data) for finding in reading.findings]
    said += [(entry.code, entry.data) for entry in reading.assumptions]
    said += [(entry.reason, entry.data) for entry in reading.left_out]
    return {
        name
        for code, data in said
        for name in (code, f"{code}.remedy")
        if not has(name) or not set(PLACEHOLDER.findall(text(name, "en"))) <= set(data)
    }


LISTS = ("topics", "offers", "seeks", "languages")
COLUMNS = ("id", "name", "email", "organisation", "sector", *LISTS, "available", "max meetings")
Person = Mapping[str, Content | tuple[str, ...]]
PERSONS: tuple[Person, ...] = tuple(
    {
        "id": f"N{n}",
        "name": f"Person {'ABCDEFGH'[n]}",
        "email": f"p{n}@example.org",
        "organisation": f"Org {n % 5}",
        "sector": "abc"[n % 3] * 6,
        "topics": ("energy, heat", "food", "water")[: n % 3 + 1],
        "offers": ("roof",) * (n % 2),
        "seeks": ("solar cells", "a tip")[n % 2 :],
        "languages": ("Swedish", "Danish"),
        "available": ("", "1-4", "2; 5-6")[n % 3],
        "max meetings": ("", 3)[n % 2],
    }
    for n in range(8)
)


def shouted(text: str, how: int) -> str:
    """Write a header in some other case and spacing."""
    return (text, text.upper(), text.title(), f"  {text}\u00a0", text.replace(" ", "-"))[how]


def written(seed: int, language: str, separator: str) -> Rows:
    """Write the people with columns in some order, headers in a language and in some case."""
    chance = random.Random(seed)  # noqa: S311 -- a shuffle, no secret
    order = chance.sample(COLUMNS, len(COLUMNS))
    headers = [
        shouted(chance.choice(columns("participants").listing[c][language]), chance.randrange(5))
        for c in order
    ]

    def content(person: Person, column: str) -> Content:
        value = person[column]
        return separator.join(value) if isinstance(value, tuple) else value

    blank: Rows = [()] * chance.randrange(3)
    return [*blank, headers, *[[content(person, c) for c in order] for person in PERSONS]]


def plain(event: Event) -> dict[str, object]:
    """Give the event without the language, which the headers tell."""
    return event.model_copy(
        update={"settings": event.settings.model_copy(update={"language": ""})}
    ).model_dump()


@settings(deadline=None, max_examples=30)
@given(
    st.integers(0, 10**6),
    st.sampled_from(("en", "sv", "nb", "nn", "da", "fi")),
    st.sampled_from(("; ", "|", "\n", ";")),
)
def test_order_language_case_and_separators_make_no_difference(
    seed: int, language: str, separator: str
) -> None:
    """The same people are the same event."""
    with TemporaryDirectory() as folder:
        usual = write_book(Path(folder) / "book.xlsx", Sheet1=written(0, "en", "; "))
        expected = event_of(read([usual]))
        other = write_book(Path(folder) / "book.xlsx", Sheet1=written(seed, language, separator))
        reading = read([other])
        assert plain(event_of(reading)) == plain(expected)
        assert faults(reading) == warnings(reading) == []


CELLS = st.one_of(
    st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=8),
    st.sampled_from(
        ("1-4", "13:00-14:00", "Anna Berg", "P001", "yes", "host", "agreed", "-1", "0", "1e9", "=1",
         "pairs", "9:00", "2027-03-04", "nej", "unknown", "morning", "1", "inf", "99999999999999"),
    ),
    st.integers(-5, 10**12),
    st.floats(allow_nan=False, width=32),
    st.booleans(),
    st.dates(),
    st.times(),
)  # fmt: skip
SHEETS = ("Participants", "Programme", "Tables", "Pairs", "Synonyms")


@st.composite
def books(draw: st.DrawFn) -> dict[str, Rows]:
    """Fill every sheet with whatever may stand in a cell."""
    names = draw(st.lists(st.sampled_from(setting_names().values), max_size=6))
    book: dict[str, Rows] = {
        "Event": [("setting", "value"), *((name, draw(CELLS)) for name in names)]
    }
    for sheet in SHEETS:
        headers = columns(sheet.lower()).values
        row = st.lists(st.none() | CELLS, min_size=len(headers), max_size=len(headers))
        book[sheet] = [headers, *draw(st.lists(row, max_size=3))]
    return book


@settings(deadline=None, max_examples=40)
@given(books())
def test_bad_input_never_raises(book: dict[str, Rows]) -> None:
    """Whatever stands in the cells: an event, or faults."""
    with TemporaryDirectory() as folder:
        reading = read([write_book(Path(folder) / "book.xlsx", **book)])
    assert (reading.event is None) == bool(faults(reading))
    assert unsaid(reading) == set()
