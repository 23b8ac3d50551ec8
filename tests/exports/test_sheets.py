"""What holds of every PDF that others see, is handed out or kept at the desk."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from exports.pdf_pages import pieces, text_of
from exports.sample_plans import tiny_plan
from exports.sample_replans import replanned
from matchround.event import Plan
from matchround.exports import Product, write
from matchround.exports.archive import FILES

PDFS = tuple(
    name for name, files in FILES.items() if files[0].endswith(".pdf") and "*" not in files[0]
)
DESK = {"desk-list"}
INJECTED = (
    *('=HYPERLINK("http://x")', "<script>alert(1)</script>", "#import evil", "*b* _x_ $1$"),
    *('"\\u{41}" \\ end', "A\nATTENDEE:mailto:x@example.org"),
)


def printed(plan: Plan, name: str, folder: Path) -> tuple[Product, str]:
    """Write one product, and give what its pages say."""
    (product,) = write(plan, [name], folder)
    return product, " ".join(text_of(page) for page in pieces(product.path))


@pytest.mark.parametrize("name", PDFS)
def test_it_is_accessible(tmp_path: Path, name: str) -> None:
    """Tagged, marked as PDF/UA, with a title and a language."""
    product, _ = printed(replanned("da"), name, tmp_path)
    reader = PdfReader(product.path)
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "da"
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert reader.metadata
    assert "Meeting day" in str(reader.metadata.title)
    assert reader.outline


@pytest.mark.parametrize("name", PDFS)
def test_it_tells_revision_and_time(tmp_path: Path, name: str) -> None:
    """On every page."""
    product, _ = printed(replanned(), name, tmp_path)
    pages = [text_of(page) for page in pieces(product.path)]
    assert all("Revision 2, 01/03/2027 13:05" in page for page in pages)


@pytest.mark.parametrize("name", PDFS)
def test_nothing_private_is_on_it(tmp_path: Path, name: str) -> None:
    """No e-mail, no need, and phones only at the desk."""
    _, shown = printed(replanned(), name, tmp_path)
    assert "example.org" not in shown
    assert "step-free" not in shown
    assert ("070-" in shown) == (name in DESK)


@pytest.mark.parametrize("name", PDFS)
def test_markup_in_names_is_only_text(tmp_path: Path, name: str) -> None:
    """Names that look like formulas, HTML, typst or lines of a calendar print as they are."""
    people = dict(zip("ACEFIW", INJECTED, strict=True))
    product, shown = printed(replanned(**people), name, tmp_path)
    assert product.warnings == ()
    plain = "".join(shown.replace("\u200b", "").split()).replace(",", "")
    words = [word.replace(",", "") for evil in INJECTED for word in evil.split()]
    assert [word for word in words if word not in plain] == []


@pytest.mark.parametrize("name", PDFS)
def test_letters_that_cannot_be_printed_are_told_once(tmp_path: Path, name: str) -> None:
    """And all else is printed."""
    product, shown = printed(replanned(A="李 Åberg"), name, tmp_path)
    told = [warning.data["text"] for warning in product.warnings]
    assert any("李" in str(words) for words in told)
    assert len(told) == len(set(told))
    assert "Åberg" in shown


@pytest.mark.parametrize("name", PDFS)
def test_the_same_plan_gives_the_same_bytes(tmp_path: Path, name: str) -> None:
    """Nothing of the moment of writing is in the file."""
    (first,) = write(tiny_plan(), [name], tmp_path / "one") or (None,)
    (second,) = write(tiny_plan(), [name], tmp_path / "two") or (None,)
    if first and second:
        assert first.path.read_bytes() == second.path.read_bytes()
