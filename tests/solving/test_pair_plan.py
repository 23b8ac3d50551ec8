"""Pairs in rounds at tables: a whole event, or the rest of one beside meetings that stand."""

import pytest

from generated_events import small_event
from matchround.event import Event, Goal, Meeting
from matchround.rules import goal_values
from matchround.solving import by_rounds, reference
from matchround.solving.exact import pairs_of, settle
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.pair_plan import PairPlan, plan_pairs, silent
from matchround.solving.stages import Stage, stage_names
from matchround.solving.standing import rest_of, stand_beside
from small_problems import clashes, place, scattered, timetable
from support import meet, people, ruled, tables, tiny_event


def beside(event: Event, stand: tuple[Meeting, ...], from_round: int) -> PairPlan:
    """Plan the rest of an event beside meetings that stand."""
    rest = rest_of(event, stand, from_round)
    return plan_pairs(rest, Limits(), silent, stand_beside(event, rest, stand))


def held(plan: PairPlan) -> dict[str, int]:
    """Give the round, from 1, of each pair by its name."""
    return timetable(plan.problem, plan.rounds)


def reached(plan: PairPlan) -> dict[str, tuple[int, int]]:
    """Give value and bound of each goal."""
    return {stage.name: (stage.value, stage.bound) for stage in plan.reached}


@pytest.mark.parametrize("seed", range(1, 11))
def test_a_whole_event(seed: int) -> None:
    """As good as the reference model, goal after goal, and each pair has a table."""
    event = small_event(seed)
    plan, best = plan_pairs(event, Limits(), silent), reference.optimum(event).values
    assert tuple(reached(plan)) == stage_names(event)
    assert {name: value for name, (value, _) in reached(plan).items()} == {
        name: best[name] for name in stage_names(event)
    }
    assert plan.seats.keys() == plan.rounds.keys()


def test_steps_are_told() -> None:
    """With the promises as soon as these are known."""
    told: list[tuple[str, Goal | None]] = []
    event = tiny_event("A B C D", 3, 2, [ruled("A", "B")])
    plan_pairs(event, Limits(), lambda *step: told.append(step))
    assert [step for step, _ in told] == ["pairs", "choose", "rounds", "tables", "prove"]
    assert told[1][1] == Goal(name="promises", value=1, bound=1, proved=True)
    assert all(goal is None for step, goal in told if step != "choose")


def test_no_pair_meets_again() -> None:
    """Four people in three rounds, of which one has been played: two ways are left for two."""
    event = tiny_event("A B C D", 3, 2)
    plan = beside(event, (meet(1, 1, "A", "B"), meet(1, 2, "C", "D")), 2)
    assert held(plan).keys() == {"AC", "AD", "BC", "BD"}
    assert set(held(plan).values()) == {2, 3}
    assert clashes(plan.problem, plan.rounds) == []


def test_fairness_of_the_whole_day() -> None:
    """One table; A and B had it in round 1, so C and D have it now: everybody sits out once."""
    event = tiny_event("A B C D", 2, 1)
    plan = beside(event, (meet(1, 1, "A", "B"),), 2)
    assert held(plan) == {"CD": 2}
    assert reached(plan)["fairness"] == (4, 4)


def test_sit_outs_that_nothing_can_spare_are_counted() -> None:
    """C missed round 1 and, kept apart from B, meets A: C misses one of two, B one of two."""
    event = tiny_event("A B C", 2, 1, [ruled("B", "C", "keep apart")])
    plan = beside(event, (meet(1, 1, "A", "B"),), 2)
    assert held(plan) == {"AC": 2}
    assert reached(plan)["fairness"] == (2, 2)
    nobody_played = beside(event, (), 2)
    assert reached(nobody_played)["fairness"] == (1 + 1 + 4, 1 + 1 + 4)


BROAD = (
    *people("A", sector="x", topics=("fish",)),
    *people("B", sector="y", available=(1,)),
    *people("C", sector="y", topics=("fish",), available=(2,)),
    *people("D", sector="z", available=(2,)),
)
"""A shares a topic with C. In round 2 at one table meet two of A, C and D."""


