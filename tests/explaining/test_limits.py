"""What limits a round, where it is the limit."""

from collections.abc import Sequence

import pytest

from matchround.event import Coded, Event, Participant
from matchround.explaining import round_limits
from support import people, rounds, ruled, tables, tiny_event

SECTORS = people("A B C", sector="public") + people("D", sector="business")


def limits(event: Event) -> list[tuple[int, int, int, str]]:
    """Give round, people, places and code."""
    return [(x.round, x.people, x.places, x.why.code) for x in round_limits(event)]


def test_no_limit_where_everybody_can_meet() -> None:
    """Four people, two tables."""
    assert limits(tiny_event("A B C D")) == []


def test_tables() -> None:
    """Four people at one table; in the second round the other one is open."""
    event = tiny_event("A B C D", 2, tables("1") + tables("2", open_in=(2,)))
    assert limits(event) == [(1, 4, 2, "tables")]
    assert round_limits(event)[0].why.data == {"tables": 1}


def test_an_odd_number_is_told_before_tables_that_are_as_few() -> None:
    """Three people: a second table would not help."""
    assert limits(tiny_event("A B C", 1, 1)) == [(1, 3, 2, "odd")]


def test_sectors() -> None:
    """Three of one sector and one other."""
    event = tiny_event(SECTORS, 1, 2, cross_sector="required")
    assert limits(event) == [(1, 4, 2, "sector")]
    why = round_limits(event)[0].why
    assert why == Coded(code="sector", data={"sector": "public", "size": 3})
    assert limits(tiny_event(SECTORS, 1, 2, cross_sector="preferred")) == []


def test_a_promise_within_the_sector_widens_it() -> None:
    """A and B must meet."""
    event = tiny_event(SECTORS, 1, 2, [ruled("A", "B")], cross_sector="required")
    assert limits(event) == []


def test_organisations() -> None:
    """Three colleagues and one other, unless colleagues may meet."""
    who = people("A B C", organisation="Harbour") + people("D")
    assert limits(tiny_event(who, 1, 2)) == [(1, 4, 2, "organisation")]
    assert limits(tiny_event(who, 1, 2, same_organisation="allowed")) == []


STANDBY = people("S", role="standby")


@pytest.mark.parametrize(
    ("who", "odd", "found"),
    [
        (people("A B C"), "trio", []),
        (people("A B C") + STANDBY, "standby", []),
        (people("A B C"), "standby", [(1, 3, 2, "odd")]),
        (people("A B C") + STANDBY, "sit-out", [(1, 3, 2, "odd")]),
        (people("A B C D E F G"), "trio", [(1, 7, 6, "tables")]),
    ],
)
def test_what_is_done_where_somebody_is_left_over(
    who: Sequence[Participant], odd: str, found: list[tuple[int, int, int, str]]
) -> None:
    """A trio or a standby person takes the third; seven do not sit at two tables of three."""
    assert limits(tiny_event(who, 1, 2, odd=odd)) == found


def test_who_wants_no_meeting_and_rounds_in_groups_are_left_out() -> None:
    """C wants none; in groups an odd number is no limit."""
    who = people("A B") + people("C", max_meetings=0)
    assert limits(tiny_event(who, 1, 1)) == []
    assert limits(tiny_event("A B C", rounds(1, kind="groups"), 1)) == []
