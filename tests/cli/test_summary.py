"""The summary in words."""

from pathlib import Path

from matchround.cli import summary
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
    three, two = tiny_event("A B C", 1), tiny_event("A B", 1)
    assert dict(counts_of_plan(plan_of(three, meet(1, 1, "A", "B")), "en"))["Sit-outs"].startswith(
        "1,"
    )
    assert dict(counts_of_plan(plan_of(two, meet(1, 1, "A", "B")), "en"))["Sit-outs"].startswith(
        "none"
    )


def test_each_goal_is_a_sentence_with_its_bound() -> None:
    """Goals that there is nothing to say about (no promises) are left out."""
    lines = summary.of_verified(plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B")), "en")
    assert any("2 of at most 2: cannot be better" in line for line in lines)
    assert not any("0 of at most 0" in line for line in lines)


def test_files_are_listed_with_their_folder() -> None:
    """The folder once, each file by its name."""
    lines = summary.of_files([Path("day-plan/plan.json"), Path("day-plan/schedule.xlsx")], "en")
    assert "day-plan" in lines[0]
    assert [line.strip() for line in lines[1:] if line] == ["plan.json", "schedule.xlsx"]
