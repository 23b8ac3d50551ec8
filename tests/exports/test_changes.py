"""changes.pdf: who goes where instead, large enough for a wall, and nothing else."""

import re
import shutil
import subprocess
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from exports.conftest import Golden
from exports.pdf_pages import Piece, large_text, pieces, text_of
from exports.sample_plans import clocked, crowded_plan, large_plan, tiny_plan
from exports.sample_replans import BEFORE, NAMES, planned, replanned, same_again
from matchround.event import Event, Meeting
from matchround.exports.anonymity import anonymous
from matchround.exports.changes import write
from support import meet, tables

READABLE = 16
PDFTOTEXT = shutil.which("pdftotext")
A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)
BOX = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')


def lists(path: Path) -> tuple[str, str]:
    """Give the texts of both lists."""
    text = " ".join(text_of(page) for page in pieces(path))
    names, _, tables = text.partition(" By table ")
    return names.partition(" By name ")[2], tables


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_everything_that_can_change_is_told(tmp_path: Path, golden: Golden, language: str) -> None:
    """The clock, rounds, tables, people and both lists, as accepted by eye."""
    product = write(replanned(language), tmp_path)
    assert (product.path, product.print) == (tmp_path / "changes.pdf", True)
    assert product.warnings == ()
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"changes-{language}.txt", "\n\n".join(pages) + "\n")


def test_names_and_tables_can_be_read_from_a_metre_away(tmp_path: Path) -> None:
    """All words of the lists are 16 points and more, the numbers of tables the largest."""
    plan = replanned()
    pages = pieces(write(plan, tmp_path).path)
    large = " ".join(large_text(page, READABLE) for page in pages)
    assert all(name in large for name in NAMES.values() if name != NAMES["D"])
    numbers = [piece.words for page in pages for piece in page if piece.size > 25]
    assert numbers.count("1") == 2 + 2 + 1
    assert len(small(pages)) == 0


def small(pages: list[list[Piece]]) -> list[str]:
    """List words that are small and neither of the head, the foot nor a heading of a column."""
    words = {"Name", "Time", "Table", "You meet", "Before", "People", "Meeting day"}
    few = [piece.words for page in pages for piece in page if piece.size < READABLE]
    return [w for w in few if w not in words and "Revision" not in w and "/" not in w]


def test_only_changes_are_listed(tmp_path: Path) -> None:
    """D keeps table 2 with B; the round that was cut is told once, not to everybody."""
    names, tables = lists(write(replanned(), tmp_path).path)
    assert "Öst, Dmitrij" not in names
    assert "Ærø, Bo" not in names
    assert "09:30" not in names
    assert "Dmitrij" not in tables


def test_a_meeting_that_is_lost_says_so(tmp_path: Path) -> None:
    """To the person, and at the table."""
    fewer = tuple(m for m in BEFORE if m != BEFORE[4])
    names, tables = lists(write(same_again(planned(), fewer), tmp_path).path)
    assert "Åberg, Anna 09:10 No meeting this round 1 Cecilie Żak" in names
    assert "1 09:10 nobody Anna Åberg, Cecilie Żak" in tables


def test_what_was_known_before_is_no_news(tmp_path: Path) -> None:
    """Table 4 closed, B left and C came late in the revision before already."""
    again = replanned()
    fewer = tuple(m for m in again.meetings if m.round != 5)
    text = text_of(pieces(write(same_again(again, fewer), tmp_path).path)[0])
    news = text.partition(" By name ")[0]
    assert news == "Changes Valid from round 2 (09:25) Meeting day"


def test_without_a_change_it_says_that_there_is_none(tmp_path: Path) -> None:
    """A plan made again the same: one page, no lists, and no need to print it."""
    product = write(same_again(planned()), tmp_path)
    assert not product.print
    (page,) = pieces(product.path)
    assert "No timetable changes." in text_of(page)
    assert "By name" not in text_of(page)


def test_another_clock_is_to_be_printed(tmp_path: Path) -> None:
    """Nobody's timetable changes; all of it is later."""
    plan = planned()
    event = {**dict(plan.event), "rounds": clocked(4, time(9, 15))}
    assert write(same_again(plan, event=Event.model_validate(event)), tmp_path).print


def test_organisations_beside_first_names_do_not_shout(tmp_path: Path) -> None:
    """The first name is as large as ever; the organisation stands below it, without brackets."""
    pages = pieces(write(anonymous(replanned(), named_with_organisation=True), tmp_path).path)
    small_words = [piece.words for page in pages for piece in page if piece.size < READABLE]
    assert "Org W" in small_words
    assert "Wim" in " ".join(large_text(page, READABLE) for page in pages)
    assert "Wim Org W 09:25 1 Anna Org A" in lists(tmp_path / "changes.pdf")[0]


def test_the_name_of_a_table_is_not_broken(tmp_path: Path) -> None:
    """It is set narrow where it is too long for a number's place."""
    plan = planned()
    rooms = (*tables("1 2 3"), *tables("Biblioteksfilialen"))
    plan = plan.model_copy(update={"event": plan.event.model_copy(update={"tables": rooms})})
    moved = BEFORE[4].model_copy(update={"table": "Biblioteksfilialen"})
    path = write(same_again(plan, (*BEFORE[:4], moved, *BEFORE[5:])), tmp_path).path
    assert all("Biblioteksfilialen" in listed for listed in lists(path))


