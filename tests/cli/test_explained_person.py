"""One person's day in lines, as an organiser reads it."""

from matchround import api
from matchround.cli.explained_person import lines
from matchround.cli.naming import Naming
from matchround.event import Event, Meeting
from support import meet, people, plan_of, ruled, tiny_event


def said(event: Event, who: str, *meetings: Meeting, language: str = "en") -> str:
    """Explain somebody."""
    plan = plan_of(event, *meetings)
    return "\n".join(lines(api.explain_person(plan, who), Naming(event, language)))


WHO = people("A", sector="public", topics=("energy",), wants=("B", "C"))
WHO += people("B", sector="business", topics=("energy",))
WHO += people("C D", sector="business", wants=("A",))
EVENT = tiny_event(WHO, 2, 1, cross_sector="required")


def test_why_they_meet_whom_they_meet() -> None:
    """Where and when, the worth, and each part of it with its points and words."""
    told = said(EVENT, "A", meet(1, 1, "A", "B", worth=480))
    assert "Round 1, table 1: Person B, Organisation B (business), worth 480" in told
    assert "300  in common: energy" in told
    assert "180  wish: Person A asked to meet Person B" in told
    assert "1 of the 1 other sectors" in told
    assert "The only meeting of Person A with the sector business." in told


def test_sit_outs_and_wishes_are_told_with_their_causes() -> None:
    """Round 2 is free, C is not met, and D would have liked to meet A."""
    told = said(EVENT, "A", meet(1, 1, "A", "B"))
    assert "Round 2: " in told.partition("When they sit out")[2]
    assert "Person C, Organisation C: not met. The rounds were better used" in told
    assert "Person B, Organisation B: they meet in round 1." in told
    assert "Person D, Organisation D: not met." in told.partition("Who asked to meet them")[2]


def test_wishes_for_organisations() -> None:
    """Held by one of them; not held, the nearest of them; or nobody comes."""
    who = people("A", wants_organisations=("Harbour", "Mill", "Moon"))
    who += people("B", organisation="Harbour") + people("C", organisation="Mill")
    told = said(tiny_event(who, 1), "A", meet(1, 1, "A", "B"))
    assert "somebody from Harbour: meets Person B in round 1." in told
    assert "somebody from Mill: not met. Nearest was Person C: Person A meets somebody" in told
    assert "somebody from Moon: not met. Nobody else from Moon is coming." in told


def test_how_sit_outs_are_shared() -> None:
    """Alone, all once, or some more often."""
    alone = tiny_event("A B C", 1)
    assert "Nobody else sits out." in said(alone, "C", meet(1, 1, "A", "B"))
    four = tiny_event("A B C D", 1, 1)
    assert "2 people sit out, each of them once" in said(four, "C", meet(1, 1, "A", "B"))
    twice = said(tiny_event("A B C", 2), "C", meet(1, 1, "A", "B"))
    assert "3 people sit out; nobody more often than 2 times" in twice


def test_good_fits_that_they_do_not_meet() -> None:
    """With worth and cause, and what worth is."""
    told = said(EVENT, "A", meet(1, 1, "A", "C"), meet(2, 1, "A", "D"))
    missed = told.partition("Good fits")[2]
    assert "Person B, Organisation B (business), worth 480. Person A meets somebody else" in missed
    assert "at most 300 for what they have in common" in missed


def test_who_is_not_there() -> None:
    """Absent, standby, away for a round."""
    who = people("A", status="absent") + people("B", role="standby") + people("C", available=(2,))
    event = tiny_event(who)
    assert said(event, "A").splitlines()[1:] == ["  Absent: no meetings."]
    assert "Standby" in said(event, "B")
    assert "Not there in round 1." in said(event, "C")
    assert "No meeting, of at most 1." in said(event, "C")


def test_promises() -> None:
    """A promised meeting says so; one that is not held is told among the wishes."""
    event = tiny_event("A B C", 1, pairs=[ruled("A", "B"), ruled("A", "C", "agreed")])
    told = said(event, "A", meet(1, 1, "A", "B"))
    assert "The organiser asked for this meeting." in told
    assert "Person C, Organisation C: not met." in told


def test_in_another_language() -> None:
    """No English is left over."""
    told = said(EVENT, "A", meet(1, 1, "A", "B"), language="sv")
    assert "Omgång 1, bord 1: Person B" in told
    assert "gemensamt: energy" in told
    assert "explain." not in told
    assert "why." not in told
