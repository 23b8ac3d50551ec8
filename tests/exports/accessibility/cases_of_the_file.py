"""PDFs whose metadata, catalogue, languages or fonts are bad, each in one way."""

import pikepdf

from exports.accessibility.doctoring import (
    Case,
    annotated,
    descriptor,
    drawn,
    drop,
    font,
    replaced,
    rewritten,
)


def _without_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang
    annotated(pdf, "Link", "here")


def _layers(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[], D=pikepdf.Dictionary())


def _embedding(pdf: pikepdf.Pdf) -> None:
    inner = pdf.make_stream(b"a", Type=pikepdf.Name.EmbeddedFile)
    given = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, EF=pikepdf.Dictionary(F=inner))
    listed = pikepdf.Array([pikepdf.String("a"), pdf.make_indirect(given)])
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=pikepdf.Dictionary(Names=listed))


def _started(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1"))


def _named(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    replaced(pdf.Root.Metadata, old, new)


def _missing_glyph(pdf: pikepdf.Pdf) -> None:
    name = next(iter(pdf.pages[0].Resources.Font.keys())).encode()
    drawn(b"/Artifact BMC BT " + name + b" 9 Tf <0000> Tj ET EMC")(pdf)


def _plain_font(pdf: pikepdf.Pdf) -> None:
    plain = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier
    )
    pdf.pages[0].Resources.Font["/Z"] = pdf.make_indirect(plain)
    given = b"/Artifact BMC BT /Z 9 Tf () Tj ET EMC"
    drawn(given)(pdf)


def _ends(pdf: pikepdf.Pdf) -> None:
    """Nothing but a page without anything: no structure, no bookmarks."""
    rewritten(pdf, lambda _: [])
    del pdf.Root.StructTreeRoot


CASES = (
    Case(
        "no metadata", lambda pdf: drop(pdf.Root, "/Metadata"),
        ("06-001", "06-002", "06-003"), ("7.1-8",),
    ),
    Case(
        "another part", lambda pdf: _named(pdf, b"<pdfuaid:part>1", b"<pdfuaid:part>2"),
        ("06-002",), ("5-2",),
    ),
    Case("no title", lambda pdf: _named(pdf, b"dc:title", b"dc:other"), ("06-003",), ("7.1-9",)),
    Case(
        "title not asked for", lambda pdf: drop(pdf.Root.ViewerPreferences, "/DisplayDocTitle"),
        ("07-001",), ("7.1-10",),
    ),
    Case(
        "title hidden",
        lambda pdf: pdf.Root.ViewerPreferences.update({"/DisplayDocTitle": False}),
        ("07-002",), ("7.1-10",),
    ),
    Case("suspects", lambda pdf: pdf.Root.MarkInfo.update({"/Suspects": True}),
         ("01-007",), ("7.1-4",)),
    Case("not marked", lambda pdf: pdf.Root.MarkInfo.update({"/Marked": False}),
         ("house: marked",), ("6.2-1",)),
    Case("no structure", _ends, ("house: marked",), ("7.1-11",)),
    Case(
        "no language", _without_language,
        ("11-001", "11-002", "11-003", "11-004", "11-006", "28-011"),
        ("7.2-34", "7.2-22", "7.2-2", "7.2-24", "7.2-33"),
    ),
    Case("no such language", lambda pdf: pdf.Root.update({"/Lang": pikepdf.String("på svenska")}),
         ("house: language",), ("7.2-29",)),
    Case("layers", _layers, ("20-001",), ("7.10-1",)),
    Case("an embedded file", _embedding, ("21-001",), ("7.11-1",)),
    Case("a form", lambda pdf: pdf.Root.update({"/AcroForm": pikepdf.Dictionary(Fields=[])}),
         ("25-001",)),
    Case("locked", lambda _: None, ("26-002",), ("7.16-1",), locked=True),
    Case("a script", _started, ("house: scripts",)),
    Case("no bookmarks", lambda pdf: drop(pdf.Root, "/Outlines"),
         ("house: bookmarks",), of="pages"),
    Case("no letters", lambda pdf: drop(font(pdf), "/ToUnicode"), ("10-001",), ("7.21.7-1",)),
    Case(
        "a letter that is none",
        lambda pdf: replaced(font(pdf).ToUnicode, b"<0001> <004D>", b"<0001> <FEFF>"),
        ("31-028",), ("7.21.7-2",),
    ),
    Case("no map to glyphs", lambda pdf: drop(font(pdf).DescendantFonts[0], "/CIDToGIDMap"),
         ("31-004",), ("7.21.3.2-1",)),
    Case("two directions", lambda pdf: font(pdf).ToUnicode.update({"/WMode": 1}), ("31-007",)),
    Case("not embedded", lambda pdf: drop(descriptor(pdf), "/FontFile2"),
         ("31-009",), ("7.21.4.1-1",)),
    Case("a glyph not listed", lambda pdf: descriptor(pdf).CIDSet.write(b"\x80\x00"),
         ("31-015",), ("7.21.4.2-2",)),
    Case("a missing glyph", _missing_glyph, ("10-001", "31-030"), ("7.21.8-1",)),
    Case("a plain font", _plain_font,
         ("31-009", "house: kind of font"), ("7.21.4.1-1",)),
)  # fmt: skip
"""Each with what our checks find, and what veraPDF finds."""
