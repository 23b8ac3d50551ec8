"""cards.pdf: a card of A6 per participant, four to a sheet, with marks to cut along."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.boxes import PDFTOTEXT, boxes, outside
from exports.conftest import Golden
from exports.pdf_pages import pieces, text_of
from exports.sample_plans import crowded_plan, large_plan, tiny_plan
from exports.sample_replans import replanned
from matchround.exports.cards import write


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_each_card_tells_its_owners_rounds(tmp_path: Path, golden: Golden, language: str) -> None:
    """As accepted by eye: table, partner and organisation, what is no meeting in a word."""
    product = write(tiny_plan(language), tmp_path)
    assert (product.path, product.warnings) == (tmp_path / "cards.pdf", ())
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"cards-{language}.txt", "\n\n".join(pages) + "\n")


def test_four_cut_stacks_stay_in_order(tmp_path: Path) -> None:
    """Six people on two sheets: the first two top left, the next two top right, and so on."""
    names = ["Đorđe", "Ŋuovos", "Żak", "Åberg", "Ærø", "Öst"]
    path = write(tiny_plan("sv"), tmp_path).path
    large = [[p.words for p in page if p.size > 16] for page in pieces(path)]
    owners = [[name for name in names if any(name in words for words in page)] for page in large]
    assert owners == [["Đorđe", "Żak", "Ærø"], ["Ŋuovos", "Åberg", "Öst"]]
    assert len(pieces(write(large_plan(60, 8), tmp_path).path)) == 15


def test_it_is_a4_and_not_among_the_files_to_print(tmp_path: Path) -> None:
    """Who wants cards prints them instead of timetables."""
    product = write(replanned(), tmp_path)
    box = PdfReader(product.path).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    assert not product.print


def test_tables_are_larger_than_names(tmp_path: Path) -> None:
    """On a card one looks for the table first."""
    plan = large_plan(22, 8)
    names = {person.name for person in plan.event.participants}
    for page in pieces(write(plan, tmp_path).path):
        numbers = [piece.size for piece in page if piece.words.isdigit()]
        met = [piece.size for piece in page if piece.words in names and piece.size < 15]
        assert len(numbers) in {32, 24, 16}
        assert min(numbers) > max(met)


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize("rounds", [1, 20])
def test_nothing_is_cut(tmp_path: Path, rounds: int) -> None:
    """Names of sixty letters: no word within five millimetres of an edge or a cut."""
    path = write(crowded_plan(rounds), tmp_path).path
    assert outside(path, 14) == []
    across, down = 105 / 25.4 * 72, 148.5 / 25.4 * 72
    words = [box for page in boxes(path) for box in page]
    assert [b for b in words if b.left < across + 14 and b.right < across + 14] == []
    assert [b for b in words if b.top < down + 14 and b.bottom < down + 14] == []
