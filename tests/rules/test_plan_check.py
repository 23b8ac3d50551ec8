"""A plan that says something untrue about itself is found out."""

from matchround.event import Coded, Goal, Plan, SitOut, Unplaced
from matchround.rules import check_plan
from support import meet, people, plan_of, ruled, tiny_event

EVENT = tiny_event("A B C", rounds_=2, pairs=[ruled("A", "B"), ruled("B", "C", "agreed")])
LOST = Unplaced(participants=("B", "C"), rule="agreed", why=Coded(code="no_room"))
PLAN = plan_of(EVENT, meet(1, 1, "A", "B", worth=300), unplaced=(LOST,))


def codes(plan: Plan, worth: int | None = None) -> list[str]:
    """List what is wrong with the plan, each pair being of this worth."""
    worth_of = None if worth is None else lambda _a, _b: worth
    return [violation.rule for violation in check_plan(plan, worth_of)]


def tampered(**fields: object) -> Plan:
    """Change some fields of the good plan."""
    return PLAN.model_copy(update=fields)


def with_goal(name: str, **fields: object) -> Plan:
    """Change what the good plan says of one goal."""
    return tampered(
        goals=tuple(
            goal.model_copy(update=fields) if goal.name == name else goal for goal in PLAN.goals
        )
    )


def test_a_true_plan_has_no_violations() -> None:
    """Also when every worth is recomputed."""
    assert codes(PLAN) == []
    assert codes(PLAN, worth=300) == []


def test_broken_rules_come_first() -> None:
    """A pair twice is a broken rule; the goals stated no longer fit either."""
    plan = tampered(meetings=(*PLAN.meetings, meet(2, 1, "A", "B", worth=300)))
    assert codes(plan)[0] == "rule.pair_twice"
    assert "rule.goal_value" in codes(plan)


def test_participants_are_sorted() -> None:
    """Ids out of order are found."""
    turned = PLAN.meetings[0].model_copy(update={"participants": ("B", "A")})
    assert codes(tampered(meetings=(turned,))) == ["rule.participants_unsorted"]


def test_goals_are_all_there_in_order() -> None:
    """A goal left out, or two exchanged, is found."""
    assert codes(tampered(goals=PLAN.goals[:-1])) == ["rule.goal_names"]
    assert codes(tampered(goals=PLAN.goals[::-1])) == ["rule.goal_names"]


def test_a_goal_that_is_not_known() -> None:
    """An invented goal is found by the names alone."""
    extra = Goal(name="charm", value=1, bound=1, proved=True)
    assert codes(tampered(goals=(*PLAN.goals, extra))) == ["rule.goal_names"]


def test_a_value_is_what_the_meetings_give() -> None:
    """Worth 300 stated as 299."""
    plan = with_goal("worth", value=299, bound=299)
    (found,) = check_plan(plan)
    assert found.rule == "rule.goal_value"
    assert found.data["counted"] == 300


def test_a_bound_is_on_the_right_side() -> None:
    """A maximised goal is not above its bound, a minimised one not below it."""
    assert codes(with_goal("worth", bound=299, proved=False)) == ["rule.goal_bound"]
    assert codes(with_goal("worth", bound=301, proved=False)) == []
    fairness = next(goal.value for goal in PLAN.goals if goal.name == "fairness")
    assert codes(with_goal("fairness", bound=fairness + 1, proved=False)) == ["rule.goal_bound"]
    assert codes(with_goal("fairness", bound=fairness - 1, proved=False)) == []


def test_proved_is_said_exactly_when_value_and_bound_agree() -> None:
    """Neither too early nor too late."""
    assert codes(with_goal("worth", proved=False)) == ["rule.goal_proved"]
    assert codes(with_goal("worth", bound=301)) == ["rule.goal_proved"]


def test_sit_outs_are_as_defined() -> None:
    """One missing, one too many, one in the wrong round, one twice."""
    sitting = PLAN.sit_outs
    assert codes(tampered(sit_outs=sitting[1:])) == ["rule.sit_out_missing"]
    wrong = SitOut(round=1, participant="A", why=Coded(code="no_partner_left"))
    assert codes(tampered(sit_outs=(*sitting, wrong))) == ["rule.sit_out_wrong"]
    assert codes(tampered(sit_outs=(*sitting, sitting[0]))) == ["rule.sit_out_wrong"]
    assert codes(tampered(sit_outs=(*sitting[1:], wrong))) == [
        "rule.sit_out_missing",
        "rule.sit_out_wrong",
    ]


def test_unplaced_promises_are_those_that_are_not_held() -> None:
    """One concealed, one held after all, one never promised; a wish is no promise."""
    assert codes(tampered(unplaced=())) == ["rule.unplaced_missing"]
    held = LOST.model_copy(update={"participants": ("A", "B")})
    assert codes(tampered(unplaced=(LOST, held))) == ["rule.unplaced_wrong"]
    never = LOST.model_copy(update={"participants": ("A", "C")})
    assert codes(tampered(unplaced=(LOST, never))) == ["rule.unplaced_wrong"]
    nobody = LOST.model_copy(update={"participants": ()})
    assert codes(tampered(unplaced=(LOST, nobody))) == ["rule.unplaced_wrong"]
    wish = never.model_copy(update={"rule": "wish"})
    assert codes(tampered(unplaced=(LOST, wish))) == []


def test_the_worth_of_a_meeting_is_checked_where_it_can_be() -> None:
    """300 stated, 200 by the definition."""
    assert codes(PLAN, worth=200) == ["rule.meeting_worth"]


def test_the_worth_of_a_trio_is_that_of_its_pairs() -> None:
    """Three pairs of 100 each."""
    event = tiny_event("A B C", rounds_=1, odd="trio")
    assert codes(plan_of(event, meet(1, 1, "A", "B", "C", worth=300)), worth=100) == []


def test_worth_is_looked_up_by_the_two_ids() -> None:
    """Each pair has its own worth."""
    worth = {("A", "B"): 10, ("C", "D"): 20}
    event = tiny_event("A B C D", rounds_=1)
    plan = plan_of(event, meet(1, 1, "A", "B", worth=10), meet(1, 2, "C", "D", worth=30))
    (found,) = check_plan(plan, lambda a, b: worth[a, b])
    assert (found.rule, found.participants) == ("rule.meeting_worth", ("C", "D"))


def test_an_unknown_person_has_no_worth_and_raises_nothing() -> None:
    """A plan changed by hand is reported on, whatever it holds."""
    plan = plan_of(tiny_event(people("A B"), rounds_=1), meet(1, 1, "A", "Z"))
    assert codes(plan, worth=100) == ["rule.unknown_person"]
