"""Earlier meetings of those who are back: held again where that costs no meeting and no promise."""

import pytest

from matchround.event import Meeting
from matchround.rules import goal_values, violations
from matchround.solving.again.before import Before
from matchround.solving.again.bringing_back import bring_back
from matchround.solving.again.filling import FilledGaps
from matchround.solving.again.tables import seat_beside
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import silent
from small_days import day, gaps_filled, shown, stated, who_meets, without_round
from small_problems import only
from support import meet, people, ruled, tables, tiny_event

DAY = day(tiny_event("A B C D", 2, 2), meet(1, 1, "A", "B"), from_round=2)
"""Round 1 has been played; in round 2 all four are free, and A and B have met."""


def brought_back(before: Before, *preferred: Meeting) -> FilledGaps:
    """Fill the gaps, and bring these meetings back where that can be."""
    return bring_back(before, preferred, gaps_filled(before), Limits(), silent)


def _gained(plan: FilledGaps) -> tuple[Meeting, ...]:
    """Give what the plan has beside what stands."""
    return (*plan.back, *plan.new)


@pytest.mark.parametrize("pairs", [("AC", "BD"), ("AD", "BC")])
def test_earlier_meetings_are_held_again(pairs: tuple[str, str]) -> None:
    """Both ways to fill the round are as good: it is the one of before."""
    plan = brought_back(DAY, *(meet(2, 1 + n, *pair) for n, pair in enumerate(pairs)))
    assert who_meets(plan.back) == [f"2 {pair}" for pair in pairs]
    assert plan.new == ()
    assert stated(plan.goals)["meetings"] == (6, 6)


def test_one_of_them_is_enough() -> None:
    """The rest is filled around it; it is back at its own table, and not pinned."""
    plan = brought_back(DAY, meet(2, 2, "A", "D", pinned=True))
    assert who_meets(_gained(plan)) == ["2 AD", "2 BC"]
    (again,) = plan.back
    assert (again.table, again.pinned) == ("2", False)


def test_goals_are_of_the_whole_day() -> None:
    """The checker counts the same."""
    plan = brought_back(DAY, meet(2, 2, "A", "D"))
    meetings = seat_beside(DAY.event, (*plan.standing, *plan.back), plan.new)
    assert violations(DAY.event, meetings) == ()
    values = goal_values(DAY.event, meetings)
    assert [(g.name, g.value) for g in plan.goals] == list(values.items())[:-1]


def test_where_it_costs_a_meeting() -> None:
    """Were A and B to meet again in round 1, C and D, who are kept apart, would be left over."""
    before = day(only("AB AC BD", 1, 2))
    plan = brought_back(before, meet(1, 1, "A", "B"))
    assert who_meets(plan.meetings) == ["1 AC", "1 BD"]


def test_where_it_costs_a_promise() -> None:
    """A and C are to meet now."""
    before = day(tiny_event("A B C D", 1, 2, [ruled("A", "C")]))
    plan = brought_back(before, meet(1, 1, "A", "B"))
    assert who_meets(plan.meetings) == ["1 AC", "1 BD"]
    assert stated(plan.goals)["promises"] == (1, 1)


def test_where_it_costs_worth() -> None:
    """A and C have more in common, but A and B met at the time; the bound tells of it."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    before = day(tiny_event(who, 1, 2))
    best = stated(gaps_filled(before).goals)["worth"]
    plan = brought_back(before, meet(1, 1, "A", "B"))
    assert who_meets(plan.meetings) == ["1 AB", "1 CD"]
    value, bound = stated(plan.goals)["worth"]
    assert value < best[0] <= bound


def test_where_it_costs_fairness() -> None:
    """One table; C and D sat out, but A was promised nothing: A and C meet, D sits out twice."""
    before = day(tiny_event("A B C D", 2, 1), meet(1, 1, "A", "B"), from_round=2)
    plan = brought_back(before, meet(2, 1, "A", "C"))
    assert who_meets(plan.back) == ["2 AC"]
    assert stated(plan.goals)["fairness"] == (0 + 1 + 1 + 4, 4)


def test_goals_after_one_that_is_worse_are_bounded_for_its_value() -> None:
    """The fair plan breaks nothing new for C and D, of one sector; the other brings both more."""
    who = people("A B", sector="x") + people("C D", sector="y")
    before = day(tiny_event(who, 2, 1), meet(1, 1, "A", "B"), from_round=2)
    assert stated(gaps_filled(before).goals)["breadth"] == (2 + 2, 4)
    plan = brought_back(before, meet(2, 1, "A", "C"))
    value, bound = stated(plan.goals)["breadth"]
    assert (value, bound) == (2 + 4, 6)


@pytest.mark.parametrize(
    "preferred",
    [
        meet(1, 2, "C", "D"),
        meet(2, 1, "A", "B"),
        meet(2, 1, "A", "Z"),
        meet(3, 1, "A", "C"),
        meet(2, 1, "A", "C", "D"),
    ],
)
def test_what_cannot_be(preferred: Meeting) -> None:
    """A round that is played or cut, a pair who have met, somebody unknown, three."""
    plan = brought_back(DAY, preferred)
    assert plan.back == ()
    assert plan.new == gaps_filled(DAY).new


def test_who_is_not_free() -> None:
    """A meets D in round 2: that stands, so A's earlier meeting with C does not come back."""
    before = Before(DAY.event, (*DAY.meetings, meet(2, 1, "A", "D")), 2)
    plan = brought_back(before, meet(2, 2, "A", "C"))
    assert who_meets(plan.meetings) == ["1 AB", "2 AD", "2 BC"]


