"""Who sits out and when, by definition."""

from matchround.rules import sit_outs
from support import meet, people, tiny_event


def test_everybody_met_nobody_sits_out() -> None:
    """Two people, one round, one meeting."""
    assert sit_outs(tiny_event("A B", rounds_=1), [meet(1, 1, "A", "B")]) == ()


def test_the_earliest_free_rounds_are_listed() -> None:
    """A wants two of four rounds and has one meeting in round 1: one sit-out, in round 2."""
    who = people("A", max_meetings=2) + people("B", available=(1,))
    assert sit_outs(tiny_event(who, rounds_=4), [meet(1, 1, "A", "B")]) == ((2, "A"),)


def test_only_available_rounds_can_be_sat_out() -> None:
    """B comes for rounds 2 and 4 and meets nobody."""
    who = people("A", max_meetings=0) + people("B", available=(2, 4))
    assert sit_outs(tiny_event(who, rounds_=4), []) == ((2, "B"), (4, "B"))


def test_absent_and_standby_people_do_not_sit_out() -> None:
    """Only players do."""
    who = people("A", status="absent") + people("S", role="standby") + people("B")
    assert sit_outs(tiny_event(who, rounds_=1), []) == ((1, "B"),)


def test_the_list_is_by_round_then_by_person() -> None:
    """Two people who sit out two rounds."""
    event = tiny_event(people("Z A"), rounds_=2)
    assert sit_outs(event, []) == ((1, "Z"), (1, "A"), (2, "Z"), (2, "A"))
