"""wall-list.pdf: everybody by surname, with their table in each round."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.boxes import PDFTOTEXT, boxes, outside
from exports.conftest import Golden
from exports.pdf_pages import large_text, pieces, text_of
from exports.sample_plans import clocked, crowded_plan, large_plan, tiny_plan
from exports.sample_replans import replanned
from matchround.event import Event, Plan
from matchround.exports.wall_list import write

MILLIMETRE = 72 / 25.4


def formats(path: Path) -> set[tuple[int, int]]:
    """Give the sizes of the pages in whole millimetres."""
    pages = PdfReader(path).pages
    return {
        (round(float(p.mediabox.width) / MILLIMETRE), round(float(p.mediabox.height) / MILLIMETRE))
        for p in pages
    }


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_it_tells_everybody_their_table_in_each_round(
    tmp_path: Path, golden: Golden, language: str
) -> None:
    """As accepted by eye: sorted by surname, a dash where nobody is met, nothing when away."""
    product = write(tiny_plan(language), tmp_path)
    assert (product.path, product.warnings) == (tmp_path / "wall-list.pdf", ())
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"wall-list-{language}.txt", "\n\n".join(pages) + "\n")


def test_few_people_have_one_a4_and_many_have_a3(tmp_path: Path) -> None:
    """Twenty rounds lie across."""
    sizes = [(6, 3), (60, 8), (60, 20)]
    found = [formats(write(large_plan(*size), tmp_path).path) for size in sizes]
    assert found == [{(210, 297)}, {(297, 420)}, {(420, 297)}]


def test_each_page_tells_what_it_is_and_which_letters_are_on_it(tmp_path: Path) -> None:
    """Everybody stands once, the head on every page, names large."""
    plan = large_plan(120, 10)
    pages = pieces(write(plan, tmp_path).path)
    texts = [text_of(page) for page in pages]
    assert len(pages) == 3
    assert all("Vem sitter var" in text and "13:00" in text for text in texts)
    assert [large_text(page, 33).removeprefix("Vem sitter var ") for page in pages] == [
        "B–H", "H–S", "S–Ö",
    ]  # fmt: skip
    shown = " ".join(texts)
    assert all(shown.count(f"{p.organisation} ") == 1 for p in plan.event.participants)
    large = " ".join(large_text(page, 14) for page in pages)
    assert all(f"{p.surname} , {p.name.split()[0]}" in large for p in plan.event.participants)


def test_without_a_clock_columns_are_called_rounds(tmp_path: Path) -> None:
    """A bare number might be a table's."""
    shown = text_of(pieces(write(without_clock(), tmp_path).path)[0])
    assert "Name Round 1 Round 2 Round 3" in shown


def without_clock() -> Plan:
    """Make the small plan without a clock."""
    plan = tiny_plan()
    event = {**dict(plan.event), "rounds": clocked(3, None), "items": ()}
    return plan.model_copy(update={"event": Event.model_validate(event)})


def test_it_is_printed_again_after_a_re_plan(tmp_path: Path) -> None:
    """Who came and who went is told by the list itself."""
    product = write(replanned(), tmp_path)
    shown = text_of(pieces(product.path)[0])
    assert product.print
    assert "Vink , Wim" in shown
    assert "Borte" not in shown


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize("rounds", [1, 20])
def test_long_names_stay_on_the_page_and_on_their_line(tmp_path: Path, rounds: int) -> None:
    """Names of sixty letters with organisations as long: all of it within the margins."""
    plan = crowded_plan(rounds)
    path = write(plan, tmp_path).path
    assert outside(path, 25) == []
    words = [box for page in boxes(path) for box in page]
    assert sum(box.word == "Christina-Margareta" for box in words) == len(plan.event.participants)


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_organisations_stand_below_names_that_leave_no_room_beside_them(tmp_path: Path) -> None:
    """Twenty rounds and sixty letters: names can be read; else there is one line for both."""
    page = boxes(write(crowded_plan(20), tmp_path / "crowded").path)[0]
    name, below = (next(b for b in page if b.word == w) for w in ("Christina-Margareta", "Miljö-"))
    assert name.top < below.top - 6
    assert 1190 - name.left - name.right > 90, "as wide as narrow letters of 14 points are"
    page = boxes(write(large_plan(60, 8), tmp_path / "usual").path)[0]
    place = next(number for number, box in enumerate(page) if box.word == "Organisation")
    assert abs(page[place].bottom - page[place - 1].bottom) < 6


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_long_names_of_tables_are_squeezed_into_their_column(tmp_path: Path) -> None:
    """Tables may have names."""
    plan = tiny_plan()
    tables = tuple(
        t.model_copy(update={"name": f"Table by the northern window {t.name}"})
        for t in plan.event.tables
    )
    meetings = tuple(
        m.model_copy(update={"table": f"Table by the northern window {m.table}"})
        for m in plan.meetings
    )
    people = tuple(p.model_copy(update={"table": ""}) for p in plan.event.participants)
    event = plan.event.model_copy(update={"tables": tables, "participants": people})
    changed = plan.model_copy(update={"event": event, "meetings": meetings})
    assert outside(write(changed, tmp_path).path, 25) == []


def test_an_event_without_rounds_or_people_still_prints(tmp_path: Path) -> None:
    """The edges."""
    plan = tiny_plan()
    event = plan.event.model_copy(update={"rounds": (), "items": ()})
    empty = plan.model_copy(update={"event": event, "meetings": (), "sit_outs": ()})
    assert len(pieces(write(empty, tmp_path).path)) == 1
    nobody = empty.event.model_copy(update={"participants": ()})
    alone = empty.model_copy(update={"event": nobody})
    assert len(pieces(write(alone, tmp_path).path)) == 1
