"""What is left of a round after planning."""

from matchround.explaining.leftover import day_of
from support import meet, people, ruled, tables, tiny_event


def test_who_waits_and_which_tables_are_free() -> None:
    """A-B meet; C waits; D wants no meeting, E comes later; table 3 is closed."""
    who = people("A B C") + people("D", max_meetings=0) + people("E", available=(2,))
    event = tiny_event(who, tables_=tables("1 2") + tables("3", open_in=(2,)))
    left = day_of(event, [meet(1, 1, "A", "B")]).leftovers[1]
    assert [person.id for person in left.waiting] == ["C"]
    assert [table.name for table in left.free] == ["2"]
    assert (left.busy, left.open) == (2, 2)


def test_a_standby_person_is_not_counted() -> None:
    """A meets S: one player is busy."""
    event = tiny_event(people("A") + people("S", role="standby"), odd="standby")
    left = day_of(event, [meet(1, 1, "A", "S")]).leftovers[1]
    assert (left.busy, left.waiting) == (1, ())


def test_others_of_the_same_sector_are_passed_over_where_required() -> None:
    """A may meet C, and B only as promised; where sectors do not matter everybody."""
    who = people("A B D", sector="public") + people("C", sector="business")
    rows = [ruled("B", "A")]
    required = day_of(tiny_event(who, pairs=rows, cross_sector="required"), [])
    a = who[0]
    assert [p.id for p in required.others(required.leftovers[1], a)] == ["C", "B"]
    off = day_of(tiny_event(who, pairs=rows), [])
    assert [p.id for p in off.others(off.leftovers[1], a)] == ["B", "D", "C"]
