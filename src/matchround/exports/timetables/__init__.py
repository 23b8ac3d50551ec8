"""timetables.pdf: one A5 page per participant, tagged and searchable."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.product import Product, put
from matchround.exports.timetables.document import document
from matchround.exports.timetables.typesetting import typeset

FILE = "timetables.pdf"


def write(plan: Plan, folder: Path) -> Product:
    """Write the timetables of everybody who is coming, standby included, by surname.

    Raises:
        OSError: when the file cannot be written.
    """
    content, warnings = typeset(document(plan), plan.created, FILE)
    product = put(plan, folder / FILE, content)
    return Product(product.path, (*product.warnings, *warnings))
