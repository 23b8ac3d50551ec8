"""The reach of an event is never below what it can reach."""

import pytest

from generated_events import small_event
from matchround.event import Event, Odd
from matchround.matching import eligible_pairs
from matchround.solving import reference
from matchround.solving.reach import reach_of
from matchround.solving.rooms import Reach, met_at_most
from support import people, ruled, tiny_event

MIXED = people("A B C D", sector="public") + people("E F", sector="business")


def reach(event: Event, wanted: dict[str, int] | None = None) -> Reach:
    """Give the reach; everybody wants as many meetings as they may have."""
    if wanted is None:
        wanted = {person.id: event.most_meetings(person) for person in event.players}
    return reach_of(event, eligible_pairs(event), wanted)


def test_people_run_out_of_partners() -> None:
    """Two and two of two sectors meet for two rounds, not three."""
    two = people("A B", sector="public") + people("C D", sector="business")
    assert reach(tiny_event(two, 3, 2, cross_sector="required")).places == 8


def test_an_odd_number_is_rounded_down() -> None:
    """Three people, two rounds, one meeting in each."""
    assert reach(tiny_event("A B C", 2, 2)).places == 4


def test_half_a_meeting_is_none() -> None:
    """Three who may all meet and three of whom one may meet the others: one and one meeting."""
    who = people("A B C", languages=("sv",)) + people("D E F", languages=("da",))
    event = tiny_event(who, 1, 3, [ruled("E", "F", "keep apart")])
    assert reach(event).places == 4


def test_meetings_that_are_not_wanted_do_not_count() -> None:
    """In two rounds two meet; only one meeting of each is wanted, or only those of one."""
    event = tiny_event("A B C", 2, 1)
    assert reach(event, {"A": 1, "B": 1, "C": 1}).places == 3
    assert reach(event, {"A": 2}).places == 2


def test_one_more_round_does_not_count_twice_for_the_others() -> None:
    """Of two sectors, four people can have two of three wanted meetings, two people all three."""
    event = tiny_event(MIXED, 4, 3, cross_sector="required")
    assert reach(event, dict.fromkeys("ABCDEF", 3)).places == 4 * 2 + 2 * 3


def test_the_worth_is_that_of_the_best_meetings() -> None:
    """One meeting: that of the two who share a topic."""
    event = tiny_event(people("A B", topics=("energy",)) + people("C"), 1, 1)
    assert reach(event).worth == 300


@pytest.mark.parametrize("seed", range(1, 31))
def test_no_event_gets_further(seed: int) -> None:
    """On random events neither meetings nor worth of the true optimum are above the reach."""
    event = small_event(seed)
    sitting = event.settings.model_copy(update={"odd": Odd.SIT_OUT})
    event = Event.model_validate({**event.model_dump(), "settings": sitting.model_dump()})
    best = reference.optimum(event).values
    wanted = {person.id: event.most_meetings(person) for person in event.players}
    assert best["meetings"] <= reach(event, wanted).places
    assert best["worth"] <= reach(event, wanted).worth
    assert best["meetings"] <= met_at_most(event, wanted)
