"""Placing pairs in rounds one by one: directly, by making room, by a chain, or by force."""

from random import Random

import pytest

from matchround.solving.colouring import Colouring
from small_problems import place, problem, timetable
from support import people, tables, tiny_event


def colouring(ids: object, rounds: int, tables_: int = 9, **fixed: int) -> Colouring:
    """Make one in which some pairs are fixed in rounds from 1."""
    assert isinstance(ids, str | tuple)
    prepared = problem(tiny_event(ids, rounds, tables_))
    return Colouring(prepared, {place(prepared, name): r - 1 for name, r in fixed.items()})


def put(state: Colouring, **rounds: int) -> None:
    """Place pairs, unchecked."""
    for name, r in rounds.items():
        state.place(place(state.problem, name), r - 1)


def found(state: Colouring) -> dict[str, int]:
    """Give the round, from 1, of each pair."""
    return timetable(state.problem, state.round_of)


def test_directly_in_the_emptiest_round() -> None:
    """CD goes where AB is not, though both rounds are free for it."""
    state = colouring("A B C D", 2)
    put(state, AB=1)
    assert state.place_directly(place(state.problem, "CD"))
    assert found(state) == {"AB": 1, "CD": 2}


def test_not_where_somebody_meets_already() -> None:
    """A meets in one round, B in the other."""
    state = colouring("A B C D", 2)
    put(state, AC=1, BD=2)
    assert not state.place_directly(place(state.problem, "AB"))
    assert found(state) == {"AC": 1, "BD": 2}


def test_not_where_somebody_is_away() -> None:
    """B comes for round 2."""
    state = colouring(people("A") + people("B", available=(2,)) + people("C"), 2)
    put(state, AC=2)
    assert not state.place_directly(place(state.problem, "AB"))
    state.lift(place(state.problem, "AC"))
    assert state.place_directly(place(state.problem, "AB"))
    assert found(state) == {"AB": 2}


def test_by_making_room() -> None:
    """One table: AB is free for round 1 only when CD moves to round 2."""
    who = people("A B", available=(1,)) + people("C D E")
    state = colouring(who, 2, 1)
    put(state, CD=1)
    pair = place(state.problem, "AB")
    assert not state.place_directly(pair)
    assert state.place_by_relief(pair)
    assert found(state) == {"AB": 1, "CD": 2}


def test_no_room_to_be_made() -> None:
    """The other round is full as well: all stays."""
    state = colouring("A B C D E F", 2, 1)
    put(state, CD=1, EF=2)
    assert not state.place_by_relief(place(state.problem, "AB"))
    assert found(state) == {"CD": 1, "EF": 2}


def test_by_a_chain() -> None:
    """AB fits when A's meeting with C goes to the round in which A is free."""
    state = colouring("A B C D", 2)
    put(state, AC=1, BD=2)
    assert state.place_by_chain(place(state.problem, "AB"))
    assert sorted(found(state)) == ["AB", "AC", "BD"]
    assert found(state)["AB"] != found(state)["AC"] == found(state)["BD"]


def test_a_chain_that_ends_at_the_other() -> None:
    """Two rounds cannot hold a triangle, whatever is swapped."""
    state = colouring("A B C", 2)
    put(state, AC=1, BC=2)
    assert not state.place_by_chain(place(state.problem, "AB"))
    assert found(state) == {"AC": 1, "BC": 2}


def test_fixed_pairs_are_not_swapped() -> None:
    """The chain that would help begins with a pair that stands."""
    state = colouring("A B C D", 2, AC=1, BD=2)
    assert not state.place_by_chain(place(state.problem, "AB"))
    assert found(state) == {"AC": 1, "BD": 2}


def test_a_chain_keeps_to_absence() -> None:
    """C leaves after round 1, so that AC stays there; BD moves instead."""
    who = people("A B") + people("C", available=(1,)) + people("D")
    state = colouring(who, 2)
    put(state, AC=1, BD=2)
    assert state.place_by_chain(place(state.problem, "AB"))
    assert found(state) == {"AB": 2, "AC": 1, "BD": 1}


def test_a_chain_keeps_to_scarce_tables() -> None:
    """A and B need the one step-free table: AC and BD cannot be in one round."""
    who = people("A B", needs=("step-free",)) + people("C D")
    here = (*tables("1", features=("step-free",)), *tables("2"))
    prepared = problem(tiny_event(who, 2, here))
    state = Colouring(prepared, {})
    put(state, AC=1, BD=2)
    assert not state.place_by_chain(place(prepared, "AB"))
    assert found(state) == {"AC": 1, "BD": 2}


@pytest.mark.parametrize(("count", "leaving"), [(1, ["AC"]), (2, ["AC"])])
def test_who_leaves_by_force(count: int, leaving: list[str]) -> None:
    """Those who meet A or B in the round; nobody else where there is a table left."""
    state = colouring("A B C D E", 2, count)
    put(state, AC=1)
    here = state.blockers(place(state.problem, "AB"), 0, Random(1))  # noqa: S311 -- reproducible
    assert here == [place(state.problem, name) for name in leaving]


def test_somebody_leaves_a_full_round() -> None:
    """CD sits at the only table, and goes; unless it is fixed."""
    draw = Random(1)  # noqa: S311 -- reproducible
    state = colouring("A B C D", 2, 1)
    put(state, CD=1)
    pair = place(state.problem, "AB")
    assert state.blockers(pair, 0, draw) == [place(state.problem, "CD")]
    assert state.blockers(pair, 1, draw) == []
    assert colouring("A B C D", 2, 1, CD=1).blockers(pair, 0, draw) is None
    assert colouring("A B C D", 2, 2, AC=1).blockers(pair, 0, draw) is None


def test_lifting_gives_the_place_free() -> None:
    """The round is empty again, and its table too."""
    state = colouring("A B C D", 1, 1)
    put(state, AB=1)
    assert not state.place_directly(place(state.problem, "CD"))
    assert state.lift(place(state.problem, "AB")) == 0
    assert state.place_directly(place(state.problem, "CD"))
