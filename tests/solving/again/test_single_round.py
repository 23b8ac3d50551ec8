"""One round by itself: how many fit beside what stands, and the fullest with the most staying."""

from itertools import combinations
from random import Random

import pytest

from matchround.solving.again.single_round import fullest, largest_matching, most_beside
from matchround.solving.problem import Problem
from small_days import CHAIN, EXCHANGE, without_round
from small_problems import named, only, place, places, problem
from support import meet, people, tables, tiny_event


def test_beside_what_stands() -> None:
    """Beside A and B nobody; with nothing standing two."""
    prepared = problem(EXCHANGE.event)
    assert most_beside(prepared, EXCHANGE.meetings, 1) == 0
    assert most_beside(prepared, (), 1) == 2


def test_what_stands_in_other_rounds_is_no_matter() -> None:
    """Neither people nor tables are taken by it."""
    event = tiny_event("A B C D", 2, 2)
    stands = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    assert most_beside(problem(event), stands, 2) == 2
    assert most_beside(problem(event), stands, 1) == 0
    assert most_beside(problem(event), stands[:1], 1) == 1


def test_tables_that_are_left() -> None:
    """Of three one is closed in round 2, and one taken: one more of the two meetings possible."""
    here = (*tables("1 2"), *tables("3", open_in=(1,)))
    event = tiny_event("A B C D E F", 2, here)
    assert most_beside(problem(event), (meet(2, 1, "A", "B"),), 2) == 1
    assert most_beside(problem(event), (meet(1, 1, "A", "B"),), 1) == 2


def test_who_is_not_there() -> None:
    """C is there in round 1 alone."""
    event = tiny_event((*people("A B D"), *people("C", available=(1,))), 2, 2)
    assert most_beside(problem(event), (), 2) == 1
    assert most_beside(problem(event), (), 1) == 2


def test_rounds_by_their_numbers() -> None:
    """Round 3 is the second where one was cut."""
    event = tiny_event((*people("A B"), *people("C D", available=(3,))), 3, 2)
    cut = without_round(event, 2)
    assert most_beside(problem(cut), (), 3) == 2
    assert most_beside(problem(cut), (), 1) == 1


@pytest.mark.parametrize(
    ("pairs", "most"), [("AB BC CD", 2), ("AB BC AC", 1), ("AB AC AD", 1), ("AB CD EF AD", 3)]
)
def test_largest_matching(pairs: str, most: int) -> None:
    """Pairs that share nobody."""
    prepared = problem(tiny_event("A B C D E F", 1, 3))
    assert largest_matching(prepared, places(prepared, pairs).tolist()) == most


def _fullest(prepared: Problem, r: int, stays: str, taken: str = "") -> list[str]:
    own = places(prepared, stays).tolist()
    return named(prepared, fullest(prepared, r, own, places(prepared, taken).tolist()))


def test_as_full_as_can_be() -> None:
    """The exchange is made; what stays is only kept where that costs no meeting."""
    assert _fullest(problem(EXCHANGE.event), 0, "AB") == ["AC", "BD"]
    assert _fullest(problem(CHAIN.event), 0, "AB EF") == ["AC", "BF", "DE"]
    assert _fullest(problem(tiny_event("A B C D E", 1, 2)), 0, "AB CD") == ["AB", "CD"]


def test_as_many_stay_as_can() -> None:
    """C and D may meet A and B, or E and F: the first two would part two pairs, these one."""
    prepared = problem(only("AB EF GH AC BD EC FG HD", 1, 4))
    assert _fullest(prepared, 0, "AB EF GH") == ["AC", "BD", "EF", "GH"]


def test_pairs_of_other_rounds_are_taken() -> None:
    """AC meets in another round; but what stays here does, whatever is said."""
    prepared = problem(EXCHANGE.event)
    assert _fullest(prepared, 0, "AB", "AC") in (["AB"], ["BD"])
    assert _fullest(prepared, 0, "AB", "AC BD") == ["AB"]
    assert _fullest(prepared, 0, "AB", "AB AC BD") == ["AB"]


def test_no_more_than_there_is_room() -> None:
    """Of three meetings at two tables, first of all those that stay."""
    prepared = problem(only("AB CD EF", 1, 2))
    assert _fullest(prepared, 0, "EF") in (["AB", "EF"], ["CD", "EF"])
    assert _fullest(prepared, 0, "CD EF") == ["CD", "EF"]
    assert _fullest(problem(only("AB CD EF", 1, 1)), 0, "CD") == ["CD"]


@pytest.mark.parametrize("seed", range(1, 21))
def test_against_every_way_to_fill(seed: int) -> None:
    """Of ten random pairs of eight people: most meetings, then most that stay."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same pairs
    names = ["".join(p) for p in draw.sample(list(combinations("ABCDEFGH", 2)), 10)]
    prepared = problem(only(" ".join(names), 1, 4))
    first = names[0]
    stays = [first, *(n for n in names[1:] if not set(n) & set(first))][:2]
    if len(stays) == 2 and set(stays[1]) & set(first):
        stays = stays[:1]
    found = _fullest(prepared, 0, " ".join(stays))
    best = max((len(way), len(set(way) & set(stays))) for way in _ways(names))
    assert (len(found), len(set(found) & set(stays))) == best
    assert len(set("".join(found))) == 2 * len(found)


def _ways(names: list[str]) -> list[tuple[str, ...]]:
    """Give every set of pairs that share nobody."""
    return [
        way
        for size in range(5)
        for way in combinations(names, size)
        if len(set("".join(way))) == 2 * size
    ]


def test_places_are_those_of_the_problem() -> None:
    """Positions rise."""
    prepared = problem(CHAIN.event)
    assert fullest(prepared, 0, [], []) == sorted(place(prepared, n) for n in ("AC", "BF", "DE"))
