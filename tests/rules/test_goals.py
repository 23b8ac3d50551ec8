"""The goals' values on events whose numbers are worked out by hand."""

from matchround.event import Event, Meeting
from matchround.rules import goal_names, goal_values
from support import meet, people, rounds, ruled, tiny_event


def value(goal: str, event: Event, *meetings: Meeting) -> int:
    """Compute one goal's value."""
    return goal_values(event, meetings)[goal]


def test_names_follow_the_settings() -> None:
    """Crossing only where cross-sector is preferred, breadth only where wanted."""
    assert goal_names(tiny_event("A B", cross_sector="required")) == (
        "promises",
        "meetings",
        "fairness",
        "breadth",
        "worth",
        "moves",
    )
    preferred = goal_names(tiny_event("A B", cross_sector="preferred", breadth=False))
    assert preferred == ("promises", "meetings", "fairness", "crossing", "worth", "moves")


def test_values_come_in_the_order_of_the_names() -> None:
    """A reader of the values can rely on the goals' order."""
    event = tiny_event("A B", cross_sector="preferred")
    assert tuple(goal_values(event, [])) == goal_names(event)


def test_promises_count_pairs_not_rows() -> None:
    """Two rows about A and B are one promise; A-C is not held; met before is no promise."""
    rows = [
        ruled("A", "B"),
        ruled("B", "A", "agreed"),
        ruled("A", "C", "agreed"),
        ruled("B", "C", "met before"),
    ]
    event = tiny_event("A B C", pairs=rows)
    assert value("promises", event, meet(1, 1, "A", "B"), meet(2, 1, "B", "C")) == 1


def test_a_promise_outside_its_rounds_is_not_held() -> None:
    """Agreed for round 2: round 1 does not count."""
    event = tiny_event("A B", pairs=[ruled("A", "B", "agreed", when=(2,))])
    assert value("promises", event, meet(1, 1, "A", "B")) == 0
    assert value("promises", event, meet(2, 1, "A", "B")) == 1


def test_meetings_count_players_only() -> None:
    """A pair and a trio are five participant-rounds; the standby person is not counted."""
    event = tiny_event(people("A B C") + people("S", role="standby"), odd="standby")
    meetings = (meet(1, 1, "A", "B", "C"), meet(2, 1, "A", "B"), meet(2, 2, "C", "S"))
    assert value("meetings", event, *meetings) == 6


def test_fairness_is_the_sum_of_squares() -> None:
    """Of three rounds A has 3 meetings, B 1 (2 sit-outs), C 2 (1): 0 + 4 + 1, and D 9."""
    event = tiny_event("A B C D", rounds_=3)
    meetings = (meet(1, 1, "A", "B"), meet(2, 1, "A", "C"), meet(3, 1, "A", "C"))
    assert value("fairness", event, *meetings) == 14


def test_fairness_asks_no_more_than_a_person_wants() -> None:
    """A wants one meeting and B comes for one round: neither has a sit-out."""
    who = people("A", max_meetings=1) + people("B", available=(2,))
    assert value("fairness", tiny_event(who, rounds_=5), meet(2, 1, "A", "B")) == 0


def test_sit_outs_are_never_negative() -> None:
    """Too many meetings of A do not make up for those that B lacks."""
    event = tiny_event(people("A", max_meetings=0) + people("B C"))
    meetings = (meet(1, 1, "A", "B"), meet(2, 1, "A", "B"))
    assert value("fairness", event, *meetings) == 4


def test_crossing_counts_meetings_within_a_sector() -> None:
    """A-B share a sector, C-D have none, and a trio of one sector is one meeting."""
    who = people("A B E", sector="public") + people("C D", sector="")
    event = tiny_event(who, cross_sector="preferred", odd="trio")
    meetings = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "B", "E"))
    assert value("crossing", event, *meetings) == 2


def test_breadth_counts_other_sectors_and_other_organisations() -> None:
    """A meets B, C: one other sector, two organisations (3); B meets A (2); C meets A (2)."""
    event = tiny_event(people("A", sector="public") + people("B C", sector="business"))
    assert value("breadth", event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C")) == 7


def test_what_is_empty_adds_no_breadth() -> None:
    """Somebody without sector and organisation adds nothing to those who meet them."""
    event = tiny_event(people("A", organisation="", sector="") + people("B", sector="business"))
    assert value("breadth", event, meet(1, 1, "A", "B")) == 2


def test_ones_own_sector_and_organisation_add_no_breadth() -> None:
    """Colleagues who meet widen nothing."""
    event = tiny_event(people("A B", organisation="Harbour", sector="public"))
    assert value("breadth", event, meet(1, 1, "A", "B")) == 0


def test_worth_sums_what_the_meetings_state() -> None:
    """500 and 120 are 620."""
    meetings = (meet(1, 1, "A", "B", worth=500), meet(2, 1, "A", "B", worth=120))
    assert value("worth", tiny_event("A B"), *meetings) == 620


def test_moves_count_people_between_consecutive_rounds() -> None:
    """A moves from 1 to 2, C stays, B and D have no meeting in between."""
    event = tiny_event("A B C D", rounds_=3, tables_=3)
    meetings = (
        meet(1, 1, "A", "B"),
        meet(1, 2, "C", "D"),
        meet(2, 2, "A", "C"),
        meet(3, 3, "B", "D"),
    )
    assert value("moves", event, *meetings) == 1


def test_group_rounds_count_as_meetings() -> None:
    """Three in a group and nobody left over: 3 participant-rounds, no sit-outs."""
    event = tiny_event("A B C", rounds_=rounds(1, kind="groups"))
    assert value("meetings", event, meet(1, 1, "A", "B", "C")) == 3
    assert value("fairness", event, meet(1, 1, "A", "B", "C")) == 0
