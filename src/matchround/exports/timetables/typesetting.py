"""Setting a document with typst: PDF/UA-1, with the bundled font only."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import typst

from matchround.errors import Finding
from matchround.exports.product import warning
from matchround.exports.timetables.document import Document, Page

HERE = Path(__file__).parent
FONTS = HERE.parent / "fonts"


def typeset(document: Document, made: datetime, file: str) -> tuple[bytes, tuple[Finding, ...]]:
    """Set the document as a PDF, and tell of every text that the font has no letters for.

    Such a PDF is tagged, too, but not marked as PDF/UA-1, which forbids missing letters.
    """
    words = json.dumps(asdict(document), ensure_ascii=False)
    try:
        return _compiled("timetables.typ", words, made), ()
    except typst.TypstError:
        missing = _missing(words, made)
        if not missing:
            raise
    unmarked = _compiled("timetables.typ", words, made, accessible=False)
    return unmarked, tuple(_warnings(document, missing, file))


def _compiled(template: str, words: str, made: datetime, *, accessible: bool = True) -> bytes:
    compiler = typst.Compiler(
        HERE / template,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={"data": words},
    )
    stamp = int(made.timestamp())
    pdf = compiler.compile(
        format="pdf", pdf_standards=["ua-1"] if accessible else [], timestamp=stamp
    )
    if not isinstance(pdf, bytes):
        msg = "typst gives one PDF as bytes"
        raise TypeError(msg)
    return pdf


def _missing(words: str, made: datetime) -> frozenset[str]:
    """Find the letters that cannot be printed, by trying each one that is out of the ordinary."""
    unusual = sorted({letter for letter in words if ord(letter) > ord("ÿ")})
    return frozenset(letter for letter in unusual if not _prints(letter, made))


def _prints(letter: str, made: datetime) -> bool:
    try:
        _compiled("letter.typ", json.dumps(letter), made)
    except typst.TypstError:
        return False
    return True


def _warnings(document: Document, missing: frozenset[str], file: str) -> Iterator[Finding]:
    """Tell of every name that lacks letters, then of other texts with letters not yet told."""
    told: set[str] = set()
    texts = [(page, words) for page in document.pages for words in _own(page)]
    names = len(texts)
    texts += [(page, words) for page in document.pages for words in _others(page)]
    for number, (page, words) in enumerate(texts):
        lacking = missing.intersection(words)
        if lacking and (number < names or lacking - told):
            told |= lacking
            letters = " ".join(sorted(lacking))
            yield warning(
                "export.missing_glyphs", file, text=words, characters=letters, person=page.name
            )


def _own(page: Page) -> tuple[str, ...]:
    return (page.name, page.organisation)


def _others(page: Page) -> Iterator[str]:
    yield from (page.event, page.occasion)
    for row in page.rows:
        yield from (row.table, row.note, row.why, *(partner.belongs for partner in row.partners))
        yield row.starter
