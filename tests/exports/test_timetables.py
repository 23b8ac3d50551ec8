"""timetables.pdf: a page per participant that holds what they need and clips nothing."""

import re
import shutil
import subprocess
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from exports.conftest import Golden
from exports.pdf_pages import large_text, pieces, text_of, title
from exports.replanned_plans import with_settings
from exports.sample_plans import crowded_plan, large_plan, tiny_plan
from matchround.event import Plan
from matchround.exports.timetables import write

PDFTOTEXT = shutil.which("pdftotext")
A5 = (148 / 25.4 * 72, 210 / 25.4 * 72)
BOX = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
NAMES = ("Anna Åberg", "Bo Ærø", "Cecilie Żak", "Dmitrij Öst", "Ebba Ŋuovos", "Finn Đorđe")


def partners(plan: Plan, person: str) -> list[str]:
    """The names of everybody whom a person meets."""
    met = [m.participants for m in plan.meetings if person in m.participants]
    return [plan.event.by_id[i].name for ids in met for i in ids if i != person]


def squeezed(text: str) -> str:
    """Drop the spaces: a name may be broken into lines at its hyphen."""
    return text.replace(" ", "")


def with_date(plan: Plan) -> Plan:
    """Give the day a date: there is a QR code then."""
    return with_settings(plan, date=date(2027, 3, 4), time_zone="Europe/Stockholm")


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_every_page_says_what_its_reader_needs(
    tmp_path: Path, golden: Golden, language: str
) -> None:
    """Six people, every kind of row, in each language: page by page as accepted by eye."""
    product = write(tiny_plan(language), tmp_path)
    assert product.path == tmp_path / "timetables.pdf"
    assert product.warnings == ()
    pages = [text_of(page) for page in pieces(product.path)]
    golden.check(f"timetables-{language}.txt", "\n\n".join(pages) + "\n")


def test_there_is_one_page_for_everybody_who_comes(tmp_path: Path) -> None:
    """Players and standby people have a page, by surname; the absent have none."""
    pages = pieces(write(tiny_plan("sv"), tmp_path).path)
    assert [title(page) for page in pages] == [
        "Finn Đorđe", "Ebba Ŋuovos", "Cecilie Żak", "Anna Åberg", "Bo Ærø", "Dmitrij Öst",
    ]  # fmt: skip


@pytest.mark.parametrize("rounds", [1, 12, 20])
def test_partners_names_are_large_and_whole(tmp_path: Path, rounds: int) -> None:
    """Every partner's name can be found on the page and is at least 14 points high."""
    plan = large_plan(22, rounds)
    pages = pieces(write(plan, tmp_path).path)
    assert len(pages) == 22
    for person in plan.event.participants:
        mine = next(page for page in pages if large_text(page, 13.99).startswith(person.name))
        assert all(name in large_text(mine, 13.99) for name in partners(plan, person.id))


@pytest.mark.parametrize("rounds", [1, 20])
def test_names_of_sixty_letters_stay_large_and_whole(tmp_path: Path, rounds: int) -> None:
    """The hardest pages still hold every name, one page each."""
    plan = crowded_plan(rounds)
    pages = pieces(write(plan, tmp_path).path)
    assert len(pages) == len(plan.event.participants)
    names = [squeezed(person.name) for person in plan.event.participants]
    for page in pages:
        shown = squeezed(large_text(page, 13.99))
        assert sum(shown.count(name) for name in names) == rounds + 1


@pytest.mark.parametrize("rounds", [1, 8, 20])
def test_the_tables_number_is_larger_than_any_partners_name(tmp_path: Path, rounds: int) -> None:
    """It is what one looks for when the bell rings."""
    plan = large_plan(22, rounds)
    names = {person.name for person in plan.event.participants}
    for page in pieces(write(plan, tmp_path).path):
        numbers = [piece.size for piece in page if piece.words.isdigit() and piece.size > 14]
        met = [piece.size for piece in page[2:-2] if piece.words in names]
        assert len(numbers) == rounds
        assert min(numbers) > max(met[1:], default=0)


def test_each_meeting_has_a_box_to_tick(tmp_path: Path) -> None:
    """Whom one wants to meet again; where nobody is met there is none to tick."""
    pages = {title(page): text_of(page) for page in pieces(write(tiny_plan(), tmp_path).path)}
    assert "Meet again?" in pages["Anna Åberg"]
    assert "Meet again?" not in pages["Finn Đorđe"]


