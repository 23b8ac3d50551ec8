"""Fewer moves by exchanging meetings between rounds: same pairs, same rules."""

import numpy as np
import pytest

from generated_events import Shape, realistic_event
from matchround.event import Event
from matchround.solving.fewer_moves import Exchanges, fewer_moves
from matchround.solving.kempe import put_into_rounds
from matchround.solving.moves import count_moves
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.seating import seat
from small_problems import clashes, place, problem, timetable
from support import people, ruled, tables, tiny_event


def _rounds(prepared: Problem, **named: int) -> Rounds:
    return {place(prepared, pair): r - 1 for pair, r in named.items()}


def _random(event: Event) -> tuple[Problem, Rounds]:
    """Put some pairs of a realistic event into rounds, whichever."""
    prepared = problem(event)
    chosen = np.arange(0, len(prepared), len(prepared) // (len(prepared.people) * 2))
    return prepared, put_into_rounds(prepared, chosen)


@pytest.mark.parametrize("seed", range(1, 5))
def test_moves_are_those_of_the_best_seating(seed: int) -> None:
    """Counted by paths and circles of people, the moves are those that seating leaves."""
    event = realistic_event(30, 6, seed, shape=Shape(tables=12))
    prepared, rounds = _random(event)
    moves = Exchanges(prepared, rounds).moves
    assert moves == count_moves(prepared, rounds, seat(prepared, rounds).tables)
    assert moves > 0


@pytest.mark.parametrize("seed", range(1, 5))
def test_exchanges_keep_pairs_and_rules(seed: int) -> None:
    """People come and go, some kept a table; fewer move, and no rule breaks."""
    prepared, rounds = _random(realistic_event(30, 6, seed, shape=Shape(tables=12)))
    found = fewer_moves(prepared, rounds, 0, seed)
    assert sorted(found) == sorted(rounds)
    assert clashes(prepared, found) == []
    assert Exchanges(prepared, found).moves < Exchanges(prepared, rounds).moves


def test_it_stops_at_the_least() -> None:
    """Where as few move as is asked for, nothing is exchanged."""
    prepared, rounds = _random(realistic_event(30, 6, shape=Shape(tables=12)))
    least = Exchanges(prepared, rounds).moves
    assert fewer_moves(prepared, rounds, least, 1) == rounds


def test_same_seed_same_rounds() -> None:
    """What is drawn follows from the seed."""
    prepared, rounds = _random(realistic_event(30, 6, shape=Shape(tables=12)))
    assert fewer_moves(prepared, rounds, 0, 1) == fewer_moves(prepared, rounds, 0, 1)


def test_meetings_come_apart() -> None:
    """A meets in rounds 1 and 2 and B in 3: with B's meeting between A's nobody moves."""
    prepared = problem(tiny_event("A B C D", 3, 2))
    rounds = _rounds(prepared, AB=1, AC=2, BD=3)
    assert Exchanges(prepared, rounds).moves == 0
    swapped = _rounds(prepared, AB=1, CD=1, AC=2, BD=2)
    assert Exchanges(prepared, swapped).moves == 2
    found = fewer_moves(prepared, swapped, 0, 1)
    assert Exchanges(prepared, found).moves == 0


@pytest.mark.parametrize(
    ("event", "fixed"),
    [
        (tiny_event(people("A", available=(1,)) + people("B C D"), 3, 2), "AB"),
        (tiny_event("A B C D", 3, 2, [ruled("A", "B", when=(1,))]), "AB"),
        (tiny_event("A B C D", 3, tables("1") + tables("2", open_in=(1, 2))), ""),
    ],
    ids=["leaves early", "promised for a round", "a table closes"],
)
def test_what_may_not_be_exchanged(event: Event, fixed: str) -> None:
    """Availability, the rounds of a promise and the tables that are open stay respected."""
    prepared = problem(event)
    found = timetable(prepared, fewer_moves(prepared, _rounds(prepared, AB=1, CD=1, BD=2), 0, 1))
    if fixed:
        assert found[fixed] == 1
    else:
        assert list(found.values()).count(3) <= 1


def test_promises_in_order_stay() -> None:
    """The row that comes after another keeps its round, and so does the other."""
    rows = [ruled("A", "B", no="1"), ruled("C", "D", no="2", after=("1",))]
    prepared = problem(tiny_event("A B C D", 3, 2, rows))
    start = _rounds(prepared, AB=1, CD=2, AC=3)
    exchanges = Exchanges(prepared, start)
    assert not any(
        exchanges.attempt(person, one, other)
        for person in range(4)
        for one, other in ((0, 1), (1, 2), (0, 2))
    )
    assert exchanges.round_of == start


@pytest.mark.parametrize("rounds", [0, 1])
def test_nothing_to_exchange(rounds: int) -> None:
    """Without two rounds, or without meetings, all stays."""
    prepared = problem(tiny_event("A B", rounds, 1))
    start = _rounds(prepared, AB=1) if rounds else {}
    assert fewer_moves(prepared, start, 0, 1) == start
    assert fewer_moves(problem(tiny_event("A B", 2, 1)), {}, -1, 1) == {}
