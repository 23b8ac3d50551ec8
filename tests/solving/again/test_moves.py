"""The moves of a whole day: counted as the checker does, and a bound for what stands."""

from collections.abc import Callable

import pytest

from generated_changes import Situation, odd_situation, situation
from matchround.event import Meeting
from matchround.rules import goal_values
from matchround.solving.again.moves import moves_goal
from small_days import without_round
from support import meet, people, tiny_event

FOUR = tiny_event("A B C D", 2, 4)
ROOM = {1: 2, 2: 2}
ROUND = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
HALF = (meet(2, 1, "A", "C"), meet(2, 2, "B", "D"))
ALL = (meet(2, 3, "A", "C"), meet(2, 4, "B", "D"))


@pytest.mark.parametrize(("later", "moves"), [(HALF, 2), (ALL, 4), (HALF[:1], 1), ((), 0)])
def test_who_moves(later: tuple[Meeting, ...], moves: int) -> None:
    """Whoever meets in two rounds one after the other, at another table."""
    goal = moves_goal(FOUR, (), (*ROUND, *later), ROOM)
    assert (goal.name, goal.value) == ("moves", moves)
    assert goal.value == goal_values(FOUR, (*ROUND, *later))["moves"]


def test_a_pause_or_a_cut_round() -> None:
    """Who pauses has not moved; rounds that follow on each other count, whatever their numbers."""
    event = tiny_event("A B C", 3, 2)
    meetings = (meet(1, 1, "A", "B"), meet(3, 2, "A", "C"))
    assert moves_goal(event, (), meetings, {1: 1, 2: 1, 3: 1}).value == 0
    cut = without_round(event, 2)
    assert moves_goal(cut, (), meetings, {1: 1, 3: 1}).value == 1


@pytest.mark.parametrize(
    ("standing", "bound"),
    [
        ((), 2),
        ((*ROUND, *ALL), 4),
        ((ROUND[0], ALL[0]), 2),
        ((*ROUND, ALL[0]), 2),
        ((*ROUND, *HALF), 2),
    ],
)
def test_the_bound(standing: tuple[Meeting, ...], bound: int) -> None:
    """In two full rounds half of the four move, or as many as do between those that stand."""
    goal = moves_goal(FOUR, standing, (*ROUND, *ALL), ROOM)
    assert (goal.value, goal.bound, goal.proved) == (4, bound, bound == 4)


def test_moves_of_different_steps_add_up() -> None:
    """One step where it stands that all four move, and one where at least two must."""
    event = tiny_event("A B C D", 3, 4)
    third = (meet(3, 3, "A", "D"), meet(3, 1, "B", "C"))
    goal = moves_goal(event, (*ROUND, *ALL), (*ROUND, *ALL, *third), {1: 2, 2: 2, 3: 2})
    assert (goal.value, goal.bound) == (4 + 3, 4 + 2)


def test_few_meetings_need_no_move() -> None:
    """Three meetings in rounds with room for two: nobody need meet twice in a row... but one."""
    goal = moves_goal(FOUR, (), (*ROUND, HALF[0]), ROOM)
    assert (goal.value, goal.bound) == (1, 1)
    wider = moves_goal(tiny_event("A B C D E F", 2, 4), (), (*ROUND, HALF[0]), {1: 3, 2: 3})
    assert wider.bound == 0


def test_others_who_are_there_may_take_over() -> None:
    """With four people more in the second round nobody need move; of standby people none is."""
    event = tiny_event((*people("A B C D"), *people("E F G H", available=(2,))), 2, 4)
    assert moves_goal(event, (), (*ROUND, *HALF), ROOM).bound == 0
    standby = tiny_event((*people("A B C D"), *people("E F G H", role="standby")), 2, 4)
    assert moves_goal(standby, (), (*ROUND, *HALF), ROOM).bound == 2


def test_trios_and_standby_people() -> None:
    """Where these are served only what stands is counted; they move like all others."""
    event = tiny_event((*people("A B C D"), *people("S", role="standby")), 2, 2, odd="standby")
    meetings = (meet(1, 1, "A", "S"), meet(2, 2, "B", "S"))
    assert moves_goal(event, (), meetings, ROOM).value == 1
    assert moves_goal(event, (), (*ROUND, *HALF), ROOM).bound == 0
    assert moves_goal(event, meetings, meetings, ROOM).bound == 1


@pytest.mark.parametrize("make", [situation, odd_situation])
@pytest.mark.parametrize("seed", range(1, 11))
def test_as_the_checker_counts(make: Callable[[int], Situation], seed: int) -> None:
    """Of whole plans in events of every feature; never more than the bound says."""
    given = make(seed)
    numbers = given.planned.round_numbers
    room = dict.fromkeys(numbers, len(given.planned.tables))
    goal = moves_goal(given.planned, (), given.meetings, room)
    assert goal.value == goal_values(given.planned, given.meetings)["moves"] >= goal.bound
    all_stand = moves_goal(given.planned, given.meetings, given.meetings, room)
    assert (all_stand.bound, all_stand.proved) == (goal.value, True)