def test_a_first_plan_has_no_changes(tmp_path: Path) -> None:
    """Nothing is written."""
    assert not write(tiny_plan(), tmp_path).written
    assert list(tmp_path.iterdir()) == []


def test_namesakes_are_told_apart(tmp_path: Path) -> None:
    """By their organisations; all others go by their names."""
    again = replanned(A="Cecilie Żak")
    names, _ = lists(write(again, tmp_path).path)
    assert "Żak, Cecilie Org A" in names
    assert "Żak, Cecilie Org C" in names
    assert "Org E" not in names


def test_without_a_clock_rounds_go_by_their_numbers(tmp_path: Path) -> None:
    """The round stands where the time would; where only the table is another, no name twice."""
    plan = planned()
    rounds = [r.model_copy(update={"start": None, "end": None}) for r in plan.event.rounds]
    event = plan.event.model_copy(update={"rounds": tuple(rounds), "items": ()})
    plan = plan.model_copy(update={"event": event})
    moved = (*BEFORE[:4], meet(2, 4, "A", "C"), *BEFORE[5:])
    path = write(same_again(plan, moved), tmp_path).path
    assert "Valid from round 2 " in text_of(pieces(path)[0])
    assert lists(path)[0].startswith("Name Round Table")
    assert " Żak, Cecilie 2 4 Anna Åberg 1 Revision " in lists(path)[0]


def test_nothing_private_is_on_the_wall(tmp_path: Path) -> None:
    """No e-mail, no phone, no need."""
    shown = " ".join(text_of(page) for page in pieces(write(replanned(), tmp_path).path))
    assert not [word for word in ("example.org", "070-", "step-free") if word in shown]


def test_the_pdf_is_accessible(tmp_path: Path) -> None:
    """It is tagged, says so, has a title and a language, and headings to go by."""
    reader = PdfReader(write(replanned("da"), tmp_path).path)
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "da"
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert reader.metadata
    assert reader.metadata.title == "Ændringer: Meeting day"
    outline: Any = reader.outline
    assert outline[0]["/Title"] == "Ændringer"
    assert {"Efter navn", "Efter bord"} <= {entry["/Title"] for entry in outline[1]}


def test_letters_that_cannot_be_printed_are_told_once(tmp_path: Path) -> None:
    """A name without glyphs is a warning, and the list is printed all the same."""
    product = write(replanned(W="李 Vink"), tmp_path)
    told = [(warning.code, warning.data["text"]) for warning in product.warnings]
    assert ("export.missing_letters", "李 Vink") in told
    assert len(told) == len(set(told))
    assert len(pieces(product.path)) == 2


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the moment of writing is in the file."""
    first = write(replanned(), tmp_path / "one").path.read_bytes()
    assert first == write(replanned(), tmp_path / "two").path.read_bytes()


def shifted(meeting: Meeting, count: int) -> Meeting:
    """Move a meeting to the next table."""
    return meeting.model_copy(update={"table": str(int(meeting.table) % count + 1)})


def test_a_name_stands_on_every_page_that_tells_of_it(tmp_path: Path) -> None:
    """Twenty changed rounds take more than half a page: they are told in parts."""
    plan = large_plan(22, 20)
    again = same_again(plan, tuple(shifted(m, 11) for m in plan.meetings))
    pages = [text_of(page) for page in pieces(write(again, tmp_path).path)]
    firsts = [page.partition(" Tidigare ")[2] for page in pages if "Du träffar" in page]
    surnames = tuple(p.surname for p in plan.event.participants)
    assert len(firsts) > 10
    assert all(first.startswith(surnames) for first in firsts)


def test_long_lists_go_on_over_pages_with_their_head(tmp_path: Path) -> None:
    """Sixty people, all with another table in every round: each page tells what it is."""
    plan = large_plan(60, 4)
    again = same_again(plan, tuple(shifted(m, 30) for m in plan.meetings))
    pages = [text_of(page) for page in pieces(write(again, tmp_path).path)]
    assert len(pages) > 10
    assert all("Ändringar" in page and "Revision 2" in page for page in pages)
    assert all(f"{number}/{len(pages)}" in page for number, page in enumerate(pages, start=1))


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize("rounds", [4, 20])
def test_nothing_reaches_beyond_the_margins(tmp_path: Path, rounds: int) -> None:
    """Names of sixty letters, an entry longer than a page: all of it above the foot."""
    plan = crowded_plan(rounds)
    count = len(plan.event.tables)
    again = same_again(plan, tuple(shifted(m, count) for m in plan.meetings))
    path = write(again, tmp_path).path
    command = [str(PDFTOTEXT), "-bbox", str(path), "-"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    boxes = [(*map(float, found[:4]), found[4]) for found in BOX.findall(shown)]
    assert len(boxes) > 500
    assert [box for box in boxes if box[0] < 25 or box[2] > A4[0] - 25 or box[1] < 20] == []
    feet = [box[4] for box in boxes if box[3] > A4[1] - 45]
    assert len(feet) == 6 * len(pieces(path)), "revision, its number, date, time, UTC, page"