@pytest.mark.tools
@pytest.mark.skipif(not PDFTOTEXT, reason="needs pdftotext (poppler)")
@pytest.mark.parametrize(
    "plan", [crowded_plan(1), crowded_plan(20), crowded_plan(26), with_date(crowded_plan(20))]
)
def test_nothing_reaches_beyond_the_margins(tmp_path: Path, plan: Plan) -> None:
    """Every word's box lies on its page, with room around it, above the foot."""
    path = write(plan, tmp_path).path
    command = [str(PDFTOTEXT), "-bbox", str(path), "-"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    words = BOX.findall(shown.stdout)
    assert len(words) > 50
    outside = [
        unescape(word)
        for left, top, right, bottom, word in words
        if float(left) < 20 or float(right) > A5[0] - 20 or float(top) < 15
        or float(bottom) > A5[1] - 8
    ]  # fmt: skip
    assert outside == []


def test_the_pdf_is_accessible(tmp_path: Path) -> None:
    """It is tagged, says so, has a title and a language, and each page begins with a heading."""
    reader = PdfReader(write(tiny_plan("da"), tmp_path).path)
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "da"
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert reader.metadata
    assert reader.metadata.title == "Mødeplaner: Meeting day"
    outline: Any = reader.outline
    assert sorted(entry["/Title"] for entry in outline) == list(NAMES)


def test_a_person_reads_in_their_own_language(tmp_path: Path) -> None:
    """The print language of a person wins; one without a catalogue gives English."""
    plan = tiny_plan("sv")
    changed = {"A": "da", "B": "se"}
    people = tuple(
        p.model_copy(update={"print_language": changed.get(p.id, "")})
        for p in plan.event.participants
    )
    event = plan.event.model_copy(update={"participants": people})
    pages = pieces(write(plan.model_copy(update={"event": event}), tmp_path).path)
    pages_by_name = {title(page): text_of(page) for page in pages}
    assert "Du møder" in pages_by_name["Anna Åberg"]
    assert "You meet" in pages_by_name["Bo Ærø"]
    assert "Du träffar" in pages_by_name["Cecilie Żak"]


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the moment of writing is in the file."""
    first = write(tiny_plan(), tmp_path / "one").path.read_bytes()
    assert first == write(tiny_plan(), tmp_path / "two").path.read_bytes()


@pytest.mark.parametrize(
    "name", ["#import evil", "*bold* _x_ $1$", "<script>alert(1)</script>", '"\\u{41}" \\ end']
)
def test_markup_in_a_name_is_only_text(tmp_path: Path, name: str) -> None:
    """A name that looks like typst or HTML prints as it is written."""
    pages = pieces(write(tiny_plan(A=name), tmp_path).path)
    assert sum(name in text_of(page) for page in pages) == 4


def test_greek_and_cyrillic_names_print(tmp_path: Path) -> None:
    """The bundled font has the letters of Europe's alphabets."""
    product = write(tiny_plan(A="Ελένη Παπαδοπούλου", B="Дмитрий Їжак"), tmp_path)
    text = " ".join(text_of(page) for page in pieces(product.path))
    assert product.warnings == ()
    assert "Ελένη Παπαδοπούλου" in text
    assert "Дмитрий Їжак" in text


def test_letters_that_cannot_be_printed_are_told(tmp_path: Path) -> None:
    """A name in an alphabet without glyphs is a warning that names person and letters."""
    product = write(tiny_plan(A="李 Anna"), tmp_path)
    assert [warning.code for warning in product.warnings] == ["export.missing_glyphs"]
    assert product.warnings[0].data == {
        "person": "李 Anna", "text": "李 Anna", "characters": "李",
    }  # fmt: skip
    assert len(pieces(product.path)) == 6


def test_an_event_without_people_or_rounds_still_prints(tmp_path: Path) -> None:
    """The edges: a day without rounds has pages without rows."""
    plan = tiny_plan()
    event = plan.event.model_copy(update={"rounds": (), "items": ()})
    empty = plan.model_copy(update={"event": event, "meetings": (), "sit_outs": ()})
    assert len(pieces(write(empty, tmp_path).path)) == 6
