"""Tables that pairs can use, and how many pairs of a kind fit into a round."""

from itertools import combinations, islice

import numpy as np
import pytest

from generated_events import small_event
from matchround.event import Event
from matchround.solving.matching import most_matched
from matchround.solving.places import Places, members
from small_problems import named, place, problem
from support import people, tables, tiny_event

STEP_FREE, QUIET = ("step-free",), ("quiet",)


def usable(event: Event, pair: str, round_: int = 1) -> list[str]:
    """Name the tables that a pair can use."""
    prepared = problem(event)
    found = prepared.places.tables(place(prepared, pair), round_ - 1)
    return [event.tables[table].name for table in found]


def limits(event: Event) -> dict[tuple[str, ...], list[int]]:
    """Give the limits of scarce tables: at most so many of these pairs in each round."""
    prepared = problem(event)
    return {
        tuple(named(prepared, np.flatnonzero(crowd.pairs))): crowd.limit.tolist()
        for crowd in prepared.places.crowds()
    }


def test_all_tables_where_nobody_needs_one() -> None:
    """Without needs and hosts nothing is scarce but the tables as such."""
    event = tiny_event("A B", 1, 3)
    assert usable(event, "AB") == ["1", "2", "3"]
    assert limits(event) == {}


def test_what_either_needs() -> None:
    """The table has what both need together."""
    who = people("A", needs=STEP_FREE) + people("B", needs=QUIET) + people("C")
    here = (
        *tables("1", features=STEP_FREE),
        *tables("2", features=QUIET),
        *tables("3", features=STEP_FREE + QUIET),
    )
    event = tiny_event(who, 1, here)
    assert usable(event, "AC") == ["1", "3"]
    assert usable(event, "AB") == ["3"]


def test_a_host_keeps_the_table() -> None:
    """Their pairs use no other, and at most one of them a round."""
    event = tiny_event(people("A", role="host", table="2") + people("B C"), 2, 3)
    assert usable(event, "AB") == ["2"]
    assert limits(event) == {("AB", "AC"): [1, 1]}


def test_closed_tables() -> None:
    """A table is used only in rounds in which it is open."""
    event = tiny_event("A B", 2, (*tables("1", open_in=(2,)), *tables("2")))
    assert usable(event, "AB") == ["2"]
    assert usable(event, "AB", 2) == ["1", "2"]
    assert problem(event).places.usable().tolist() == [[True, True]]


def test_a_pair_without_an_open_table() -> None:
    """The only step-free table is closed in the second round."""
    who = people("A", needs=STEP_FREE) + people("B C")
    event = tiny_event(who, 2, (*tables("1", features=STEP_FREE, open_in=(1,)), *tables("2")))
    prepared = problem(event)
    assert prepared.allowed[place(prepared, "AB")].tolist() == [True, False]
    assert limits(event)["AB", "AC"] == [1, 0]


def test_needs_share_their_tables() -> None:
    """Step-free and quiet have two tables each, one of them both: limited singly and together."""
    who = people("A", needs=STEP_FREE) + people("B", needs=QUIET) + people("C D")
    here = (
        *tables("1", features=STEP_FREE),
        *tables("2", features=STEP_FREE + QUIET),
        *tables("3", features=QUIET),
        *tables("4"),
    )
    assert limits(tiny_event(who, 1, here)) == {
        ("AB",): [1],
        ("AB", "AC", "AD"): [2],
        ("AB", "BC", "BD"): [2],
        ("AB", "AC", "AD", "BC", "BD"): [3],
    }


def test_tables_that_suit_nobody() -> None:
    """Where all need step-free tables, other tables are no room."""
    here = (*tables("1", features=STEP_FREE), *tables("2"))
    needy = tiny_event(people("A B C D", needs=STEP_FREE), 1, here)
    assert problem(needy).places.room(0) == problem(needy).room[0] == 1
    assert problem(tiny_event("A B C D", 1, here)).places.room(0) == 2


def _scarce_seeds() -> list[int]:
    """Choose small events with several kinds of scarce tables."""
    kinds = ((seed, len(problem(small_event(seed)).places.crowds())) for seed in range(1, 300))
    return list(islice((seed for seed, crowds in kinds if crowds > 1), 12))


def _seats_for(places: Places, pairs: list[int], position: int) -> bool:
    """Whether all of these pairs have a table of their own."""
    found = [(n, table) for n, pair in enumerate(pairs) for table in places.tables(pair, position)]
    ends = np.array(found, np.int64).reshape(-1, 2)
    return int(most_matched(ends[:, 0], ends[:, 1]).sum()) == len(pairs)


@pytest.mark.parametrize("seed", _scarce_seeds())
def test_pairs_within_the_limits_can_be_seated(seed: int) -> None:
    """Hall's theorem both ways, for every three pairs of small events with needs and hosts."""
    prepared = problem(small_event(seed))
    for pairs in combinations(range(min(len(prepared), 16)), 3):
        for r in range(prepared.rounds):
            chosen = [pair for pair in pairs if prepared.allowed[pair, r]]
            fits = len(chosen) <= prepared.places.room(r) and all(
                int(crowd.pairs[chosen].sum()) <= crowd.limit[r]
                for crowd in prepared.places.crowds()
            )
            assert fits == _seats_for(prepared.places, chosen, r)


def test_bits_of_a_mask() -> None:
    """Positions from 0, rising."""
    assert members(0) == []
    assert members(0b1101) == [0, 2, 3]
