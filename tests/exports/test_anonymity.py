"""Products for public walls without surnames; those for one person keep theirs."""

from pathlib import Path

import pytest

from exports.pdf_pages import pieces, text_of
from exports.sample_plans import tiny_plan
from exports.sample_replans import NAMES, replanned
from matchround.event import Participant, Plan
from matchround.exports import Look, write
from matchround.exports.anonymity import PUBLIC, anonymous, first_name
from matchround.exports.archive import FILES

SURNAMES = {name.split()[-1] for name in NAMES.values()} - {"Ærø"}
"""Without one that stands in a comment of the page's own script."""
PDFS = tuple(name for name in PUBLIC if FILES[name][0].endswith(".pdf"))


def shown(plan: Plan, name: str, folder: Path, look: Look) -> str:
    """Give what the pages of a product say."""
    (product,) = write(plan, [name], folder, look=look)
    if product.path.suffix != ".pdf":
        return product.path.read_text("utf-8")
    return " ".join(text_of(page) for page in pieces(product.path))


@pytest.mark.parametrize("name", PUBLIC)
def test_public_products_tell_no_surname(tmp_path: Path, name: str) -> None:
    """First names and organisations, of earlier revisions too; with them where not asked for."""
    public = shown(replanned(), name, tmp_path, Look(anonymous=True))
    assert not [surname for surname in SURNAMES if surname in public]
    plain = shown(replanned(), name, tmp_path, Look())
    assert "Vink" in plain


@pytest.mark.parametrize("name", PDFS)
def test_organisations_stand_beside_first_names(tmp_path: Path, name: str) -> None:
    """There may be more than one Wim."""
    public = shown(replanned(), name, tmp_path, Look(anonymous=True))
    assert "Wim Org W" in public.replace("(", "").replace(")", "").replace("W Wim W", "W Wim")


@pytest.mark.parametrize("name", ["timetables", "cards", "desk-list"])
def test_what_is_for_one_person_or_the_desk_has_full_names(tmp_path: Path, name: str) -> None:
    """Whoever meets somebody is told whom."""
    assert "Vink" in shown(replanned(), name, tmp_path, Look(anonymous=True))


def test_the_list_is_sorted_by_what_is_looked_for(tmp_path: Path) -> None:
    """First names then."""
    public = shown(tiny_plan("sv"), "wall-list", tmp_path, Look(anonymous=True))
    firsts = ["Anna", "Bo", "Cecilie", "Dmitrij", "Ebba", "Finn"]
    assert sorted(firsts, key=public.index) == firsts
    assert "A–F" in public


def test_addresses_and_needs_are_left_out() -> None:
    """Nothing that a product could tell by mistake."""
    people = anonymous(replanned()).event.participants
    assert {(p.email, p.phone, p.needs) for p in people} == {("", "", ())}


def test_what_was_worked_out_before_is_not_taken_over() -> None:
    """An event remembers its people by id and who plays."""
    plan = replanned()
    assert plan.event.by_id["W"].name == "Wim Vink"
    assert plan.event.players
    assert plan.event.position
    assert anonymous(plan).event.by_id["W"].name == "Wim"


@pytest.mark.parametrize(
    ("name", "surname", "first"),
    [
        ("Karl Erik von Berg", "von Berg", "Karl Erik"),
        ("Anna Berg", "", "Anna"),
        ("Madonna", "", "Madonna"),
    ],
)
def test_the_first_name_is_what_stands_before_the_surname(
    name: str, surname: str, first: str
) -> None:
    """A single name is all that there is."""
    assert first_name(Participant(id="P1", name=name, surname=surname)) == first
