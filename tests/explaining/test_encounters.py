"""What speaks for each meeting."""

from matchround.event import Coded, Event, Meeting
from matchround.explaining.answers import Encounter
from matchround.explaining.causes import Causes
from matchround.explaining.encounters import encounters
from support import meet, people, ruled, tiny_event

THREE_SECTORS = people("A", sector="public") + people("B C", sector="business")
THREE_SECTORS += people("D", sector="research") + people("E", sector="public")


def of_a(event: Event, *meetings: Meeting) -> tuple[Encounter, ...]:
    """Explain the meetings of A."""
    return encounters(event, event.by_id["A"], meetings, Causes(event, meetings))


def whys(event: Event, *meetings: Meeting) -> dict[str, tuple[Coded, ...]]:
    """Give what else speaks for each partner of A."""
    return {p.participant: p.why for met in of_a(event, *meetings) for p in met.partners}


def test_meetings_come_by_round_with_their_tables() -> None:
    """Whatever order they are given in."""
    found = of_a(tiny_event("A B C"), meet(2, 1, "A", "B"), meet(1, 2, "A", "C"))
    assert [(met.round, met.table) for met in found] == [(1, "2"), (2, "1")]


def test_a_trio_has_two_partners() -> None:
    """Each with their own worth."""
    event = tiny_event(people("A B", topics=("energy",)) + people("C"), odd="trio")
    (met,) = of_a(event, meet(1, 1, "A", "B", "C"))
    assert [(p.participant, p.worth) for p in met.partners] == [("B", 300), ("C", 0)]


def test_a_promise_speaks_for_a_meeting() -> None:
    """Each rule once."""
    rows = [ruled("B", "A"), ruled("A", "B"), ruled("A", "B", "agreed")]
    event = tiny_event("A B", pairs=rows)
    assert whys(event, meet(1, 1, "A", "B")) == {
        "B": (Coded(code="must_meet"), Coded(code="agreed"))
    }


def test_the_only_one_of_a_sector() -> None:
    """B and C are of one sector, D alone of another, E of A's own."""
    event = tiny_event(THREE_SECTORS, 4, 2)
    meetings = [meet(n + 1, 1, "A", other) for n, other in enumerate("BCDE")]
    found = whys(event, *meetings)
    assert found.pop("D") == (Coded(code="only_of_sector", data={"sector": "research"}),)
    assert set(found.values()) == {()}


def test_sectors_do_not_speak_where_breadth_is_no_goal() -> None:
    """The setting is no."""
    event = tiny_event(THREE_SECTORS, breadth=False)
    assert whys(event, meet(1, 1, "A", "D")) == {"D": ()}
