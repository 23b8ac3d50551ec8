"""The event as arrays: who is there, who may meet when, and how many fit into a round."""

import numpy as np
import pytest

from generated_events import realistic_event
from small_problems import marked, named, place, places, problem, problem_beside
from support import meet, people, rounds, ruled, tables, tiny_event


def test_rounds_that_a_pair_allows() -> None:
    """Both are there, and a table is open."""
    event = tiny_event(people("A") + people("B", available=(2, 3)), 3, tables("1", open_in=(1, 2)))
    assert problem(event).allowed.tolist() == [[False, True, False]]


def test_a_pair_that_can_meet_in_no_round_is_left_out() -> None:
    """A is there first, B last; C meets both."""
    event = tiny_event(people("A", available=(1,)) + people("B", available=(2,)) + people("C"))
    prepared = problem(event)
    assert named(prepared, range(len(prepared))) == ["AC", "BC"]


def test_a_promise_keeps_to_its_rounds() -> None:
    """A and B are to meet in round 2; all others may at any time."""
    prepared = problem(tiny_event("A B C", pairs=[ruled("B", "A", when=(2,))]))
    assert prepared.allowed.tolist() == [[False, True], [True, True], [True, True]]
    assert prepared.promised.tolist() == [True, False, False]


def test_met_before_is_no_promise() -> None:
    """Only must-meet and agreed rows promise a meeting."""
    event = tiny_event("A B C", pairs=[ruled("A", "B", "met before"), ruled("B", "C", "agreed")])
    prepared = problem(event)
    assert named(prepared, np.flatnonzero(prepared.promised)) == ["BC"]


def test_only_promises_where_the_rest_is_not_to_be_filled() -> None:
    """With `fill` off, no other pair is looked at."""
    event = tiny_event("A B C", pairs=[ruled("A", "B")], fill=False)
    prepared = problem(event)
    assert named(prepared, range(len(prepared))) == ["AB"]


def test_most_meetings() -> None:
    """Rounds available, or the wish for fewer."""
    who = people("A") + people("B", available=(1,)) + people("C", max_meetings=2)
    assert problem(tiny_event(who, 3)).most.tolist() == [3, 1, 2]


def test_no_organisation_and_no_sector() -> None:
    """They are numbered -1, and such people are of no sector together."""
    who = people("A B", organisation="", sector="") + people("C D", sector="public")
    prepared = problem(tiny_event(who))
    assert prepared.organisation.tolist()[:2] == prepared.sector.tolist()[:2] == [-1, -1]
    assert named(prepared, np.flatnonzero(prepared.same_sector)) == ["CD"]


@pytest.mark.parametrize(("ids", "open_tables", "room"), [("A B C D E", 9, 2), ("A B C D", 1, 1)])
def test_room_of_a_round(ids: str, open_tables: int, room: int) -> None:
    """Half of the people, rounded down, or the tables."""
    assert problem(tiny_event(ids, 1, open_tables)).room.tolist() == [room]


def test_room_counts_only_those_who_may_meet_somebody() -> None:
    """C and D, of one organisation, can only meet B, who has left in round 2."""
    who = people("A B", available=(1,)) + people("C D", organisation="one")
    assert problem(tiny_event(who, 2, 4)).room.tolist() == [2, 0]


def test_room_where_one_sector_outnumbers() -> None:
    """Four of one sector and one of another: a single meeting, unless one sector may meet."""
    who = people("A B C D", sector="public") + people("E", sector="business")
    assert problem(tiny_event(who, 1, 4, cross_sector="required")).room.tolist() == [1]
    assert problem(tiny_event(who, 1, 4)).room.tolist() == [2]


def test_a_promise_within_the_sector_widens_the_room() -> None:
    """A and B of the large sector are to meet: D and E are then not all who help."""
    who = people("A B C", sector="public") + people("D", sector="business")
    event = tiny_event(who, 1, 4, [ruled("A", "B")], cross_sector="required")
    assert problem(event).room.tolist() == [2]


def test_beside_what_stands() -> None:
    """Who sat out for good, which sectors and organisations have been met, who is left to meet."""
    who = people("A C", sector="x") + people("B", sector="y", organisation="one")
    event = tiny_event((*who, *people("D", sector="z", organisation="one")), 3, 2)
    prepared = problem_beside(event, (meet(1, 1, "A", "B"), meet(2, 1, "C", "D")), 2)
    assert [person.id for person in prepared.people] == ["A", "C", "B", "D"]
    assert prepared.most.tolist() == [2, 1, 2, 1]
    assert prepared.owed.tolist() == [0, 1, 0, 1]
    assert prepared.wanted.tolist() == [2, 2, 2, 2]
    assert named(prepared, range(len(prepared))) == ["AC", "AD", "BC"]
    assert prepared.sectors.met.tolist() == [
        *([False, True, False], [False, False, True]),
        *([True, False, False], [True, False, False]),
    ]
    assert prepared.organisations.met.tolist() == [
        *([False, False, True], [False, False, True]),
        *([True, False, False], [False, True, False]),
    ]
    assert prepared.room.tolist() == [0, 0, 2]


def test_first_plans_owe_nothing() -> None:
    """Nobody has met anybody."""
    prepared = problem(tiny_event("A B C", 2, 1))
    assert prepared.wanted.tolist() == prepared.most.tolist() == [2, 2, 2]
    assert not prepared.organisations.met.any()


def test_pairs_of_each_person() -> None:
    """Rising, each pair with both its people."""
    prepared = problem(tiny_event("A B C"))
    own = [named(prepared, pairs) for pairs in prepared.pairs_of]
    assert own == [["AB", "AC"], ["AB", "BC"], ["AC", "BC"]]


def test_some_of_the_pairs() -> None:
    """A part has the same people and rounds, and its pairs' own columns."""
    prepared = problem(realistic_event(12, 3))
    kept = np.arange(len(prepared)) % 3 == 1
    part = prepared.only(kept)
    assert len(part) == kept.sum()
    assert part.people == prepared.people
    assert (part.allowed == prepared.allowed[kept]).all()
    assert all((crowd.pairs.size == len(part)) for crowd in part.crowds)
    assert named(part, range(len(part))) == named(prepared, np.flatnonzero(kept))


def test_crowds_begin_with_everybody() -> None:
    """The first is the room of the round; scarce tables follow."""
    who = people("A", needs=("step-free",)) + people("B C D")
    event = tiny_event(who, 2, (*tables("1", features=("step-free",)), *tables("2")))
    everybody, step_free = problem(event).crowds
    assert everybody.pairs.all()
    assert step_free.pairs.tolist() == marked(problem(event), "AB AC AD").tolist()
    assert step_free.limit.tolist() == [1, 1]


def test_rounds_are_counted_by_their_place_in_the_day() -> None:
    """People who come for the last round have its place, whatever its number."""
    event = tiny_event(people("A B", available=(3,)), rounds(3))
    prepared = problem(event)
    assert prepared.rounds == 3
    assert np.flatnonzero(prepared.allowed[place(prepared, "AB")]).tolist() == [2]
    assert places(prepared, "AB").tolist() == [0]
