"""Cells that name rounds."""

from datetime import date, time

import pytest

from matchround.event import Item, ItemKind, Round
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.round_lists import Day, rounds_in
from reading.inputs import cell, data_of, faults, warnings

CLOCK = ((11, 0), (11, 30), (12, 0), (12, 30), (13, 0), (13, 30))
DAY = Day(
    tuple(
        Round(number=n, start=time(h, m), end=time(h, m + 20)) for n, (h, m) in enumerate(CLOCK, 1)
    )
)
NO_CLOCK = Day(tuple(Round(number=n) for n in range(1, 7)))


@pytest.mark.parametrize(
    ("value", "rounds"),
    [
        ("1-4, 6", (1, 2, 3, 4, 6)),
        ("1–4; 6", (1, 2, 3, 4, 6)),
        ("6 1-2".replace(" ", "\n"), (1, 2, 6)),
        ("3", (3,)),
        (3.0, (3,)),
        ("3-", (3, 4, 5, 6)),
        ("-2", (1, 2)),
        ("2 till 4", (2, 3, 4)),
        ("rundor 1-2 och 5", (1, 2, 5)),
        ("R1, R3", (1, 3)),
        ("11:00-12:30", (1, 2, 3)),
        ("11.00 – 12.30", (1, 2, 3)),
        ("kl. 12.00-12.50; 13:30-14:00", (3, 4, 6)),
        ("13:00-", (5, 6)),
        ("-11:25", (1,)),
        ("morning", (1, 2)),
        ("eftermiddag", (3, 4, 5, 6)),
        ("Aamupäivä, 6", (1, 2, 6)),
        ("fra kl. 12.30", (4, 5, 6)),
        ("Kommer kl 12", (3, 4, 5, 6)),
        ("till 12.20", (1, 2, 3)),
        ("går kl. 13", (1, 2, 3, 4)),
        ("klo 12.30 alkaen", (4, 5, 6)),
        ("13 asti", (1, 2, 3, 4)),
        ("fra 3", (3, 4, 5, 6)),
        ("kommer 11.30 og går 13.00", (2, 3, 4)),
        ("fra 11.30 til 13.00", (2, 3, 4)),
        ("til lunsj", (1, 2)),
        ("Efter lunch", (3, 4, 5, 6)),
        ("all", None),
        ("hela dagen", None),
        ("Ja", None),
        (True, None),
        ("", None),
    ],
)
def test_rounds_by_number_by_clock_and_by_half_of_the_day(
    value: Value, rounds: tuple[int, ...] | None
) -> None:
    """A round counts when it lies wholly inside; before noon is morning."""
    notes = Notes()
    assert rounds_in(cell(value), DAY, notes) == rounds
    assert notes.findings == []


def test_lunch_is_where_the_programme_has_it() -> None:
    """Else at noon."""
    lunch = Item(kind=ItemKind.BREAK, after_round=4, title="Felles lunsj")
    for day in (Day(DAY.rounds, (lunch,)), Day(NO_CLOCK.rounds, (lunch,))):
        notes = Notes()
        assert rounds_in(cell("kun til lunsj"), day, notes) == (1, 2, 3, 4)
        assert rounds_in(cell("kommer etter lunsj"), day, notes) == (5, 6)
        assert notes.findings == []
    notes = Notes()
    rounds_in(cell("til lunsj"), NO_CLOCK, notes)
    assert [finding.code for finding in notes.faults] == ["rounds.no_clock"]


@pytest.mark.parametrize(
    ("value", "day", "code"),
    [
        ("sometimes", DAY, "rounds.unreadable"),
        ("13:00", DAY, "rounds.unreadable"),
        ("1.6", DAY, "rounds.unreadable"),
        ("-", DAY, "rounds.unreadable"),
        ("99:00-99:10", DAY, "rounds.unreadable"),
        (date(2027, 4, 1), DAY, "rounds.became_date"),
        ("4-2", DAY, "rounds.backwards"),
        ("14:00-13:00", DAY, "rounds.backwards"),
        ("0-2", DAY, "rounds.unknown"),
        ("5-7", DAY, "rounds.unknown"),
        ("11:00-12:30", NO_CLOCK, "rounds.no_clock"),
        ("morning", NO_CLOCK, "rounds.no_clock"),
    ],
)
def test_what_names_no_rounds_is_a_fault(value: Value, day: Day, code: str) -> None:
    """Never a guess."""
    notes = Notes()
    assert rounds_in(cell(value, "F7"), day, notes) is None
    assert faults(notes) == [f"{code} F7"]


def test_a_round_that_does_not_exist_is_named() -> None:
    """With how many there are."""
    notes = Notes()
    rounds_in(cell("5-9"), DAY, notes)
    assert data_of(notes, "rounds.unknown") == {"value": "5-9", "round": 9, "count": 6}


def test_a_lenient_day_leaves_later_rounds_away() -> None:
    """A flag made the day shorter than the sheet thought."""
    notes = Notes()
    assert rounds_in(cell("5-9"), Day(DAY.rounds, lenient=True), notes) == (5, 6)
    assert notes.findings == []


def test_a_window_that_holds_no_round_is_warned_about() -> None:
    """The person is then available in none."""
    notes = Notes()
    assert rounds_in(cell("11:05-11:25"), DAY, notes) == ()
    assert rounds_in(cell("nej"), DAY, notes) == ()
    assert warnings(notes) == ["rounds.none_fits B2", "rounds.none_fits B2"]
