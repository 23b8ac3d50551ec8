"""`matchround diff`: two revisions of a plan, in words or as data."""

from pathlib import Path

import pytest

from commands import codes, run, told
from matchround import api
from support import tiny_event


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Save a plan, in Swedish."""
    return api.save(api.plan(tiny_event("A B C D", 2, 2, language="sv")), tmp_path).parent


def replan(folder: Path, *words: str) -> None:
    """Make the plan again."""
    ran = run("replan", folder, "--only", "none", *words)
    assert ran.exit_code == 0, ran.output


def test_there_is_nothing_to_compare_yet(folder: Path) -> None:
    """One revision only: said, and that is no error."""
    ran = run("diff", folder, "--language", "en")
    assert (ran.exit_code, ran.stdout) == (
        0,
        "There is only revision 1: nothing to compare it with.\n",
    )
    assert told(run("diff", folder, "--json"))["difference"] is None


def test_the_last_two(folder: Path) -> None:
    """In the plan's language, or the one asked for."""
    replan(folder, "--absent", "A")
    assert "Är inte längre med" in run("diff", folder).stdout
    ran = run("diff", folder / "plan.json", "--language", "en")
    assert "revision 1 → 2" in ran.stdout
    assert "1 absent: Person A (Organisation A)" in ran.stdout


def test_any_two(folder: Path) -> None:
    """By their numbers; one alone with the last."""
    replan(folder, "--absent", "A")
    replan(folder, "--absent", "B")
    assert "1 → 2" in run("diff", folder, "1", "2").stdout
    assert "1 → 3" in run("diff", folder, "1").stdout
    answer = told(run("diff", folder, "3", "1", "--json"))
    assert answer["difference"]["added"] == ["A", "B"]
    assert answer["revision"] == 3


def test_there_is_no_such_revision(folder: Path) -> None:
    """Exit 3, as for anybody who is not there; three of them, or none with a name, exit 2."""
    ran = run("diff", folder, "7", "--json")
    assert (ran.exit_code, codes(told(ran)["faults"])) == (3, ["revision.unknown"])
    assert run("diff", folder, "1", "1", "1").exit_code == 2
    assert run("diff", folder, "last").exit_code == 2
    assert run("diff", folder, "0").exit_code == 2
