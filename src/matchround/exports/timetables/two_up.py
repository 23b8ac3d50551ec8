"""timetables-a4.pdf: two timetables to a sheet of A4; the cut stacks stay in order."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.timetables.document import document
from matchround.exports.timetables.printing import printed

FILE = "timetables-a4.pdf"
TEMPLATE = "timetables/two_up.typ"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write the timetables for printers that have A4 only; the same pages as timetables.pdf.

    They are not among the files to print, because timetables.pdf is.

    Raises:
        OSError: when the file cannot be written.
    """
    return printed(plan, document(plan, look), folder / FILE, template=TEMPLATE)
