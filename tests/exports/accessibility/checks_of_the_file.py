"""What the file says of itself: metadata, catalogue, security, what does not belong there."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from exports.accessibility.document import Document

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
EXTRACT_FOR_ACCESSIBILITY = 1 << 9


def _metadata(document: Document, key: str) -> object:
    if "/Metadata" not in document.catalogue:
        return None
    with document.pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        return metadata.get(key)


def no_metadata(document: Document) -> Iterator[str]:
    """06-001: the document has no XMP metadata stream."""
    found = document.catalogue.get("/Metadata")
    if found is None or found.get("/Subtype") != "/XML":
        yield "no metadata"


def no_identifier(document: Document) -> Iterator[str]:
    """06-002: the metadata do not include the PDF/UA identifier."""
    part = _metadata(document, "{http://www.aiim.org/pdfua/ns/id/}part")
    if part != "1":
        yield f"part is {part}"


def no_title(document: Document) -> Iterator[str]:
    """06-003: the metadata have no title (dc:title)."""
    if not _metadata(document, "{http://purl.org/dc/elements/1.1/}title"):
        yield "no title"


def _display(document: Document) -> object:
    return document.catalogue.get("/ViewerPreferences", {}).get("/DisplayDocTitle")


def title_is_not_asked_for(document: Document) -> Iterator[str]:
    """07-001: the viewer is not told whether to show the title."""
    if _display(document) is None:
        yield "no DisplayDocTitle"


def title_is_hidden(document: Document) -> Iterator[str]:
    """07-002: the viewer is told to show the file's name instead of the title."""
    if _display(document) is not None and not _display(document):
        yield "DisplayDocTitle is false"


def suspects(document: Document) -> Iterator[str]:
    """01-007: Suspects has a value of true."""
    if document.catalogue.get("/MarkInfo", {}).get("/Suspects", False):
        yield "Suspects is true"


def not_marked(document: Document) -> Iterator[str]:
    """house: marked. ISO 14289-1, 6.2: the document says that it is tagged, and is."""
    if not document.catalogue.get("/MarkInfo", {}).get("/Marked", False):
        yield "Marked is not true"
    if not document.elements:
        yield "no structure"


def language_of_metadata(document: Document) -> Iterator[str]:
    """11-006: the language of the metadata cannot be determined."""
    if not document.language:
        yield "no language"


def language_is_none(document: Document) -> Iterator[str]:
    """house: language. ISO 14289-1, 7.2: what is said to be a language is none (RFC 3066)."""
    said = [document.language, *(element.text("/Lang") for element in document.elements)]
    yield from (language for language in said if language and not LANGUAGE.fullmatch(language))


def layers(document: Document) -> Iterator[str]:
    """20-001, 20-002, 20-003: of layers; nothing that is printed has any."""
    if "/OCProperties" in document.catalogue:
        yield "has layers"


def embedded_files(document: Document) -> Iterator[str]:
    """21-001: an embedded file without both of its names; nothing that is printed embeds one."""
    if "/EmbeddedFiles" in document.catalogue.get("/Names", {}) or len(document.pdf.attachments):
        yield "embeds a file"


def forms(document: Document) -> Iterator[str]:
    """25-001: a dynamic form; nothing that is printed is a form at all."""
    if "/AcroForm" in document.catalogue:
        yield "has a form"


def locked(document: Document) -> Iterator[str]:
    """26-002 (and 26-001): it is encrypted so that a screen reader may not read it."""
    if document.pdf.is_encrypted and not document.pdf.encryption.P & EXTRACT_FOR_ACCESSIBILITY:
        yield "locked for screen readers"


def scripts(document: Document) -> Iterator[str]:
    """house: scripts. It runs a script or starts something when it is opened or a page is shown."""
    catalogue = document.catalogue
    if "/JavaScript" in catalogue.get("/Names", {}):
        yield "has scripts"
    owners = [catalogue, *(page.obj for page in document.pdf.pages)]
    yield from (key for owner in owners for key in ("/OpenAction", "/AA") if key in owner)


def bookmarks(document: Document) -> Iterator[str]:
    """house: bookmarks. Of several pages, and the headings of the first level are not all there."""
    if len(document.pdf.pages) == 1:
        return
    headings = [element for element in document.elements if element.kind == "H1"]
    named = [str(title) for title in _titles(document.catalogue.get("/Outlines"))]
    if not headings or len(named) < len(headings) or "" in named:
        yield f"{len(headings)} headings, bookmarks: {named}"


def _titles(outline: Any) -> Iterator[pikepdf.Object]:  # noqa: ANN401 -- pikepdf's objects
    item = outline.get("/First") if outline is not None else None
    while item is not None:
        yield item.get("/Title", pikepdf.String(""))
        yield from _titles(item)
        item = item.get("/Next")


CHECKS = {
    "06-001": no_metadata,
    "06-002": no_identifier,
    "06-003": no_title,
    "07-001": title_is_not_asked_for,
    "07-002": title_is_hidden,
    "01-007": suspects,
    "house: marked": not_marked,
    "11-006": language_of_metadata,
    "house: language": language_is_none,
    "20-001": layers,
    "21-001": embedded_files,
    "25-001": forms,
    "26-002": locked,
    "house: scripts": scripts,
    "house: bookmarks": bookmarks,
}
