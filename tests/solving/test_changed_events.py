"""Each change of an event is that change and no other."""

from matchround.event import CrossSector, Event, Odd, SameOrganisation
from matchround.solving.changed_events import (
    changes,
    more_tables,
    one_more_person,
    one_more_round,
    smallest_sector,
    tables_lacking,
    without_history,
)
from support import people, ruled, tables, tiny_event

PEOPLE = people("A B", sector="public") + people("C", sector="business")


def codes(event: Event) -> list[str]:
    """List the codes of the changes."""
    return [change.code for change in changes(event)]


def test_one_more_round_is_for_those_who_stay_to_the_end() -> None:
    """A comes for all, B for the last, C for the first; the table of the last stays open."""
    who = people("A") + people("B", available=(2,)) + people("C", available=(1,))
    longer = one_more_round(tiny_event(who, 2, tables("1") + tables("2", open_in=(1, 2))))
    assert [longer.rounds_available(person) for person in longer.players] == [3, 2, 1]
    assert [table.is_open(3) for table in longer.tables] == [True, True]


def test_more_tables_have_names_that_are_free() -> None:
    """Beside 1 and 3 come 2 and 4."""
    event = more_tables(tiny_event("A B", 1, tables("1 3")), 2)
    assert [table.name for table in event.tables] == ["1", "3", "2", "4"]


def test_tables_lacking() -> None:
    """Six people at one table lack two; at three none."""
    assert tables_lacking(tiny_event("A B C D E F", 2, 1)) == 2
    assert tables_lacking(tiny_event("A B C D E F", 2, 3)) == 0


def test_a_newcomer_is_of_the_smallest_sector() -> None:
    """And of no organisation, there all day, with an id that nobody has."""
    event = tiny_event(PEOPLE, 2, 1)
    assert smallest_sector(event) == "business"
    newcomer = one_more_person(event, "business").players[-1]
    assert (newcomer.sector, newcomer.organisation) == ("business", "")
    assert newcomer.is_available(2)
    assert newcomer.id not in event.by_id
    assert smallest_sector(tiny_event("A B")) == ""


def test_history_is_forgotten() -> None:
    """Rows and gatherings; other rows stay."""
    event = tiny_event(
        people("A B", met_at=("spring",)),
        pairs=[ruled("A", "B", "met before"), ruled("A", "B", "agreed")],
    )
    forgotten = without_history(event)
    assert [row.rule for row in forgotten.pairs] == ["agreed"]
    assert [person.met_at for person in forgotten.players] == [(), ()]


def test_only_what_is_not_so_already_is_changed() -> None:
    """Nothing to allow where all is allowed, no trio of two sectors, no history, no standby."""
    closed = tiny_event(PEOPLE, 2, 2, cross_sector="required")
    assert codes(closed) == [
        "one_more_round",
        "one_more_table",
        "same_sector",
        "same_organisation",
        "one_more_person",
    ]
    opened = tiny_event("A B C", 2, 1, same_organisation="allowed", odd="trio")
    assert codes(opened) == ["one_more_round", "one_more_table", "one_more_person"]


def test_everything_that_can_be_changed() -> None:
    """Met before, trio, standby and the tables that are lacking."""
    who = people("A B C D", met_at=("spring",)) + people("S", role="standby") + people("E F")
    event = tiny_event(who, 2, 1, cross_sector="required")
    found = {change.code: change for change in changes(event)}
    assert {"more_tables", "met_before", "trio", "standby"} <= set(found)
    assert found["more_tables"].data == {"count": 2}
    assert found["trio"].event.settings.odd is Odd.TRIO
    assert found["standby"].event.settings.odd is Odd.STANDBY
    assert found["same_sector"].event.settings.cross_sector is CrossSector.PREFERRED
    allowed = found["same_organisation"].event.settings.same_organisation
    assert allowed is SameOrganisation.ALLOWED
