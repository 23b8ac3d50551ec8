"""`matchround explain`: the whole plan or one person, in words or as data."""

from pathlib import Path

import pytest

from commands import codes, run, told
from matchround import api
from support import people, tiny_event


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Plan three people for two rounds, in Swedish."""
    who = people("A", wants=("B",)) + people("B AB")
    event = tiny_event(who, 2, 1, language="sv")
    return api.save(api.plan(event), tmp_path).parent


def test_the_whole_plan(plan: Path) -> None:
    """In the plan's language, or the one asked for."""
    ran = run("explain", plan)
    assert ran.exit_code == 0, ran.output
    assert "Hur bra planen är" in ran.stdout
    assert "How good the plan is" in run("explain", plan, "--language", "en").stdout


def test_one_person(plan: Path) -> None:
    """By id, before any name that holds it; the plan may be named by its file."""
    ran = run("explain", plan / "plan.json", "A", "--language", "en")
    assert ran.exit_code == 0, ran.output
    assert ran.stdout.startswith("Person A, Organisation A\n")
    assert "asked to meet Person B" in ran.stdout


def test_several_people_fit(plan: Path) -> None:
    """They are listed with their organisation, and nothing is done: exit 3."""
    ran = run("explain", plan, "person", "--language", "en")
    assert ran.exit_code == 3
    assert "Person AB (Organisation AB, AB)" in ran.stderr
    assert ran.stdout == ""


def test_nobody_fits(plan: Path) -> None:
    """Somebody similar is asked about; exit 3, and under --json a fault."""
    ran = run("explain", plan, "Persson AB", "--json")
    assert ran.exit_code == 3
    assert codes(told(ran)["faults"]) == ["who.near"]
    assert told(ran)["explanation"] is None


def test_json_is_the_same_as_data(plan: Path) -> None:
    """Ids, codes and numbers under `explanation`."""
    whole = told(run("explain", plan, "--json"))["explanation"]
    assert [goal["goal"]["name"] for goal in whole["goals"]][:2] == ["promises", "meetings"]
    person = told(run("explain", plan, "B", "--json"))["explanation"]
    assert (person["participant"], person["most"]) == ("B", 2)


def test_a_plan_that_is_broken_is_not_explained(plan: Path) -> None:
    """It would be explained wrongly: exit 3."""
    file = plan / "plan.json"
    file.write_text(file.read_text("utf-8").replace('"round": 1', '"round": 2'), "utf-8")
    assert run("explain", plan).exit_code == 3
