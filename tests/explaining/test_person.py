"""One person's day explained."""

import pytest

from matchround.event import Coded
from matchround.explaining import PersonAnswer, explain_person
from matchround.explaining.person import possible_partners, usual_worth
from support import meet, people, plan_of, ruled, tiny_event


def sectors() -> PersonAnswer:
    """Explain A, who meets B of another sector and misses C of a third."""
    who = people("A", sector="public", topics=("energy",), wants=("B", "C"))
    who += people("B", sector="business", wants=("A",))
    who += people("C", sector="research", topics=("energy",))
    event = tiny_event(who, 2, 1, cross_sector="required")
    return explain_person(plan_of(event, meet(1, 1, "A", "B", worth=300)), "A")


def test_numbers_of_the_day() -> None:
    """One meeting of two, one other sector of two, one organisation."""
    answer = sectors()
    assert (answer.most, len(answer.meetings), len(answer.sit_outs)) == (2, 1, 1)
    assert (answer.sectors, answer.sectors_possible, answer.organisations) == (1, 2, 1)
    assert (answer.worth, answer.usual_worth) == (300, 300)
    assert (answer.sitting_out, answer.most_sit_outs) == (3, 2)


def test_wishes_of_and_for_the_person() -> None:
    """B is held, C is not; B wants A as well."""
    answer = sectors()
    assert [(wish.whom, wish.rounds) for wish in answer.wishes] == [("B", (1,)), ("C", ())]
    assert [(wish.who, wish.rounds) for wish in answer.wished_by] == [("B", (1,))]


def test_a_promise_is_seen_from_the_person() -> None:
    """The row names B first; to A it is a promise for B."""
    event = tiny_event("A B C", pairs=[ruled("B", "A"), ruled("B", "C")])
    (promise,) = explain_person(plan_of(event), "A").wishes
    assert (promise.rule, promise.who, promise.whom) == ("must meet", "A", "B")
    ((first, second), of_b) = (
        explain_person(plan_of(event), "B").wishes,
        explain_person(plan_of(event), "C").wishes,
    )
    assert {first.whom, second.whom} == {"A", "C"}
    assert [wish.whom for wish in of_b] == ["B"]


def test_good_fits_that_are_missed() -> None:
    """C is worth more to A than B is, and A has another meeting whenever C could."""
    who = people("A C", topics=("energy",)) + people("B")
    event = tiny_event(who, 1, 1)
    (missed,) = explain_person(plan_of(event, meet(1, 1, "A", "B")), "A").missed
    assert (missed.participant, missed.worth) == ("C", 300)
    assert missed.why == Coded(code="rounds_taken", data={"name": "Person A"})
    assert explain_person(plan_of(event, meet(1, 1, "A", "C")), "A").missed == ()


def test_who_is_absent_or_standby() -> None:
    """No meetings, nobody missed, and it is said why."""
    event = tiny_event(people("A", status="absent") + people("B C") + people("S", role="standby"))
    absent = explain_person(plan_of(event), "A")
    assert (absent.coming, absent.most, absent.away, absent.missed) == (False, 0, (1, 2), ())
    standby = explain_person(plan_of(event), "S")
    assert (standby.coming, standby.standby) == (True, True)


def test_possible_partners_are_the_eligible() -> None:
    """Not the person, not colleagues, nobody for who is no player."""
    event = tiny_event(people("A B", organisation="Harbour") + people("C"))
    assert possible_partners(event, event.by_id["A"]) == {"C": 0}
    standby = tiny_event(people("A B") + people("S", role="standby"))
    assert possible_partners(standby, standby.by_id["S"]) == {}


def test_the_usual_worth_is_per_pair() -> None:
    """A trio is three pairs."""
    event = tiny_event("A B C D E", odd="trio")
    held = (meet(1, 1, "A", "B", worth=100), meet(1, 2, "C", "D", "E", worth=300))
    assert usual_worth(plan_of(event, *held)) == 100
    assert usual_worth(plan_of(event)) == 0


def test_somebody_unknown() -> None:
    """There is nobody to explain."""
    with pytest.raises(KeyError):
        explain_person(plan_of(tiny_event("A B")), "Z")


def test_who_fits_no_better_is_not_missed() -> None:
    """B and C are worth the same to A."""
    event = tiny_event(people("A B C", topics=("energy",)), 1, 1)
    assert explain_person(plan_of(event, meet(1, 1, "A", "B")), "A").missed == ()
