"""table-signs.pdf: an A4 sign for each table, its number large enough to be seen from afar."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.sheets import put_pdf
from matchround.exports.table_signs.document import document

FILE = "table-signs.pdf"
TEMPLATE = "table_signs/table_signs.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write a sign for each table that has a meeting, in the event's language.

    They are to be printed unless the plan was made again: the number on a sign stays, and whom
    to expect there is told by the list of changes.

    Raises:
        OSError: when the file cannot be written.
    """
    now = plan.replanned is None
    words = document(plan, look)
    if not words.signs:
        return Product(folder / FILE, written=False)
    return put_pdf(plan, TEMPLATE, words, folder / FILE, now=now)
