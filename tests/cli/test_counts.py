"""The size of an event and of its plan."""

from matchround.cli.counts import counts_of_event, counts_of_plan
from matchround.event import Item, Round
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


def test_who_does_not_meet_others_is_counted_beside() -> None:
    """Absent and standby people are none of those who meet."""
    who = people("A B") + people("C", status="absent") + people("D", role="standby")
    rows = dict(counts_of_event(tiny_event(who, 1), "en"))
    assert rows["People"] == "2 (organisations: 2); beside them: 1 absent, 1 standby"


def test_breaks_are_named_with_their_times() -> None:
    """By their title, else by what they are."""
    lunch = Item.model_validate({"kind": "break", "after_round": 1, "title": "Lunch"})
    talk = Item.model_validate(
        {"kind": "plenary", "after_round": 0, "start": "09:00", "end": "09:30"}
    )
    event = tiny_event("A B", 1).model_copy(update={"items": (talk, lunch)})
    found = dict(counts_of_event(event, "en"))["Breaks and plenaries"]
    assert found == "09:00–09:30 All together, Lunch"
