"""The structure tree of a PDF: what a screen reader walks through."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

STANDARD = frozenset(
    (
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI"),
        *("Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6"),
        *("L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"),
        *("Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby"),
        *("RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form"),
    )
)
"""ISO 32000-1, 14.8.4."""


@dataclass(frozen=True)
class Content:
    """A marked-content sequence that an element holds; `owner` is its page, or its form."""

    owner: tuple[int, int]
    mcid: int


@dataclass(frozen=True)
class Referred:
    """An object (an annotation) that an element holds."""

    target: Any


@dataclass(eq=False)
class Element:
    """A structure element; `kind` is the standard type that its own is mapped to, else its own."""

    node: Any
    kind: str
    parent: "Element | None" = None
    kids: "list[Element | Content | Referred]" = field(default_factory=list)

    @property
    def elements(self) -> "list[Element]":
        """Give the elements that it holds."""
        return [kid for kid in self.kids if isinstance(kid, Element)]

    def text(self, key: str) -> str:
        """Give an entry of it as text, "" where there is none."""
        return str(self.node.get(key, ""))

    def attribute(self, owner: str, name: str) -> Any:  # noqa: ANN401 -- pikepdf's objects
        """Give an attribute, None where it has none."""
        given = self.node.get("/A", [])
        for each in given if isinstance(given, pikepdf.Array) else [given]:
            if isinstance(each, pikepdf.Dictionary) and each.get("/O") == owner and name in each:
                return each[name]
        return None

    @property
    def language(self) -> str:
        """Give the language that it says, or an element around it; "" where none does."""
        said = self.text("/Lang")
        return said or (self.parent.language if self.parent else "")


def roles(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Give the standard type that each own type is mapped to, itself where that ends nowhere."""
    root: Any = pdf.Root.get("/StructTreeRoot", {})
    given = {_plain(own): _plain(other) for own, other in root.get("/RoleMap", {}).items()}
    return {name: _followed(name, given) for name in given}


def _followed(name: str, given: dict[str, str]) -> str:
    now, seen = name, set[str]()
    while now in given and now not in seen:
        seen.add(now)
        now = given[now]
    return now


def _plain(name: object) -> str:
    return str(name).removeprefix("/")


def tree(pdf: pikepdf.Pdf) -> list[Element]:
    """Give the elements at the top of the tree, with all that they hold."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return []
    top = Element(root, "")
    _fill(top, roles(pdf), (0, 0))
    for element in top.elements:
        element.parent = None
    return top.elements


def _fill(element: Element, mapped: dict[str, str], page: tuple[int, int]) -> None:
    given = element.node.get("/K", [])
    page = element.node["/Pg"].objgen if "/Pg" in element.node else page
    for kid in given if isinstance(given, pikepdf.Array) else [given]:
        element.kids.append(_kid(kid, element, mapped, page))


def _kid(
    kid: Any,  # noqa: ANN401 -- pikepdf's objects
    element: Element,
    mapped: dict[str, str],
    page: tuple[int, int],
) -> "Element | Content | Referred":
    if not isinstance(kid, pikepdf.Dictionary):
        return Content(page, int(kid))
    page = kid["/Pg"].objgen if "/Pg" in kid else page
    if kid.get("/Type") == "/MCR":
        owner = kid["/Stm"].objgen if "/Stm" in kid else page
        return Content(owner, int(kid.MCID))
    if kid.get("/Type") == "/OBJR":
        return Referred(kid.Obj)
    own = _plain(kid.S)
    made = Element(kid, mapped.get(own, own), element)
    _fill(made, mapped, page)
    return made


def walk(elements: list[Element]) -> Iterator[Element]:
    """Give elements and all below them, in reading order."""
    for element in elements:
        yield element
        yield from walk(element.elements)


def parent_tree(pdf: pikepdf.Pdf) -> dict[int, Any]:
    """Give the entries of the tree from content to structure."""
    root: Any = pdf.Root.get("/StructTreeRoot", {})
    return dict(_numbers(root.get("/ParentTree", {})))


def _numbers(node: Any) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 -- pikepdf's objects
    listed = list(node.get("/Nums", []))
    for number, value in zip(listed[::2], listed[1::2], strict=True):
        yield int(number), value
    for kid in node.get("/Kids", []):
        yield from _numbers(kid)
