"""Limits of what people who come and go can have together, which no plan passes."""

from itertools import islice

import numpy as np
import pytest

from brute_force import plans
from generated_events import realistic_event, small_event
from matchround.solving.reference.allowed import places
from matchround.solving.round_sets import MOST_SETS, limits_of, round_sets
from small_problems import named, problem
from support import people, tiny_event


def limits(event_people: object, rounds: int, tables: int = 9) -> set[tuple[str, int]]:
    """Give all limits as ("AB AC", most)."""
    assert isinstance(event_people, str | tuple)
    prepared = problem(tiny_event(event_people, rounds, tables))
    return {(" ".join(named(prepared, limit.pairs)), limit.most) for limit in limits_of(prepared)}


def test_five_people_in_four_rounds() -> None:
    """One sits out in each: 8 of the 10 pairs."""
    most = {count for _, count in limits("A B C D E", 4)}
    assert most == {8}


def test_two_threes_in_two_rounds() -> None:
    """Six people have room for three meetings a round; but three among themselves for one."""
    public = people("A B C", languages=("sv",)) + people("D E F", languages=("da",))
    found = limits(public, 2)
    assert {("AB AC BC", 2), ("DE DF EF", 2)} <= found


def test_who_comes_late_meets_in_the_last_round() -> None:
    """B and C come for round 3: A, who is always there, can meet but one of them."""
    who = people("A") + people("B C", available=(3,)) + people("D E")
    found = limits(who, 3)
    assert ("AB AC", 1) in found
    assert ("AB AC BC BD BE CD CE", 2) in found


def test_tables_of_the_rounds_that_are_shared() -> None:
    """Four come late for one round of two, with one table: one of their pairs; two in all."""
    late = people("A B C D", available=(2,))
    found = limits(late + people("E"), 2, 1)
    assert ("AB AC AD AE BC BD BE CD CE DE", 1) in found
    found = limits(late + people("E F"), 2, 1)
    assert ("AB AC AD AE AF BC BD BE BF CD CE CF DE DF", 1) in found
    assert ("AB AC AD AE AF BC BD BE BF CD CE CF DE DF EF", 2) in found


def test_all_there_and_rounds_enough() -> None:
    """Nothing binds."""
    assert limits("A B C D", 3) == set()


def test_intervals_come_first() -> None:
    """Short ones before long ones, then what pairs have in common, up to a limit."""
    who = people("A", available=(1, 3, 5)) + people("B C D")
    sets = [np.flatnonzero(one).tolist() for one in round_sets(problem(tiny_event(who, 5)))]
    assert sets[:6] == [[0], [1], [2], [3], [4], [0, 1]]
    assert len(sets) == 15 + 1
    assert sets[-1] == [0, 2, 4]
    many = problem(realistic_event(60, 24, partial=0.5))
    assert len(round_sets(many)) == MOST_SETS


def _tiny_seeds() -> list[int]:
    return list(islice((seed for seed in range(1, 3000) if _is_tiny(seed)), 20))


def _is_tiny(seed: int) -> bool:
    event = small_event(seed)
    chances = len(list(places(event, [table.name for table in event.tables])))
    return 6 <= chances <= 26 and any(True for _ in limits_of(problem(event)))


@pytest.mark.parametrize("seed", _tiny_seeds())
def test_no_plan_passes_a_limit(seed: int) -> None:
    """Every plan of tiny events in which something binds keeps to all limits."""
    event = small_event(seed)
    prepared = problem(event)
    position = {name: pair for pair, name in enumerate(named(prepared, range(len(prepared))))}
    limits = [(set(limit.pairs.tolist()), limit.most) for limit in limits_of(prepared)]
    for plan in plans(event):
        chosen = {position["".join(sorted(meeting.participants))] for meeting in plan}
        assert all(len(chosen & pairs) <= most for pairs, most in limits)
