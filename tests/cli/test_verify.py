"""`matchround verify`: a sound plan passes, a tampered one is refused by rule and round."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commands import codes, run, told
from matchround import api
from support import tiny_event

Plan = dict[str, Any]  # the JSON of a plan


def written(folder: Path) -> Path:
    """Plan four people for three rounds and write plan.json into `folder`."""
    return api.save(api.plan(tiny_event("A B C D", 3, 2)), folder)


def tampered(file: Path, change: Callable[[Plan], None]) -> None:
    """Change the file as somebody might in an editor."""
    plan: Plan = json.loads(file.read_text(encoding="utf-8"))
    change(plan)
    file.write_text(json.dumps(plan), encoding="utf-8")


def pair_twice(plan: Plan) -> None:
    """Let the pair of the first meeting of round 1 meet again in round 2."""
    first, second = (next(m for m in plan["meetings"] if m["round"] == n) for n in (1, 2))
    second["participants"] = first["participants"]


def wrong_table(plan: Plan) -> None:
    """Put both meetings of round 2 at one table."""
    here = [meeting for meeting in plan["meetings"] if meeting["round"] == 2]
    here[0]["table"] = here[1]["table"]


def absent_person(plan: Plan) -> None:
    """Let A be absent, whose meeting in round 1 stands."""
    plan["event"]["participants"][0]["status"] = "absent"


def test_a_sound_plan_passes(tmp_path: Path) -> None:
    """Folder or file, exit 0, and it says what was counted."""
    file = written(tmp_path)
    for plan in (tmp_path, file):
        ran = run("verify", plan)
        assert ran.exit_code == 0, ran.output
        assert "12" in ran.stdout


@pytest.mark.parametrize(
    ("change", "rule", "round_"),
    [
        (pair_twice, "rule.pair_twice", "2"),
        (wrong_table, "rule.table_twice", "2"),
        (absent_person, "rule.absent", "1"),
    ],
)
def test_a_tampered_plan_is_refused(
    tmp_path: Path, change: Callable[[Plan], None], rule: str, round_: str
) -> None:
    """The broken rule and its round are named, on stderr and under --json; exit 3."""
    tampered(written(tmp_path), change)
    ran = run("verify", tmp_path)
    assert ran.exit_code == 3
    faults = told(run("verify", tmp_path, "--json"))["faults"]
    assert rule in codes(faults)
    said = next(fault["message"] for fault in faults if fault["code"] == rule)
    assert round_ in said
    assert said in ran.stderr
    assert ran.stdout == ""


def test_a_number_stated_wrongly_is_refused(tmp_path: Path) -> None:
    """A goal's value, a meeting's worth: whatever the plan states is counted again."""

    def boast(plan: Plan) -> None:
        plan["meetings"][0]["worth"] += 1

    tampered(written(tmp_path), boast)
    faults = told(run("verify", tmp_path, "--json"))["faults"]
    assert set(codes(faults)) == {"rule.meeting_worth", "rule.goal_value"}


def test_no_plan_there(tmp_path: Path) -> None:
    """A folder without a plan: exit 3 and no traceback."""
    ran = run("verify", tmp_path)
    assert ran.exit_code == 3
    assert str(tmp_path) in ran.stderr
