"""The rounds of the day."""

from datetime import time

import pytest

from matchround.event import Item, ItemKind, RoundKind, clock
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.programme import Programme, from_settings, from_sheet
from matchround.reading.rows import Sheet
from reading.inputs import assumed, data_of, faults, given, sheet

HEADERS = ("start", "kind", "rounds", "minutes", "change", "group size", "title")


def programme(*rows: tuple[Value, ...]) -> Sheet:
    """Make a Programme sheet."""
    return sheet("programme", HEADERS, *rows)


def times(found: Programme) -> list[str]:
    """Give the rounds' times in short."""
    return [f"{clock(r.start)}-{clock(r.end)}" for r in found.day.rounds if r.start and r.end]


def test_rounds_follow_each_other_with_the_change_between() -> None:
    """Eight minutes and two to change make ten."""
    notes = Notes()
    found = from_settings(given(rounds=3, start="13:00", minutes=8, change=2), notes)
    assert times(found) == ["13:00-13:08", "13:10-13:18", "13:20-13:28"]
    assert [r.number for r in found.day.rounds] == [1, 2, 3]
    assert notes.findings == []
    assert notes.assumptions == []


def test_without_a_start_there_is_no_clock() -> None:
    """And six rounds where nobody says how many."""
    notes = Notes()
    found = from_settings(given(), notes)
    assert [(r.start, r.end) for r in found.day.rounds] == [(None, None)] * 6
    assert assumed(notes) == {"rounds": "6"}


def test_a_day_ends_before_midnight() -> None:
    """The fault is at the start."""
    notes = Notes()
    from_settings(given(rounds=6, start="23:30"), notes)
    assert faults(notes) == ["programme.past_midnight B2"]


def test_a_programme_of_rounds_and_breaks() -> None:
    """Items know which round they come after; every start is worked out."""
    notes = Notes()
    rows = programme(
        ("9:00", "plenary", "", 30, "", "", "Welcome"),
        ("", "groups", 1, 40, "", 4, "Themes"),
        ("", "break", "", 15),
        ("11:00", "pairs", 3, 8, 2, "", "Speed dating"),
    )
    found = from_sheet(rows, given(), notes)
    assert notes.findings == []
    assert times(found) == ["09:30-10:10", "11:00-11:08", "11:10-11:18", "11:20-11:28"]
    assert [r.kind for r in found.day.rounds] == [RoundKind.GROUPS, *[RoundKind.PAIRS] * 3]
    assert [r.group_size for r in found.day.rounds] == [4, None, None, None]
    assert found.day.rounds[1].title == "Speed dating"
    assert found.day.items == (
        Item(kind=ItemKind.PLENARY, after_round=0, start=time(9), end=time(9, 30), title="Welcome"),
        Item(kind=ItemKind.BREAK, after_round=1, start=time(10, 10), end=time(10, 25)),
    )
    assert found.implied == {"start": time(9), "minutes": 40}


def test_the_change_also_lies_between_two_rows_of_rounds() -> None:
    """People have to move there too."""
    rows = programme(("9:00", "pairs", 1, 8, 2), ("", "pairs", 1, 8, 2))
    assert times(from_sheet(rows, given(), Notes())) == ["09:00-09:08", "09:10-09:18"]


def test_an_item_without_minutes_lasts_until_the_next_row() -> None:
    """Its end is the next start."""
    rows = programme(("9:00", "plenary"), ("9:40", "pairs", 1, 8, 2))
    assert from_sheet(rows, given(), Notes()).day.items[0].end == time(9, 40)


def test_the_setting_start_begins_a_programme_without_clock() -> None:
    """Without either there is none."""
    rows = programme(("", "pairs", 2, 8, 2))
    assert times(from_sheet(rows, given(start="9:00"), Notes())) == ["09:00-09:08", "09:10-09:18"]
    assert times(from_sheet(rows, given(), Notes())) == []


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([("9:00", "break", "", 15)], "programme.no_rounds"),
        ([("9:00", "pairs", 300, 1, 0), ("", "pairs", 300, 1, 0)], "programme.too_many_rounds"),
        ([("9:00", "pairs", 3, 8, 2), ("9:20", "break", "", 5)], "programme.overlap A3"),
        ([("", "pairs", 3, 8, 2), ("9:20", "break", "", 5)], "programme.start_missing A2"),
        ([("9:00", "plenary"), ("", "pairs", 3, 8, 2)], "programme.start_missing A3"),
        ([("23:30", "pairs", 6, 8, 2)], "programme.past_midnight A2"),
        ([("9:00", "pairs", 6, 8, 2), ("", "dance")], "value.unknown B3"),
    ],
)
def test_a_programme_that_does_not_add_up(rows: list[tuple[Value, ...]], fault: str) -> None:
    """One fault, in its cell; none follows from it."""
    notes = Notes()
    from_sheet(programme(*rows), given(rounds=8) if "value" in fault else given(), notes)
    assert faults(notes) == [fault]


def test_an_overlap_names_both_times() -> None:
    """What begins and what has not ended."""
    notes = Notes()
    from_sheet(programme(("9:00", "pairs", 3, 8, 2), ("9:20", "break", "", 5)), given(), notes)
    assert data_of(notes, "programme.overlap") == {"start": "09:20", "end": "09:28"}


def test_other_rounds_than_the_setting_says_are_a_fault() -> None:
    """The programme wins over Event, a contradiction stops."""
    notes = Notes()
    from_sheet(programme(("9:00", "pairs", 6, 8, 2)), given(rounds=8), notes)
    assert faults(notes) == ["programme.contradicts_rounds B2"]


def test_a_hidden_day_makes_no_more_faults() -> None:
    """Later rounds that people name are not held against a programme that is broken."""
    broken = from_sheet(programme(("", "dance")), given(), Notes())
    assert broken.day.lenient
