"""desk-list.pdf: everybody to tick off, with phone numbers, and counts by organisation."""

from pathlib import Path

import pytest

from exports.boxes import PDFTOTEXT, boxes, outside
from exports.conftest import Golden
from exports.pdf_pages import pieces, text_of
from exports.sample_plans import crowded_plan, large_plan, tiny_plan
from exports.sample_replans import replanned
from matchround.exports.desk_list import write


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_it_tells_the_desk_all_it_needs(tmp_path: Path, golden: Golden, language: str) -> None:
    """As accepted by eye: who is absent, standby, a host or late; phone numbers; counts."""
    product = write(tiny_plan(language), tmp_path)
    assert (product.path, product.warnings) == (tmp_path / "desk-list.pdf", ())
    assert product.print
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"desk-list-{language}.txt", "\n\n".join(pages) + "\n")


def test_phones_stand_here_but_neither_needs_nor_addresses(tmp_path: Path) -> None:
    """The list says that it is not for a wall."""
    shown = text_of(pieces(write(tiny_plan(), tmp_path).path)[0])
    assert "070-1740605" in shown
    assert "Not to be hung up" in shown
    assert "example.org" not in shown
    assert "step-free" not in shown


def test_organisations_are_counted_without_the_absent(tmp_path: Path) -> None:
    """Those of no organisation come last."""
    plan = tiny_plan()
    named = {"A": "Borg", "B": "Borg", "C": "Aros", "G": "Borg"}
    people = tuple(
        p.model_copy(update={"organisation": named.get(p.id, "")}) for p in plan.event.participants
    )
    event = plan.event.model_copy(update={"participants": people})
    shown = text_of(pieces(write(plan.model_copy(update={"event": event}), tmp_path).path)[0])
    assert "By organisation · 6 people Aros 1 Borg 2 No organisation 3" in shown


def test_everybody_stands_once_in_order(tmp_path: Path) -> None:
    """Each page tells its letters; a head on each."""
    plan = large_plan(60, 8)
    pages = [text_of(page) for page in pieces(write(plan, tmp_path).path)]
    whole = " ".join(pages)
    assert whole.count("Organisation 37 ") == 2
    assert all("Incheckning" in page for page in pages)


@pytest.mark.parametrize("people", [26, 28, 30, 54, 56, 60])
def test_nobody_stands_alone_on_the_last_page(tmp_path: Path, people: int) -> None:
    """Rows are a little lower where that saves a page; else some are kept for the last one."""
    plan = large_plan(people, 2)
    lists = [text_of(page).partition("Utöver")[0] for page in pieces(write(plan, tmp_path).path)]
    counts = [sum(f"Organisation {n + 1} " in page for n in range(people)) for page in lists]
    filled = [count for page, count in zip(lists, counts, strict=True) if "Namn" in page and count]
    assert sum(filled) == people
    assert min(filled) >= 4


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize("people", [20, 22, 24, 26])
def test_what_follows_the_list_is_not_torn(tmp_path: Path, people: int) -> None:
    """Lines for those who are not on the list stay together; each page has its head."""
    path = write(large_plan(people, 2), tmp_path).path
    pages = [text_of(page) for page in pieces(path)]
    assert all("Incheckning" in page for page in pages)
    (torn,) = [page for page in boxes(path) if any(box.word == "Utöver" for box in page)]
    heading = next(box for box in torn if box.word == "Utöver")
    assert heading.bottom > 6 * 24, "six lines have their room below it"


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_counts_stand_in_columns_of_one_height(tmp_path: Path) -> None:
    """As many on the right as on the left, also where they fill less than a page."""
    page = boxes(write(large_plan(12, 2), tmp_path).path)[0]
    counts = [box for box in page if box.word == "Organisation"][-12:]
    assert len({round(box.left) for box in counts}) == 3
    assert len({round(box.top) for box in counts}) == 4


def test_it_is_not_printed_again_after_a_re_plan(tmp_path: Path) -> None:
    """The one in use has its ticks; in the new one those who left are marked."""
    product = write(replanned(), tmp_path)
    assert not product.print
    assert "Borte , Gry absent" in text_of(pieces(product.path)[0])


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
def test_nothing_reaches_beyond_the_margins(tmp_path: Path) -> None:
    """Names and organisations of sixty letters, and a phone number that is longer than most."""
    plan = crowded_plan(20)
    people = tuple(
        p.model_copy(update={"phone": "+46 (0)90-123 45 67, +46 70 123 45 67"})
        for p in plan.event.participants
    )
    event = plan.event.model_copy(update={"participants": people})
    assert outside(write(plan.model_copy(update={"event": event}), tmp_path).path, 20) == []
