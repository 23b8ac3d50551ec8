"""The lines of a calendar file: as another program writes what it read."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from exports.replanned_plans import with_settings
from exports.sample_plans import tiny_plan
from matchround.event import Plan
from matchround.exports.calendar.clock import Span
from matchround.exports.calendar.entries import Entry
from matchround.exports.calendar.ics import Writer
from matchround.exports.calendar.words import Words

START, END = datetime(2027, 3, 4, 12, 0, tzinfo=UTC), datetime(2027, 3, 4, 12, 8, tzinfo=UTC)
AWKWARD = (
    "plain",
    "Å" * 120,
    *("x" * before + "å, ö; ŋ \\ €" * 20 for before in range(9)),
    "\\" * 90,
    "two\nlines\r\nBEGIN:VEVENT",
    'a "quoted": word; and, more',
)


def plan() -> Plan:
    """Make a plan with an organiser whose name has to be quoted."""
    told = {"organiser": 'Events; "North", Ltd', "organiser_email": "events@example.org"}
    return with_settings(tiny_plan(), **told)


def content(words: str, *, zone: bool = True) -> bytes:
    """Write a file with one entry that says these words everywhere."""
    start, end = (START, END) if zone else (moment.replace(tzinfo=None) for moment in (START, END))
    entry = Entry(1, Span(start, end), Words(words, (words, words)), words, cancelled=True)
    return Writer(plan()).content([entry], "A")


@pytest.mark.parametrize("words", AWKWARD)
def test_what_is_read_and_written_again_is_the_same(words: str) -> None:
    """Byte by byte: order, escapes, folds and ends of lines."""
    assert Calendar.from_ical(content(words)).to_ical() == content(words)


@pytest.mark.parametrize("words", AWKWARD)
def test_a_reader_finds_the_words(words: str) -> None:
    """On one line, whatever stood between them."""
    (entry,) = Calendar.from_ical(content(words)).walk("VEVENT")
    said = " ".join(words.split())
    assert (entry["SUMMARY"], entry["LOCATION"]) == (said, said)
    assert entry["DESCRIPTION"] == f"{said}\n{said}"


def test_no_line_is_longer_than_75_bytes() -> None:
    """And no letter is cut in two."""
    for words in AWKWARD:
        lines = content(words).split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert [line.decode() for line in lines]


def test_an_event_without_a_zone_has_times_without_one() -> None:
    """They are then times of wherever the reader is."""
    (entry,) = Calendar.from_ical(content("x", zone=False)).walk("VEVENT")
    assert entry.decoded("DTSTART") == datetime.combine(date(2027, 3, 4), START.time())
