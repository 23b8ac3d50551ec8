"""Meetings that stand: what they leave free, by hand, and what they count for."""

from collections.abc import Callable

import pytest

from generated_changes import Situation, odd_situation, situation
from matchround.event import PairRule, RuledPair, Status
from matchround.rules import goal_values, intact, violations
from matchround.solving.again.filling import counted
from matchround.solving.reference.allowed import places
from matchround.solving.standing import NOTHING_STANDS, promises_held, rest_of, stand_beside
from support import meet, people, ruled, tables, tiny_event

DAY = tiny_event("A B C D E F", 4, 3)
STAND = (meet(1, 1, "A", "B"), meet(3, 2, "C", "D"))
"""One meeting that has been played, and one that is to be held in round 3."""


def test_who_is_free() -> None:
    """In the rounds from the second on in which nothing stands for them."""
    rest = rest_of(DAY, STAND, 2)
    free = {person.id: person.available for person in rest.participants}
    assert free == {
        **dict.fromkeys("ABEF", (2, 3, 4)),
        **dict.fromkeys("CD", (2, 4)),
    }


def test_who_comes_and_goes() -> None:
    """Only rounds in which they are there, and that are still to come, are left."""
    who = people("A", available=(1, 3)) + people("B", status="absent", present=(1,))
    rest = rest_of(tiny_event(who + people("C", status="absent"), 4, 1), (), 2)
    assert [person.available for person in rest.participants] == [(3,), (), ()]
    assert [person.status for person in rest.participants] == [
        *(Status.COMING, Status.COMING),
        Status.ABSENT,
    ]
    assert [person.id for person in rest.players] == ["A", "B"]


def test_which_tables_are_free() -> None:
    """Those where nothing stands, in the rounds in which they are open."""
    here = (*tables("1 2"), *tables("3", open_in=(1, 4)))
    rest = rest_of(tiny_event("A B C D", 4, here), STAND, 2)
    assert [table.open_in for table in rest.tables] == [(2, 3, 4), (2, 4), (4,)]


def test_a_table_is_free_again_in_the_next_round() -> None:
    """Three meetings at one table take the rounds in which they are, and no others."""
    stand = (meet(1, 1, "A", "B"), meet(2, 1, "A", "C"), meet(4, 1, "B", "C"))
    rest = rest_of(DAY, stand, 1)
    assert [table.open_in for table in rest.tables] == [(3,), (1, 2, 3, 4), (1, 2, 3, 4)]
    assert rest.by_id["A"].available == (3, 4)


@pytest.mark.parametrize(("wish", "left"), [(None, None), (3, 1), (2, 0), (1, 0)])
def test_how_many_more_meetings_somebody_wants(wish: int | None, left: int | None) -> None:
    """What stands is taken off, whether it has been played or not, and never below nothing."""
    event = tiny_event((*people("A", max_meetings=wish), *people("B C")), 4, 2)
    rest = rest_of(event, (meet(1, 1, "A", "B"), meet(3, 1, "A", "C")), 2)
    assert rest.by_id["A"].max_meetings == left


def test_who_met_does_not_meet_again() -> None:
    """Every two of a meeting, three of a trio as well."""
    rest = rest_of(DAY, (meet(1, 1, "A", "B", "C"), meet(3, 2, "D", "E")), 2)
    met = [row.key for row in rest.pairs if row.rule is PairRule.MET_BEFORE]
    assert met == [("A", "B"), ("A", "C"), ("B", "C"), ("D", "E")]


def test_rows_of_pairs_who_met_are_dropped() -> None:
    """A promise that is held is no promise any more; other rows stay as they are."""
    rows = (ruled("B", "A"), ruled("A", "E", "agreed", when=(4,)), ruled("E", "F", "keep apart"))
    rest = rest_of(tiny_event("A B C D E F", 4, 3, rows), STAND, 2)
    assert rest.pairs[:2] == rows[1:]
    assert {row.rule for row in rest.pairs[2:]} == {PairRule.MET_BEFORE}


def _whens(*rows: RuledPair) -> dict[str, tuple[int, ...] | None]:
    """Give the rounds that the rest allows each promise that is still to be held, by its no."""
    rest = rest_of(tiny_event("A B C D E F", 4, 3, rows), STAND, 2)
    return {row.no: row.when for row in rest.pairs if row.no}


def test_later_than_what_stands() -> None:
    """EF comes after CD, which stands in round 3; AE after AB, which has been played."""
    after = _whens(
        *(ruled("C", "D", no="1"), ruled("A", "B", no="2")),
        *(ruled("E", "F", no="3", after=("1",)), ruled("A", "E", no="4", after=("2",))),
    )
    assert after == {"3": (4,), "4": (2, 3, 4)}


def test_later_than_the_last_of_those_that_stand() -> None:
    """EF comes after both, and before what is still free: the latest counts."""
    rows = (ruled("C", "D", no="1"), ruled("A", "B", no="2"), ruled("A", "C", no="4"))
    assert _whens(*rows, ruled("E", "F", no="3", after=("1", "2", "4"))) == {"3": (4,), "4": None}


