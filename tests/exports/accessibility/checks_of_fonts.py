"""That every letter on a page can be drawn anywhere, and be told from its code."""

from collections.abc import Iterator
from typing import Any

import pikepdf

from exports.accessibility.document import Document
from exports.accessibility.letters import codes_of

NO_LETTERS = {"\x00", "\ufeff", "\ufffe"}


def _used(document: Document) -> Iterator[tuple[Any, set[int]]]:
    """Give every font that is used, with the codes that are shown in it."""
    fonts: dict[tuple[int, int], tuple[Any, set[int]]] = {}
    for it in document.painted:
        if it.font is not None:
            fonts.setdefault(it.font.objgen, (it.font, set()))[1].update(codes_of(it.codes))
    yield from fonts.values()


def _composite(document: Document) -> Iterator[tuple[Any, set[int]]]:
    """Give those of type 0, whose codes we can read."""
    yield from (it for it in _used(document) if it[0].Subtype == "/Type0")


def _descendant(font: Any) -> Any:  # noqa: ANN401 -- pikepdf's objects
    return font.DescendantFonts[0]


def kinds(document: Document) -> Iterator[str]:
    """house: kind of font. All others below read fonts of type 0 with codes of two bytes only."""
    for font, _ in _used(document):
        if font.Subtype != "/Type0" or font.Encoding not in {"/Identity-H", "/Identity-V"}:
            yield str(font.BaseFont)


def glyphs(document: Document) -> Iterator[str]:
    """31-004 (and 31-005): which glyph a code means is not said."""
    for font, _ in _composite(document):
        inner = _descendant(font)
        mapped = inner.get("/CIDToGIDMap")
        known = mapped == "/Identity" or isinstance(mapped, pikepdf.Stream)
        if inner.Subtype == "/CIDFontType2" and not known:
            yield str(font.BaseFont)


def directions(document: Document) -> Iterator[str]:
    """31-007: a map of codes says two directions of writing."""
    for font, _ in _composite(document):
        if "/ToUnicode" in font:
            said = int(font.ToUnicode.get("/WMode", 0))
            found = b"/WMode 1 def" in font.ToUnicode.read_bytes()
            if said != found:
                yield str(font.BaseFont)


def embedded(document: Document) -> Iterator[str]:
    """31-009: a font is not in the file."""
    for font, _ in _used(document):
        holder = _descendant(font) if font.Subtype == "/Type0" else font
        described = holder.get("/FontDescriptor", {})
        if not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield str(font.BaseFont)


def listed(document: Document) -> Iterator[str]:
    """31-015 (and 31-014): a font's list of glyphs leaves out one that is shown."""
    for font, codes in _composite(document):
        described = _descendant(font).FontDescriptor
        if "/CIDSet" in described:
            bits = described.CIDSet.read_bytes()
            there = {n for n in range(len(bits) * 8) if bits[n // 8] >> (7 - n % 8) & 1}
            yield from (f"{font.BaseFont}: {code}" for code in sorted(codes - there))


def without_letters(document: Document) -> Iterator[str]:
    """10-001 (and 31-027): a code cannot be mapped to letters."""
    for font, codes in _composite(document):
        known = document.letters(font)
        yield from (f"{font.BaseFont}: {code}" for code in sorted(codes) if not known.get(code))


def no_letters(document: Document) -> Iterator[str]:
    """31-028, 31-029: a code is mapped to U+0000, U+FEFF or U+FFFE."""
    for font, codes in _composite(document):
        known = document.letters(font)
        yield from (
            f"{font.BaseFont}: {code}"
            for code in sorted(codes)
            if NO_LETTERS & set(known.get(code, ""))
        )


def missing(document: Document) -> Iterator[str]:
    """31-030: the glyph for what the font does not have is shown."""
    for font, codes in _composite(document):
        if 0 in codes and _descendant(font).get("/CIDToGIDMap") == "/Identity":
            yield str(font.BaseFont)


CHECKS = {
    "house: kind of font": kinds,
    "31-004": glyphs,
    "31-007": directions,
    "31-009": embedded,
    "31-015": listed,
    "10-001": without_letters,
    "31-028": no_letters,
    "31-030": missing,
}
