"""PDFs whose tags or content are bad, each in one way."""

from typing import Any

import pikepdf

from exports.accessibility.doctoring import (
    Case,
    Instructions,
    annotated,
    drawn,
    drop,
    elements,
    first,
    form,
    instructions,
    retyped,
    rewritten,
    table_attribute,
)

Node = Any


def _around_first(given: Instructions, before: bytes, after: bytes) -> Instructions:
    """Put something around the first marked content."""
    end = next(n for n, it in enumerate(given) if str(it.operator) == "EMC") + 1
    return [*instructions(before), *given[:end], *instructions(after), *given[end:]]


def _inside_first(given: Instructions, more: bytes) -> Instructions:
    return [given[0], *instructions(more), *given[1:]]


def _artifact_around(pdf: pikepdf.Pdf) -> None:
    def change(given: Instructions) -> Instructions:
        end = next(n for n, it in enumerate(given) if str(it.operator) == "EMC") + 1
        begin, finish = (pikepdf.Operator(name) for name in ("BMC", "EMC"))
        opened = pikepdf.ContentStreamInstruction([pikepdf.Name.Artifact], begin)
        closed = pikepdf.ContentStreamInstruction([], finish)
        return [opened, *given[:end], closed, *given[end:]]

    rewritten(pdf, change)


def _artifact_inside(pdf: pikepdf.Pdf) -> None:
    rewritten(pdf, lambda given: _inside_first(given, b"/Artifact BMC 0 0 9 9 re f EMC"))


def _parents(pdf: pikepdf.Pdf) -> Node:
    return pdf.Root.StructTreeRoot.ParentTree.Nums[1]


def _led_elsewhere(pdf: pikepdf.Pdf) -> None:
    _parents(pdf)[0] = first(pdf, "Table")


def _holding_nothing(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    first(pdf, "Table").K.append(pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=page, MCID=999))


def _held_by_none(pdf: pikepdf.Pdf) -> None:
    parents = _parents(pdf)
    holder = parents[0]
    holder.K = pikepdf.Array()
    for number, each in enumerate(list(parents)):
        if each.objgen == holder.objgen:
            parents[number] = None


def _in_a_circle(pdf: pikepdf.Pdf) -> None:
    roles = pdf.Root.StructTreeRoot.RoleMap
    roles["/Round"], roles["/About"] = pikepdf.Name.About, pikepdf.Name.Round
    first(pdf, "Div").S = pikepdf.Name.Round


def _remapped(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap["/P"] = pikepdf.Name.Span


def _referring(pdf: pikepdf.Pdf) -> None:
    form(pdf, b"", Ref=pikepdf.Dictionary(F=pikepdf.String("a.pdf"), Page=0))
    drawn(b"/Artifact BMC /X Do EMC")(pdf)


def _drawn_twice(pdf: pikepdf.Pdf) -> None:
    form(pdf, b"/P << /MCID 0 >> BDC 0 0 9 9 re f EMC", StructParents=77)
    drawn(b"/X Do /Artifact BMC 0 0 9 9 re f EMC /X Do")(pdf)


def _without_scope(pdf: pikepdf.Pdf) -> None:
    table_attribute(pdf, "TH", "/Scope", None)
    for kind in ("TH", "TD"):
        table_attribute(pdf, kind, "/Headers", None)


def _two_headings(pdf: pikepdf.Pdf) -> None:
    first(pdf, "P").S = first(pdf, "H1").S = pikepdf.Name.H


def _without_box(pdf: pikepdf.Pdf) -> None:
    for each in first(pdf, "Figure").A:
        drop(each, "/BBox")


def _formula(pdf: pikepdf.Pdf) -> None:
    figure = first(pdf, "Figure")
    figure.S = pikepdf.Name.Formula
    del figure.Alt


def _skipped(pdf: pikepdf.Pdf) -> None:
    for heading in elements(pdf, "H2"):
        heading.S = pikepdf.Name.H3


def _unsorted_link(pdf: pikepdf.Pdf) -> None:
    annotated(pdf, "Link")
    del pdf.pages[0].obj.Tabs


CASES = (
    Case("an artifact in content", _artifact_inside, ("01-003",), ("7.1-1",)),
    Case("content in an artifact", _artifact_around, ("01-004",), ("7.1-2",)),
    Case("unmarked", drawn(b"0 0 9 9 re f"), ("01-005",), ("7.1-3",)),
    Case("held by none", _held_by_none, ("01-005",), ("7.1-3",)),
    Case("holding nothing", _holding_nothing, ("house: held", "house: parents")),
    Case("led elsewhere", _led_elsewhere, ("house: parents",)),
    Case("no way up", lambda pdf: drop(first(pdf, "Table"), "/P"),
         ("house: upwards",), ("7.1-12",)),
    Case("no such type", retyped("Div", "Own"), ("02-001",), ("7.1-5",)),
    Case("a circle", _in_a_circle, ("02-001", "02-003"), ("7.1-6",)),
    Case("remapped", _remapped, ("02-004",), ("7.1-7",)),
    Case("a reference", _referring, ("30-001",), ("7.20-1",)),
    Case("drawn twice", _drawn_twice, ("01-005", "30-002"), ("7.20-2",)),
    Case("no table", retyped("TR", "Div"), ("09-004",), ("7.2-8", "7.2-36")),
    Case(
        "a wider row", lambda pdf: table_attribute(pdf, "TD", "/ColSpan", 2),
        ("09-004",), ("7.2-42",),
    ),
    Case("no list", retyped("P", "LI"), ("09-005",), ("7.2-17",)),
    Case("no contents", retyped("P", "TOCI"), ("09-006",), ("7.2-26",)),
    Case("no scope", _without_scope, ("15-003",), ("7.5-1",)),
    Case(
        "no such header",
        lambda pdf: table_attribute(pdf, "TD", "/Headers", [pikepdf.String("none")]),
        ("house: headers",),
    ),
    Case("starts below", retyped("H1", "H2"), ("14-002",), ("7.4.2-1",)),
    Case("skips a level", _skipped, ("14-003",), ("7.4.2-1",), of="levels"),
    Case("two headings", _two_headings, ("14-006",), ("7.4.4-1",)),
    Case("with and without levels", retyped("P", "H"), ("14-007",), ("7.4.4-2",)),
    Case("no words for a figure", lambda pdf: drop(first(pdf, "Figure"), "/Alt"),
         ("13-004",), ("7.3-1",)),
    Case("no box", _without_box, ("house: box",)),
    Case("a note", retyped("P", "Note"), ("19-003",), ("7.9-1",)),
    Case("a formula", _formula, ("17-002",), ("7.7-1",)),
    Case("a link", _unsorted_link, ("28-009", "28-011", "28-012"),
         ("7.18.3-1", "7.18.5-1", "7.18.5-2")),
    Case("a sign", lambda pdf: annotated(pdf, "Text", "here"),
         ("28-002",), ("7.18.1-1",)),
    Case("a net", lambda pdf: annotated(pdf, "TrapNet", "net"),
         ("28-002", "28-007"), ("7.18.2-1",)),
)  # fmt: skip
"""Each with what our checks find, and what veraPDF finds."""
