"""The sheet "Check-in": who is listed, what is ticked, what is offered."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText
from python_calamine import CalamineWorkbook

from exports.replanned_plans import with_people
from exports.sample_plans import large_plan, tiny_plan
from exports.workbooks import rows, written
from matchround.event import Plan
from matchround.exports.schedule import write

PORTRAIT_POINTS = 756
"""How high the paper is between its margins."""


def with_status(**fields: dict[str, object]) -> Plan:
    """Make the tiny plan, some of its people changed."""
    plan = tiny_plan()
    return plan.model_copy(update={"event": with_people(plan.event, **fields)})


def test_everybody_is_listed_by_surname(tmp_path: Path) -> None:
    """G is absent and F is standby: both may turn up at the desk."""
    found = rows(written(tiny_plan("sv"), tmp_path)["Incheckning"])
    assert found[3:] == [
        ("Id", "Namn", "Organisation", "Här"),
        ("G", "Gry Borte", "Org G"),
        ("F", "Finn Đorđe", "Org F"),
        ("E", "Ebba Ŋuovos", "Org E"),
        ("C", "Cecilie Żak", "Org C"),
        ("A", "Anna Åberg", "Org A"),
        ("B", "Bo Ærø", "Org B"),
        ("D", "Dmitrij Öst", "Org D"),
    ]


def test_boxes_are_empty_before_anybody_is_checked_in(tmp_path: Path) -> None:
    """A blank box is an empty cell, that a program counts as nothing."""
    sheet = written(tiny_plan(), tmp_path)["Check-in"]
    assert {cell.value for cell in sheet["D"][6:]} == {None}


def test_who_was_checked_in_is_ticked(tmp_path: Path) -> None:
    """Not who has left again since."""
    plan = with_status(
        A={"checked_in": True}, B={"checked_in": True, "status": "absent", "present": (2,)}
    )
    found = rows(written(plan, tmp_path)["Check-in"])
    assert [row[0] for row in found if row[-1] == "x"] == ["A"]


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "@cmd", "-1", "x\x07y", "Berg", "Berg Berg"])
def test_names_are_read_as_they_are(tmp_path: Path, name: str) -> None:
    """Emphasis on the surname changes no letter, for either way of reading the file."""
    path = write(tiny_plan(A=name), tmp_path).path
    shown = name.replace("\x07", "")
    sheet = load_workbook(path)["Check-in"]
    assert shown in [cell.value for cell in sheet["B"]]
    assert {cell.data_type for cell in sheet["B"] if cell.value} == {"s"}
    lines = CalamineWorkbook.from_path(path).get_sheet_by_name("Check-in").to_python()
    assert shown in [line[1] for line in lines]


def test_the_surname_stands_out(tmp_path: Path) -> None:
    """It is what the list is sorted by."""
    sheet = load_workbook(write(tiny_plan(), tmp_path).path, rich_text=True)["Check-in"]
    name = sheet["B7"].value
    assert isinstance(name, CellRichText)
    assert [(part.text, part.font.b) for part in name if not isinstance(part, str)] == [
        ("Anna ", False),
        ("Åberg", True),
    ]


def test_a_tick_is_offered_for_everybody(tmp_path: Path) -> None:
    """And anything else may be written."""
    (choice,) = written(tiny_plan(), tmp_path)["Check-in"].data_validations.dataValidation
    assert (choice.formula1, str(choice.sqref)) == ('"x"', "D7:D13")
    assert not choice.showErrorMessage


def test_it_prints_large_enough_to_tick(tmp_path: Path) -> None:
    """Upright, at full size, with the headings on each page and rows of 7 mm."""
    sheet = written(large_plan(60, 2), tmp_path)["Incheckning"]
    assert sheet.page_setup.orientation == "portrait"
    assert sheet.page_setup.scale == 100
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$6:$6", "A7")
    heights = [sheet.row_dimensions[row].height for row in range(7, 67)]
    assert min(heights) > 7 / 25.4 * 72
    assert PORTRAIT_POINTS // max(heights) > 30


def test_it_says_how_it_is_used(tmp_path: Path) -> None:
    """With the command to run afterwards; no formula is anywhere."""
    sheet = written(tiny_plan(), tmp_path)["Check-in"]
    assert "matchround replan PLAN --check-in schedule.xlsx" in str(sheet["A4"].value)
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}
