"""One round's meetings to tables: as many as can be, then those stay whose staying counts most."""

from collections.abc import Sequence

import numpy as np
import pytest

from matchround.solving.table_flow import MOST_WEIGHED, NOWHERE, Sitting, Stays, TableFlow

ALL = 0b111


def _stays(*wishes: tuple[int, int, int]) -> Stays:
    columns = np.array(wishes, np.int64).reshape(-1, 3).T
    return Stays(*columns)


def _seat(masks: Sequence[int], *wishes: tuple[int, int, int], open_tables: int = ALL) -> list[int]:
    meetings = [Sitting((2 * n, 2 * n + 1), mask) for n, mask in enumerate(masks)]
    return [int(t) for t in TableFlow(meetings, open_tables, 3).seat(_stays(*wishes))]


def test_nobody_meets() -> None:
    """A round without meetings has no tables to give."""
    assert _seat([]) == []


def test_each_meeting_has_a_table_of_its_own() -> None:
    """Without wishes any tables do, but not one twice."""
    assert sorted(_seat([ALL, ALL, ALL])) == [0, 1, 2]


def test_a_meeting_stays_where_that_counts() -> None:
    """Of two who want a table, the one whose staying counts more has it."""
    assert _seat([ALL, ALL], (0, 2, 1), (1, 2, 5))[1] == 2
    assert _seat([ALL, ALL], (0, 2, 5), (1, 2, 1))[0] == 2


def test_two_small_stays_count_more_than_a_large_one() -> None:
    """The sum decides: the second meeting leaves its best table to the first."""
    assert _seat([ALL, ALL], (0, 0, 4), (1, 0, 5), (1, 1, 3)) == [0, 1]


@pytest.mark.parametrize(
    ("masks", "open_tables", "seated"),
    [
        ([0b001, ALL], ALL, [0, None]),
        ([0b001, 0b001], ALL, 1),
        ([ALL, ALL, ALL], 0b011, 2),
        ([0b100, ALL], 0b011, 1),
    ],
    ids=["own table", "one table for two", "a closed table", "own table closed"],
)
def test_tables_that_suit_and_are_open(
    masks: list[int], open_tables: int, seated: list[int | None] | int
) -> None:
    """Meetings sit where they can, and as many as can sit do."""
    found = _seat(masks, open_tables=open_tables)
    if isinstance(seated, list):
        assert all(want in {None, have} for want, have in zip(seated, found, strict=True))
        assert NOWHERE not in found
    else:
        assert sum(table != NOWHERE for table in found) == seated


def test_staying_never_costs_another_its_table() -> None:
    """The wide meeting would like the only table of the narrow one, and makes way."""
    found = _seat([ALL, 0b001], (0, 0, 9))
    assert found[1] == 0
    assert found[0] in {1, 2}


def test_who_meets_and_where_they_may_sit() -> None:
    """People are listed beside the positions of their meetings; closed tables suit nobody."""
    flow = TableFlow([Sitting((4, 7, 9), 0b110), Sitting((1, 2), ALL)], 0b011, 3)
    assert flow.people.tolist() == [4, 7, 9, 1, 2]
    assert flow.meeting.tolist() == [0, 0, 0, 1, 1]
    assert flow.suits(np.array([0, 0, 0, 1]), np.array([0, 1, 2, 0])).tolist() == [
        False,
        True,
        False,
        True,
    ]


@pytest.mark.parametrize("narrow", [0, 40])
def test_large_rounds_let_as_many_stay_as_small_ones(narrow: int) -> None:
    """Above the size at which the flow alone decides, the most possible still stay."""
    count = MOST_WEIGHED + 20
    every, half = (1 << count) - 1, (1 << count // 2) - 1
    meetings = [Sitting((2 * n, 2 * n + 1), half if n < narrow else every) for n in range(count)]
    wishes = [(n, table, 1) for n in range(count) for table in (n // 2, (n + 7) % count)]
    fitting = [(n, t, w) for n, t, w in wishes if meetings[n].tables >> t & 1]
    found = TableFlow(meetings, every, count).seat(_stays(*fitting)).tolist()
    assert sorted(found) == list(range(count))
    assert all(meetings[n].tables >> table & 1 for n, table in enumerate(found))
    stay = sum((n, table, 1) in set(fitting) for n, table in enumerate(found))
    assert stay >= count - narrow


def test_large_rounds_seat_all_before_anybody_stays() -> None:
    """The only table of one meeting is where another would stay: it makes way."""
    count = MOST_WEIGHED + 20
    every = (1 << count) - 1
    meetings = [Sitting((2 * n, 2 * n + 1), every if n else 0b1) for n in range(count)]
    found = TableFlow(meetings, every, count).seat(_stays((1, 0, 1), (2, 7, 1))).tolist()
    assert found[0] == 0
    assert found[2] == 7
    assert sorted(found) == list(range(count))
