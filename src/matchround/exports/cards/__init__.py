"""cards.pdf: a card of A6 per participant, four to a sheet of A4, with marks to cut along."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.timetables.document import document
from matchround.exports.timetables.printing import printed

FILE = "cards.pdf"
TEMPLATE = "cards/cards.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write everybody's rounds compactly; the four cut stacks stay in order.

    They are not among the files to print, because timetables.pdf is.

    Raises:
        OSError: when the file cannot be written.
    """
    return printed(plan, document(plan, look, with_codes=False), folder / FILE, template=TEMPLATE)
