"""Tables closed and meetings locked."""

import pytest

from matchround.changing import apply
from matchround.event import Changes
from support import change, meet, tables, tiny_event


@pytest.mark.parametrize(
    ("open_in", "number", "after"),
    [
        (None, None, (1,)),
        (None, 3, (1, 2)),
        (None, 1, (1,)),
        (None, 9, None),
        ((1, 3), 3, (1,)),
        ((3,), None, ()),
    ],
)
def test_a_table_is_closed_from_a_round_on(
    open_in: tuple[int, ...] | None, number: int | None, after: tuple[int, ...] | None
) -> None:
    """From round 2 on where none is given; what was played there stays."""
    event = tiny_event("A", 3, tables("1", open_in=open_in) + tables("2"))
    asked = Changes(changes=(change("close table", table="1", round=number),))
    closed, other = apply(event, (), asked, 2).event.tables
    assert closed.open_in == after
    assert other.open_in is None


def test_somebodys_meetings_are_pinned_from_a_round_on() -> None:
    """Theirs and nobody else's, from round 2 on where none is given."""
    meetings = (*(meet(n, 1, "A", "B") for n in (1, 2, 3)), meet(2, 2, "C", "D"))
    event = tiny_event("A B C D", 3)
    for number, pinned in ((None, [2, 3]), (3, [3]), (1, [2, 3])):
        asked = Changes(changes=(change("lock", "A", round=number),))
        done = apply(event, meetings, asked, 2)
        assert [m.round for m in done.meetings if m.pinned] == pinned
        assert done.event == event


def test_who_takes_over_can_be_locked() -> None:
    """The meetings are theirs by then."""
    asked = Changes(changes=(change("lock", "C"), change("substitute", "A", other="C")))
    gone = tiny_event("A B C", 2)
    done = apply(gone, (meet(2, 1, "A", "B"),), asked, 2)
    assert done.meetings == (meet(2, 1, "B", "C", pinned=True),)
