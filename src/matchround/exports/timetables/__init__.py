"""timetables.pdf: one A5 page per participant, tagged and searchable."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.timetables.document import document
from matchround.exports.timetables.printing import printed

FILE = "timetables.pdf"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write the timetables of everybody who is coming, standby included, by surname.

    They are to be printed unless the plan was made again: then only those that changed are.

    Raises:
        OSError: when the file cannot be written.
    """
    return printed(plan, document(plan, look), folder / FILE, now=plan.replanned is None)
