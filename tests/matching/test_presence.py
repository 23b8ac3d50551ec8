"""Who can be at one table at one time."""

from matchround.matching.presence import Presence
from support import people, tables, tiny_event


def test_time_and_place_in_common() -> None:
    """A stays, B leaves after round 1, C comes for round 2, D needs a table open in round 2."""
    who = (
        *people("A"),
        *people("B", available=(1,)),
        *people("C", available=(2,)),
        *people("D", needs=("quiet",)),
    )
    some = (*tables("T"), *tables("Q", features=("quiet",), open_in=(2,)))
    event = tiny_event(who, tables_=some)
    together = Presence(event, event.players).block(0, 4).tolist()
    assert together == [
        [True, True, True, True],
        [True, True, False, False],
        [True, False, True, True],
        [True, False, True, True],
    ]


def test_an_event_without_rounds_or_tables_brings_nobody_together() -> None:
    """No round, or no table, no meeting."""
    for event in (tiny_event("A B", rounds_=0), tiny_event("A B", tables_=())):
        assert not Presence(event, event.players).block(0, 2).any()
