"""The size of an event and of its plan."""

from matchround.cli.counts import counts_of_event, counts_of_plan
from matchround.event import Round
from support import meet, people, plan_of, rounds, tiny_event

CLOCK = {"start": "13:00", "end": "13:08"}


def test_the_size_of_an_event() -> None:
    """People, their organisations and sectors, rounds with their clock, tables."""
    who = people("A B C", sector="public") + people("D", sector="business", organisation="")
    programme = (Round.model_validate({"number": 1, **CLOCK}),)
    rows = dict(counts_of_event(tiny_event(who, programme, 3), "en"))
    assert rows["People"] == "4 (organisations: 3, sectors: 2)"
    assert "13:00" in rows["Rounds"]
    assert "13:08" in rows["Rounds"]
    assert rows["Tables"] == "3"


def test_no_sectors_and_no_clock_are_not_spoken_of() -> None:
    """What the event does not have is left out of its size."""
    rows = dict(counts_of_event(tiny_event("A B", rounds(2)), "en"))
    assert "sector" not in rows["People"]
    assert ":" not in rows["Rounds"]


def test_sit_outs_are_shared_or_none() -> None:
    """Three people, one round: one sits out; two people: nobody does."""
    three = plan_of(tiny_event("A B C", 1), meet(1, 1, "A", "B"))
    two = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    assert dict(counts_of_plan(three, "en"))["Sit-outs"].startswith("1,")
    assert dict(counts_of_plan(two, "en"))["Sit-outs"].startswith("none")
