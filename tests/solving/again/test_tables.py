"""Tables for new meetings: none that is taken, closed or unsuitable, and few moves."""

from collections.abc import Callable

import pytest

from generated_changes import Situation, odd_situation, situation
from matchround.event import Event, Meeting, Participant, Table
from matchround.rules import goal_values, violations
from matchround.solving.again.tables import seat_beside
from small_days import shown, without_round
from support import meet, people, tables, tiny_event


def seated(event: Event, stands: list[Meeting], *new: Meeting) -> list[str]:
    """Seat new meetings, whose own tables are no matter, beside those that stand."""
    return [
        f"{m.round} {''.join(m.participants)} {m.table}" for m in seat_beside(event, stands, new)
    ]


def test_what_stands_keeps_its_table() -> None:
    """Also where the new meeting was given the same one; all by round and table."""
    event = tiny_event("A B C D", 2, 2)
    stands = [meet(1, 2, "A", "B"), meet(1, 1, "C", "D"), meet(2, 1, "A", "C")]
    assert seated(event, stands, meet(2, 1, "B", "D")) == [
        *("1 CD 1", "1 AB 2"),
        *("2 AC 1", "2 BD 2"),
    ]


def test_nothing_new() -> None:
    """What stands is given in its order."""
    event = tiny_event("A B C D", 2, tables("y x"))
    stands = [meet(2, "y", "A", "C"), meet(1, "x", "A", "B"), meet(1, "y", "C", "D")]
    assert seated(event, stands) == ["1 CD y", "1 AB x", "2 AC y"]


@pytest.mark.parametrize(
    ("who", "where", "table"),
    [
        (people("C"), tables("1 2 3"), "2"),
        (people("C"), (*tables("1"), *tables("2", open_in=(1,)), *tables("3")), "3"),
        (people("C", table="3"), tables("1 2 3"), "3"),
        (people("C", needs=("quiet",)), (*tables("1 2"), *tables("3", features=("quiet",))), "3"),
        (people("C"), (*tables("1 2", open_in=(2,)), *tables("3", seats=2, open_in=(2,))), "2"),
    ],
)
def test_which_table(who: tuple[Participant, ...], where: tuple[Table, ...], table: str) -> None:
    """Open, with what they need, their own, and not taken: of those the first."""
    event = tiny_event((*people("A B D"), *who), 2, where)
    assert seated(event, [meet(2, 1, "A", "B")], meet(2, 1, "C", "D")) == [
        *("2 AB 1", f"2 CD {table}")
    ]


def test_a_table_is_free_in_other_rounds() -> None:
    """What stands in round 1 takes no table of round 2."""
    event = tiny_event("A B C D", 2, 1)
    assert seated(event, [meet(1, 1, "A", "B")], meet(2, 1, "C", "D")) == ["1 AB 1", "2 CD 1"]


def test_a_trio_needs_three_seats() -> None:
    """The first table has two."""
    event = tiny_event("A B C", 1, (*tables("1", seats=2), *tables("2", seats=3)), odd="trio")
    assert seated(event, [], meet(1, 1, "A", "B", "C")) == ["1 ABC 2"]
    narrow = tiny_event("A B C", 1, tables("1", seats=2), odd="trio")
    assert seated(narrow, [], meet(1, 1, "A", "B", "C")) == []


def test_who_finds_no_table_is_left_out() -> None:
    """The only quiet one is kept by A and B, who do not need it."""
    who = people("A B") + people("C D", needs=("quiet",)) + people("E F")
    event = tiny_event(who, 1, (*tables("1", features=("quiet",)), *tables("2")))
    new = (meet(1, 1, "C", "D"), meet(1, 1, "E", "F"))
    assert seated(event, [meet(1, 1, "A", "B")], *new) == ["1 AB 1", "1 EF 2"]


def test_nobody_moves_who_need_not() -> None:
    """A sat at table 3 in the round that was played: A stays there."""
    event = tiny_event("A B C", 2, 3)
    assert seated(event, [meet(1, 3, "A", "B")], meet(2, 1, "A", "C")) == ["1 AB 3", "2 AC 3"]


def test_the_round_after_is_thought_of_as_well() -> None:
    """A and C go on to table 2, where A and D stand in round 3."""
    event = tiny_event("A B C D", 3, 2)
    stands = [meet(3, 2, "A", "D")]
    assert seated(event, stands, meet(2, 1, "A", "C")) == ["2 AC 2", "3 AD 2"]


def test_rounds_by_their_numbers() -> None:
    """Round 3 follows on round 1 where one was cut."""
    event = without_round(tiny_event("A B C", 3, 3), 2)
    assert seated(event, [meet(1, 3, "A", "B")], meet(3, 1, "A", "C")) == ["1 AB 3", "3 AC 3"]


def test_everything_else_about_a_meeting_stays() -> None:
    """Its worth and pin."""
    new = meet(1, 1, "A", "B", worth=7)
    (found,) = seat_beside(tiny_event("A B", 1, tables("x")), (), (new,))
    assert found == new.model_copy(update={"table": "x"})


@pytest.mark.parametrize("make", [situation, odd_situation])
@pytest.mark.parametrize("seed", range(1, 13))
def test_a_plan_seated_again(make: Callable[[int], Situation], seed: int) -> None:
    """Every other meeting of a plan gets a table again, and no rule is broken."""
    given = make(seed)
    stands, new = given.meetings[::2], given.meetings[1::2]
    found = seat_beside(given.planned, stands, new)
    assert violations(given.planned, found) == ()
    assert {(m.round, m.participants) for m in found} <= {
        (m.round, m.participants) for m in given.meetings
    }
    assert set(shown(found)) >= set(shown(stands))


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_whole_plan_seated_again(seed: int) -> None:
    """With nothing standing all find a table, and no more people move."""
    given = situation(seed)
    found = seat_beside(given.planned, (), given.meetings)
    assert len(found) == len(given.meetings)
    before, after = (goal_values(given.planned, m)["moves"] for m in (given.meetings, found))
    assert after <= before
