"""That tables, lists, headings, figures and links are built as they must be."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pikepdf

from exports.accessibility.document import Document
from exports.accessibility.structure import Element, Referred, walk

INSIDE = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
"""What may stand in the parts of a table, and only there (ISO 32000-1, Table 337)."""

LISTED = {"L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"}}
"""Likewise of lists (Table 336)."""

CONTENTS = {"TOC": {"TOC", "TOCI", "Caption"}}
"""Likewise of tables of contents (Table 333)."""


def _misplaced(document: Document, allowed: dict[str, set[str]]) -> Iterator[str]:
    placed = {kind for kinds in allowed.values() for kind in kinds} - {"Caption", "L", "TOC"}
    for element in document.elements:
        around = element.parent.kind if element.parent else ""
        if element.kind in placed and element.kind not in allowed.get(around, set()):
            yield f"{element.kind} in {around}"
        if element.kind in allowed:
            wrong = {kid.kind for kid in element.elements} - allowed[element.kind]
            yield from (f"{kind} in {element.kind}" for kind in sorted(wrong))


def tables(document: Document) -> Iterator[str]:
    """09-004: a part of a table stands where it may not, or the table's rows are not of a width."""
    yield from _misplaced(document, INSIDE)
    for table in _all(document, "Table"):
        rows = [row for row in walk(table.elements) if row.kind == "TR"]
        if len(set(_widths(rows))) > 1:
            yield f"rows are {_widths(rows)} cells wide"
        heads = [part.kind for part in table.elements]
        if heads.count("THead") > 1 or ("THead" in heads and "TBody" not in heads):
            yield f"has {heads}"


def _all(document: Document, kind: str) -> list[Element]:
    return [element for element in document.elements if element.kind == kind]


def _span(cell: Element, name: str) -> int:
    return int(cell.attribute("/Table", name) or 1)


def _widths(rows: list[Element]) -> list[int]:
    """Count the cells of each row, those that reach down into it included."""
    widths = [0] * len(rows)
    for number, row in enumerate(rows):
        for cell in row.elements:
            for below in range(number, min(number + _span(cell, "/RowSpan"), len(rows))):
                widths[below] += _span(cell, "/ColSpan")
    return widths


def lists(document: Document) -> Iterator[str]:
    """09-005: a part of a list stands where it may not."""
    yield from _misplaced(document, LISTED)


def contents(document: Document) -> Iterator[str]:
    """09-006: a part of a table of contents stands where it may not."""
    yield from _misplaced(document, CONTENTS)


def headers(document: Document) -> Iterator[str]:
    """15-003: a header cell does not say for what it is, and cells do not name it either."""
    for table in _all(document, "Table"):
        cells = [cell for cell in walk(table.elements) if cell.kind in {"TH", "TD"}]
        named = {str(it) for cell in cells for it in cell.attribute("/Table", "/Headers") or []}
        for cell in cells:
            scope = cell.attribute("/Table", "/Scope")
            if cell.kind == "TH" and scope is None and cell.text("/ID") not in named:
                yield "a header cell of no scope"


def headers_are_there(document: Document) -> Iterator[str]:
    """house: headers. A cell names a header cell that is not in its table."""
    for table in _all(document, "Table"):
        cells = list(walk(table.elements))
        known = {cell.text("/ID") for cell in cells if cell.kind == "TH"}
        for cell in cells:
            named = [str(it) for it in cell.attribute("/Table", "/Headers") or []]
            yield from (f"no header {name}" for name in named if name not in known)


def _levels(document: Document) -> list[int]:
    return [int(it.kind[1:]) for it in document.elements if it.kind in {f"H{n}" for n in range(10)}]


def first_heading(document: Document) -> Iterator[str]:
    """14-002: the first heading is not of the first level."""
    yield from (f"H{level}" for level in _levels(document)[:1] if level != 1)


