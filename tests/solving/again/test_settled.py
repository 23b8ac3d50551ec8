"""A small event settled whole: the most meetings, then the fewest people changed, then the rest."""

import pytest

from matchround.event import Goal
from matchround.rules import goal_values
from matchround.solving.again.before import Before
from matchround.solving.again.filling import Filled
from matchround.solving.again.settled import Settled, is_small
from matchround.solving.again.stays import staying
from matchround.solving.again.tables import seat_beside
from matchround.solving.limits import Limits
from small_days import CHAIN, EXCHANGE, LEFT, day, gaps_filled, shown, stated, who_meets
from small_problems import only
from support import meet, people, ruled, tiny_event


def settled(before: Before, most: int | None = None) -> tuple[Filled, Goal]:
    """Settle a day from its gaps filled."""
    could = staying(before)
    return Settled(could, gaps_filled(before), most, Limits()).best(before.event)


def test_an_exchange() -> None:
    """Two meetings for the price of two people; no fewer could be changed."""
    plan, changes = settled(EXCHANGE)
    assert who_meets(plan.new) == ["1 AC", "1 BD"]
    assert plan.standing == ()
    assert stated([changes]) == {"changes": (2, 2)}
    assert stated(plan.goals)["meetings"] == (4, 4)


def test_a_chain() -> None:
    """Three meetings need four people; if three may be changed, two meetings must do."""
    plan, changes = settled(CHAIN)
    assert (len(plan.meetings), changes.value, changes.bound) == (3, 4, 4)
    plan, changes = settled(CHAIN, 3)
    assert (len(plan.meetings), changes.value) == (2, 0)
    assert shown(plan.standing) == ["1 AB 1", "1 EF 2"]


@pytest.mark.parametrize(("most", "meetings"), [(0, 1), (1, 1), (2, 2)])
def test_no_more_are_changed_than_allowed(most: int, meetings: int) -> None:
    """Two people are enough here, one is not."""
    plan, changes = settled(EXCHANGE, most)
    assert len(plan.meetings) == meetings
    assert changes.value <= most
    assert stated(plan.goals)["meetings"] == (2 * meetings, 2 * meetings)


def test_what_can_stay_stays_at_its_table() -> None:
    """C and D are in nobody's way."""
    pairs = only("AB AC BE CD", 1, 3)
    plan, changes = settled(day(pairs, meet(1, 3, "A", "B"), meet(1, 2, "C", "D")))
    assert changes.value == 0
    assert shown(plan.standing) == ["1 AB 3", "1 CD 2"]


def test_as_few_meetings_as_people() -> None:
    """Of plans that change the same people, one that breaks fewer of their meetings."""
    event = only("AB AC BD", 2, 2)
    plan, changes = settled(day(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C")))
    assert (changes.value, changes.bound) == (0, 0)
    assert shown(plan.standing) == ["1 AB 1", "2 AC 1"]
    assert who_meets(plan.new) == ["2 BD"]


def test_promises_come_before_changes() -> None:
    """C and A are to meet in this round: A and B are changed."""
    event = tiny_event("A B C", 1, 1, [ruled("A", "C")])
    plan, changes = settled(day(event, meet(1, 1, "A", "B")))
    assert who_meets(plan.meetings) == ["1 AC"]
    assert stated([changes]) == {"changes": (2, 2)}
    assert stated(plan.goals)["promises"] == (1, 1)


def test_worth_does_not_come_before_changes() -> None:
    """A and C have more in common, but A and B were told to meet."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    plan, changes = settled(day(tiny_event(who, 1, 2), meet(1, 1, "A", "B")))
    assert who_meets(plan.meetings) == ["1 AB", "1 CD"]
    assert stated([changes]) == {"changes": (0, 0)}
    assert plan.goal("worth").proved


def test_goals_are_of_the_whole_day() -> None:
    """What was played is in all of them; the plan is the checker's."""
    plan, _ = settled(LEFT)
    meetings = seat_beside(LEFT.event, plan.standing, plan.new)
    values = goal_values(LEFT.event, meetings)
    assert who_meets(meetings) == ["1 AB", "2 CD"]
    assert [(g.name, g.value, g.bound) for g in plan.goals] == [
        (name, value, value) for name, value in values.items() if name != "moves"
    ]
    assert plan.room == {1: 0, 2: 1}


def test_no_time_for_a_search() -> None:
    """Nothing need be found: the start stands, its changes are counted, and nothing is claimed."""
    could = staying(EXCHANGE)
    plan, changes = Settled(could, gaps_filled(EXCHANGE), None, Limits(effort=0.0)).best(
        EXCHANGE.event
    )
    assert shown(plan.meetings) in (["1 AB 1"], ["1 AC 1", "1 BD 1"])
    assert changes.value == (0 if len(plan.meetings) == 1 else 2)
    assert changes.bound <= changes.value


def test_how_small_is_small() -> None:
    """Pairs times rounds: three pairs in one round, five in one."""
    assert is_small(staying(EXCHANGE), 3)
    assert not is_small(staying(EXCHANGE), 2)
    assert is_small(staying(CHAIN), 5)
    assert not is_small(staying(CHAIN), 4)
