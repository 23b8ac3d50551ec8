"""Explaining by the front door."""

from matchround import api
from support import meet, plan_of, tiny_event

PLAN = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))


def test_the_whole_plan() -> None:
    """Every goal of the plan is explained."""
    assert len(api.explain(PLAN).goals) == len(PLAN.goals)


def test_one_person() -> None:
    """By id."""
    answer = api.explain_person(PLAN, "B")
    assert [partner.participant for met in answer.meetings for partner in met.partners] == ["A"]
