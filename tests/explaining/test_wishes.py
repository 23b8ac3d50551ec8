"""What came of every wish and promise."""

from matchround.event import Coded, Event, Meeting
from matchround.explaining.answers import Wish
from matchround.explaining.wishes import NEARNESS, Wishes
from support import meet, people, ruled, tiny_event


def wishes(event: Event, *meetings: Meeting) -> list[Wish]:
    """Give all wishes."""
    return list(Wishes(event, meetings).all())


def test_a_wish_for_a_person() -> None:
    """Held in its round; else with the cause."""
    event = tiny_event(people("A", wants=("B",)) + people("B C"))
    (held,) = wishes(event, meet(2, 1, "A", "B"))
    assert (held.rule, held.who, held.whom, held.rounds, held.why) == ("wish", "A", "B", (2,), None)
    (unmet,) = wishes(event)
    assert (unmet.rounds, unmet.why) == ((), Coded(code="no_room"))


def test_both_sides_of_a_mutual_wish_are_told() -> None:
    """Each is somebody's own wish."""
    event = tiny_event(people("A", wants=("B",)) + people("B", wants=("A",)))
    assert [(wish.who, wish.whom) for wish in wishes(event)] == [("A", "B"), ("B", "A")]


def test_what_is_promised_is_no_wish() -> None:
    """The promise comes first, and once; it is held only in its rounds."""
    who = people("A", wants=("B", "C")) + people("B C")
    event = tiny_event(who, pairs=[ruled("B", "A", "agreed", when=(2,))])
    promise, wish = wishes(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C"))
    assert (promise.rule, promise.rounds) == ("agreed", ())
    assert (wish.rule, wish.whom) == ("wish", "C")


def test_a_wish_for_an_organisation_is_held_by_anybody_of_it() -> None:
    """The first whom they meet is named."""
    who = people("A", wants_organisations=("Harbour",)) + people("B C", organisation="Harbour")
    (held,) = wishes(tiny_event(who), meet(2, 1, "A", "C"))
    assert (held.rule, held.organisation) == ("wish organisation", "Harbour")
    assert (held.whom, held.rounds) == ("C", (2,))


def test_the_nearest_of_an_organisation_is_named() -> None:
    """B has met A before, C could have met them."""
    who = people("A", wants_organisations=("Harbour",)) + people("B C", organisation="Harbour")
    event = tiny_event(who, pairs=[ruled("A", "B", "met before")])
    (unmet,) = wishes(event, meet(1, 1, "B", "C"))
    assert (unmet.whom, unmet.why) == ("C", Coded(code="no_room"))


def test_nobody_of_an_organisation_comes() -> None:
    """It is unknown, absent, or only the person's own."""
    who = people("A", wants_organisations=("Harbour", "Organisation A"))
    who += people("B", organisation="Harbour", status="absent")
    assert [(wish.whom, wish.why) for wish in wishes(tiny_event(who))] == [
        ("", Coded(code="nobody_of", data={"organisation": "Harbour"})),
        ("", Coded(code="nobody_of", data={"organisation": "Organisation A"})),
    ]


def test_the_absent_have_no_wishes() -> None:
    """Who does not come misses nothing."""
    assert wishes(tiny_event(people("A", status="absent", wants=("B",)) + people("B"))) == []


def test_every_cause_has_its_place_in_the_order() -> None:
    """Each once, so that the nearest can always be told."""
    assert len(set(NEARNESS)) == len(NEARNESS)
    assert NEARNESS.index("absent") < NEARNESS.index("rounds_taken") < NEARNESS.index("no_room")
