"""Each cause of a sit-out on a tiny event where it is the cause."""

from matchround.event import Coded, Event, Meeting
from matchround.explaining import sit_outs
from matchround.rules import sit_outs as sit_outs_by_rule
from support import meet, people, ruled, tables, tiny_event


def whys(event: Event, *meetings: Meeting) -> dict[str, Coded]:
    """Explain the sit-outs of round 1, by person."""
    return {s.participant: s.why for s in sit_outs(event, meetings) if s.round == 1}


def codes(event: Event, *meetings: Meeting) -> dict[str, str]:
    """Give only the codes."""
    return {who: why.code for who, why in whys(event, *meetings).items()}


def test_exactly_the_sit_outs_of_the_rules_are_explained() -> None:
    """Same rounds, same people, same order."""
    event = tiny_event("A B C D E", rounds_=3, tables_=1)
    meetings = (meet(1, 1, "A", "B"), meet(3, 1, "C", "D"))
    explained = tuple((s.round, s.participant) for s in sit_outs(event, meetings))
    assert explained == sit_outs_by_rule(event, meetings)
    assert len(explained) == 11


def test_an_odd_number_leaves_one_over() -> None:
    """Three people, one meeting."""
    event = tiny_event("A B C", rounds_=1)
    assert whys(event, meet(1, 1, "A", "B")) == {
        "C": Coded(code="odd_number", data={"available": 3})
    }


def test_nobody_else_is_free() -> None:
    """C is the only one there; or a trio took the third of four."""
    alone = tiny_event(people("C") + people("A B", available=(2,)))
    assert codes(alone) == {"C": "nobody_free"}
    trio = tiny_event("A B C D", rounds_=1, odd="trio")
    assert codes(trio, meet(1, 1, "A", "B", "D")) == {"C": "nobody_free"}


def test_who_wants_no_more_meetings_is_nobody_to_meet() -> None:
    """B has had their one meeting: C is left alone in round 1."""
    event = tiny_event(people("B", max_meetings=1) + people("C") + people("D", available=(2,)))
    assert codes(event, meet(2, 1, "B", "D")) == {"C": "nobody_free"}


def test_the_tables_are_full() -> None:
    """Four people, one table: two meet and two wait."""
    event = tiny_event("A B C D", rounds_=1, tables_=1)
    full = Coded(code="tables_full", data={"tables": 1})
    assert whys(event, meet(1, 1, "A", "B")) == {"C": full, "D": full}


def test_full_tables_are_told_before_what_those_who_wait_have_in_common() -> None:
    """C and D are of one sector, but with another table somebody else could have met them."""
    who = people("A C D", sector="public") + people("B", sector="business")
    event = tiny_event(who, rounds_=1, tables_=1, cross_sector="required")
    assert codes(event, meet(1, 1, "A", "B")) == {"C": "tables_full", "D": "tables_full"}


def test_no_table_is_open() -> None:
    """The only table opens later."""
    event = tiny_event("A B", tables_=tables("1", open_in=(2,)))
    assert codes(event) == {"A": "no_table_open", "B": "no_table_open"}


def test_no_free_table_suits() -> None:
    """A needs a step-free table; it is taken."""
    event = tiny_event(
        people("A", needs=("step-free",)) + people("B C D"),
        rounds_=1,
        tables_=tables("1", features=("step-free",)) + tables("2"),
    )
    assert codes(event, meet(1, 1, "C", "D")) == {
        "A": "no_suitable_table",
        "B": "no_suitable_table",
    }


def test_all_who_are_left_are_of_one_sector() -> None:
    """C and D are both public, and cross-sector is required."""
    who = people("A C D", sector="public") + people("B", sector="business")
    event = tiny_event(who, rounds_=1, cross_sector="required")
    one = Coded(code="one_sector", data={"sector": "public", "count": 2})
    assert whys(event, meet(1, 1, "A", "B")) == {"C": one, "D": one}


def test_a_promise_is_worth_a_look_within_the_sector() -> None:
    """C and D could meet after all, as they must: the table is what they lack."""
    who = people("A C D", sector="public") + people("B", sector="business")
    rows = [ruled("C", "D")]
    event = tiny_event(who, rounds_=1, tables_=1, pairs=rows, cross_sector="required")
    assert codes(event, meet(1, 1, "A", "B")) == {"C": "tables_full", "D": "tables_full"}


def test_all_who_are_left_are_of_one_organisation() -> None:
    """C and D are colleagues."""
    event = tiny_event(people("A B") + people("C D", organisation="Harbour"), rounds_=1)
    one = Coded(code="one_organisation", data={"organisation": "Harbour", "count": 2})
    assert whys(event, meet(1, 1, "A", "B")) == {"C": one, "D": one}


def test_who_is_left_has_met() -> None:
    """A and B meet in round 2, so they cannot in round 1."""
    event = tiny_event("A B")
    assert codes(event, meet(2, 1, "A", "B")) == {"A": "all_met", "B": "all_met"}


def test_nobody_who_is_left_fits() -> None:
    """C may meet neither D nor E, for different reasons, and they have met each other."""
    who = people("A B C E") + people("D", avoid=("C",))
    rows = [ruled("C", "E", "met before"), ruled("D", "E", "met before")]
    event = tiny_event(who, rounds_=1, tables_=3, pairs=rows)
    found = whys(event, meet(1, 1, "A", "B"))
    assert found["C"] == Coded(code="no_partner_left", data={"count": 3})


def test_the_plan_is_not_filled_up() -> None:
    """Only agreed meetings are held: that is why."""
    event = tiny_event("A B C D", rounds_=1, fill=False, pairs=[ruled("A", "B", "agreed")])
    assert codes(event, meet(1, 1, "A", "B")) == {"C": "only_promised", "D": "only_promised"}


def test_a_meeting_that_would_have_been_possible_is_admitted() -> None:
    """Two people, a free table, and no meeting."""
    assert codes(tiny_event("A B", rounds_=1)) == {"A": "left_open", "B": "left_open"}
