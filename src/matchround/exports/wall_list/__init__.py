"""wall-list.pdf: everybody by surname with their table in each round, to be hung on a wall."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.sheets import put_pdf
from matchround.exports.wall_list.document import document

FILE = "wall-list.pdf"
TEMPLATE = "wall_list/wall_list.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write the list in the event's language: A4 where one such page is enough, else A3.

    Raises:
        OSError: when the file cannot be written.
    """
    return put_pdf(plan, TEMPLATE, document(plan, look), folder / FILE, now=True)