def test_earlier_than_what_stands() -> None:
    """CD, which stands in round 3, comes after EF: the first of two that do bounds it."""
    rows = (ruled("E", "F", no="1", when=(2, 3, 4)), ruled("C", "D", no="2", after=("1",)))
    assert _whens(*rows) == {"1": (2,)}
    assert _whens(*rows, ruled("A", "B", no="3", after=("1",))) == {"1": ()}


def test_between_two_that_stand() -> None:
    """Later than AB in round 1 and earlier than CD in round 3."""
    rows = (ruled("A", "B", no="1"), ruled("C", "D", no="3", after=("2",)))
    assert _whens(*rows, ruled("E", "F", no="2", after=("1",))) == {"2": (2,)}


def test_sit_outs_that_nothing_can_spare() -> None:
    """Of round 1, which is over: C to F had no meeting in it."""
    rest = rest_of(DAY, STAND, 2)
    standing = stand_beside(DAY, rest, STAND)
    assert standing.owed == dict.fromkeys("CDEF", 1)
    assert [rest.most_meetings(person) for person in rest.players] == [3, 3, 2, 2, 3, 3]


def test_sit_outs_of_those_who_want_few_or_left() -> None:
    """Who wants three of four rounds can have them all later; B was there for a round in vain."""
    who = people("A", max_meetings=3) + people("B", status="absent", present=(1,))
    event = tiny_event(who + people("C D") + people("E", role="standby"), 4, 2)
    rest = rest_of(event, STAND[1:], 2)
    assert stand_beside(event, rest, STAND[1:]).owed == {"B": 1, "C": 1, "D": 1}


def test_other_sectors_and_organisations_that_are_met() -> None:
    """A meets a colleague of another sector, C somebody of none; standby people count as met."""
    who = people("A", sector="x", organisation="one") + people("B", sector="y", organisation="one")
    who += people("C", sector="x") + people("D", organisation="")
    who += people("E", sector="z", role="standby") + people("F", sector="z")
    event = tiny_event(who, 3, 2, odd="standby")
    stand = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "E"))
    standing = stand_beside(event, rest_of(event, stand, 2), stand)
    assert {who: met for who, met in standing.sectors.items() if met} == {
        "A": {"y", "z"},
        "B": {"x"},
        "D": {"x"},
    }
    assert {who: met for who, met in standing.organisations.items() if met} == {
        "A": {"Organisation E"},
        "D": {"Organisation C"},
    }
    assert standing.breadth == 3 + 1 + 2
    assert standing.meetings == stand


def test_nothing_stands() -> None:
    """Then all is as in an event that is planned for the first time."""
    assert stand_beside(DAY, rest_of(DAY, (), 1), ()) == NOTHING_STANDS
    assert NOTHING_STANDS.breadth == 0


def test_promises_that_are_held() -> None:
    """In a round that every row of the pair allows."""
    rows = (
        *(ruled("B", "A"), ruled("A", "B", "agreed", when=(1, 2))),
        *(ruled("C", "D"), ruled("C", "D", "agreed", when=(4,))),
        *(ruled("E", "F"), ruled("D", "E", "keep apart")),
    )
    event = tiny_event("A B C D E F", 4, 3, rows)
    assert promises_held(event, STAND) == {("A", "B")}
    assert promises_held(event, (meet(4, 2, "C", "D", "E"),)) == {("C", "D")}


@pytest.mark.parametrize("make", [situation, odd_situation])
@pytest.mark.parametrize("seed", range(1, 21))
def test_what_stands_counts_as_the_checker_counts(
    make: Callable[[int], Situation], seed: int
) -> None:
    """All that has been played and is intact, goal by goal, without the tables' moves."""
    given = make(seed)
    played = tuple(m for m in given.before if m.round < given.from_round)
    stand = (*played, *intact(given.event, given.before, given.from_round))
    rest = rest_of(given.event, stand, given.from_round)
    standing = stand_beside(given.event, rest, stand)
    values = goal_values(given.event, stand)
    base = counted(given.event, standing)
    assert base == {goal: values[goal] for goal in base}
    owed = [standing.owed.get(p.id, 0) + rest.most_meetings(p) for p in rest.players]
    assert all(one >= 0 for one in owed)
    assert sum(one**2 for one in owed) == values["fairness"]


@pytest.mark.parametrize("seed", range(1, 21))
def test_a_meeting_of_the_rest_breaks_no_rule_of_the_day(seed: int) -> None:
    """Whatever may be held in the rest may be held beside what stands, and the other way round."""
    given = situation(seed)
    played = tuple(m for m in given.before if m.round < given.from_round)
    stand = (*played, *intact(given.event, given.before, given.from_round))
    rest = rest_of(given.event, stand, given.from_round)
    found = violations(given.event, stand)
    for place in places(given.event, [table.name for table in given.event.tables]):
        if place.round >= given.from_round:
            new = meet(place.round, place.table, *place.people)
            beside = violations(given.event, (*stand, new)) == found
            assert beside == (violations(rest, (new,)) == ())
