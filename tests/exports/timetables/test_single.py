"""timetables-single/*.pdf: everybody's page as a file of its own."""

from pathlib import Path
from typing import Any

from pypdf import PdfReader

from exports.pdf_pages import pieces, text_of
from exports.replanned_plans import with_people
from exports.sample_plans import tiny_plan
from matchround.exports import timetables
from matchround.exports.timetables.single import paths, write


def test_each_file_is_the_page_of_one_person(tmp_path: Path) -> None:
    """The same as in timetables.pdf, under the name that their calendar has."""
    plan = tiny_plan()
    product = write(plan, tmp_path)
    assert product.path == tmp_path / "timetables-single"
    files = sorted(path.name for path in product.path.iterdir())
    assert files == sorted(
        f"{who}-{name}.pdf"
        for who, name in {
            "A": "anna-aberg", "B": "bo-aero", "C": "cecilie-zak", "D": "dmitrij-ost",
            "E": "ebba-nuovos", "F": "finn-dorde",
        }.items()
    )  # fmt: skip
    whole = [text_of(page) for page in pieces(timetables.write(plan, tmp_path).path)]
    alone = [text_of(pieces(tmp_path / paths(plan)[who])[0]) for who in "FECABD"]
    assert sorted(alone) == sorted(whole)


def test_each_is_accessible_in_its_readers_language(tmp_path: Path) -> None:
    """The title names the event and the person."""
    plan = tiny_plan("en")
    event = with_people(plan.event, A={"print_language": "da"})
    changed = plan.model_copy(update={"event": event})
    write(changed, tmp_path)
    reader = PdfReader(tmp_path / "timetables-single" / "A-anna-aberg.pdf")
    root: Any = reader.root_object
    assert root["/Lang"] == "da"
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert reader.metadata
    assert reader.metadata.title == "Meeting day: Anna Åberg"
    assert len(reader.pages) == 1


def test_missing_letters_are_told_once(tmp_path: Path) -> None:
    """Those who meet that person have them on their pages as well."""
    product = write(tiny_plan(A="李 Anna"), tmp_path)
    assert [found.data["characters"] for found in product.warnings] == ["李"]
