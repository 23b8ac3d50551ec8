"""From an event to a checked plan."""

from datetime import UTC, datetime

import pytest

from matchround import api
from matchround.event import Goal
from support import people, tiny_event


def test_a_plan_is_whole_and_sound() -> None:
    """Meetings carry worth and reasons, sit-outs their why, and the checker finds nothing."""
    plan = api.plan(tiny_event("A B C", 3))
    assert api.verify(plan) == ()
    assert len(plan.meetings) == 3
    assert all(meeting.reasons for meeting in plan.meetings)
    assert all(sit_out.why.code for sit_out in plan.sit_outs)
    assert len(plan.sit_outs) == 3
    assert plan.revision == 1


def test_the_seed_is_the_events_unless_given() -> None:
    """The seed that was used stands in the plan."""
    event = tiny_event("A B", 1, seed=5)
    assert api.plan(event).seed == 5
    assert api.plan(event, seed=9).seed == 9


def test_the_same_event_and_seed_give_the_same_plan() -> None:
    """All but the moment is the same."""
    event = tiny_event(people("A B C", sector="x") + people("D E F", sector="y"), 3, 3)
    one, other = api.plan(event), api.plan(event)
    assert one.meetings == other.meetings
    assert one.goals == other.goals


def test_the_moment_can_be_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH is when the plan was made, for identical bytes."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798797600")
    assert api.plan(tiny_event("A B", 1)).created == datetime.fromtimestamp(1798797600, UTC)


def test_progress_is_heard() -> None:
    """Each stage is told of."""
    heard: list[str] = []

    def hear(stage: str, _goal: Goal | None) -> None:
        heard.append(stage)

    api.plan(tiny_event("A B", 1), progress=hear)
    assert len(heard) > 1
