"""table-signs.pdf: a sign per table, with its number and who sits there when."""

from pathlib import Path

import pytest

from exports.boxes import PDFTOTEXT, outside
from exports.conftest import Golden
from exports.pdf_pages import large_text, pieces, text_of
from exports.sample_plans import crowded_plan, large_plan, tiny_plan
from exports.sample_replans import replanned
from matchround.event import Plan
from matchround.exports.table_signs import write


def with_table(plan: Plan, name: str) -> Plan:
    """Give table 1 a name."""
    tables = tuple(
        t.model_copy(update={"name": name if t.name == "1" else t.name}) for t in plan.event.tables
    )
    meetings = tuple(
        m.model_copy(update={"table": name if m.table == "1" else m.table}) for m in plan.meetings
    )
    event = plan.event.model_copy(update={"tables": tables})
    return plan.model_copy(update={"event": event, "meetings": meetings})


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_each_sign_tells_who_sits_there_when(tmp_path: Path, golden: Golden, language: str) -> None:
    """As accepted by eye."""
    product = write(tiny_plan(language), tmp_path)
    assert (product.path, product.warnings) == (tmp_path / "table-signs.pdf", ())
    assert product.print
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"table-signs-{language}.txt", "\n\n".join(pages) + "\n")


def test_the_number_can_be_read_from_afar(tmp_path: Path) -> None:
    """Some seven centimetres high, in the tables' order, and the names are no small print."""
    pages = pieces(write(large_plan(60, 8), tmp_path).path)
    assert [large_text(page, 299) for page in pages] == [str(n + 1) for n in range(30)]
    assert all(large_text(page, 16).count("13:00") == 1 for page in pages)


def test_names_of_many_rounds_stand_side_by_side_in_large_letters(tmp_path: Path) -> None:
    """Twenty rounds: 14 points, the organisation on the same line where it has room there."""
    page = pieces(write(large_plan(40, 20), tmp_path).path)[2]
    names = [piece for piece in page if piece.words in {"Cecilie Åström", "Bo Öhman"}]
    assert names
    assert min(piece.size for piece in names) >= 14


def test_a_table_that_is_not_used_has_no_sign(tmp_path: Path) -> None:
    """Table 4 of the new plan has a meeting, one that is closed in a round does not list it."""
    pages = [text_of(page) for page in pieces(write(replanned(), tmp_path).path)]
    assert len(pages) == 4
    assert "09:35" not in pages[3]
    assert "nobody" in pages[2]


def test_nothing_is_written_where_nobody_meets(tmp_path: Path) -> None:
    """There is no table to tell of."""
    plan = tiny_plan().model_copy(update={"meetings": (), "sit_outs": ()})
    assert not write(plan, tmp_path).written
    assert list(tmp_path.iterdir()) == []


def test_signs_are_not_printed_again_after_a_re_plan(tmp_path: Path) -> None:
    """The number stays; who sits there instead is told by the list of changes."""
    assert not write(replanned(), tmp_path).print


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize("rounds", [1, 20])
@pytest.mark.parametrize("name", ["1", "By the northern window of the great hall, third floor"])
def test_nothing_reaches_beyond_the_margins(tmp_path: Path, rounds: int, name: str) -> None:
    """Names of sixty letters, and a table with a long name, which has no word above it."""
    path = write(with_table(crowded_plan(rounds), name), tmp_path).path
    small = [box for box in outside(path, 20) if not box.word.isdigit()]
    assert small == [], "the box of a digit so large reaches higher than its ink"
    first = text_of(pieces(path)[0])
    assert first.startswith("Bord 1" if name == "1" else "By the northern window")
