"""From the words of a product to its PDF, with a warning for each text that cannot be printed."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.errors import Finding
from matchround.event import Plan
from matchround.exports.product import Product, put, warning
from matchround.exports.typesetting import typeset

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def put_pdf(
    plan: Plan, template: str, document: "DataclassInstance", path: Path, *, now: bool
) -> Product:
    """Set a document's words and write them to `path`; `now` where it is to be printed.

    Raises:
        OSError: when the file cannot be written.
    """
    pdf = typeset(template, document, plan.created)
    product = put(plan, path, pdf.content)
    warnings = (*product.warnings, *lacking(document, pdf.missing, path.name))
    return Product(product.path, warnings, print=now)


def lacking(document: "DataclassInstance", missing: frozenset[str], file: str) -> Iterator[Finding]:
    """Tell of every text that has letters that the font lacks, once."""
    for words in dict.fromkeys(_texts(asdict(document))) if missing else ():
        if letters := " ".join(sorted(missing.intersection(words))):
            yield warning("export.missing_letters", file, text=words, characters=letters)


def _texts(value: object) -> Iterator[str]:
    """Give every text of a document, in the order in which it stands there."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
