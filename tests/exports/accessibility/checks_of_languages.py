"""That every word is in a known language."""

from collections.abc import Iterator

from exports.accessibility.document import Document


def of_text(document: Document) -> Iterator[str]:
    """11-001: the language of text on a page cannot be determined."""
    for content, language in document.languages.items():
        if document.texts.get(content) and not language:
            yield document.texts[content]


def of_alternatives(document: Document) -> Iterator[str]:
    """11-002: the language of an Alt, ActualText or E cannot be determined."""
    if document.language:
        return
    for element in document.elements:
        said = [element.text(key) for key in ("/Alt", "/ActualText", "/E")]
        if any(said) and not element.language:
            yield " ".join(said)


def of_bookmarks(document: Document) -> Iterator[str]:
    """11-003: the language of the bookmarks cannot be determined."""
    if "/Outlines" in document.catalogue and not document.language:
        yield "no language"


def of_notes(document: Document) -> Iterator[str]:
    """11-004: the language of what an annotation says cannot be determined."""
    notes = [note for page in document.pdf.pages for note in page.obj.get("/Annots", [])]
    if not document.language and any("/Contents" in note for note in notes):
        yield "no language"


CHECKS = {
    "11-001": of_text,
    "11-002": of_alternatives,
    "11-003": of_bookmarks,
    "11-004": of_notes,
}
