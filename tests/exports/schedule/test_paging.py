"""Where the pages of the schedule's sheets begin."""

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from exports.sample_plans import crowded_plan, large_plan, tiny_plan
from exports.workbooks import written
from matchround.event import Coded, Plan, SitOut


def pages(sheet: Worksheet) -> list[int]:
    """Count the rows of each page."""
    breaks = [break_.id for break_ in sheet.row_breaks.brk]
    return [b - a for a, b in zip([0, *breaks], [*breaks, sheet.max_row], strict=True)]


@pytest.mark.parametrize("people", [30, 60, 62])
def test_no_page_of_the_check_in_list_has_a_few_rows_only(tmp_path: Path, people: int) -> None:
    """The pages are about equally long, however many people there are."""
    first, *others = pages(written(large_plan(people, 2), tmp_path)["Incheckning"])
    rows = [first - 6, *others]
    assert sum(rows) == people
    assert min(rows) >= max(rows) - 6


def test_a_page_is_saved_where_a_little_smaller_is_enough(tmp_path: Path) -> None:
    """Two pages hold 64 people at full size, 68 a little smaller; 76 are not worth it."""
    sheets = [written(large_plan(n, 2), tmp_path)["Incheckning"] for n in (64, 68, 76)]
    assert [len(pages(sheet)) for sheet in sheets] == [2, 2, 3]
    scales = [int(sheet.page_setup.scale or 0) for sheet in sheets]
    assert scales[0] == scales[2] == 100
    assert 94 <= scales[1] < 100


def test_short_rounds_share_a_page(tmp_path: Path) -> None:
    """Six people in three rounds: one page."""
    assert len(pages(written(tiny_plan(), tmp_path)["By round"])) == 1


@pytest.mark.parametrize(("people", "way"), [(30, "landscape"), (90, "portrait")])
def test_a_round_shares_one_page_where_the_paper_can_be_turned(
    tmp_path: Path, people: int, way: str
) -> None:
    """Forty-five meetings stand upright, fifteen lie across."""
    sheet = written(large_plan(people, 2), tmp_path)["Per omgång"]
    assert len(pages(sheet)) == 2
    assert sheet.page_setup.orientation == way


def test_the_overview_is_one_page_where_a_little_smaller_is_enough(tmp_path: Path) -> None:
    """A second page with two lines is no use."""
    sheet = written(with_sit_outs(28), tmp_path)["Overview"]
    usual = written(tiny_plan(), tmp_path)["Overview"]
    assert len(pages(sheet)) == 1
    assert 65 <= int(sheet.page_setup.scale or 0) < int(usual.page_setup.scale or 0)


def test_a_round_on_several_pages_leaves_none_of_them_nearly_empty(tmp_path: Path) -> None:
    """Each round begins a page, and its pages are about equally long."""
    sheet = written(large_plan(120, 2), tmp_path)["Per omgång"]
    first, *others = pages(sheet)
    each = len([first, *others]) // 2
    assert first - 4 + sum(others[: each - 1]) == sum(others[each - 1 :]) == 60
    assert max(others[each - 1 :]) - min(others[each - 1 :]) <= 1


def with_sit_outs(count: int) -> Plan:
    """Make the tiny plan with that many lines of sit-outs."""
    why = Coded(code="odd_number", data={"available": 5})
    one = SitOut(round=2, participant="D", why=why)
    return tiny_plan().model_copy(update={"sit_outs": (one,) * count})


@pytest.mark.parametrize("count", [30, 33, 36, 39, 42])
def test_no_heading_of_the_overview_stands_alone(tmp_path: Path, count: int) -> None:
    """A page begins with a heading and all that belongs to it."""
    sheet = written(with_sit_outs(count), tmp_path)["Overview"]
    starts = [break_.id + 1 for break_ in sheet.row_breaks.brk]
    headings = {"How good the plan is", "Round by round", "Who sits out"}
    headings |= {"Wishes that the plan does not hold"}
    assert {str(sheet.cell(row, 1).value) for row in starts} <= headings
    assert len(starts) <= 1


def test_a_table_keeps_its_rounds_together(tmp_path: Path) -> None:
    """Twenty rounds of long names: every page begins with a table's first round."""
    sheet = written(crowded_plan(12), tmp_path)["Per bord"]
    starts = [break_.id + 1 for break_ in sheet.row_breaks.brk]
    assert starts
    assert {sheet.cell(row, 2).value for row in starts} == {1}


def test_the_sheet_of_changes_is_one_page(tmp_path: Path) -> None:
    """In every language: the scale gives way."""
    for language in ("en", "fi"):
        sheet = written(tiny_plan(language), tmp_path).worksheets[-1]
        height = sum(row.height or 15 for row in sheet.row_dimensions.values())
        assert height * float(sheet.page_setup.scale or 100) / 100 < (297 / 25.4 - 0.5 - 0.7) * 72
