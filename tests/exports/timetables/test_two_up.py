"""timetables-a4.pdf: two timetables to a sheet, in an order that survives the guillotine."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.boxes import PDFTOTEXT, boxes, outside
from exports.pdf_pages import pieces, text_of
from exports.sample_plans import crowded_plan, tiny_plan
from exports.sample_replans import replanned
from matchround.exports import timetables
from matchround.exports.timetables.two_up import write


def test_cut_stacks_stay_in_order(tmp_path: Path) -> None:
    """Left the first three of six, right the others: the right stack goes below the left."""
    path = write(tiny_plan("sv"), tmp_path).path
    feet = ["Đorđe", "Ŋuovos", "Żak", "Åberg", "Ærø", "Öst"]
    found = [[foot for foot in feet if f"{foot} Revision" in text_of(p)] for p in pieces(path)]
    assert found == [["Đorđe", "Åberg"], ["Ŋuovos", "Ærø"], ["Żak", "Öst"]]


def test_the_sheets_are_a4_across(tmp_path: Path) -> None:
    """Whoever has A5 paper prints the other file."""
    product = write(replanned(), tmp_path)
    box = PdfReader(product.path).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (842, 595)
    assert not product.print


def test_the_pages_are_those_of_the_timetables(tmp_path: Path) -> None:
    """Word for word."""
    plan = tiny_plan("da")
    whole = [text_of(page) for page in pieces(timetables.write(plan, tmp_path).path)]
    sheets = " ".join(text_of(page) for page in pieces(write(plan, tmp_path).path))
    assert all(page in sheets for page in whole)


def test_an_odd_number_leaves_half_a_sheet_empty(tmp_path: Path) -> None:
    """Five people need three sheets."""
    plan = tiny_plan()
    people = tuple(p for p in plan.event.participants if p.id != "F")
    event = plan.event.model_copy(update={"participants": people})
    path = write(plan.model_copy(update={"event": event}), tmp_path).path
    assert len(pieces(path)) == 3


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_nothing_reaches_beyond_the_margins_or_the_cut(tmp_path: Path) -> None:
    """Twenty rounds with names of sixty letters."""
    path = write(crowded_plan(20), tmp_path).path
    assert outside(path, 8) == []
    cut = 148.5 / 25.4 * 72
    across = [
        box.word
        for page in boxes(path)
        for box in page
        if box.left < cut + 15 and 2 * cut - box.right > cut - 15
    ]
    assert across == []
