"""The entry for a QR code: a person's day, as full as there is room for."""

from datetime import UTC, datetime

from icalendar import Calendar

from exports.replanned_plans import with_settings
from exports.sample_plans import large_plan, tiny_plan
from matchround.event import Plan
from matchround.exports.agenda import Agendas
from matchround.exports.calendar.pocket import Pocket


def entries(plan: Plan, who: str, language: str = "en") -> list[str]:
    """Give the entries of a person, the fullest first."""
    return list(Pocket(Agendas(plan)).entries(plan.event.by_id[who], language))


def test_the_fullest_entry_lists_all_meetings() -> None:
    """From the first to the last, read back with another parser, in UTC where there is a zone."""
    plan = with_settings(tiny_plan(), time_zone="Europe/Stockholm")
    (event,) = Calendar.from_ical(entries(plan, "A")[0]).walk("VEVENT")
    assert event.decoded("DTSTART") == datetime(2027, 3, 4, 8, 0, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2027, 3, 4, 8, 28, tzinfo=UTC)
    assert str(event["DESCRIPTION"]).splitlines() == [
        "09:00 table 1: Dmitrij Öst",
        "09:10 table 1: Ebba Ŋuovos",
        "09:20 table 1: Bo Ærø",
    ]
    assert str(event["LOCATION"]) == "Town hall"


def test_shorter_ones_follow() -> None:
    """The last always fits a code."""
    lengths = [len(content.encode()) for content in entries(large_plan(60, 20), "P001", "sv")]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] < 300


def test_without_a_zone_the_clock_is_the_readers_own() -> None:
    """No Z at its end."""
    assert "DTSTART:20270304T090000\n" in entries(tiny_plan(), "A")[0]


def test_without_date_or_meetings_there_is_none() -> None:
    """Standby people who meet nobody, and days without a date."""
    assert entries(tiny_plan(), "F") == []
    assert entries(with_settings(tiny_plan(), date=None), "A") == []


def test_a_name_adds_no_line_to_the_calendar() -> None:
    """Neither does a comma or semicolon in it end a value; nobody's address is told."""
    told = entries(tiny_plan(D="X\nATTENDEE:mailto:x@example.org, A; B"), "A")[0]
    (event,) = Calendar.from_ical(told).walk("VEVENT")
    assert "ATTENDEE" not in event
    assert "X ATTENDEE:mailto:x@example.org, A; B" in str(event["DESCRIPTION"])
    assert "bo@" not in told
