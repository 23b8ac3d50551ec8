"""Loading, saving and checking."""

import os
import sys
from errno import ENOSPC
from pathlib import Path
from subprocess import run

import pytest

from matchround import api
from matchround.errors import PlanFileError
from matchround.event import Changes
from support import meet, plan_of, ruled, tiny_event


def test_a_saved_plan_comes_back_as_it_was(tmp_path: Path) -> None:
    """From the folder and from the file."""
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    file = api.save(plan, tmp_path)
    assert api.load(tmp_path) == api.load(file) == plan


def test_rules_and_worth_are_counted_again() -> None:
    """A pair kept apart, and a worth that is not the pair's, are both found."""
    apart = tiny_event("A B", 1, pairs=[ruled("A", "B", "keep apart")])
    assert "rule.kept_apart" in {
        one.rule for one in api.verify(plan_of(apart, meet(1, 1, "A", "B")))
    }
    event = tiny_event("A B", 1)
    boast = plan_of(event, meet(1, 1, "A", "B", worth=777))
    assert {one.rule for one in api.verify(boast)} == {"rule.meeting_worth"}


def test_a_sound_plan_has_no_violations() -> None:
    """Nothing is found where all is so."""
    plan = api.plan(tiny_event("A B C D", 2))
    assert api.verify(plan) == ()


def full(_file: int) -> None:
    """Fail as a disk does that is full."""
    raise OSError(ENOSPC, os.strerror(ENOSPC))


def test_a_re_plan_that_cannot_be_saved_leaves_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file of the revision before is as it was, byte by byte, and no draft lies beside it."""
    first = api.plan(tiny_event("A B C D", 2))
    second = api.replan(first, Changes(), from_round=1).plan
    before = api.save(first, tmp_path).read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PlanFileError, match=r"plan_file\.not_written"):
        api.save(second, tmp_path)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [before]
    monkeypatch.undo()
    api.save(second, tmp_path)
    assert api.load(tmp_path) == second


DYING = """
import os, sys
from pathlib import Path
from matchround import api

def die(*_):
    os._exit(9)

plan, folder, moment = api.load(Path(sys.argv[1])), Path(sys.argv[2]), sys.argv[3]
if moment == "on its way to the disk":
    os.fsync = die
if moment == "before it takes the place":
    Path.replace = die
api.save(plan, folder)
die()
"""


@pytest.mark.parametrize(
    ("moment", "revision"),
    [("on its way to the disk", 1), ("before it takes the place", 1), ("afterwards", 2)],
)
def test_killed_while_saving_there_is_a_whole_plan(
    tmp_path: Path, moment: str, revision: int
) -> None:
    """The revision before until the new one has taken its place, and that from then on."""
    first = api.plan(tiny_event("A B C D", 2))
    second = api.replan(first, Changes(), from_round=1).plan
    new, folder = api.save(second, tmp_path / "new"), tmp_path / "plan"
    api.save(first, folder)
    died = run([sys.executable, "-c", DYING, str(new), str(folder), moment], check=False)
    assert died.returncode == 9
    assert api.load(folder) == (first, second)[revision - 1]
