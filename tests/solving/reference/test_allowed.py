"""Which meetings the reference model allows, each rule on its own and both ways."""

import pytest

from generated_events import small_event
from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.solving.reference.allowed import (
    Place,
    in_order,
    keeps_promise,
    place_of,
    places,
    same_sector,
)
from support import meet, people, ruled, tables, tiny_event

COLLEAGUES = people("A B", organisation="Harbour")
FRIENDS = people("A B", met_at=("spring",))
NEEDS_QUIET = people("A", needs=("quiet",)) + people("B")
PUBLIC = people("A B", sector="public")
SWEDE = people("A", languages=("sv",))


def _chances(event: Event) -> int:
    """Count the meetings that may be; with one table: the rounds of each pair."""
    return len(list(places(event, [table.name for table in event.tables])))


@pytest.mark.parametrize(
    ("event", "chances"),
    [
        (tiny_event("A B", 2, 1), 2),
        (tiny_event("A B", 2, 1, [ruled("B", "A", "met before")]), 0),
        (tiny_event("A B", 2, 1, [ruled("B", "A", "keep apart")]), 0),
        (tiny_event(FRIENDS), 0),
        (tiny_event(people("A", met_at=("spring",)) + people("B", met_at=("autumn",)), 1, 1), 1),
        (tiny_event(people("A", avoid=("B",)) + people("B")), 0),
        (tiny_event(people("A", avoid_organisations=("Organisation B",)) + people("B")), 0),
        (tiny_event(people("A B", organisation="", avoid_organisations=("",)), 1, 1), 1),
        (tiny_event(COLLEAGUES), 0),
        (tiny_event(COLLEAGUES, 1, 1, same_organisation="allowed"), 1),
        (tiny_event(people("A B", organisation=""), 1, 1), 1),
        (tiny_event(PUBLIC, 1, 1), 1),
        (tiny_event(PUBLIC, 1, 1, cross_sector="preferred"), 1),
        (tiny_event(PUBLIC, 1, 1, cross_sector="required"), 0),
        (tiny_event("A B", 1, 1, cross_sector="required"), 1),
        (tiny_event(SWEDE + people("B", languages=("da",))), 0),
        (tiny_event(SWEDE + people("B", languages=("da", "sv")), 1, 1), 1),
        (tiny_event(SWEDE + people("B"), 1, 1), 1),
        (tiny_event(people("A", available=(1,)) + people("B", available=(2,))), 0),
        (tiny_event(people("A", available=(1,)) + people("B"), 2, 1), 1),
        (tiny_event(people("A", status="absent") + people("B")), 0),
        (tiny_event(people("A", role="standby") + people("B")), 0),
        (tiny_event("A B", 2, tables("1", open_in=())), 0),
        (tiny_event("A B", 2, tables("1") + tables("2", open_in=(2,))), 3),
        (tiny_event(NEEDS_QUIET, 1, 1), 0),
        (tiny_event(NEEDS_QUIET, 1, tables("1", features=("quiet", "step-free"))), 1),
        (tiny_event(people("A", table="1") + people("B", table="2")), 0),
        (tiny_event(people("A", table="2") + people("B"), 1, 2), 1),
        (tiny_event(people("A B", table="2"), 1, 2), 1),
        (tiny_event("A B C", 1, 1, [ruled("A", "B")], fill=False), 1),
    ],
)  # fmt: skip
def test_each_rule(event: Event, chances: int) -> None:
    """Each rule on its own leaves so many meetings of round, table and pair."""
    assert _chances(event) == chances


@pytest.mark.parametrize(
    ("event", "chances"),
    [
        (tiny_event(COLLEAGUES, 1, 1, [ruled("B", "A")]), 1),
        (tiny_event(PUBLIC, 1, 1, [ruled("B", "A", "agreed")], cross_sector="required"), 1),
        (tiny_event(FRIENDS, 1, 1, [ruled("A", "B")]), 1),
        (tiny_event(SWEDE + people("B", languages=("da",)), 1, 1, [ruled("A", "B")]), 0),
        (tiny_event(people("A", avoid=("B",)) + people("B"), 1, 1, [ruled("A", "B")]), 0),
        (tiny_event("A B", 1, 1, [ruled("A", "B"), ruled("A", "B", "keep apart")]), 0),
        (tiny_event("A B", 2, 1, [ruled("A", "B", when=(2,))]), 1),
        (tiny_event("A B", 2, 1, [ruled("A", "B", when=(2,)), ruled("A", "B", when=(1,))]), 0),
    ],
)
def test_what_a_promise_overrides(event: Event, chances: int) -> None:
    """A promise overrides organisation, sector and history, nothing else, and keeps its rounds."""
    assert _chances(event) == chances


def test_keeps_promise() -> None:
    """Must-meet and agreed rows promise, whichever way round, in their rounds; others do not."""
    rows = [ruled("B", "A"), ruled("A", "C", "agreed", when=(2,)), ruled("B", "C", "met before")]
    event = tiny_event("A B C", pairs=rows)
    assert keeps_promise(event, ("A", "B"), 1)
    assert keeps_promise(event, ("A", "C"), 2)
    assert not keeps_promise(event, ("A", "C"), 1)
    assert not keeps_promise(event, ("B", "C"), 1)


def test_in_order() -> None:
    """A row that comes after another is named with it; a row without number is nobody's."""
    rows = [ruled("B", "A", no="1"), ruled("A", "C", after=("1", "")), ruled("B", "C")]
    event = tiny_event("A B C", pairs=rows)
    assert list(in_order(event)) == [(("A", "C"), ("A", "B"))]


def test_place_of() -> None:
    """A meeting's place is at its own table, also of three."""
    assert place_of(meet(2, "3", "A", "B")) == Place("A", "B", 2, "3")
    assert place_of(meet(1, "1", "A", "B", "C")).people == ("A", "B", "C")


def test_same_sector() -> None:
    """An empty sector is nobody's, so two without one do not share it."""
    assert same_sector(tiny_event(PUBLIC), ("A", "B"))
    assert not same_sector(tiny_event(PUBLIC[:1] + people("B", sector="business")), ("A", "B"))
    assert not same_sector(tiny_event("A B"), ("A", "B"))


def _unrestricted(event: Event) -> Event:
    """Drop `fill` and `when`: they choose among the eligible pairs and their rounds."""
    settings = event.settings.model_copy(update={"fill": True})
    pairs = tuple(row.model_copy(update={"when": None}) for row in event.pairs)
    return event.model_copy(update={"settings": settings, "pairs": pairs})


def test_who_may_meet_is_what_matching_says() -> None:
    """Two definitions of who may meet, written apart, agree on every small event."""
    for seed in range(1, 301):
        event = _unrestricted(small_event(seed))
        table = eligible_pairs(event)
        ids = [person.id for person in event.players]
        pairs = {tuple(sorted((ids[a], ids[b]))) for a, b in zip(table.a, table.b, strict=True)}
        names = [table.name for table in event.tables]
        assert pairs == {place.people for place in places(event, names)}, seed
