"""What the goals' values mean for the people."""

from matchround.event import Coded, Plan
from matchround.explaining.meaning import goals_explained
from matchround.explaining.shares import Shares
from support import meet, people, plan_of, tiny_event


def means(plan: Plan) -> dict[str, tuple[Coded, ...]]:
    """Give what each goal means."""
    return {told.goal.name: told.means for told in goals_explained(Shares(plan))}


def test_every_goal_is_told_as_the_plan_states_it() -> None:
    """In order."""
    plan = plan_of(tiny_event("A B", cross_sector="preferred"))
    assert [told.goal for told in goals_explained(Shares(plan))] == list(plan.goals)


def test_averages_in_tenths() -> None:
    """Three people, one meeting of two in each of two rounds, at another table."""
    who = people("A", sector="public") + people("B C", sector="business")
    held = (meet(1, 1, "A", "B", worth=100), meet(2, 2, "A", "C", worth=200))
    found = means(plan_of(tiny_event(who, 2, 2), *held))
    assert found["meetings"][0].data == {"meetings": 2, "average_tenths": 13}
    assert found["breadth"] == (
        Coded(code="breadth", data={"sectors_tenths": 10, "organisations_tenths": 13}),
    )
    assert found["worth"] == (Coded(code="worth", data={"average": 150}),)
    assert found["moves"] == (Coded(code="moves", data={"average_tenths": 3}),)
    assert found["promises"] == ()


def test_sit_outs_by_how_often() -> None:
    """C sits out twice, A and B once; or nobody does."""
    event = tiny_event("A B C", 2, 1)
    assert means(plan_of(event, meet(1, 1, "A", "B")))["fairness"] == (
        Coded(code="sit_out_once", data={"times": 1, "people": 2}),
        Coded(code="sit_out_times", data={"times": 2, "people": 1}),
    )
    all_there = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    assert means(all_there)["fairness"] == (Coded(code="nobody_sits_out"),)


def test_meetings_within_a_sector_are_some_of_all() -> None:
    """And without sectors, breadth speaks of organisations alone."""
    found = means(plan_of(tiny_event("A B", 1, cross_sector="preferred"), meet(1, 1, "A", "B")))
    assert found["crossing"] == (Coded(code="crossing", data={"meetings": 1}),)
    assert found["breadth"][0].code == "breadth_no_sectors"