def test_who_has_had_enough() -> None:
    """A wanted one meeting."""
    event = tiny_event((*people("A", max_meetings=1), *people("B C D")), 2, 2)
    plan = brought_back(day(event, meet(1, 1, "A", "B"), from_round=2), meet(2, 1, "A", "C"))
    assert who_meets(_gained(plan)) in (["2 BC"], ["2 BD"], ["2 CD"])


@pytest.mark.parametrize("after", ["AC", "BD"])
@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1), (2, 2)])
def test_meetings_in_an_order(after: str, first: int, second: int) -> None:
    """One of the two pairs is to meet after the other: BD stands, AC is brought back or not."""
    other = {"AC": "BD", "BD": "AC"}[after]
    rows = (ruled(*after, no="1", after=("2",)), ruled(*other, no="2"))
    event = tiny_event("A B C D", 2, 2, rows)
    before = day(event, meet(second, 1, "B", "D"))
    plan = brought_back(before, meet(first, 2, "A", "C"))
    meetings = seat_beside(event, (*plan.standing, *plan.back), plan.new)
    assert violations(event, meetings) == ()
    in_order = first > second if after == "AC" else first < second
    assert shown(plan.back) == ([f"{first} AC 2"] if in_order else [])


def test_two_that_exclude_each_other() -> None:
    """Of two of A's the earlier is taken; two of one pair are one."""
    event = tiny_event("A B C D", 3, 2)
    plan = brought_back(day(event), meet(2, 1, "A", "D"), meet(2, 2, "A", "C"))
    assert who_meets(plan.back) == ["2 AD"]
    plan = brought_back(day(event), meet(3, 1, "A", "D"), meet(2, 2, "A", "D"))
    assert who_meets(plan.back) == ["2 AD"]


def _table(before: Before, preferred: Meeting) -> str:
    (found,) = brought_back(before, preferred).back
    return found.table


def test_at_a_table_that_suits() -> None:
    """Its own, or where that is taken, closed or lacks what they need the first that has it."""
    who = (*people("A B D"), *people("C", needs=("quiet",)))
    here = (*tables("1"), *tables("2 3 4", features=("quiet",)), *tables("5", open_in=(1,)))
    event = tiny_event(who, 2, here)
    assert _table(day(event), meet(2, 3, "A", "C")) == "3"
    assert _table(day(event), meet(2, 1, "A", "C")) == "2"
    taken = day(event, meet(2, 2, "B", "D"), meet(1, 3, "A", "B"))
    assert _table(taken, meet(2, 2, "A", "C")) == "3"
    free = tiny_event("A B C D", 2, here)
    assert _table(day(free), meet(2, 5, "A", "C")) == "1"


def test_no_table_is_left() -> None:
    """It is taken by what stands."""
    event = tiny_event("A B C D", 1, 1)
    before = day(event, meet(1, 1, "B", "D"))
    assert who_meets(brought_back(before, meet(1, 1, "A", "C")).meetings) == ["1 BD"]


def test_nothing_to_bring_back() -> None:
    """The plan is what it was."""
    filled = gaps_filled(DAY)
    assert bring_back(DAY, (), filled, Limits(), silent) is filled


def test_what_the_plan_has_already() -> None:
    """It is the same plan, with those meetings at the tables that they had."""
    filled = gaps_filled(DAY)
    had = [m.model_copy(update={"table": str(2 - n)}) for n, m in enumerate(filled.new)]
    plan = bring_back(DAY, had, filled, Limits(), silent)
    assert (plan.back, plan.new, plan.goals) == (tuple(had), (), filled.goals)


def test_where_odd_numbers_are_served() -> None:
    """Trios and standby people do not mix with what is brought back."""
    before = day(tiny_event("A B C D", 1, 2, odd="trio"))
    filled = gaps_filled(before)
    back = (meet(1, 1, "A", "B"), meet(1, 1, "A", "C"), meet(1, 1, "A", "D"))
    for preferred in back:
        assert bring_back(before, (preferred,), filled, Limits(), silent) is filled


def test_rounds_by_their_numbers() -> None:
    """Round 3 after round 2 was cut."""
    event = without_round(tiny_event("A B C D", 3, 2), 2)
    plan = brought_back(day(event, from_round=3), meet(3, 1, "A", "D"))
    assert who_meets(_gained(plan)) == ["3 AD", "3 BC"]
