"""Gaps filled beside what stands: every goal is that of the whole day, by hand and by the rules."""

from collections.abc import Callable, Sequence

import pytest

from generated_changes import Situation, odd_situation, situation, tight_situation
from generated_events import Shape, realistic_event
from matchround.event import Event, Goal, Meeting
from matchround.rules import goal_values, violations
from matchround.solving import planner
from matchround.solving.again.before import Before
from matchround.solving.again.filling import FilledGaps, counted, fill
from matchround.solving.again.tables import seat_beside
from matchround.solving.limits import Limits
from matchround.solving.moves import fewest_moves
from matchround.solving.pair_plan import silent
from matchround.solving.standing import rest_of, stand_beside
from small_days import EXCHANGE, LEFT, gaps_filled, stated, who_meets, without_round
from small_problems import problem
from support import meet, people, ruled, tiny_event


def filled(event: Event, stands: Sequence[Meeting], from_round: int) -> FilledGaps:
    """Fill an event beside these meetings."""
    return fill(event, stands, from_round, Limits(), silent)


def test_nothing_stands() -> None:
    """It is a first plan."""
    plan = filled(tiny_event("A B C D", 3, 2), (), 1)
    assert plan.standing == ()
    assert len(plan.new) == 6
    assert stated(plan.goals)["meetings"] == (12, 12)
    assert plan.room == {1: 2, 2: 2, 3: 2}


def test_the_gap_is_filled() -> None:
    """A and B met in round 1 at the only table; C and D do in round 2."""
    plan = gaps_filled(LEFT)
    assert who_meets(plan.standing) == ["1 AB"]
    assert who_meets(plan.new) == ["2 CD"]
    assert who_meets(plan.meetings) == ["1 AB", "2 CD"]
    assert stated(plan.goals)["meetings"] == (4, 4)
    assert stated(plan.goals)["fairness"] == (4, 4)
    assert plan.room == {1: 0, 2: 1}


def test_bounds_are_of_plans_in_which_it_stands() -> None:
    """Beside A and B nobody can meet: two of two, though four could without them."""
    assert stated(gaps_filled(EXCHANGE).goals)["meetings"] == (2, 2)
    assert stated(filled(EXCHANGE.event, (), 1).goals)["meetings"] == (4, 4)


def test_room_by_the_rounds_numbers() -> None:
    """Round 2 was cut; in round 3 one table is taken."""
    event = without_round(tiny_event("A B C D", 3, 2), 2)
    assert filled(event, (meet(3, 1, "A", "B"),), 1).room == {1: 2, 3: 1}


def test_one_goal() -> None:
    """By its name."""
    assert gaps_filled(LEFT).goal("meetings") == Goal(
        name="meetings", value=4, bound=4, proved=True
    )


def test_a_bound_again_for_other_values() -> None:
    """With one meeting less two more people sit out, and everybody breaks nothing."""
    plan = gaps_filled(LEFT)
    one_less = [
        Goal(name="promises", value=0, bound=0, proved=True),
        Goal(name="meetings", value=2, bound=4, proved=False),
    ]
    assert plan.bound_again("fairness", one_less) == 1 + 1 + 4 + 4
    assert plan.bound_again("fairness", plan.goals[:2]) == 4
    assert plan.bound_again("meetings", plan.goals[:1]) == 4


def test_what_stands_counts() -> None:
    """A promise held, four participants, their worth, one meeting within a sector, breadth."""
    who = people("A B", sector="x") + people("C", sector="y") + people("D", sector="z")
    rows = [ruled("A", "B"), ruled("A", "C")]
    event = tiny_event(who, 2, 2, rows, cross_sector="preferred")
    stands = (meet(1, 1, "A", "B", worth=7), meet(1, 2, "C", "D", worth=20))
    base = counted(event, stand_beside(event, rest_of(event, stands, 2), stands))
    assert base == {"promises": 1, "meetings": 4, "worth": 27, "crossing": 1, "breadth": 2 + 4}