@pytest.mark.parametrize(
    ("stand", "pair", "breadth"), [((), "AC", 4), ((meet(1, 1, "A", "B"),), "AD", 4)]
)
def test_breadth_of_the_whole_day(stand: tuple[Meeting, ...], pair: str, breadth: int) -> None:
    """Who has met somebody of C's sector meets D, whose sector is new; C is worth more."""
    event = tiny_event(BROAD, 2, 1, [ruled("C", "D", "keep apart")])
    plan = beside(event, stand, 2)
    assert held(plan) == {pair: 2}
    assert reached(plan)["breadth"] == (breadth, breadth)


def test_breadth_that_nothing_new_can_add_to() -> None:
    """A has met both sectors: only organisations are new to A, and A's sector to C or D."""
    event = tiny_event(
        (*BROAD, *people("E", sector="z", available=(1,))), 2, 2, [ruled("C", "D", "keep apart")]
    )
    plan = beside(event, (meet(1, 1, "A", "B"), meet(1, 2, "A", "E")), 2)
    assert held(plan) == {"AC": 2}
    assert reached(plan)["breadth"] == (3, 3)


def test_tables_that_stand_are_taken() -> None:
    """Of two tables in round 2 one is taken by A and B: E and F, or C and D, have the other."""
    event = tiny_event("A B C D E F", 2, 2)
    plan = beside(event, (meet(2, 1, "A", "B"),), 2)
    assert len(held(plan)) == 1
    assert set("".join(held(plan))) <= set("CDEF")
    assert [plan.problem.event.tables[t].name for t in plan.seats.values()] == ["2"]


def test_a_pair_without_a_table_is_left_out() -> None:
    """Both pairs are chosen for the one quiet table, of which the choice may know."""
    who = people("A B", needs=("quiet",), organisation="x") + people("C D", organisation="y")
    event = tiny_event(who, 1, (*tables("1", features=("quiet",)), *tables("2")))
    plan = plan_pairs(event, Limits(), silent)
    assert plan.seats.keys() == plan.rounds.keys()
    assert len(plan.rounds) == 1
    assert reached(plan)["meetings"] == (2, 2)


def test_proved_again_for_other_rounds() -> None:
    """Values are counted anew, and the bounds are those of what is reached before."""
    plan = plan_pairs(tiny_event("A B C D", 2, 2), Limits(), silent)
    fewer = {place(plan.problem, "AB"): 0, place(plan.problem, "CD"): 0}
    again = plan.proved_again(fewer)
    assert again[1] == Stage("meetings", 4, 8)
    assert again[2] == Stage("fairness", 4, 4)
    assert [stage.value for stage in again] == [
        measure(plan.problem, pairs_of(fewer), stage.name) for stage in again
    ]
    assert plan.proved_again(plan.rounds) == plan.reached


def test_a_scattered_event_is_filled_round_by_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pairs have no choice of rounds it is not told that rounds are sought for them."""
    monkeypatch.setattr(by_rounds, "MOST_VARIABLES", 0)
    monkeypatch.setattr(by_rounds, "CHOICE", 9)
    told: list[str] = []
    event = small_event(5)
    plan = plan_pairs(event, Limits(), lambda step, _goal: told.append(step))
    assert told == ["pairs", "choose", "tables", "prove"]
    assert reached(plan)["meetings"] == (reference.optimum(event).values["meetings"],) * 2


def test_bounds_of_a_scattered_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """They know who is free when: near the best that there is, where the flow's are far from it."""
    monkeypatch.setattr(by_rounds, "MOST_VARIABLES", 100)
    plan = plan_pairs(scattered(40, 8, 3, 2), Limits(), silent)
    _, best = settle(plan.problem, plan.rounds, plan.reached, Limits())
    value, bound = reached(plan)["worth"]
    assert value <= best[-1].value <= bound <= best[-1].value * 1.02
    flow = plan.prepared.bounds.last(plan.reached[:-1], breadth=True)[1]
    assert bound < flow.bound


def test_nobody_may_meet() -> None:
    """All is stated for no pairs at all."""
    event = tiny_event("A B", 2, 1, [ruled("A", "B", "keep apart")])
    plan = plan_pairs(event, Limits(), silent)
    assert plan.rounds == plan.seats == {}
    assert {name: value for name, (value, _) in reached(plan).items()} == {
        name: value for name, value in goal_values(event, ()).items() if name != "moves"
    }
