"""A new revision keeps the earlier ones."""

from pathlib import Path

import pytest

from matchround import api
from matchround.errors import Exit, PlanFileError, RevisionError
from matchround.event import Replanned
from support import meet, plan_of, tiny_event


def test_revisions_follow_each_other() -> None:
    """The third revision holds the first and the second, whole and in order."""
    event = tiny_event("A B C", 2)
    first = plan_of(event, meet(1, 1, "A", "B"))
    second = api.as_revision(plan_of(event, meet(1, 1, "A", "C")), first)
    third = api.as_revision(plan_of(event, meet(1, 1, "B", "C")), second)
    assert third.revision == 3
    assert [kept.revision for kept in third.revisions] == [1, 2]
    assert [kept.meetings for kept in third.revisions] == [first.meetings, second.meetings]
    assert api.as_revision(first, None) == first


def test_the_plan_of_a_folder(tmp_path: Path) -> None:
    """None where there is none; the plan where there is one; an error where it is broken."""
    assert api.earlier_plan(tmp_path) is None
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    file = api.save(plan, tmp_path)
    assert api.earlier_plan(tmp_path) == plan
    file.write_text("{", encoding="utf-8")
    with pytest.raises(PlanFileError):
        api.earlier_plan(tmp_path)


def test_every_revision_can_be_had() -> None:
    """By its number; of one that is not there, those that are are named."""
    event = tiny_event("A B", 2)
    first = plan_of(event, meet(1, 1, "A", "B"))
    second = api.as_revision(plan_of(event, meet(2, 1, "A", "B")), first)
    assert api.revision_of(second, 2) == second
    assert api.revision_of(second, 1).meetings == first.meetings
    for number in (0, 3):
        with pytest.raises(RevisionError) as caught:
            api.revision_of(second, number)
        assert caught.value.exit_code is Exit.FAULTS
        assert dict(caught.value.data) == {"revision": number, "known": "1, 2"}


def test_a_revision_keeps_how_it_came_about() -> None:
    """Also when the plan is made anew after it."""
    replanned = Replanned(from_round=1, keep="all", max_changes=2)
    event = tiny_event("A B", 2)
    first = plan_of(event, meet(1, 1, "A", "B"), replanned=replanned)
    second = api.as_revision(plan_of(event), first)
    assert (second.revisions[0].replanned, second.revisions[0].why) == (replanned, "planned anew")
