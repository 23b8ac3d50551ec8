"""What the pages of a PDF paint, each operator with the marked content that it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

PAINTING = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "INLINE IMAGE"})
SHOWING = frozenset({"Tj", "TJ", "'", '"'})


@dataclass(frozen=True)
class Mark:
    """A marked-content sequence; `owner` is the page or form whose stream holds it."""

    tag: str
    mcid: int | None = None
    owner: tuple[int, int] = (0, 0)
    language: str = ""
    """The language that it says itself."""


@dataclass(frozen=True)
class Painted:
    """One painting operator on a page (counted from 0), with its marks from outer to inner."""

    page: int
    operator: str
    marks: tuple[Mark, ...]
    codes: bytes = b""
    """The character codes that are shown, two bytes each in the fonts that typst writes."""
    font: Any = None

    @property
    def is_artifact(self) -> bool:
        """Tell whether it stands in an artifact."""
        return any(mark.tag == "Artifact" for mark in self.marks)

    @property
    def content(self) -> Mark | None:
        """Give the innermost mark that a structure element may hold."""
        return next((mark for mark in reversed(self.marks) if mark.mcid is not None), None)


@dataclass
class _Stream:
    """A content stream that is read: a page's, or that of a form drawn on it."""

    page: int
    owner: tuple[int, int]
    resources: Any
    marks: tuple[Mark, ...]
    font: Any = None


def painted(pdf: pikepdf.Pdf) -> Iterator[Painted]:
    """Give all that is painted, page by page, the forms where they are drawn."""
    for number, page in enumerate(pdf.pages):
        yield from _read(page.obj, _Stream(number, page.obj.objgen, page.obj.Resources, ()))


def _read(source: Any, stream: _Stream) -> Iterator[Painted]:  # noqa: ANN401 -- pikepdf's objects
    outer = len(stream.marks)
    for instruction in pikepdf.parse_content_stream(source):
        operator = str(instruction.operator)
        operands = list(instruction.operands)
        if operator in {"BMC", "BDC"}:
            stream.marks = (*stream.marks, _mark(operands, stream))
        elif operator == "EMC":
            assert len(stream.marks) > outer, "ends what it did not begin"
            stream.marks = stream.marks[:-1]
        elif operator == "Tf":
            stream.font = stream.resources.Font[operands[0]]
        else:
            yield from _drawn(operator, operands, stream)
    assert len(stream.marks) == outer, "does not end what it began"


def _drawn(operator: str, operands: list[Any], stream: _Stream) -> Iterator[Painted]:
    if operator == "Do":
        drawn = stream.resources.XObject[operands[0]]
        if drawn.Subtype == "/Form":
            inner = drawn.get("/Resources", stream.resources)
            yield from _read(drawn, _Stream(stream.page, drawn.objgen, inner, stream.marks))
        else:
            yield Painted(stream.page, operator, stream.marks)
    elif operator in SHOWING:
        shown = operands[-1]
        pieces = shown if isinstance(shown, pikepdf.Array) else [shown]
        codes = b"".join(bytes(it) for it in pieces if isinstance(it, pikepdf.String))
        yield Painted(stream.page, operator, stream.marks, codes, stream.font)
    elif operator in PAINTING:
        yield Painted(stream.page, operator, stream.marks)


def _mark(operands: list[Any], stream: _Stream) -> Mark:
    given: Any = operands[1] if len(operands) > 1 else {}
    if isinstance(given, pikepdf.Name):
        given = stream.resources.Properties[given]
    mcid = given.get("/MCID")
    return Mark(
        str(operands[0]).removeprefix("/"),
        None if mcid is None else int(mcid),
        stream.owner,
        str(given.get("/Lang", "")),
    )
