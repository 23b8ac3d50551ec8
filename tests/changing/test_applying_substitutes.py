"""Who takes over somebody's place: their rounds, their table, their meetings and promises."""

from collections.abc import Sequence

import pytest

from matchround.changing import Applied, apply
from matchround.event import Changes, Event, Meeting, Participant
from support import change, meet, people, ruled, tables, tiny_event

HOST = people(
    "A",
    organisation="City",
    sector="public",
    role="host",
    table="2",
    max_meetings=3,
    available=(1, 2, 4),
    needs=("quiet",),
    topics=("energy",),
    wants=("C",),
)


def taken_over(
    event: Event, meetings: Sequence[Meeting] = (), new: Sequence[Participant] = ()
) -> Applied:
    """Let N take over from A from round 3 on."""
    asked = Changes(changes=(change("substitute", "A", other="N"),), newcomers=tuple(new))
    return apply(event, meetings, asked, 3)


def test_a_place_goes_over_and_a_person_does_not() -> None:
    """Organisation, sector, role, table, most meetings and rounds are the place's."""
    event = taken_over(tiny_event((*HOST, *people("C")), 4), new=people("N", topics=("x",))).event
    new, old = event.by_id["N"], event.by_id["A"]
    assert (new.organisation, new.sector, new.role.value) == ("City", "public", "host")
    assert (new.table, new.max_meetings, new.available) == ("2", 3, (4,))
    assert (new.needs, new.topics, new.wants) == ((), ("x",), ())
    assert (old.status.value, old.present, old.table) == ("absent", (1, 2), "2")


def test_the_meetings_to_come_go_over() -> None:
    """Those that were held stay with who held them; ids are sorted."""
    event = tiny_event("A B C", 4)
    meetings = (meet(1, 1, "A", "B"), meet(3, 1, "A", "C"), meet(4, 1, "B", "C"))
    done = taken_over(event, meetings, people("N"))
    assert done.meetings == (meetings[0], meet(3, 1, "C", "N"), meetings[2])


def test_promises_go_over_until_they_are_held() -> None:
    """Of the rows of A: the one held in round 1 stays, and so does what is no promise."""
    rows = [
        ruled("A", "B", "agreed"),
        ruled("C", "A", "must meet", no="7", after=("3",)),
        ruled("A", "D", "keep apart"),
        ruled("B", "C", "must meet"),
    ]
    event = tiny_event("A B C D", 4, pairs=rows)
    meetings = (meet(1, 1, "A", "B"), meet(3, 1, "A", "C"))
    done = taken_over(event, meetings, people("N"))
    moved = ruled("C", "N", "must meet", no="7", after=("3",))
    assert done.event.pairs == (rows[0], moved, rows[2], rows[3])


def test_a_promise_is_not_held_twice() -> None:
    """Who stands in has met B before they left: that A was to meet B stays A's."""
    rows = [ruled("A", "B", "agreed", when=(3, 4)), ruled("A", "C", "agreed")]
    event = tiny_event(people("A B C") + people("N", status="absent", present=(1,)), 4, pairs=rows)
    done = taken_over(event, (meet(1, 1, "B", "N"),))
    assert done.event.pairs == (rows[0], ruled("N", "C", "agreed"))


def test_a_promise_to_each_other_stays() -> None:
    """Nobody can meet themselves."""
    rows = [ruled("A", "N", "must meet")]
    event = tiny_event(people("A") + people("N", status="absent"), 4, pairs=rows)
    assert taken_over(event).event.pairs == tuple(rows)


def test_who_had_left_comes_back_in_the_others_place() -> None:
    """They were there in round 1, met nobody, and stand in for A from round 3 on."""
    gone = people("N", status="absent", present=(1,), available=(1, 2))
    new = taken_over(tiny_event((*HOST, *people("C"), *gone), 4)).event.by_id["N"]
    assert (new.status.value, new.available, new.present) == ("coming", (1, 4), ())
    assert (new.organisation, new.table) == ("City", "2")


@pytest.mark.parametrize(("most", "after"), [(1, 2), (3, 3), (None, None)])
def test_what_was_held_stays_right(most: int | None, after: int | None) -> None:
    """Who has met two people today stays who they were then, with room for what they had."""
    old = people("A", organisation="City", table="2", max_meetings=most)
    gone = people("N", status="absent", present=(1, 2))
    event = tiny_event((*old, *people("B C"), *gone), 4, tables("1 2"))
    meetings = (meet(1, 1, "B", "N"), meet(2, 1, "C", "N"))
    new = taken_over(event, meetings).event.by_id["N"]
    assert (new.organisation, new.table) == ("Organisation N", "")
    assert new.max_meetings == after
    assert new.available is None


def test_who_is_absent_already_can_be_stood_in_for() -> None:
    """Then the rounds are those for which they would have been free."""
    event = tiny_event(people("A", status="absent", available=(1, 3)), 4)
    assert taken_over(event, new=people("N")).event.by_id["N"].available == (3,)
