"""Good PDFs made bad in one way, so that a check is seen to fail: the tools for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

Doctor = Callable[[pikepdf.Pdf], object]
Instructions = list[Any]


@dataclass(frozen=True)
class Case:
    """A way to make a PDF bad.

    `meets`: the conditions that our checks find then, no others. `breaks`: rules of veraPDF that
    are among those that it finds; none where it does not look. `of`: which good PDF it is done to.
    """

    name: str
    doctor: Doctor
    meets: tuple[str, ...]
    breaks: tuple[str, ...] = ()
    of: str = "page"
    locked: bool = False
    """Whether the file is encrypted so that it may not be read aloud."""


def doctored(case: Case, good: Path, folder: Path) -> Path:
    """Give a PDF made bad, in a folder."""
    target = folder / f"{case.name}.pdf"
    may = pikepdf.Permissions(accessibility=False)
    key = (
        pikepdf.Encryption(owner="a", R=3, aes=False, metadata=False, allow=may)
        if case.locked
        else False
    )
    with pikepdf.open(good) as pdf:
        case.doctor(pdf)
        pdf.save(target, encryption=key)
    return target


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """Give the structure elements of a type in reading order."""
    return [node for node in _below(pdf.Root.StructTreeRoot) if node.get("/S") == f"/{kind}"]


def first(pdf: pikepdf.Pdf, kind: str) -> Any:  # noqa: ANN401 -- pikepdf's objects
    """Give the first structure element of a type."""
    return elements(pdf, kind)[0]


def _below(node: Any) -> Iterator[Any]:  # noqa: ANN401 -- pikepdf's objects
    given = node.get("/K", [])
    for kid in given if isinstance(given, pikepdf.Array) else [given]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid)


def retyped(kind: str, other: str) -> Doctor:
    """Make the first element of a type one of another."""

    def doctor(pdf: pikepdf.Pdf) -> None:
        first(pdf, kind).S = pikepdf.Name(f"/{other}")

    return doctor


def table_attribute(pdf: pikepdf.Pdf, kind: str, name: str, value: object) -> None:
    """Give the first cell of a kind an attribute; None takes it from all of them."""
    for cell in elements(pdf, kind)[: None if value is None else 1]:
        for each in cell.A:
            if each.O == "/Table":
                drop(each, name)
                if value is not None:
                    each[name] = value


def drop(node: Any, key: str) -> None:  # noqa: ANN401 -- pikepdf's objects
    """Take an entry away where there is one."""
    if key in node:
        del node[key]


def font(pdf: pikepdf.Pdf) -> Any:  # noqa: ANN401 -- pikepdf's objects
    """Give the first font of the first page."""
    return next(iter(pdf.pages[0].Resources.Font.values()))


def descriptor(pdf: pikepdf.Pdf) -> Any:  # noqa: ANN401 -- pikepdf's objects
    """Give what describes that font."""
    return font(pdf).DescendantFonts[0].FontDescriptor


def rewritten(pdf: pikepdf.Pdf, change: Callable[[Instructions], Instructions]) -> None:
    """Change what the first page paints."""
    page = pdf.pages[0]
    given = list(pikepdf.parse_content_stream(page.obj))
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(change(given)))


def instructions(source: bytes) -> Instructions:
    """Read instructions."""
    with pikepdf.new() as pdf:
        return list(pikepdf.parse_content_stream(pdf.make_stream(source)))


def drawn(source: bytes) -> Doctor:
    """Paint something more, at the end of the first page."""
    return lambda pdf: rewritten(pdf, lambda given: [*given, *instructions(source)])


def form(pdf: pikepdf.Pdf, source: bytes, **entries: object) -> None:
    """Put a form among what the first page can draw, as X."""
    made = pdf.make_stream(source, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    made.BBox = pikepdf.Array([0, 0, 9, 9])
    for name, value in entries.items():
        made[f"/{name}"] = value
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(X=made)


def annotated(pdf: pikepdf.Pdf, kind: str, words: str = "") -> None:
    """Put an annotation of a kind on the first page; it says nothing where there are no words."""
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), Rect=[0, 0, 9, 9], F=4
    )
    if words:
        note.Contents = pikepdf.String(words)
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])


def replaced(stream: Any, old: bytes, new: bytes) -> None:  # noqa: ANN401 -- pikepdf's objects
    """Replace bytes that are in a stream."""
    content = stream.read_bytes()
    assert old in content
    stream.write(content.replace(old, new))
