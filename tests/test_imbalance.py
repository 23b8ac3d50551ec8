"""Days on which one sector or one organisation outnumbers the others: fair, and said aloud."""

from collections import Counter

import pytest

from matchround import api
from matchround.errors import Exit, NoPlanError
from matchround.event import Event, Participant, Plan
from support import people, ruled, tiny_event

Crowd = tuple[Participant, ...]


def _crowd(count: int, first: int = 1, **fields: object) -> Crowd:
    return people(" ".join(f"P{n:02d}" for n in range(first, first + count)), **fields)


MUNICIPALITY = _crowd(6, sector="municipality")
BUSINESS = _crowd(2, 7, sector="business")
COLLEAGUES = _crowd(4, organisation="Harbour")


def _planned(event: Event) -> tuple[Plan, dict[str, int]]:
    """Plan, verified and with all but moves proved; give the sit-outs of each person too."""
    plan = api.plan(event)
    assert api.verify(plan) == ()
    assert all(goal.proved for goal in plan.goals if goal.name != "moves")
    sit_outs = Counter(sit_out.participant for sit_out in plan.sit_outs)
    return plan, {person.id: sit_outs[person.id] for person in event.players}


def test_a_sector_that_outnumbers_the_other() -> None:
    """Six against two, three rounds: six of the eighteen places, each of the six sits out twice."""
    event = tiny_event(MUNICIPALITY + BUSINESS, 3, 4, cross_sector="required")
    plan, sit_outs = _planned(event)
    assert len(plan.meetings) == 6
    assert [sit_outs[p.id] for p in MUNICIPALITY] == [2] * 6
    assert [sit_outs[p.id] for p in BUSINESS] == [0, 0]
    assert {sit_out.why.code for sit_out in plan.sit_outs} == {"one_sector"}


def test_one_sit_out_more_is_shared_by_turns() -> None:
    """Five against two, three rounds: nine sit-outs, nobody has two more than another."""
    event = tiny_event(_crowd(5, sector="municipality") + BUSINESS, 3, 4, cross_sector="required")
    plan, sit_outs = _planned(event)
    assert len(plan.meetings) == 6
    assert sorted(sit_outs.values()) == [0, 0, 1, 2, 2, 2, 2]


@pytest.mark.parametrize("odd", ["trio", "standby"])
def test_no_third_mends_a_sector_that_outnumbers(odd: str) -> None:
    """A third of the large sector would meet a colleague of the same sector."""
    event = tiny_event(MUNICIPALITY + BUSINESS, 3, 4, cross_sector="required", odd=odd)
    plan, sit_outs = _planned(event)
    assert all(len(meeting.participants) == 2 for meeting in plan.meetings)
    assert sum(sit_outs.values()) == 12


def test_standby_people_of_another_sector_mend_it() -> None:
    """Two of the staff take two of the four who would sit out in each round, in turns."""
    staff = people("S T", role="standby", sector="organiser")
    event = tiny_event(
        MUNICIPALITY + BUSINESS + staff, 3, 4, cross_sector="required", odd="standby"
    )
    plan, sit_outs = _planned(event)
    assert [sit_outs[p.id] for p in MUNICIPALITY] == [1] * 6
    stepping_in = Counter(who for meeting in plan.meetings for who in meeting.participants)
    assert (stepping_in["S"], stepping_in["T"]) == (3, 3)


def test_preferred_sectors_fill_the_rounds() -> None:
    """Where the large sector may meet itself it does so no more than spares the sit-outs."""
    event = tiny_event(MUNICIPALITY + BUSINESS, 3, 4, cross_sector="preferred")
    plan, sit_outs = _planned(event)
    assert set(sit_outs.values()) == {0}
    assert {goal.name: goal.value for goal in plan.goals}["crossing"] == 6


def test_an_organisation_that_sends_forty_per_cent() -> None:
    """Four of ten: everybody meets in every round, never a colleague."""
    plan, sit_outs = _planned(tiny_event(COLLEAGUES + _crowd(6, 5), 3, 5))
    assert set(sit_outs.values()) == {0}
    assert len(plan.meetings) == 15


def test_an_organisation_that_sends_most() -> None:
    """Six of ten: two of the six sit out in each round, each once."""
    six = _crowd(6, organisation="Harbour")
    plan, sit_outs = _planned(tiny_event(six + _crowd(4, 7), 3, 5))
    assert [sit_outs[p.id] for p in six] == [1] * 6
    assert len(plan.meetings) == 12
    assert {sit_out.why.code for sit_out in plan.sit_outs} == {"one_organisation"}


@pytest.mark.parametrize(
    ("event", "code", "data"),
    [
        (
            tiny_event(MUNICIPALITY, 3, 3, cross_sector="required"),
            "plan.nobody.one_sector",
            {"people": 6, "sector": "municipality"},
        ),
        (
            tiny_event(COLLEAGUES, 3, 3),
            "plan.nobody.one_organisation",
            {"people": 4, "organisation": "Harbour"},
        ),
        (
            tiny_event("A B", 3, 3, [ruled("A", "B", "keep apart")], odd="trio"),
            "plan.nobody.kept_apart",
            {"people": 2},
        ),
        (
            tiny_event(MUNICIPALITY + people("S", role="standby", sector="municipality"), 3, 3,
                       cross_sector="required", odd="standby"),
            "plan.nobody.one_sector",
            {"people": 6, "sector": "municipality"},
        ),
    ],
    ids=["one sector", "one organisation", "kept apart", "staff of the same sector"],
)  # fmt: skip
def test_nobody_may_meet(event: Event, code: str, data: dict[str, object]) -> None:
    """No plan: the error says by which rule, and of whom."""
    with pytest.raises(NoPlanError) as refused:
        api.plan(event)
    assert refused.value.exit_code is Exit.NO_PLAN
    assert (refused.value.code, refused.value.data) == (code, data)


def test_only_the_staff_may_be_met() -> None:
    """A single sector and staff of another: that is a plan."""
    staff = people("S", role="standby", sector="organiser")
    event = tiny_event(MUNICIPALITY + staff, 3, 3, cross_sector="required", odd="standby")
    plan, sit_outs = _planned(event)
    assert len(plan.meetings) == 3
    assert sorted(sit_outs.values()) == [2, 2, 2, 3, 3, 3]
