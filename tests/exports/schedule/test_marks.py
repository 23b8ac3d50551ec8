"""Marks of what changed: on the sheets by round, by person and by table."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell

from exports.replanned_plans import made_again, with_people
from exports.sample_plans import tiny_plan
from exports.workbooks import everything, rows, written
from matchround.event import Change, ChangeKind, Coded, Plan, Replanned, SitOut
from matchround.exports.schedule.marks import SIGN, marks
from support import meet


def b_is_absent() -> Plan:
    """Make the revision of the tiny plan in which B does not come.

    Of round 2 C meets D instead, who sat out; A has no partner in round 3.
    """
    plan = tiny_plan()
    event = with_people(plan.event, B={"status": "absent"})
    kept = [m for m in plan.meetings if "B" not in m.participants]
    meetings = [*kept[:3], meet(2, 2, "C", "D"), *kept[3:]]
    why = Coded(code="odd_number", data={"available": 3})
    changes = (Change(kind=ChangeKind.ABSENT, who="B", name="Bo Ærø", round=2),)
    return made_again(
        plan,
        meetings,
        event=event,
        sit_outs=(SitOut(round=3, participant="A", why=why),),
        replanned=Replanned(from_round=2, changes=changes),
    )


def marked(book: Workbook, sheet: str) -> list[object]:
    """Give the values of the cells that are filled as changed, below the legend."""
    cells = [cell for row in book[sheet].iter_rows(min_row=5) for cell in row]
    found = [cell for cell in cells if isinstance(cell, Cell) and _is_filled(cell)]
    assert all(cell.font.b for cell in found)
    return [cell.value for cell in found if cell.value is not None]


def _is_filled(cell: Cell) -> bool:
    return str(cell.fill.fgColor.rgb) == "00FFE9A8"


def test_nothing_is_marked_in_a_first_plan(tmp_path: Path) -> None:
    """There is no legend and no column of signs."""
    book = written(tiny_plan(), tmp_path)
    assert SIGN not in everything(book)
    assert not [sheet.title for sheet in book if marked(book, sheet.title)]
    assert not marks(tiny_plan()).any


def test_nothing_is_marked_where_all_is_planned_anew(tmp_path: Path) -> None:
    """Then every timetable is a new one."""
    plan = b_is_absent()
    anew = Plan.model_validate({**dict(plan), "replanned": None})
    assert SIGN not in everything(written(anew, tmp_path))


def test_a_legend_says_what_marks_mean(tmp_path: Path) -> None:
    """On each of the three sheets."""
    book = written(b_is_absent(), tmp_path)
    for sheet in ("By round", "By person", "By table"):
        assert book[sheet]["A4"].value == "● Changed since revision 1"
        assert _is_filled(book[sheet]["A4"])


def test_by_round_marks_meetings_and_sit_outs(tmp_path: Path) -> None:
    """The rows of the new meeting and of the new sit-out, from end to end."""
    book = written(b_is_absent(), tmp_path)
    odd = "3 people could meet in this round, an odd number."
    assert marked(book, "By round") == [
        *(2, "09:10–09:18", 2, "Cecilie Żak", "Org C", "Dmitrij Öst", "Org D", SIGN),
        *(3, "09:20–09:28", "Sits out", "Anna Åberg", "Org A", odd, SIGN),
    ]
    assert rows(book["By round"])[3][-1] == "Changed"


def test_by_person_marks_single_rounds(tmp_path: Path) -> None:
    """A sign leads the words, since paper may show no colour."""
    assert marked(written(b_is_absent(), tmp_path), "By person") == [
        f"{SIGN} Sits out",
        f"{SIGN} Cecilie Żak\nTable 2",
        f"{SIGN} Dmitrij Öst\nTable 2",
    ]


def test_by_table_marks_what_is_no_longer_used(tmp_path: Path) -> None:
    """Table 1 is free in round 3."""
    assert marked(written(b_is_absent(), tmp_path), "By table") == [
        *(1, 3, "09:20–09:28", "Not used", SIGN),
        *(2, 2, "09:10–09:18", "Cecilie Żak", "Org C", "Dmitrij Öst", "Org D", SIGN),
    ]


def test_a_table_that_is_no_longer_used_at_all_is_shown(tmp_path: Path) -> None:
    """Otherwise nobody would see that it changed."""
    plan = tiny_plan()
    after = made_again(plan, [m for m in plan.meetings if m.table != "2"])
    found = [row for row in rows(written(after, tmp_path)["By table"]) if row[0] == 2]
    assert [row[3] for row in found] == ["Not used"] * 3


def test_who_meets_a_substitute_is_marked(tmp_path: Path) -> None:
    """The name on their page is another, though their table stays."""
    plan = tiny_plan()
    event = with_people(plan.event, B={"status": "absent"}, G={"status": "coming"})
    swapped = [
        m.model_copy(update={"participants": tuple(sorted({*m.participants} - {"B"} | {"G"}))})
        if "B" in m.participants
        else m
        for m in plan.meetings
    ]
    change = Change(kind=ChangeKind.SUBSTITUTE, who="B", name="B", other="G", other_name="G")
    after = made_again(
        plan, swapped, event=event, replanned=Replanned(from_round=1, changes=(change,))
    )
    found = marked(written(after, tmp_path), "By person")
    assert f"{SIGN} Gry Borte\nTable 2" in found
    assert f"{SIGN} Gry Borte\nTable 1" in found


def test_the_marked_file_has_the_same_bytes_again(tmp_path: Path) -> None:
    """Sets of changes have no order of their own."""
    plan = b_is_absent()
    written(plan, tmp_path / "one")
    written(Plan.model_validate(plan.model_dump()), tmp_path / "two")
    first, second = (tmp_path / name / "schedule.xlsx" for name in ("one", "two"))
    assert first.read_bytes() == second.read_bytes()
