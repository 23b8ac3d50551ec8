"""The whole day: tables, and all goals in their order with changes and moves."""

import pytest

from generated_changes import situation
from matchround.event import Goal
from matchround.rules import goal_names, goal_values
from matchround.solving.again.before import Before
from matchround.solving.again.filling import Filled
from matchround.solving.again.whole_day import goal, whole_day
from small_days import gaps_filled, shown, stated
from support import meet, tiny_event

EVENT = tiny_event("A B C D", 2, 4)
PLAYED = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
NEW = (meet(2, 4, "A", "C"), meet(2, 4, "B", "D"))
FILLED = Filled(PLAYED, NEW, (goal("promises", 0, 0), goal("meetings", 8, 8)), {1: 0, 2: 2})


def test_one_goal() -> None:
    """It is proved where value and bound are the same."""
    assert goal("worth", 7, 7) == Goal(name="worth", value=7, bound=7, proved=True)
    assert not goal("worth", 7, 8).proved


def test_new_meetings_get_tables() -> None:
    """Two of four people stay at theirs."""
    solution = whole_day(EVENT, FILLED, PLAYED, FILLED.room)
    assert shown(solution.meetings)[:2] == ["1 AB 1", "1 CD 2"]
    assert len(solution.meetings) == 4
    assert stated(solution.goals)["moves"] == (2, 2)
    assert not solution.stopped


@pytest.mark.parametrize("changes", [None, goal("changes", 3, 2)])
def test_goals_in_their_order(changes: Goal | None) -> None:
    """Changes after the meetings, where they are counted, and moves last."""
    event = situation(1).event
    before = Before(event, situation(1).before, situation(1).from_round)
    filled = gaps_filled(before)
    solution = whole_day(event, filled, filled.standing, filled.room, changes)
    names = tuple(goal.name for goal in solution.goals)
    assert names == goal_names(event, changes=changes is not None)
    values = goal_values(event, solution.meetings)
    assert {g.name: g.value for g in solution.goals if g.name != "changes"} == values
    if changes is not None:
        assert solution.goals[2] == changes


def test_the_bound_of_moves_is_for_what_is_sure() -> None:
    """Where all four move by what stands, they do in every plan with it; else two of them."""
    stands = (*PLAYED, meet(2, 3, "A", "C"), meet(2, 4, "B", "D"))
    filled = Filled(stands, (), FILLED.goals, {1: 0, 2: 0})
    assert stated(whole_day(EVENT, filled, stands, filled.room).goals)["moves"] == (4, 4)
    again = whole_day(EVENT, filled, PLAYED, {1: 0, 2: 2})
    assert stated(again.goals)["moves"] == (4, 2)


def test_more_room_lets_people_pause() -> None:
    """Could the second round have four meetings, all who met could be others: nobody moves."""
    event = tiny_event("A B C D E F G H", 2, 4)
    solution = whole_day(event, FILLED, PLAYED, {1: 0, 2: 4})
    assert stated(solution.goals)["moves"][1] == 0
