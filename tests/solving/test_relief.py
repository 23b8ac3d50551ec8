"""What would help: only what helps, the most helpful first, never more than is possible."""

from collections import Counter

import pytest

from matchround import api
from matchround.event import Event, Odd
from matchround.solving import relief as wing
from matchround.solving.changed_events import changes
from matchround.solving.relief import relief
from support import people, rounds, tiny_event

SIX_AT_TWO = tiny_event("A B C D E F", 3, 2)
"""Six people at two tables: two sit out in each of three rounds."""

OUTNUMBERED = tiny_event(
    people("A B C D E F", sector="public") + people("G H", sector="business"),
    2,
    4,
    cross_sector="required",
)
"""Six of one sector and two of another: four sit out in each of two rounds."""


def spared(event: Event, sit_outs: int | None = None) -> dict[str, int]:
    """Give what each change spares, in the order given."""
    return {one.code: one.spared for one in relief(event, sit_outs)}


def test_nothing_where_nobody_needs_to_sit_out() -> None:
    """Four people, two tables, three rounds."""
    assert relief(tiny_event("A B C D", 3, 2)) == ()


def test_a_table_is_lacking() -> None:
    """A third table spares all six; so do trios, and one more round two thirds of them."""
    found = spared(SIX_AT_TWO)
    assert found["one_more_table"] == found["trio"] == 6
    assert found["one_more_round"] == 4
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert "more_tables" not in found
    assert "same_organisation" not in found


def test_several_tables_are_lacking() -> None:
    """Eight people at two tables, one round: a table spares two of four, two tables all."""
    found = relief(tiny_event("A B C D E F G H", 1, 2))
    tables = {one.code: (one.spared, dict(one.data)) for one in found}
    assert tables["one_more_table"] == (2, {})
    assert tables["more_tables"] == (4, {"count": 2})


def test_a_sector_outnumbers_the_others() -> None:
    """Letting them meet spares all, one more of the others one in each round, a table none."""
    found = spared(OUTNUMBERED)
    assert found == {"same_sector": 8, "one_more_person": 2, "one_more_round": 2}
    assert next(iter(relief(OUTNUMBERED))).sit_outs == 8


def test_an_odd_number() -> None:
    """Five people: a sixth, or a trio, spares the one sit-out of each round; a table does not."""
    found = spared(tiny_event("A B C D E", 2, 3))
    assert found["one_more_person"] == found["trio"] == 2
    assert "one_more_table" not in found


def test_people_have_met_everybody() -> None:
    """Four people in five rounds: three rounds are enough."""
    first = relief(tiny_event("A B C D", 5, 2))[0]
    assert (first.code, first.data, first.spared) == ("fewer_rounds", {"rounds": 3, "now": 5}, 8)


def test_people_have_met_before() -> None:
    """All four were at the same gathering."""
    event = tiny_event(people("A B C D", met_at=("spring",)), 2, 2)
    assert spared(event)["met_before"] == 8


def test_standby_people_could_step_in() -> None:
    """Three people and one on standby, two tables."""
    event = tiny_event(people("A B C") + people("S", role="standby"), 1, 2)
    assert spared(event)["standby"] == 1


def test_the_sit_outs_of_a_plan_are_what_is_spared() -> None:
    """A plan that has more sit-outs than need be: the change spares the rest as well."""
    found = {one.code: one for one in relief(SIX_AT_TWO, sit_outs=8)}
    assert (found["one_more_table"].sit_outs, found["one_more_table"].spared) == (8, 8)


def test_the_worth_that_is_gained() -> None:
    """In one round one pair meets at the only table; a second table lets the other pair meet."""
    who = people("A B", topics=("energy",)) + people("C D", topics=("food",))
    found = {one.code: one for one in relief(tiny_event(who, 1, 1))}
    assert (found["one_more_table"].worth, found["one_more_table"].gained) == (300, 300)


@pytest.mark.parametrize("odd", ["trio", "standby"])
def test_where_trios_or_standby_are_planned_already(odd: str) -> None:
    """Tables are lacking all the same: six people at one table, two or three meet."""
    event = tiny_event(people("A B C D E F") + people("S", role="standby"), 1, 1, odd=odd)
    assert "one_more_table" in spared(event)
    assert {"trio", "standby"}.isdisjoint(spared(event))


def test_many_people_are_counted_only() -> None:
    """Above some hundred people, the same without the worth; above a thousand nothing."""
    ids = " ".join(f"P{n}" for n in range(wing.MOST_BY_FLOW + 1))
    found = {one.code: one for one in relief(tiny_event(ids, 1, 50))}
    assert (found["one_more_table"].spared, found["one_more_table"].worth) == (2, 0)
    many = " ".join(f"P{n}" for n in range(wing.MOST_PEOPLE + 1))
    assert relief(tiny_event(many, 1, 50)) == ()


def test_nothing_is_said_of_what_is_not_planned_to_be_full() -> None:
    """Only promised meetings, or rounds in groups."""
    assert relief(tiny_event("A B C", 1, 1, fill=False)) == ()
    assert relief(tiny_event("A B C", rounds(1, kind="groups"), 1)) == ()


@pytest.mark.parametrize("event", [SIX_AT_TWO, OUTNUMBERED], ids=["tables", "sectors"])
def test_planning_the_changed_event_spares_no_more(event: Event) -> None:
    """What a plan of each changed event spares those who were there is within what was told."""
    told = {one.code: one.spared for one in relief(event)}
    wanted = {person.id: event.most_meetings(person) for person in event.players}
    held = sum(wanted.values()) - relief(event)[0].sit_outs
    for change in changes(event):
        if change.event.settings.odd is Odd.SIT_OUT:
            had = Counter(i for m in api.plan(change.event).meetings for i in m.participants)
            met = sum(min(had[who], most) for who, most in wanted.items())
            assert met - held <= told.get(change.code, 0), change.code
