"""desk-list.pdf: everybody to tick off at the desk. The only list with phone numbers."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.desk_list.document import document
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.sheets import put_pdf

FILE = "desk-list.pdf"
TEMPLATE = "desk_list/desk_list.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write the list in the event's language.

    It is to be printed unless the plan was made again: the one in use has its ticks.

    Raises:
        OSError: when the file cannot be written.
    """
    now = plan.replanned is None
    return put_pdf(plan, TEMPLATE, document(plan, look), folder / FILE, now=now)
