"""Who sits where: moves counted, rounds seated beside their neighbours."""

import pytest

from matchround.solving.hall import Hall, neighbours
from matchround.solving.table_flow import NOWHERE, Sitting, TableFlow

ALL = 0b11
A, B, C, D = range(4)


def _hall(*rounds: list[tuple[int, ...]]) -> Hall:
    flows = [TableFlow([Sitting(people, ALL) for people in here], ALL, 2) for here in rounds]
    return Hall(flows, 4)


def test_neighbours() -> None:
    """The first and the last round have one."""
    assert [neighbours(r, 3) for r in range(3)] == [[1], [0, 2], [1]]
    assert neighbours(0, 1) == []


def test_nobody_sits_at_first() -> None:
    """Before they are seated, meetings lack their tables and nobody moves."""
    hall = _hall([(A, B), (C, D)], [(A, C)])
    assert hall.rank == (3, 0, 0)


def test_a_round_is_seated_so_that_half_stay() -> None:
    """Of two meetings each keeps one person at their table; the other two move."""
    hall = _hall([(A, B), (C, D)], [(A, C), (B, D)])
    hall.seat(0, [])
    hall.seat(1, [0])
    assert hall.rank == (0, 2, 2)
    assert hall.moves.sum(axis=1).max() == 1
    assert NOWHERE not in hall.at


@pytest.mark.parametrize(("first", "stays"), [(0b01, A), (0b10, D)])
def test_those_stay_who_moved_most_elsewhere(first: int, stays: int) -> None:
    """A comes from another table in the second round, or D does: the third keeps them there."""
    rounds = [
        [Sitting((A, B), first)],
        [Sitting((A, C), 0b10), Sitting((B, D), 0b01)],
        [Sitting((A, D), ALL)],
    ]
    if stays == D:
        rounds[0] = [Sitting((B, D), first)]
        rounds[1] = [Sitting((A, B), 0b10), Sitting((C, D), 0b01)]
    hall = Hall([TableFlow(here, ALL, 2) for here in rounds], 4)
    hall.seat(0, [])
    hall.seat(1, [0])
    hall.seat(2, [1])
    assert hall.moves[stays].tolist() == [1, 0]


def test_a_copy_changes_alone() -> None:
    """What is seated in the copy is not seated in the original."""
    hall = _hall([(A, B)])
    other = hall.copy()
    other.seat(0, [])
    assert hall.rank[0] == 1
    assert other.rank[0] == 0
