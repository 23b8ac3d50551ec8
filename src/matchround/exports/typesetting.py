"""Setting a document with typst: PDF/UA-1, with the bundled font only."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
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
    compiler = typst.Compiler(
        HERE / template,
        root=HERE,
        font_paths=[HERE / "fonts"],
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
