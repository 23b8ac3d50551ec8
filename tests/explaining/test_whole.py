"""The whole plan explained."""

from matchround.explaining import PlanAnswer, explain_plan
from support import meet, people, plan_of, ruled, tiny_event


def test_everything_has_its_place() -> None:
    """A promise and a wish, of which one is held; one table for three people."""
    who = people("A", sector="x", wants=("B",)) + people("B C", sector="y")
    event = tiny_event(who, 2, 1, [ruled("A", "C")], cross_sector="required")
    plan = plan_of(event, meet(1, 1, "A", "C"))
    answer = explain_plan(plan)
    assert [told.goal for told in answer.goals] == list(plan.goals)
    assert answer.sit_outs == plan.sit_outs
    assert [limit.round for limit in answer.limits] == [1, 2]
    assert answer.wishes == 2
    assert [(wish.rule, wish.whom) for wish in answer.unmet] == [("wish", "B")]
    assert answer.sectors == ("y", "x")
    assert answer.dominant is None


def test_it_is_data() -> None:
    """Written as JSON and read back it is the same."""
    answer = explain_plan(plan_of(tiny_event("A B C", 1), meet(1, 1, "A", "B")))
    assert PlanAnswer.model_validate_json(answer.model_dump_json()) == answer
