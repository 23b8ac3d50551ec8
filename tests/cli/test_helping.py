"""What would help, as the summary and `--json` tell it."""

from pathlib import Path

import pytest

from commands import PEOPLE, codes, people_file, run, told
from matchround.cli import helping
from matchround.cli.outcome import Outcome
from matchround.event import Plan
from support import meet, people, plan_of, tiny_event

FIVE = PEOPLE + "Eva Ek;Epsilon;research\n"
ALONE: dict[str, tuple[str, ...]] = {"plan": ("--only", "none"), "check": ()}
"""Options with which a command writes nothing but plan.json."""


def lines(plan: Plan) -> list[str]:
    """Give the lines for a plan in English."""
    return helping.for_plan(plan, Outcome(), "en")


@pytest.mark.parametrize("command", ["plan", "check"])
def test_it_is_told_where_people_must_sit_out(tmp_path: Path, command: str) -> None:
    """Why, what would help, and the same as data."""
    words: tuple[str | Path, ...] = (command, people_file(tmp_path, FIVE), *ALONE[command])
    ran = run(*words)
    assert ran.exit_code == 0, ran.output
    assert "5 people are there, an odd number, so one is left over." in ran.stdout
    assert "One more person from the sector research could spare" in ran.stdout
    assert "one_more_person" in [one["code"] for one in told(run(*words, "--json"))["relief"]]


@pytest.mark.parametrize("command", ["plan", "check"])
def test_nothing_is_told_where_nobody_must(tmp_path: Path, command: str) -> None:
    """Four people of two sectors, two rounds."""
    text = PEOPLE.replace("sector\n", "sector;max meetings\n").replace("\n", ";2\n")
    text = text.replace("meetings;2", "meetings")
    ran = run(command, people_file(tmp_path, text), *ALONE[command])
    assert ran.exit_code == 0, ran.output
    assert "would help" not in ran.stdout


@pytest.mark.parametrize("command", ["plan", "check"])
def test_an_event_that_leaves_no_plan(tmp_path: Path, command: str) -> None:
    """Exit 4, with what would free it."""
    ran = run(command, people_file(tmp_path, "name;sector\nA;x\nB;x\n"), "--json")
    assert ran.exit_code == 4
    assert codes(told(ran)["faults"]) == ["plan.nobody.one_sector"]
    assert told(ran)["relief"] == []
    assert "cross-sector" in ran.stderr


def test_how_many_are_spared_is_said_plainly() -> None:
    """The one, all, or up to some; of a change without a sector no sector is named."""
    one = tiny_event("A B C", 1)
    (line,) = [x for x in lines(plan_of(one, meet(1, 1, "A", "B"))) if "person" in x]
    assert line == "  One more person could spare the one sit-out."
    both = tiny_event("A B C D", 1, 1)
    told_ = lines(plan_of(both, meet(1, 1, "A", "B")))
    assert "  One more table could spare all 2 sit-outs." in told_
    many = tiny_event("A B C D E F", 1, 1)
    told_ = lines(plan_of(many, meet(1, 1, "A", "B")))
    assert "  One more table could spare up to 2 of the 4 sit-outs." in told_
    assert "  2 more tables could spare all 4 sit-outs." in told_


def test_the_worth_is_told_where_it_grows() -> None:
    """By its share; less than a hundredth is not worth telling."""
    who = people("A B", topics=("energy",)) + people("C D", topics=("food",))
    found = lines(plan_of(tiny_event(who, 1, 1), meet(1, 1, "A", "B", worth=300)))
    assert any("One more table" in line and "worth up to 100" in line for line in found)
