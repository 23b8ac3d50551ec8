"""How many people can meet in a round, counted by hand."""

import pytest

from matchround.event import Event, Odd
from matchround.solving.rooms import Room, met_at_most, rooms_of
from support import people, rounds, ruled, tables, tiny_event

MIXED = people("A B C", sector="public") + people("D E", sector="business")


def room(event: Event) -> Room:
    """Give the room of the first round."""
    return rooms_of(event, event.players)[0]


def wanted(event: Event) -> dict[str, int]:
    """Want as many meetings as everybody may have."""
    return {person.id: event.most_meetings(person) for person in event.players}


@pytest.mark.parametrize(
    ("odd", "met"), [(Odd.SIT_OUT, 4), (Odd.TRIO, 5), (Odd.STANDBY, 4)], ids=str
)
def test_five_people_at_two_tables(odd: Odd, met: int) -> None:
    """Two pairs; with a trio all five; a standby person would need a third table."""
    event = tiny_event(people("A B C D E") + people("S", role="standby"), 1, 2)
    assert room(event).met(odd) == met


def test_a_standby_person_meets_who_is_left_over() -> None:
    """Five people, three tables, one standby person: all five meet."""
    event = tiny_event(people("A B C D E") + people("S", role="standby"), 1, 3)
    assert room(event).met(Odd.STANDBY) == 5


def test_the_largest_sector_needs_others() -> None:
    """Four of one sector and one other: one meeting, a trio or not."""
    event = tiny_event(
        people("A B C D", sector="public") + people("E", sector="research"),
        1,
        2,
        cross_sector="required",
    )
    assert room(event).met(Odd.SIT_OUT) == 2
    assert room(event).met(Odd.TRIO) == 2


def test_a_promise_within_the_sector_is_one_meeting_more() -> None:
    """A and B must meet, whatever their sector."""
    four = people("A B C D", sector="public")
    event = tiny_event(four, 1, 2, [ruled("A", "B")], cross_sector="required")
    assert room(event).met(Odd.SIT_OUT) == 2


def test_colleagues_need_others_unless_they_may_meet() -> None:
    """Three of one organisation and one other."""
    four = people("A B C", organisation="Harbour") + people("D")
    assert room(tiny_event(four, 1, 2)).met(Odd.SIT_OUT) == 2
    assert room(tiny_event(four, 1, 2, same_organisation="allowed")).met(Odd.SIT_OUT) == 4


def test_small_tables_seat_no_trio() -> None:
    """Three people at a table of two seats."""
    event = tiny_event("A B C", 1, tables("1", seats=2))
    assert room(event).met(Odd.TRIO) == 2


def test_each_round_has_its_own_room() -> None:
    """C leaves after the first round; the second table opens in the second."""
    who = people("A B D") + people("C", available=(1,))
    event = tiny_event(who, 2, tables("1") + tables("2", open_in=(2,)))
    assert [room.people for room in rooms_of(event, event.players)] == [4, 3]
    assert [room.tables for room in rooms_of(event, event.players)] == [1, 2]


def test_rounds_in_groups_are_not_counted() -> None:
    """Only pair rounds have a room."""
    groups = tuple(r.model_copy(update={"number": 2}) for r in rounds(1, kind="groups"))
    event = tiny_event("A B C", (*rounds(1), *groups), 1)
    assert len(rooms_of(event, event.players)) == 1


def test_a_newcomer_spares_one_sit_out_in_each_round() -> None:
    """Of four, D is not wanted: the three others all meet, and D's meetings do not count."""
    event = tiny_event("A B C D", 2, 2)
    three = dict.fromkeys("ABC", 2)
    assert met_at_most(event, wanted(event)) == 8
    assert met_at_most(event, three) == 6