def skipped(document: Document) -> Iterator[str]:
    """14-003: a level of headings is skipped."""
    yield from (f"H{b} after H{a}" for a, b in pairwise(_levels(document)) if b > a + 1)


def several(document: Document) -> Iterator[str]:
    """14-006: an element holds more than one heading without a level."""
    for element in document.elements:
        if [kid.kind for kid in element.elements].count("H") > 1:
            yield element.kind


def mixed(document: Document) -> Iterator[str]:
    """14-007: headings with and without levels."""
    if _levels(document) and _all(document, "H"):
        yield "H and Hn"


def figures(document: Document) -> Iterator[str]:
    """13-004: a figure has no words that stand for it."""
    for figure in _all(document, "Figure"):
        if not figure.text("/Alt").strip() and not figure.text("/ActualText").strip():
            yield "a figure"


def boxes(document: Document) -> Iterator[str]:
    """house: box. A figure does not say where it is, so that it cannot be pointed at."""
    for figure in _all(document, "Figure"):
        if figure.attribute("/Layout", "/BBox") is None:
            yield figure.text("/Alt")


def notes(document: Document) -> Iterator[str]:
    """19-003, 19-004: a note has no id of its own."""
    ids = [note.text("/ID") for note in _all(document, "Note")]
    if "" in ids or len(set(ids)) < len(ids):
        yield f"{ids}"


def formulas(document: Document) -> Iterator[str]:
    """17-002: a formula has no words that stand for it."""
    yield from ("a formula" for it in _all(document, "Formula") if not it.text("/Alt"))


def _annotations(document: Document) -> list[tuple[Any, Any, str]]:
    """Give each annotation with its page and the kind of element that holds it."""
    held = {
        kid.target.objgen: element.kind
        for element in document.elements
        for kid in element.kids
        if isinstance(kid, Referred)
    }
    return [
        (note, page.obj, held.get(note.objgen, ""))
        for page in document.pdf.pages
        for note in page.obj.get("/Annots", pikepdf.Array())
    ]


def annotations(document: Document) -> Iterator[str]:
    """28-002 (and 28-006, 28-010): an annotation is not in an element that is made for it."""
    homes = {"/Widget": "Form", "/Link": "Link"}
    for note, _, home in _annotations(document):
        kind = str(note.Subtype)
        if kind != "/Link" and home != homes.get(kind, "Annot"):
            yield kind


def trap_nets(document: Document) -> Iterator[str]:
    """28-007: an annotation of the kind TrapNet."""
    yield from ("a TrapNet" for note, *_ in _annotations(document) if note.Subtype == "/TrapNet")


def tabs(document: Document) -> Iterator[str]:
    """28-009 (and 28-008): on a page with annotations the tab key does not follow the structure."""
    for _, page, _ in _annotations(document):
        if page.get("/Tabs") != "/S":
            yield f"Tabs is {page.get('/Tabs')}"


def links(document: Document) -> Iterator[str]:
    """28-011: a link is not in a Link element."""
    for note, _, home in _annotations(document):
        if note.Subtype == "/Link" and home != "Link":
            yield f"a link in {home or 'nothing'}"


def nameless(document: Document) -> Iterator[str]:
    """28-012 (and 28-004): a link or another annotation does not say what it is."""
    for note, *_ in _annotations(document):
        if not str(note.get("/Contents", "")).strip():
            yield str(note.Subtype)


CHECKS = {
    "09-004": tables,
    "09-005": lists,
    "09-006": contents,
    "15-003": headers,
    "house: headers": headers_are_there,
    "14-002": first_heading,
    "14-003": skipped,
    "14-006": several,
    "14-007": mixed,
    "13-004": figures,
    "house: box": boxes,
    "19-003": notes,
    "17-002": formulas,
    "28-002": annotations,
    "28-007": trap_nets,
    "28-009": tabs,
    "28-011": links,
    "28-012": nameless,
}
