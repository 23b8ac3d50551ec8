"""The worth taken apart: points that add up to it, each with what it is for."""

from itertools import pairwise

import pytest

from generated_events import small_event
from matchround.event import Coded, Event
from matchround.explaining.answers import Part
from matchround.explaining.points import parts_of
from matchround.matching import worth_of
from support import people, tiny_event


def parts(event: Event, a: str = "A", b: str = "B") -> dict[str, Part]:
    """Give the parts of a pair, by name."""
    return {part.name: part for part in parts_of(event)(a, b)[1]}


def codes(part: Part) -> list[str]:
    """List what a part is for."""
    return [why.code for why in part.why]


@pytest.mark.parametrize("seed", range(1, 21))
def test_the_points_add_up_to_the_worth(seed: int) -> None:
    """Of every pair of a random event, none above its most, none without points."""
    event = small_event(seed)
    of_pair, worth = parts_of(event), worth_of(event)
    ids = sorted(event.by_id)
    for a, b in pairwise(ids):
        total, found = of_pair(a, b)
        assert total == worth(a, b).worth == sum(part.points for part in found)
        assert all(0 < part.points <= part.most + 1 for part in found)


def test_shared_topics_are_common_ground() -> None:
    """Three tenths of 1000 where all topics are shared."""
    event = tiny_event(people("A B", topics=("energy",)))
    (part,) = parts(event).values()
    assert (part.name, part.points, part.most) == ("common_ground", 300, 300)
    assert part.why == (Coded(code="shared_topics", data={"topics": ("energy",)}),)


def test_offers_and_wishes_have_parts_of_their_own() -> None:
    """A offers what B seeks; B wants to meet A."""
    event = tiny_event(people("A", offers=("rooms",)) + people("B", seeks=("rooms",), wants=("A",)))
    found = parts(event)
    assert {name: codes(part) for name, part in found.items()} == {
        "exchange": ["offer_seek"],
        "wish": ["wish"],
    }
    assert found["exchange"].why[0].data["giver"] == "A"


def test_an_unusual_combination_is_told_by_what_makes_it_unusual() -> None:
    """Topics far apart; sectors that seldom meet; a little of the topics."""
    apart = tiny_event(people("A", topics=("energy",)) + people("B", topics=("food",)))
    assert codes(parts(apart)["reach"]) == ["topics_apart"]
    rare = people("A", sector="bank") + people("B", sector="farm")
    rare += people("C D E F G H", sector="public") + people("I J K L M", sector="trade")
    assert codes(parts(tiny_event(rare))["reach"]) == ["untraditional"]
    near = people("A", topics=("energy", "food")) + people("B", topics=("energy",))
    assert codes(parts(tiny_event(near))["reach"]) == ["somewhat_apart"]


def test_a_less_usual_combination() -> None:
    """Neither the most usual sectors nor the rarest."""
    who = people("A C D E F", sector="public") + people("B G H", sector="trade")
    who += people("I J K L M N", sector="region") + people("O", sector="bank")
    assert codes(parts(tiny_event(who))["reach"]) == ["less_usual"]


def test_two_who_have_nothing_in_common() -> None:
    """No topics, no sectors: no points."""
    assert parts_of(tiny_event("A B"))("A", "B") == (0, ())
