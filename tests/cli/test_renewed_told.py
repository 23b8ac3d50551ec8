"""What a list of people that was read again changed, in words and as JSON."""

from datetime import UTC, datetime

import pytest

from matchround import api
from matchround.cli import renewed_told
from matchround.event import Event, Keep, Plan
from support import people, tiny_event

MOMENT = datetime(2027, 3, 4, 8, 0, tzinfo=UTC)


def made(before: Plan, event: Event, keep: Keep = Keep.NONE) -> api.Replan:
    """Plan again with the people of an event."""
    found = api.recognised(before, event, event.by_id)
    return api.replan_event(before, found.event, found.changes, keep=keep, moment=MOMENT)


def test_everybody_who_changed_has_a_line() -> None:
    """In the order added, gone, corrected; a short text that was corrected with what it was."""
    before = api.plan(tiny_event("A B C D", 1))
    corrected = people("D", organisation="New", topics=("Energy",))
    again = made(before, tiny_event(people("E B C") + corrected, 1))
    lines = renewed_told.lines(before, again, "en")
    assert lines[:4] == [
        "Since revision 1",
        "  added: Person E (Organisation E)",
        "  gone: Person A (Organisation A)",
        "  corrected: Person D (New): organisation (before: Organisation D), topics",
    ]
    assert "of 3 timetables" in lines[4]
    assert renewed_told.keys(before, again) == {
        "added": [{"id": "E", "name": "Person E", "organisation": "Organisation E"}],
        "gone": [{"id": "A", "name": "Person A", "organisation": "Organisation A"}],
        "corrected": [
            {
                "id": "D",
                "name": "Person D",
                "organisation": "New",
                "fields": ["organisation", "topics"],
            }
        ],
        "changed": list(again.impact.changed),
    }


@pytest.mark.parametrize(("keep", "hinted"), [(Keep.NONE, True), (Keep.MOST, False)])
def test_planned_anew_hints_that_more_can_be_kept(keep: Keep, *, hinted: bool) -> None:
    """Where timetables are different although nothing was to be kept."""
    before = api.plan(tiny_event("A B C D", 1))
    again = made(before, tiny_event("A B C E F G", 1, 3), keep)
    lines = renewed_told.lines(before, again, "en")
    assert again.impact.changed
    assert any("--keep most" in line for line in lines) is hinted
    assert ("(--keep)" in "\n".join(lines)) is not hinted


def test_the_same_list_is_said_to_be_the_same() -> None:
    """And nothing of it as JSON."""
    event = tiny_event("A B", 1)
    before = api.plan(event)
    again = made(before, event)
    assert renewed_told.lines(before, again, "en") == [
        "Since revision 1",
        "  The list of people is the same.",
        "  0 of 2 timetables that people had are different",
        "",
    ]
    assert renewed_told.keys(before, again) == {
        "added": [],
        "gone": [],
        "corrected": [],
        "changed": [],
    }
