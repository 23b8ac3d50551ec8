"""changes.pdf: who goes where instead, by name and by table, to be hung on a wall."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.changes.document import document
from matchround.exports.changes.letters import lacking
from matchround.exports.differences import differences
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product, put
from matchround.exports.typesetting import typeset

FILE = "changes.pdf"
TEMPLATE = "changes/changes.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write what a re-plan changed, in the event's language; nothing without a re-plan.

    It is to be printed where it tells anything.

    Raises:
        OSError: when the file cannot be written.
    """
    found = differences(plan)
    if found is None:
        return Product(folder / FILE, written=False)
    words = document(found, look)
    pdf = typeset(TEMPLATE, words, plan.created)
    product = put(plan, folder / FILE, pdf.content)
    warnings = (*product.warnings, *lacking(words, pdf.missing, FILE))
    return Product(product.path, warnings, print=words.tells)
