"""That all content is tagged or an artifact, and that tags and content know each other."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from exports.accessibility.content import Painted
from exports.accessibility.document import Document
from exports.accessibility.structure import STANDARD, Content, parent_tree, roles


def _shown(document: Document, it: Painted) -> str:
    return f"page {it.page + 1}: {it.operator} {document.words(it)}".strip()


def artifact_in_content(document: Document) -> Iterator[str]:
    """01-003: content that is marked as an artifact stands in tagged content."""
    for it in document.painted:
        if any(a.mcid is not None and b.tag == "Artifact" for a, b in pairwise(it.marks)):
            yield _shown(document, it)


def content_in_artifact(document: Document) -> Iterator[str]:
    """01-004: tagged content stands in content that is marked as an artifact."""
    for it in document.painted:
        if any(a.tag == "Artifact" and b.mcid is not None for a, b in pairwise(it.marks)):
            yield _shown(document, it)


def neither(document: Document) -> Iterator[str]:
    """01-005: content is neither an artifact nor held by a structure element."""
    for it in document.painted:
        mark = it.content
        held = mark is not None and Content(mark.owner, mark.mcid or 0) in document.holders
        if not it.is_artifact and not held:
            yield _shown(document, it)


def held_otherwise(document: Document) -> Iterator[str]:
    """house: held. A structure element holds content that is not there, or that another holds."""
    there = {
        Content(mark.owner, mark.mcid)
        for it in document.painted
        for mark in it.marks
        if mark.mcid is not None
    }
    for content, holders in document.holders.items():
        if content not in there or len(holders) > 1:
            yield f"{content.mcid} in {[element.kind for element in holders]}"


def parents(document: Document) -> Iterator[str]:
    """house: parents. ISO 32000-1, 14.7.4.4: content does not lead to the element that holds it."""
    entries = parent_tree(document.pdf)
    owners = {content.owner for content in document.holders}
    for owner in sorted(owners):
        number = document.pdf.get_object(owner).get("/StructParents")
        listed = entries.get(-1 if number is None else int(number), [])
        for content, holders in document.holders.items():
            if content.owner != owner:
                continue
            known = content.mcid < len(listed) and listed[content.mcid].objgen
            if known != holders[0].node.objgen:
                yield f"{owner}: {content.mcid} leads to {known}"


def upwards(document: Document) -> Iterator[str]:
    """house: upwards. ISO 32000-1, 14.7.2: an element does not know in which it stands."""
    for element in document.elements:
        around = element.parent.node if element.parent else document.catalogue.StructTreeRoot
        if "/P" not in element.node or element.node["/P"].objgen != around.objgen:
            yield element.kind


def unknown_types(document: Document) -> Iterator[str]:
    """02-001: a type that is not standard is not mapped to one that is."""
    yield from sorted({element.kind for element in document.elements} - STANDARD)


def circles(document: Document) -> Iterator[str]:
    """02-003: types are mapped to each other in a circle."""
    mapped = roles(document.pdf)
    yield from (name for name, end in mapped.items() if end in mapped)


def remapped(document: Document) -> Iterator[str]:
    """02-004: a standard type is mapped to another."""
    yield from (name for name in roles(document.pdf) if name in STANDARD)


def references(document: Document) -> Iterator[str]:
    """30-001: a form refers to another file."""
    for found in document.pdf.objects:
        if (
            isinstance(found, pikepdf.Stream)
            and found.get("/Subtype") == "/Form"
            and "/Ref" in found
        ):
            yield "a reference"


def forms_drawn_again(document: Document) -> Iterator[str]:
    """30-002: a form with tagged content of its own is drawn more than once."""
    pages = {page.obj.objgen for page in document.pdf.pages}
    seen: Counter[Content] = Counter()
    last: Content | None = None
    for it in document.painted:
        mark = it.content
        now = Content(mark.owner, mark.mcid or 0) if mark else None
        if now and now != last and now.owner not in pages:
            seen[now] += 1
        last = now
    yield from (f"{content.owner}" for content, times in seen.items() if times > 1)


CHECKS = {
    "01-003": artifact_in_content,
    "01-004": content_in_artifact,
    "01-005": neither,
    "house: held": held_otherwise,
    "house: parents": parents,
    "house: upwards": upwards,
    "02-001": unknown_types,
    "02-003": circles,
    "02-004": remapped,
    "30-001": references,
    "30-002": forms_drawn_again,
}
