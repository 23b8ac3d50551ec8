"""What the overview tells of a re-plan."""

from pathlib import Path

import pytest

from exports.replanned_plans import made_again, with_people
from exports.sample_plans import tiny_plan
from exports.workbooks import rows, written
from matchround.event import Change, Coded, Goal, Replanned, SitOut
from matchround.wording import text

CHANGES = (
    Change.model_validate({"kind": "delay", "minutes": 10, "round": 2}),
    Change.model_validate({"kind": "close table", "table": "2", "round": 3}),
    Change.model_validate({"kind": "absent", "who": "G", "name": "Gry Borte", "round": 2}),
    Change.model_validate({"kind": "walk-in", "who": "F", "name": "Finn Đorđe"}),
    Change.model_validate(
        {"kind": "substitute", "who": "B", "name": "Bo Ærø", "other": "G", "other_name": "Gry B"}
    ),
    Change.model_validate(
        {"kind": "corrected", "who": "A", "name": "Anna Åberg", "details": ("name", "sector")}
    ),
)


def overview(folder: Path, **fields: object) -> list[tuple[object, ...]]:
    """Give the rows of the overview of the tiny plan made again."""
    plan = tiny_plan()
    return rows(written(made_again(plan, plan.meetings, **fields), folder)["Overview"])


def test_every_change_is_told(tmp_path: Path) -> None:
    """By kind, in the words that the sheet of changes uses."""
    found = overview(tmp_path, replanned=Replanned(from_round=2, changes=CHANGES))
    start = found.index(("What changed after revision 1, from round 2 on",))
    assert found[start + 1] == ("What", "Who", "Round", "Value")
    assert found[start + 2 : start + 7] == [
        ("absent", "Gry Borte", 2),
        ("walk-in", "Finn Đorđe", None, "Org F"),
        ("substitute", "Bo Ærø", None, "Gry B"),
        ("close table", None, 3, 2),
        ("delay", None, 2, "10 min"),
    ]
    assert found[start + 7][:2] == ("corrected", "Anna Åberg")
    assert found[start + 8][0] == "Timetables changed"


def test_a_first_plan_tells_of_no_change(tmp_path: Path) -> None:
    """There is nothing that it changed."""
    found = rows(written(tiny_plan(), tmp_path)["Overview"])
    assert not [row for row in found if str(row[0]).startswith("What changed")]


@pytest.mark.parametrize(
    ("replanned", "words"),
    [
        (Replanned(undone=1), "Revision 1 is brought back."),
        (Replanned(), "Nothing was reported."),
    ],
)
def test_what_is_not_a_list_is_said(tmp_path: Path, replanned: Replanned, words: str) -> None:
    """An earlier revision that is brought back, or no change at all."""
    assert (words,) in overview(tmp_path, replanned=replanned)


def test_the_goal_of_few_changes_is_told(tmp_path: Path) -> None:
    """With its bound, as every goal."""
    goals = (*tiny_plan().goals, Goal(name="changes", value=2, bound=2, proved=True))
    found = overview(tmp_path, goals=goals)
    told = [row for row in found if row[0] == text("goal.changes", "en")]
    assert [row[1] for row in told] == ["2, at least 2: cannot be better"]


def test_who_left_is_counted_apart_from_who_never_came(tmp_path: Path) -> None:
    """And a sit-out of somebody who left is still told."""
    event = with_people(tiny_plan().event, D={"status": "absent", "present": (1, 2)})
    plan = tiny_plan()
    meetings = [m for m in plan.meetings if m.round < 3 or "D" not in m.participants]
    why = Coded(code="odd_number", data={"available": 5})
    sit_outs = (SitOut(round=2, participant="D", why=why),)
    after = made_again(plan, meetings, event=event, sit_outs=sit_outs)
    book = written(after, tmp_path)
    found = {row[0]: row[1] for row in rows(book["Overview"]) if len(row) == 2}
    assert (found["Participants"], found["Absent"], found["Have left"]) == (4, 1, 1)
    told = "5 people could meet in this round, an odd number."
    assert ("Dmitrij Öst", "Org D", 2, told) in rows(book["Overview"])
    assert told in [value for row in rows(book["By round"]) for value in row]
