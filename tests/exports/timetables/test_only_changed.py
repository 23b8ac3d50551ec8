"""timetables-changed.pdf: the pages of those whose timetable changed, and no other."""

from pathlib import Path

import pytest

from exports.conftest import Golden
from exports.pdf_pages import pieces, text_of, title
from exports.sample_plans import crowded_plan, tiny_plan
from exports.sample_replans import planned, replanned, same_again
from matchround.exports import timetables
from matchround.exports.timetables.only_changed import write
from support import meet


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_each_page_marks_what_is_not_as_it_was(
    tmp_path: Path, golden: Golden, language: str
) -> None:
    """Page by page as accepted by eye: the mark is a word, no colour."""
    product = write(replanned(language), tmp_path)
    assert (product.path, product.print) == (tmp_path / "timetables-changed.pdf", True)
    assert product.warnings == ()
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"timetables-changed-{language}.txt", "\n\n".join(pages) + "\n")


def test_only_rounds_that_differ_are_marked(tmp_path: Path) -> None:
    """A's partner in round 2 is another, round 5 came in addition; a new page bears no mark."""
    pages = pieces(write(replanned(), tmp_path).path)
    marks = {title(page): text_of(page).count("Changed") for page in pages}
    assert marks["Anna Åberg"] == 2
    assert marks["Wim Vink"] == 0
    assert "Changed" not in text_of(pieces(timetables.write(replanned(), tmp_path).path)[0])


def test_those_without_a_change_and_those_who_are_gone_have_no_page(tmp_path: Path) -> None:
    """A and C swap tables with nobody else; G, who left, is in neither file."""
    plan = planned("sv")
    moved = tuple(m.model_copy(update={"table": "4"}) if m.round == 2 else m for m in plan.meetings)
    other = (*plan.meetings[:4], meet(2, 4, "A", "C"), *plan.meetings[5:])
    pages = pieces(write(same_again(plan, other), tmp_path).path)
    assert [title(page) for page in pages] == ["Cecilie Żak", "Anna Åberg"]
    assert len(pieces(write(same_again(plan, moved), tmp_path).path)) == 6
    for product in (write, timetables.write):
        text = [title(page) for page in pieces(product(replanned(), tmp_path).path)]
        assert "Gry Borte" not in text
        assert "Ida Ström" in text


def test_the_pages_are_those_of_the_timetables_with_revision_and_time(tmp_path: Path) -> None:
    """But for the marks, every page reads as it does among all of them."""
    plan = replanned()
    whole = {text_of(page) for page in pieces(timetables.write(plan, tmp_path).path)}
    changed = [text_of(page) for page in pieces(write(plan, tmp_path).path)]
    assert {page.replace(" Changed", "") for page in changed} <= whole
    assert all("Revision 2, 01/03/2027 13:05 UTC" in page for page in changed)


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    """Neither for a plan made again the same nor for a first plan."""
    for plan in (same_again(planned()), tiny_plan()):
        assert not write(plan, tmp_path).written
    assert list(tmp_path.iterdir()) == []


def test_marks_leave_room_on_the_hardest_pages(tmp_path: Path) -> None:
    """Twenty marked rounds with names of sixty letters still have one page each."""
    plan = crowded_plan(20)
    others = [table.name for table in plan.event.tables]
    turned = dict(zip(others, others[1:] + others[:1], strict=True))
    moved = (m.model_copy(update={"table": turned[m.table]}) for m in plan.meetings)
    again = same_again(plan, tuple(moved))
    pages = pieces(write(again, tmp_path).path)
    assert len(pages) == len(plan.event.participants)
    assert all(text_of(page).count("Ändrat") == 20 for page in pages)


def test_all_timetables_are_to_be_printed_only_the_first_time(tmp_path: Path) -> None:
    """After a re-plan those that changed are enough."""
    assert timetables.write(planned(), tmp_path).print
    assert not timetables.write(replanned(), tmp_path).print
