"""When a plan was made, as the organiser's clock shows it."""

from zoneinfo import ZoneInfo

import pytest

from exports.sample_plans import tiny_plan
from matchround.event import Plan
from matchround.exports.stamp import made, revision_line, time_zone


def in_zone(zone: str) -> Plan:
    """Give the tiny plan in a time zone."""
    plan = tiny_plan()
    settings = plan.event.settings.model_copy(update={"time_zone": zone})
    event = plan.event.model_copy(update={"settings": settings})
    return plan.model_copy(update={"event": event})


def test_the_time_is_local() -> None:
    """13:05 UTC is 14:05 in a Swedish winter."""
    assert made(in_zone("Europe/Stockholm"), "sv") == "2027-03-01 14:05"


def test_without_a_time_zone_it_says_utc() -> None:
    """No zone, or one that this machine does not know, is told apart from local time."""
    assert made(in_zone(""), "da") == "01.03.2027 13.05 UTC"
    assert made(in_zone("Nowhere/Town"), "da") == "01.03.2027 13.05 UTC"


def test_the_foot_names_revision_and_time() -> None:
    """It is the same line on every product."""
    assert revision_line(in_zone("UTC"), "en") == "Revision 1, 01/03/2027 13:05"


@pytest.mark.parametrize("zone", ["Europe", "../etc", "", "Mars/Olympus"])
def test_what_is_no_time_zone_is_none(zone: str) -> None:
    """Also a folder of the time zone data, and a path out of it."""
    assert time_zone(in_zone(zone).event) is None
    assert time_zone(in_zone("Europe/Oslo").event) == ZoneInfo("Europe/Oslo")
