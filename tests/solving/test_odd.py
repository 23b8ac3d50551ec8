"""Odd numbers served: thirds and standby people spare sit-outs, and no more than that."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from generated_events import Shape, realistic_event
from matchround.event import MINIMISED, Event, Meeting, Settings
from matchround.rules import goal_values, violations
from matchround.solving import planner
from matchround.solving.flow import Multipliers
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.odd.bounds import OddBounds
from matchround.solving.odd.cast import Cast, Gathering
from matchround.solving.odd.options import NEW, all_options, options_beside
from matchround.solving.odd.places import Places
from matchround.solving.odd.pooled_flow import PooledFlow
from matchround.solving.odd.stating import known_of_pairs
from matchround.solving.solution import Solution
from matchround.solving.stages import Stage
from small_problems import problem, worth
from support import people, ruled, tables, tiny_event

STAFF = people("S T", role="standby")
FIVE = people("A B C D E")
SEVEN = people("A B C D E F G")
MANY_X = people("A B C D", sector="x")


def _solved(event: Event) -> Solution:
    """Plan, and see that the plan is what it says it is."""
    solution = planner.solve(event)
    assert violations(event, solution.meetings) == ()
    stated = {goal.name: goal.value for goal in solution.goals}
    assert list(stated.items()) == list(goal_values(event, solution.meetings).items())
    for goal in solution.goals:
        low, high = sorted((goal.value, goal.bound))
        assert (goal.value, goal.bound) == ((high, low) if goal.name in MINIMISED else (low, high))
        assert goal.proved == (goal.value == goal.bound)
    return solution


def _values(event: Event) -> dict[str, int]:
    return {goal.name: goal.value for goal in _solved(event).goals}


def _trios(meetings: tuple[Meeting, ...]) -> list[int]:
    """Give the rounds of the trios."""
    return [meeting.round for meeting in meetings if len(meeting.participants) == 3]


def _stepping_in(meetings: tuple[Meeting, ...]) -> Counter[str]:
    """Count the meetings of the standby people S and T."""
    return Counter(who for m in meetings for who in m.participants if who in {"S", "T"})


def test_one_trio_in_a_round_of_odd_number() -> None:
    """Seven people, two rounds: nobody sits out, and each round has one trio and two pairs."""
    solution = _solved(tiny_event(SEVEN, 2, 3, odd="trio"))
    assert _trios(solution.meetings) == [1, 2]
    assert len(solution.meetings) == 6
    assert solution.goals[1].value == 14
    assert all(goal.proved for goal in solution.goals)


def test_a_second_trio_needs_people_who_have_not_met() -> None:
    """Of five, two rounds cannot both have a trio: two of any three have met in the first."""
    solution = _solved(tiny_event(FIVE, 2, 2, odd="trio"))
    assert len(_trios(solution.meetings)) == 1
    assert (solution.goals[1].value, solution.goals[1].proved) == (9, True)


def test_no_trio_where_pairs_suffice() -> None:
    """Six people could sit in two trios; three pairs are enough."""
    solution = _solved(tiny_event("A B C D E F", 2, 3, odd="trio"))
    assert _trios(solution.meetings) == []
    assert len(solution.meetings) == 6


def test_trios_where_tables_are_few() -> None:
    """Six people and two tables: two sit out each round unless both tables have three."""
    event = tiny_event("A B C D E F", 1, 2, odd="trio")
    assert _trios(_solved(event).meetings) == [1, 1]
    narrow = tiny_event("A B C D E F", 1, tables("1 2", seats=2), odd="trio")
    assert _trios(_solved(narrow).meetings) == []


@pytest.mark.parametrize(
    "event",
    [
        tiny_event(FIVE, 1, 2, [ruled("E", who, "keep apart") for who in "ABCD"], odd="trio"),
        tiny_event(people("A B C", sector="x") + people("D E", sector="y"), 1, 2,
                   odd="trio", cross_sector="required"),
        tiny_event(FIVE, 1, tables("1 2", seats=2), odd="trio"),
        tiny_event(people("A B C D") + people("E", max_meetings=0), 1, 2, odd="trio"),
        tiny_event(people("A B C D") + people("E", needs=("quiet",)), 1, 2, odd="trio"),
        tiny_event("A B", 1, 1, odd="trio"),
    ],
    ids=["kept apart", "two sectors", "two seats", "wants none", "no table", "two people"],
)  # fmt: skip
def test_no_third_who_may_not_join(event: Event) -> None:
    """A trio is three pairs that may meet, at a table for three that suits all."""
    assert _trios(_solved(event).meetings) == []


def test_a_third_meets_nobody_again() -> None:
    """Three people, three rounds: as pairs they have more meetings than by one trio."""
    values = _values(tiny_event("A B C", 3, 1, odd="trio"))
    assert (values["meetings"], values["fairness"]) == (6, 3)


def test_a_third_holds_a_promise() -> None:
    """A is promised to B and to C in the only round: a trio holds both."""
    rows = [ruled("A", "B"), ruled("C", "A", "agreed")]
    event = tiny_event("A B C", 1, 1, rows, odd="trio")
    assert _values(event)["promises"] == 2
    apart = tiny_event("A B C", 1, 1, [*rows, ruled("B", "C", "keep apart")], odd="trio")
    assert _values(apart)["promises"] == 1


def test_a_table_that_is_kept() -> None:
    """A keeps the only table for three: whoever is left joins A, in both rounds."""
    hosts = people("A", table="2", role="host") + people("B C D E F G")
    narrow = tables("1 3", seats=2)
    meetings = _solved(tiny_event(hosts, 2, (*narrow, *tables("2")), odd="trio")).meetings
    trios = [meeting for meeting in meetings if len(meeting.participants) == 3]
    assert len(trios) == 2
    assert all(trio.table == "2" and "A" in trio.participants for trio in trios)


def test_only_promised_meetings_are_held() -> None:
    """Where nothing else is filled in, nobody joins whom they are not promised to."""
    event = tiny_event("A B C", 2, 1, [ruled("A", "B")], odd="trio", fill=False)
    assert _trios(_solved(event).meetings) == []


def test_a_standby_person_steps_in() -> None:
    """Of five people one is left each round: staff meets them, in turns."""
    event = tiny_event(FIVE + STAFF, 4, 3, odd="standby")
    solution = _solved(event)
    assert _values(event)["meetings"] == 20
    assert _stepping_in(solution.meetings) == {"S": 2, "T": 2}


@pytest.mark.parametrize(
    ("event", "stepping_in"),
    [
        (tiny_event(people("A B C D") + STAFF, 2, 4, odd="standby"), 0),
        (tiny_event(FIVE + STAFF, 2, 2, odd="standby"), 0),
        (tiny_event(FIVE + people("S", role="standby", available=(1,)), 2, 3, odd="standby"), 1),
        (tiny_event(FIVE + people("S", role="standby", max_meetings=1), 2, 3, odd="standby"), 1),
        (tiny_event(FIVE + people("S", role="standby", status="absent"), 2, 3, odd="standby"), 0),
        (tiny_event(people("A") + STAFF, 4, 2, odd="standby"), 2),
        (tiny_event(STAFF, 2, 1, odd="standby"), 0),
        (tiny_event(FIVE + STAFF, 2, 3, odd="trio"), 0),
        (tiny_event(FIVE + STAFF, 2, 3), 0),
    ],
    ids=["even", "no table left", "leaves early", "once", "absent", "a pair once", "staff alone",
         "trio", "sit-out"],
)  # fmt: skip
def test_standby_people_only_spare_sit_outs(event: Event, stepping_in: int) -> None:
    """They meet where they may and somebody else would sit out, each pair once."""
    assert _stepping_in(_solved(event).meetings).total() == stepping_in


def test_nobody_served_is_no_burden() -> None:
    """Rounds, tables or people missing: the plan is empty and all goals are proved."""
    for odd in ("trio", "standby"):
        for event in (
            tiny_event("A B C", 0, 1, odd=odd),
            tiny_event("A B C", 1, tables(""), odd=odd),
            tiny_event((), 2, 1, odd=odd),
        ):
            solution = _solved(event)
            assert solution.meetings == ()
            assert all(goal.proved for goal in solution.goals)


@pytest.mark.parametrize("odd", ["trio", "standby"])
@pytest.mark.parametrize(
    ("count", "shape"),
    [(31, Shape()), (41, Shape(tables=15)), (31, Shape(needs=0.1, tables=18))],
    ids=["odd", "few tables", "needs"],
)
def test_plans_of_some_size_break_no_rule(odd: str, count: int, shape: Shape) -> None:
    """People come and go, some met before: meetings are bounded tightly, and more than of pairs."""
    plain = realistic_event(count, 5, shape=shape)
    staff = people("S T", role="standby") if odd == "standby" else ()
    event = plain.model_copy(
        update={
            "participants": plain.participants + staff,
            "settings": Settings.model_validate({"odd": odd}),
        }
    )
    event = Event.model_validate(event.model_dump(mode="json"))
    meetings = _values(event)["meetings"]
    assert meetings >= planner.solve(plain).goals[1].value
    assert meetings >= 0.98 * _solved(event).goals[1].bound


def test_options_beside_meetings_that_stand() -> None:
    """E may join AB or CD; with both met in another round, only the other table is left."""
    cast = Cast(tiny_event(FIVE, 2, 2, odd="trio"))
    standing = [Gathering(0, (0, 1)), Gathering(0, (2, 3)), Gathering(1, (0, 4))]
    found = [option for option in options_beside(cast, standing) if option.meeting.round == 0]
    assert [(o.meeting.people, o.joining, o.base) for o in found] == [((2, 3, 4), (4,), 1)]
    assert found[0].pairs == [(2, 4), (3, 4)]


def test_options_of_two_who_are_free() -> None:
    """Two without a meeting may have one of their own; two standby people may not."""
    cast = Cast(tiny_event(people("A B") + STAFF, 1, 2, odd="standby"))
    found = {option.meeting.people for option in options_beside(cast, [])}
    assert found == {(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)}
    assert all(option.base == NEW for option in options_beside(cast, []))


def test_all_options() -> None:
    """Three people, one round: three pairs and the trio."""
    cast = Cast(tiny_event("A B C", 1, 1, odd="trio"))
    found = sorted(option.meeting.people for option in all_options(cast))
    assert found == [(0, 1), (0, 1, 2), (0, 2), (1, 2)]


@pytest.mark.parametrize(
    ("event", "room"),
    [
        (tiny_event(FIVE, 1, 2, odd="trio"), 5),
        (tiny_event(FIVE, 1, 1, odd="trio"), 3),
        (tiny_event(FIVE, 1, tables("1 2", seats=2), odd="trio"), 4),
        (tiny_event(FIVE, 1, 3, odd="standby"), 4),
        (tiny_event(FIVE + STAFF, 1, 3, odd="standby"), 5),
        (tiny_event(MANY_X + people("E", sector="y") + people("F", sector="z"),
                    1, 3, odd="trio", cross_sector="required"), 4),
        (tiny_event(MANY_X + people("E", sector="y"), 1, 3,
                    odd="trio", cross_sector="required"), 2),
        (tiny_event(people("A B C D", organisation="Harbour") + people("E"), 1, 3, odd="trio"), 2),
    ],
    ids=["trio", "one table", "seats", "no staff", "staff", "sectors", "two sectors", "colleagues"],
)  # fmt: skip
def test_room(event: Event, room: int) -> None:
    """How many can meet in a round: tables, seats, parity, and who outnumbers the others."""
    places = Places(Cast(event), problem(event), complete=True)
    assert places.room.tolist() == [room]
    assert places.most_meetings() == room


def test_no_more_meetings_than_partners() -> None:
    """Two people alone meet once, however many rounds there are."""
    event = tiny_event("A B", 3, 1, odd="trio")
    places = Places(Cast(event), problem(event), complete=True)
    assert places.room.tolist() == [2, 2, 2]
    assert places.most_meetings() == 2


def test_bounds_of_pairs_hold_without_extras() -> None:
    """They say nothing of plans with trios, nor of the goals that trios are there for."""
    names = ("promises", "meetings", "fairness", "worth", "moves")
    known = list(known_of_pairs([Stage(name, 1, 2) for name in names]))
    assert [each.name for each in known] == ["fairness", "worth", "moves"]
    assert all(each.given["extras"] == 0 for each in known)
    assert known[1].given == {"extras": 0, "promises": 1, "meetings": 1, "fairness": 1}


def test_a_bound_holds_for_fewer_standby_people_too() -> None:
    """Four participant-rounds by two of the staff are worth nothing, by two pairs something."""
    alike = people("A B C D", topics=("food",))
    event = tiny_event(alike + STAFF, 2, 4, odd="standby", breadth=False)
    prepared = problem(event)
    bounds = OddBounds(Cast(event), prepared, FlowBounds(prepared))
    values = {"promises": 0, "meetings": 4, "extras": 4, "fairness": 4}
    assert bounds.bound("worth", values) >= bounds.bound("worth", {**values, "extras": 0})


@pytest.mark.parametrize(("meetings", "squares"), [(15, 0), (12, 3), (10, 5), (8, 11)])
def test_least_squares(meetings: int, squares: int) -> None:
    """Sit-outs of five people in three rounds, spread as evenly as can be."""
    event = tiny_event(FIVE, 3, 2, odd="trio")
    places = Places(Cast(event), problem(event), complete=True)
    assert places.least_squares(meetings) == squares


def test_pooled_flow() -> None:
    """Three people in one trio have three pairs, though each has but one meeting."""
    prepared = worth(problem(tiny_event("A B C", 1, 1, odd="trio")), AB=10, AC=20, BC=40)
    assert prepared.most.tolist() == [1, 1, 1]
    with_trio = PooledFlow(prepared, 1).best(Multipliers(worth=1), 6)
    assert with_trio.total == 2 * (10 + 20 + 40)
    without = PooledFlow(prepared, 0).best(Multipliers(worth=1), 6)
    assert without.total == 2 * 40


def test_pooled_flow_gives_only_so_many_more_partners() -> None:
    """Of two trios' worth of partners each person has two more at most, all together six."""
    prepared = problem(tiny_event("A B C D E F G", 1, 4, odd="trio"))
    prepared = replace(prepared, worth=np.full(len(prepared), 10))
    assert PooledFlow(prepared, 1).best(Multipliers(worth=1), 100).total == 10 * (7 + 3)
    assert PooledFlow(prepared, 2).best(Multipliers(worth=1), 100).total == 10 * (7 + 6)
