"""timetables-changed.pdf: the pages of those whose timetable is not what it was."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.differences import differences
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.timetables.document import changed_document
from matchround.exports.timetables.printing import printed

FILE = "timetables-changed.pdf"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write the changed timetables, what is different marked; nothing where none changed.

    Raises:
        OSError: when the file cannot be written.
    """
    found = differences(plan)
    if found is None or not found.changed:
        return Product(folder / FILE, written=False)
    return printed(plan, changed_document(found, look), folder / FILE, now=True)
