"""From the words of the pages to the file."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.product import Product, put
from matchround.exports.timetables.document import Document
from matchround.exports.timetables.letters import lacking
from matchround.exports.typesetting import typeset

TEMPLATE = "timetables/timetables.typ"


def printed(
    plan: Plan, document: Document, path: Path, *, now: bool = False, template: str = TEMPLATE
) -> Product:
    """Set the pages and write them to `path`; `now` tells whether they are to be printed.

    Raises:
        OSError: when the file cannot be written.
    """
    pdf = typeset(template, document, plan.created)
    product = put(plan, path, pdf.content)
    warnings = (*product.warnings, *lacking(document, pdf.missing, path.name))
    return Product(product.path, warnings, print=now)
