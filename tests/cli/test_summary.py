"""The summary in words."""

from pathlib import Path

from matchround.cli import summary
from support import meet, plan_of, tiny_event


def test_each_goal_is_a_sentence_with_its_bound() -> None:
    """Goals that there is nothing to say about (no promises) are left out."""
    lines = summary.of_verified(plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B")), "en")
    assert any("2 of at most 2: cannot be better" in line for line in lines)
    assert not any("0 of at most 0" in line for line in lines)


def test_files_are_listed_with_their_folder_and_purpose() -> None:
    """The folder once, each file by its name, a sibling of a locked file like the file."""
    files = [Path("day-plan/plan.json"), Path("day-plan/timetables-rev3.pdf")]
    head, plan, timetables, *_ = summary.of_files(files, "en")
    assert "day-plan" in head
    assert plan.split()[0] == "plan.json"
    assert timetables.split()[0] == "timetables-rev3.pdf"
    assert "print" in timetables


def test_no_files_no_list() -> None:
    """Nothing is said of nothing."""
    assert summary.of_files([], "en") == []
