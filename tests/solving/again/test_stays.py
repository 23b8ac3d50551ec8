"""What could stay, as pairs of a problem of everything that is open."""

import numpy as np

from matchround.solving.again.stays import pairs_by_people, staying
from small_days import EXCHANGE, day, shown, who_meets, without_round
from small_problems import marked, named, place, problem
from support import meet, people, tables, tiny_event

DAY = day(
    tiny_event("A B C D", 3, 2),
    *(meet(1, 1, "A", "B"), meet(1, 2, "C", "D")),
    *(meet(2, 1, "A", "C"), meet(2, 2, "B", "D", pinned=True)),
    *(meet(3, 1, "B", "C"), meet(3, 2, "A", "D")),
    from_round=2,
)
"""Round 1 has been played, and B and D are pinned in the second."""


def test_what_stands_whatever_happens() -> None:
    """What was played, and what is pinned; the others could stay."""
    could = staying(DAY)
    assert shown(could.firm) == ["1 AB 1", "1 CD 2", "2 BD 2"]
    assert shown(could.meetings.values()) == ["2 AC 1", "3 AD 2", "3 BC 1"]
    assert sorted(named(could.problem, could.meetings)) == ["AC", "AD", "BC"]
    assert [named(could.problem, [pair]) for pair in could.meetings] == [["AC"], ["BC"], ["AD"]]


def test_rounds_and_tables_by_their_places() -> None:
    """Both counted from 0."""
    could = staying(DAY)
    found = {named(could.problem, [p])[0]: place for p, place in could.places.items()}
    assert found == {"AC": (1, 0), "BC": (2, 0), "AD": (2, 1)}


def test_the_problem_is_open_beside_what_is_firm() -> None:
    """B and D are busy in round 2; who has met, or will for sure, does not meet again."""
    could = staying(DAY)
    allowed = {
        named(could.problem, [pair])[0]: np.flatnonzero(rounds).tolist()
        for pair, rounds in enumerate(could.problem.allowed)
    }
    assert allowed == {"AC": [1, 2], "AD": [2], "BC": [2]}
    assert could.problem.wanted.tolist() == [2, 1, 2, 1]


def test_what_is_no_meeting_of_two_players_is_firm() -> None:
    """A trio, and one with somebody standing by."""
    who = people("A B C D E") + people("S", role="standby")
    trio = day(tiny_event(who, 1, 3, odd="trio"), meet(1, 1, "A", "B", "C"), meet(1, 2, "D", "E"))
    assert shown(staying(trio).firm) == ["1 ABC 1"]
    standby = day(tiny_event(who, 1, 3, odd="standby"), meet(1, 1, "A", "S"), meet(1, 2, "D", "E"))
    assert shown(staying(standby).firm) == ["1 AS 1"]
    assert shown(staying(standby).meetings.values()) == ["1 DE 2"]


def test_what_is_not_intact_is_nowhere() -> None:
    """B is gone: only C and D could stay."""
    who = people("A C D") + people("B", status="absent")
    could = staying(day(tiny_event(who, 1, 2), meet(1, 1, "A", "B"), meet(1, 2, "C", "D")))
    assert could.firm == ()
    assert shown(could.meetings.values()) == ["1 CD 2"]


def test_what_counts_for_the_whole_day_is_known() -> None:
    """C and D sat out of round 1, A and B met each other's sectors."""
    who = people("A", sector="x") + people("B", sector="y") + people("C D", sector="y")
    could = staying(day(tiny_event(who, 2, 2), meet(1, 1, "A", "B"), from_round=2))
    assert could.problem.owed.tolist() == [0, 0, 1, 1]
    assert could.problem.sectors.met.tolist() == [[False, True], [True, False], *[[False] * 2] * 2]


def test_fewer_pairs_and_rounds() -> None:
    """What stays has its place among the pairs that are left; another's meeting is dropped."""
    could = staying(DAY)
    allowed = could.problem.allowed & (marked(could.problem, "AD AC")[:, None])
    allowed[place(could.problem, "AC"), 2] = False
    fewer = could.only(allowed)
    assert named(fewer.problem, range(len(fewer.problem))) == ["AC", "AD"]
    assert fewer.problem.allowed.tolist() == [[False, True, False], [False, False, True]]
    assert {named(fewer.problem, [p])[0]: shown([m]) for p, m in fewer.meetings.items()} == {
        "AC": ["2 AC 1"],
        "AD": ["3 AD 2"],
    }
    assert fewer.firm == could.firm


def test_pairs_as_meetings_and_back() -> None:
    """By round and people; meetings of others are left out."""
    could = staying(EXCHANGE)
    rounds = {place(could.problem, "AC"): 0, place(could.problem, "BD"): 0}
    assert who_meets(could.as_meetings(rounds)) == ["1 AC", "1 BD"]
    assert could.rounds_of(could.as_meetings(rounds)) == rounds
    assert could.rounds_of((meet(1, 1, "C", "D"), meet(1, 2, "A", "B"))) == {
        place(could.problem, "AB"): 0
    }


def test_rounds_by_their_numbers() -> None:
    """Round 3 is the second where one was cut."""
    event = without_round(tiny_event("A B C D", 3, tables("x y")), 2)
    could = staying(day(event, meet(3, "y", "A", "B")))
    assert could.places == {place(could.problem, "AB"): (1, 1)}
    assert could.rounds_of([meet(3, "x", "C", "D")]) == {place(could.problem, "CD"): 1}
    assert who_meets(could.as_meetings({place(could.problem, "CD"): 1})) == ["3 CD"]


def test_pairs_by_people() -> None:
    """Ids are sorted, whatever the order of the list of people."""
    prepared = problem(tiny_event("B A", 1, 1))
    assert pairs_by_people(prepared) == {("A", "B"): 0}
