"""Candidate pairs: true pairs, never without the promised, widened until nothing prices in."""

from itertools import pairwise

import numpy as np
import pytest

from generated_events import realistic_event
from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.solving import candidates
from matchround.solving.candidates import ANY, BEST, BEST_PER_SECTOR, PRICED, Candidates, Pool
from matchround.solving.flow import ChoiceFlow, Multipliers
from matchround.solving.problem import problem_of
from support import people, ruled, tiny_event

SECTORS = 6
LARGE = realistic_event(150, 6)
WEIGHED = Multipliers(fairness=3000, breadth=1000, worth=1)


def listed(pairs: Candidates) -> dict[tuple[int, int], int]:
    """Give the worth of each pair."""
    ends = zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)
    return dict(zip(ends, pairs.worth.tolist(), strict=True))


def eligible(event: Event) -> dict[tuple[int, int], int]:
    """Give the worth of each eligible pair."""
    every = eligible_pairs(event)
    ends = zip(every.a.tolist(), every.b.tolist(), strict=True)
    return dict(zip(ends, every.worth.tolist(), strict=True))


def test_they_are_eligible_with_their_worth() -> None:
    """Each once, sorted, and not nearly all of them."""
    found, every = listed(Pool(LARGE, 1).first()), eligible(LARGE)
    assert found.items() <= every.items()
    assert list(found) == sorted(found)
    assert len(found) <= 150 * (BEST + BEST_PER_SECTOR * SECTORS + ANY) < len(every)


def test_everybody_lists_their_best() -> None:
    """The best partners of each person are among the candidates, and some of each sector."""
    first, every = listed(Pool(LARGE, 1).first()), eligible(LARGE)
    for person in range(150):
        own = [worth for ends, worth in every.items() if person in ends]
        mine = [worth for ends, worth in first.items() if person in ends]
        assert sorted(mine, reverse=True)[:BEST] == sorted(own, reverse=True)[:BEST]


def test_promises_are_always_among_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """However short the lists are, and whichever way round a row names the two."""
    for size in ("BEST", "BEST_PER_SECTOR", "ANY"):
        monkeypatch.setattr(candidates, size, 1)
    ids = [f"A{n:02d}" for n in range(60)]
    rows = [ruled(ids[59 - n], ids[n]) for n in range(30)]
    event = tiny_event(" ".join(ids), 2, 30, rows)
    assert listed(Pool(event, 1).first()).keys() >= {(n, 59 - n) for n in range(30)}


def test_a_promise_that_nobody_can_keep_is_none() -> None:
    """People who are never there together are not eligible, whatever was promised."""
    who = people("A", available=(1,)) + people("B", available=(2,)) + people("C D")
    found = listed(Pool(tiny_event(who, 2, 2, [ruled("A", "B")]), 1).first())
    assert sorted(found) == [(0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]


@pytest.mark.parametrize("seed", [1, 2])
def test_widening_reaches_the_flow_of_all_pairs(seed: int) -> None:
    """What is lacking is never more than stated, falls to nothing, and lists grow little."""
    whole = problem_of(LARGE, eligible_pairs(LARGE), complete=False)
    most = 2 * int(whole.room.sum())
    best = ChoiceFlow(whole).best(WEIGHED, most).total
    pool = Pool(LARGE, seed)
    known, sizes, excess = pool.first(), list[int](), 1
    while excess and len(sizes) < len(LARGE.players):
        problem = problem_of(LARGE, known, complete=False)
        flow = ChoiceFlow(problem).best(WEIGHED, most)
        wider, excess = pool.widened(known, problem, flow)
        assert flow.total <= best <= flow.total + excess
        assert listed(known).items() <= listed(wider).items()
        sizes.append(len(known))
        known = wider
    assert flow.total == best
    assert all(more - less <= 150 * PRICED for less, more in pairwise(sizes))


def test_the_same_seed_lists_the_same() -> None:
    """Some partners are drawn at random, by the seed."""
    one, again, other = (listed(Pool(LARGE, seed).first()) for seed in (1, 1, 2))
    assert one == again
    assert one != other


def test_within_a_block() -> None:
    """Pairs stand in the rows of both their people."""
    ones = np.array([0, 1])
    pairs = Candidates(LARGE.players[:4], ones, np.array([3, 2]), ones)
    rows, columns = pairs.within(1, 4)
    assert sorted(zip(rows.tolist(), columns.tolist(), strict=True)) == [(0, 2), (1, 1), (2, 0)]
