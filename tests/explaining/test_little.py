"""Who got little, and what lies behind it."""

from matchround.event import Coded
from matchround.explaining.little import few_meetings, few_sectors, low_worth
from matchround.explaining.shares import Shares
from support import meet, people, plan_of, tiny_event


def test_few_meetings_and_why() -> None:
    """Half of the rounds or fewer: B leaves, C wants one, D sits out; A has three of four."""
    who = people("A D") + people("B", available=(1,)) + people("C", max_meetings=1)
    event = tiny_event(who, 4, 2)
    held = (meet(1, 1, "A", "B"), meet(2, 1, "A", "C"), meet(3, 1, "A", "D"))
    found = {
        x.participant: (x.value, x.usual, x.why)
        for x in few_meetings(Shares(plan_of(event, *held)))
    }
    assert found == {
        "B": (1, 4, (Coded(code="partly_there", data={"rounds": 1}),)),
        "C": (1, 4, (Coded(code="max_meetings", data={"most": 1}),)),
        "D": (1, 4, (Coded(code="sits_out", data={"times": 3}),)),
    }


def test_few_sectors() -> None:
    """B and C meet one sector twice where two were possible; A meets both."""
    who = people("A B", sector="public") + people("C D", sector="business")
    event = tiny_event(who + people("E", sector="research"), 2, 3)
    held = (meet(1, 1, "A", "C"), meet(2, 1, "A", "E"), meet(1, 2, "B", "D"), meet(2, 2, "B", "C"))
    found = few_sectors(Shares(plan_of(event, *held)))
    assert [(x.participant, x.value, x.usual) for x in found] == [("B", 1, 2), ("C", 1, 2)]


def test_no_sectors_no_few_sectors() -> None:
    """Where nobody has a sector, nobody meets few."""
    assert few_sectors(Shares(plan_of(tiny_event("A B"), meet(1, 1, "A", "B")))) == ()


def test_low_worth_and_why() -> None:
    """C has given nothing, D only what nobody else has; A and B share a topic twice over."""
    who = people("A B E F", topics=("energy",)) + people("C") + people("D", topics=("knitting",))
    event = tiny_event(who, 1, 3)
    held = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(1, 3, "E", "F"))
    found = low_worth(Shares(plan_of(event, *held)))
    assert [(x.participant, x.value, x.usual, x.why) for x in found] == [
        ("C", 0, 200, (Coded(code="no_interests"),)),
        ("D", 0, 200, (Coded(code="own_interests"),)),
    ]


def test_low_worth_without_a_cause_of_their_own() -> None:
    """C shares its topic with others, and meets none of them."""
    who = people("A B C D", topics=("energy",)) + people("E F")
    event = tiny_event(who, 1, 3)
    held = (meet(1, 1, "A", "B"), meet(1, 2, "C", "E"), meet(1, 3, "D", "F"))
    found = {x.participant: x.why for x in low_worth(Shares(plan_of(event, *held)))}
    assert found["C"] == ()
