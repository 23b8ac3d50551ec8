"""Chosen pairs in rounds: all of them where that is possible, and never against a rule."""

import numpy as np
import pytest

from generated_events import realistic_event, small_event
from matchround.event import Event
from matchround.solving.arrays import Pairs
from matchround.solving.choose import choose
from matchround.solving.kempe import put_into_rounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.promises import hold_promises
from matchround.solving.rounds_model import Rounds
from small_problems import BRIDGED, clashes, only, place, places, problem, timetable
from support import people, tables, tiny_event


def everything(prepared: Problem) -> Pairs:
    """Choose all pairs."""
    return np.arange(len(prepared))


def chosen_for(event: Event) -> tuple[Problem, Pairs]:
    """Give the best choice of an event."""
    prepared = problem(event)
    return prepared, choose(prepared, hold_promises(prepared, Limits())[1], Limits())[0]


@pytest.mark.parametrize("people_", [4, 6, 8, 10])
def test_everybody_meets_everybody(people_: int) -> None:
    """Complete: each of n people with each other in n - 1 rounds, all of them full."""
    prepared = problem(tiny_event("A B C D E F G H I J"[: 2 * people_ - 1], people_ - 1, 5))
    rounds = put_into_rounds(prepared, everything(prepared))
    assert len(rounds) == len(prepared)
    assert clashes(prepared, rounds) == []


@pytest.mark.parametrize("seed", range(1, 6))
def test_two_sides(seed: int) -> None:
    """Five of each sector meet all of the other in five rounds."""
    who = people("A B C D E", sector="x") + people("F G H I J", sector="y")
    prepared = problem(tiny_event(who, 5, 5, cross_sector="required"))
    rounds = put_into_rounds(prepared, everything(prepared), seed=seed)
    assert len(rounds) == 25
    assert clashes(prepared, rounds) == []


def test_an_odd_ring() -> None:
    """Five in a ring fit into three rounds; into two, but four pairs."""
    for count, held in ((3, 5), (2, 4)):
        prepared = problem(only("AB BC CD DE AE", count))
        rounds = put_into_rounds(prepared, everything(prepared))
        assert len(rounds) == held
        assert clashes(prepared, rounds) == []


def test_what_cannot_fit_is_left_over() -> None:
    """Fourteen of the fifteen pairs, though everybody has only three."""
    prepared = problem(only(BRIDGED, 3))
    rounds = put_into_rounds(prepared, everything(prepared))
    assert len(rounds) < 15
    assert len(rounds) >= 13
    assert clashes(prepared, rounds) == []


def test_fixed_pairs_keep_their_rounds() -> None:
    """Two pairs that would have been placed otherwise."""
    prepared = problem(tiny_event("A B C D", 3, 2))
    fixed = {place(prepared, "AB"): 2, place(prepared, "AC"): 0}
    found = timetable(prepared, put_into_rounds(prepared, everything(prepared), fixed))
    assert found == {"AB": 3, "CD": 3, "AC": 1, "BD": 1, "AD": 2, "BC": 2}


def test_only_what_is_chosen() -> None:
    """Other pairs stay out, though there would be room."""
    prepared = problem(tiny_event("A B C D", 3, 2))
    found = timetable(prepared, put_into_rounds(prepared, places(prepared, "AB CD")))
    assert sorted(found) == ["AB", "CD"]


def test_tables_of_each_round() -> None:
    """The second table is open in round 2 alone."""
    here = (*tables("1"), *tables("2", open_in=(2,)))
    prepared = problem(tiny_event("A B C D", 3, here))
    chosen = places(prepared, "AB CD AC BD")
    rounds = put_into_rounds(prepared, chosen)
    assert np.bincount(list(rounds.values()), minlength=3).tolist() == [1, 2, 1]


@pytest.mark.parametrize("seed", range(1, 6))
def test_nothing_is_left_over_where_all_are_there(seed: int) -> None:
    """Sixty people, eight rounds."""
    prepared, chosen = chosen_for(realistic_event(60, 8, seed, partial=0))
    rounds = put_into_rounds(prepared, chosen)
    assert sorted(rounds) == chosen.tolist()
    assert clashes(prepared, rounds) == []


@pytest.mark.parametrize("seed", range(1, 5))
def test_people_who_come_and_go(seed: int) -> None:
    """Nobody meets while away, and hardly a pair is left over."""
    prepared, chosen = chosen_for(realistic_event(50, 8, seed, partial=0.4))
    rounds = put_into_rounds(prepared, chosen)
    assert clashes(prepared, rounds) == []
    assert len(rounds) >= len(chosen) - 2


def _within_limits(prepared: Problem, rounds: Rounds) -> bool:
    held = np.array(sorted(rounds), np.intp)
    when = np.array([rounds[pair] for pair in sorted(rounds)], np.intp)
    return all(
        (np.bincount(when[crowd.pairs[held]], minlength=prepared.rounds) <= crowd.limit).all()
        for crowd in prepared.crowds
    )


@pytest.mark.parametrize("seed", range(1, 31))
def test_rules_of_small_events(seed: int) -> None:
    """Everybody once a round, in rounds that the pair allows, within the limits of tables."""
    prepared, chosen = chosen_for(small_event(seed))
    rounds = put_into_rounds(prepared, chosen)
    assert set(rounds) <= set(chosen.tolist())
    assert all(prepared.allowed[pair, r] for pair, r in rounds.items())
    ends = [(int(end[pair]), r) for pair, r in rounds.items() for end in (prepared.a, prepared.b)]
    assert len(ends) == len(set(ends))
    assert _within_limits(prepared, rounds)


def test_the_same_seed_the_same_rounds() -> None:
    """Chance is drawn from the seed alone."""
    prepared, chosen = chosen_for(realistic_event(50, 8, 3, partial=0.4))
    assert put_into_rounds(prepared, chosen, seed=4) == put_into_rounds(prepared, chosen, seed=4)
