"""timetables-single/*.pdf: a PDF per participant, to be sent."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from matchround.errors import Finding
from matchround.event import Plan
from matchround.exports.calendar.history import everybody
from matchround.exports.calendar.names import file_names
from matchround.exports.look import PLAIN, Look
from matchround.exports.people import roster
from matchround.exports.product import Product
from matchround.exports.timetables.document import Document, Page, document
from matchround.exports.timetables.printing import printed

FOLDER = "timetables-single"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write everybody's page as a file of its own, under the name that their calendar has.

    Raises:
        OSError: when a file cannot be written.
    """
    whole = document(plan, look)
    names = paths(plan)
    products = [
        printed(plan, _alone(whole, page), folder / names[person.id])
        for person, page in zip(roster(plan.event), whole.pages, strict=True)
    ]
    return Product(folder / FOLDER, tuple(_once(products)))


def _once(products: Iterable[Product]) -> Iterator[Finding]:
    """Give each warning once: letters that are missing are so on the pages of partners, too."""
    told: set[tuple[str, object]] = set()
    for found in (found for product in products for found in product.warnings):
        about = (found.code, found.data.get("characters", found.file))
        if about not in told:
            told.add(about)
            yield found


def paths(plan: Plan) -> dict[str, str]:
    """Give each participant (id) the path of their page in the folder of the plan."""
    names = file_names(everybody(plan), ".pdf")
    return {who: f"{FOLDER}/{name}" for who, name in names.items()}


def _alone(whole: Document, page: Page) -> Document:
    """Put one page into a document in its reader's language."""
    title = f"{page.event}: {page.name}"
    return replace(whole, title=title, language=page.language, pages=(page,))
