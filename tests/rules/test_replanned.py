"""What must stand when a plan is made again."""

from datetime import UTC, datetime

import pytest

from matchround.event import Meeting, Plan, Replanned, Revision
from matchround.rules import check_plan
from support import meet, people, plan_of, tiny_event

EVENT = tiny_event("A B C D", 3, 2)
LEFT = tiny_event((*people("A", status="absent", present=(1,)), *people("B C D")), 3, 2)
PLAYED = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
BEFORE = (*PLAYED, meet(2, 1, "A", "C"), meet(2, 2, "B", "D"), meet(3, 1, "A", "D"))
INTACT = meet(2, 2, "B", "D")


def told(*after: Meeting, before: tuple[Meeting, ...] = BEFORE, **fields: object) -> set[str]:
    """List the rules that a re-plan from round 2 breaks, A having left."""
    first = Revision(
        revision=1,
        created=datetime(2027, 3, 4, tzinfo=UTC),
        event=EVENT,
        meetings=before,
        sit_outs=(),
        unplaced=(),
        goals=(),
        seed=1,
    )
    replanned = Replanned.model_validate({"from_round": 2, **fields})
    plan: Plan = plan_of(LEFT, *after)
    plan = plan.model_copy(update={"revisions": (first,), "replanned": replanned})
    known = {"rule.played_changed", "rule.pinned_changed", "rule.intact_changed"}
    return {found.rule for found in check_plan(plan)} & (known | {"rule.too_many_changes"})


def test_played_meetings_stand() -> None:
    """None may be changed, left out or added."""
    assert told(*PLAYED, INTACT) == set()
    assert told(PLAYED[0], INTACT) == {"rule.played_changed"}
    assert told(PLAYED[0], meet(1, 1, "C", "D"), INTACT) == {"rule.played_changed"}


def test_pinned_meetings_stand_and_stay_pinned() -> None:
    """Where they can be held; that of A, who left, cannot."""
    pinned = tuple(m.model_copy(update={"pinned": True}) for m in BEFORE)
    stays = INTACT.model_copy(update={"pinned": True})
    assert told(*PLAYED, stays, before=pinned) == set()
    assert told(*PLAYED, INTACT, before=pinned) == {"rule.pinned_changed"}
    assert told(*PLAYED, meet(2, 2, "B", "C"), before=pinned) == {"rule.pinned_changed"}


@pytest.mark.parametrize(("keep", "rules"), [("all", {"rule.intact_changed"}), ("most", set())])
def test_keep_all_keeps_all(keep: str, rules: set[str]) -> None:
    """Only there is it a rule that every intact meeting stands."""
    assert told(*PLAYED, meet(2, 1, "B", "D"), keep=keep) == rules
    assert told(*PLAYED, INTACT, keep=keep) == set()


def test_no_more_changes_than_allowed() -> None:
    """Two people have another table than before."""
    moved = (*PLAYED, meet(2, 1, "B", "D"))
    assert told(*moved, max_changes=1) == {"rule.too_many_changes"}
    assert told(*moved, max_changes=2) == set()


def test_a_revision_brought_back_need_not_keep_what_came_between() -> None:
    """Only what has been played stands."""
    moved = (*PLAYED, meet(2, 1, "B", "D"))
    assert told(*moved, keep="all", undone=1, max_changes=0) == set()
    assert told(PLAYED[0], undone=1) == {"rule.played_changed"}
