"""What everybody got."""

from matchround.explaining.shares import Shares
from support import meet, people, plan_of, tiny_event


def test_partners_meetings_and_groups_met() -> None:
    """A meets B, then the trio with C and D, of whom one is of A's own sector and one of none."""
    who = people("A C", sector="public") + people("B", sector="business") + people("D")
    event = tiny_event(who, odd="trio")
    shares = Shares(plan_of(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C", "D")))
    a = event.by_id["A"]
    assert [person.id for person in shares.partners["A"]] == ["B", "C", "D"]
    assert shares.meetings == {"A": 2, "B": 1, "C": 1, "D": 1}
    assert (shares.sectors_met(a), shares.organisations_met(a)) == (1, 3)


def test_who_meets_nobody() -> None:
    """Nothing was met."""
    event = tiny_event("A B")
    shares = Shares(plan_of(event))
    assert (shares.sectors_met(event.by_id["A"]), shares.meetings["A"]) == (0, 0)
