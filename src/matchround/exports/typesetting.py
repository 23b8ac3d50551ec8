"""Setting a document with typst: PDF/UA-1, with the bundled font only."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import local
from typing import TYPE_CHECKING

import typst

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Typeset:
    """A PDF, and the letters of its words that the font does not have."""

    content: bytes
    missing: frozenset[str] = frozenset()


def typeset(template: str, document: "DataclassInstance", made: datetime) -> Typeset:
    """Set a document's words with a template (a path in this folder) as a PDF.

    One with missing letters is tagged, too, but not marked as PDF/UA-1, which forbids them.
    """
    words = json.dumps(asdict(document), ensure_ascii=False)
    try:
        return Typeset(_compiled(template, words, made))
    except typst.TypstError:
        missing = _missing(words, made)
        if not missing:
            raise
    return Typeset(_compiled(template, words, made, accessible=False), missing)


def _compiled(template: str, words: str, made: datetime, *, accessible: bool = True) -> bytes:
    pdf = _OWN.compiler.compile(
        HERE / template,
        format="pdf",
        sys_inputs={"data": words},
        pdf_standards=["ua-1"] if accessible else [],
        timestamp=int(made.timestamp()),
    )
    if not isinstance(pdf, bytes):
        msg = "typst gives one PDF as bytes"
        raise TypeError(msg)
    return pdf


def draws(picture: str) -> bool:
    """Tell whether a picture, as SVG, can be drawn at all."""
    try:
        _compiled("picture.typ", json.dumps(picture), datetime.fromtimestamp(0, UTC))
    except typst.TypstError:
        return False
    return True


class _Compilers(local):
    """A compiler for each thread: it reads fonts and templates once for however many documents."""

    def __init__(self) -> None:
        self.compiler = typst.Compiler(
            root=HERE, font_paths=[HERE / "fonts"], ignore_system_fonts=True
        )


_OWN = _Compilers()


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