def test_no_goals_that_the_event_has_not() -> None:
    """Without breadth and a preference for other sectors they are not counted."""
    event = tiny_event("A B C D", 2, 2, breadth=False)
    stands = (meet(1, 1, "A", "B"),)
    base = counted(event, stand_beside(event, rest_of(event, stands, 2), stands))
    assert base == {"promises": 0, "meetings": 2, "worth": 0}


@pytest.mark.parametrize(
    ("sectors", "crossing"), [("xxy", 1), ("xyz", 0), ("xx ", 1), ("x  ", 0), ("xxx", 1)]
)
def test_a_trio_within_a_sector_is_one_meeting(sectors: str, crossing: int) -> None:
    """However many of it are of one sector; none is no sector."""
    who = [people(i, sector=s.strip())[0] for i, s in zip("ABC", sectors, strict=True)]
    event = tiny_event(who, 1, 1, odd="trio", cross_sector="preferred")
    stands = (meet(1, 1, "A", "B", "C"),)
    base = counted(event, stand_beside(event, rest_of(event, stands, 1), stands))
    assert base["crossing"] == crossing


def test_standby_people_are_not_counted() -> None:
    """A meets one of them: one participant-round."""
    event = tiny_event((*people("A"), *people("S", role="standby")), 1, 1, odd="standby")
    stands = (meet(1, 1, "A", "S"),)
    assert counted(event, stand_beside(event, rest_of(event, stands, 1), stands))["meetings"] == 1


def test_promises_of_the_whole_day() -> None:
    """Two are held, one of them in a round that has been played; the third cannot be."""
    rows = [ruled("A", "B"), ruled("A", "C"), ruled("C", "D", when=(1,))]
    event = tiny_event("A B C D", 2, 2, rows)
    plan = filled(event, (meet(1, 1, "A", "B"),), 2)
    assert who_meets(plan.new) == ["2 AC", "2 BD"]
    assert stated(plan.goals)["promises"] == (2, 2)


@pytest.mark.parametrize("from_round", [1, 2])
def test_few_moves_where_nothing_stands_later(from_round: int) -> None:
    """With a table less than needed somebody always pauses; no move is in vain."""
    event = realistic_event(20, 5, seed=2, shape=Shape(tables=8))
    stands = tuple(m for m in planner.solve(event).meetings if m.round < from_round)
    plan = filled(event, stands, from_round)
    prepared = problem(rest_of(event, stands, from_round))
    values = goal_values(event, seat_beside(event, (), plan.new))
    assert values["moves"] == fewest_moves(prepared, len(plan.new))


def test_an_odd_number_is_served() -> None:
    """Beside two who stand three are left: a trio, where that is allowed."""
    stands = (meet(1, 1, "A", "B"),)
    trio = filled(tiny_event("A B C D E", 1, 2, odd="trio"), stands, 1)
    assert who_meets(trio.new) == ["1 CDE"]
    assert stated(trio.goals)["meetings"] == (5, 5)
    pair = filled(tiny_event("A B C D E", 1, 2), stands, 1)
    assert len(pair.new) == 1
    assert stated(pair.goals)["meetings"] == (4, 4)


@pytest.mark.parametrize("make", [situation, tight_situation, odd_situation])
@pytest.mark.parametrize("seed", range(1, 16))
def test_no_rule_is_broken_and_goals_are_of_the_union(
    make: Callable[[int], Situation], seed: int
) -> None:
    """Whatever happened: no pair meets again, and the checker counts the same for the day."""
    given = make(seed)
    before = Before(given.event, given.before, given.from_round)
    plan = gaps_filled(before)
    meetings = seat_beside(given.event, plan.standing, plan.new)
    assert len(meetings) == len(plan.meetings)
    assert all(m.round >= given.from_round for m in plan.new)
    assert violations(given.event, meetings) == violations(given.event, plan.standing)
    values = goal_values(given.event, meetings)
    assert [(g.name, g.value) for g in plan.goals] == list(values.items())[:-1]
    assert all(g.value >= g.bound if g.minimised else g.value <= g.bound for g in plan.goals)
