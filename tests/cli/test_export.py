"""`matchround export`: files of a plan that is already made."""

from pathlib import Path

import pytest

from commands import run, told
from matchround import api
from matchround.exports import PRODUCTS
from support import meet, plan_of, tiny_event


def test_products_are_written_beside_the_plan(tmp_path: Path) -> None:
    """`--only schedule` writes one file into the plan's folder."""
    api.save(api.plan(tiny_event("A B", 1, 1)), tmp_path)
    ran = run("export", tmp_path, "--only", "schedule", "--json")
    assert ran.exit_code == 0, ran.output
    assert told(ran)["files"] == [str(tmp_path / "schedule.xlsx")]
    assert (tmp_path / "schedule.xlsx").exists()


def test_every_file_is_told_in_json_and_every_product_once_in_text(tmp_path: Path) -> None:
    """The mail merge is two files: a program learns of both, people read of them in one line."""
    api.save(api.plan(tiny_event("A B", 1, 1)), tmp_path)
    files = told(run("export", tmp_path, "--only", "mail-merge", "--json"))["files"]
    assert files == [str(tmp_path / f"mail-merge.{kind}") for kind in ("xlsx", "csv")]
    assert run("export", tmp_path, "--only", "mail-merge").stdout.count("mail-merge.csv") == 1


@pytest.mark.parametrize("command", ["plan", "replan", "export"])
def test_the_help_names_every_product(command: str) -> None:
    """As `--only` knows them."""
    words = "".join(run(command, "--help").stdout.split())
    assert [name for name in PRODUCTS if name not in words] == []


def test_out_is_another_folder(tmp_path: Path) -> None:
    """`--out` leaves the plan's folder as it was."""
    file = api.save(api.plan(tiny_event("A B", 1, 1)), tmp_path / "plan")
    assert run("export", file, "--out", tmp_path / "print").exit_code == 0
    assert [path.name for path in file.parent.iterdir()] == ["plan.json"]
    written = {path.name for path in (tmp_path / "print").iterdir()}
    assert {"schedule.html", "schedule.xlsx", "timetables.pdf"} <= written


def test_a_broken_plan_is_not_printed(tmp_path: Path) -> None:
    """A plan that breaks a rule would send people to the wrong table: exit 3, no file."""
    event = tiny_event("A B C D", 1, 2)
    api.save(plan_of(event, meet(1, 1, "A", "B"), meet(1, 1, "C", "D")), tmp_path)
    assert run("export", tmp_path).exit_code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_an_unknown_product_is_a_usage_error(tmp_path: Path) -> None:
    """The message lists the products that there are."""
    api.save(api.plan(tiny_event("A B", 1, 1)), tmp_path)
    ran = run("export", tmp_path, "--only", "posters")
    assert ran.exit_code == 2
    assert {"timetables,", "schedule,", "html,"} <= {*ran.stderr.split()}
