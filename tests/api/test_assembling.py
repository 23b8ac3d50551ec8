"""Plans put together from meetings."""

from datetime import UTC, datetime

import pytest

from matchround.api.assembling import assembled, now
from matchround.event import Goal
from support import meet, people, ruled, tables, tiny_event

GOAL = Goal(name="meetings", value=4, bound=4, proved=True)


def test_meetings_are_in_the_order_of_rounds_and_tables() -> None:
    """The tables' order is the event's, not the alphabet's; each meeting has its reasons."""
    event = tiny_event(people("A B C D", sector="x"), 2, tables("sea air"))
    meetings = (meet(2, "air", "A", "B"), meet(1, "air", "C", "D"), meet(1, "sea", "A", "C"))
    plan = assembled(event, meetings, [GOAL], 7)
    assert [(m.round, m.table) for m in plan.meetings] == [(1, "sea"), (1, "air"), (2, "air")]
    assert all(meeting.reasons for meeting in plan.meetings)
    assert (plan.goals, plan.seed, plan.revision) == ((GOAL,), 7, 1)


def test_what_is_missing_is_told() -> None:
    """Who sits out and which promise is not held, each with why."""
    event = tiny_event("A B C", 1, pairs=[ruled("A", "C")])
    plan = assembled(event, (meet(1, 1, "A", "B"),), (), 1)
    assert [(s.round, s.participant) for s in plan.sit_outs] == [(1, "C")]
    assert [entry.participants for entry in plan.unplaced] == [("A", "C")]


def test_the_moment_can_be_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """By SOURCE_DATE_EPOCH; without it, it is this second."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798797600")
    assert now() == datetime.fromtimestamp(1798797600, UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert now().microsecond == 0
    assert abs((datetime.now(UTC) - now()).total_seconds()) < 60
