"""cards.pdf: a card of A6 per participant, four to a sheet, with marks to cut along."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.boxes import PDFTOTEXT, boxes, outside
from exports.conftest import Golden
from exports.pdf_pages import pieces, text_of
from exports.sample_plans import clocked, crowded_plan, large_plan, person, plan_of, tiny_plan
from exports.sample_replans import replanned
from matchround.exports.cards import write
from support import meet, tables, tiny_event


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


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_groups_have_a_line_for_each_partner(tmp_path: Path) -> None:
    """Name and organisation of each of five on a line of their own, beside the table's name."""
    who = tuple(person(number) for number in range(6))
    event = tiny_event(who, clocked(4), tables("Fönsterplatsen"), title="Day")
    group = [meet(n, 1, *(p.id for p in who)) for n in range(1, 5)]
    named = tuple(m.model_copy(update={"table": "Fönsterplatsen"}) for m in group)
    path = write(plan_of(event, named), tmp_path).path
    words = [box for box in boxes(path)[0] if box.top < 400 and box.right > 300]
    tops = {round(box.bottom) for box in words if box.word == "Organisation"}
    assert len(tops) == 1 + 4 * 5
    ends = [595 - box.right for box in words if box.word == "Fönsterplatsen"]
    starts = [box.left for box in words if box.word in {p.name.split()[0] for p in who[1:]}]
    assert len(ends) == 4
    assert max(ends) < min(starts[1:])
