"""schedule.xlsx: overview, by round, person and table, lists to fill in; printable on A4."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from matchround.event import Plan
from matchround.exports.agenda import Agendas
from matchround.exports.occasion import event_title
from matchround.exports.people import page_language
from matchround.exports.product import Product, put
from matchround.exports.schedule import (
    by_person,
    by_round,
    by_table,
    changes,
    check_in,
    overview,
)
from matchround.exports.schedule.marks import marks
from matchround.exports.schedule.paper import FONT, Paper
from matchround.files.packing import packed
from matchround.wording import text

FILE = "schedule.xlsx"

_SHEETS = {
    "sheet.overview": overview.fill,
    "sheet.by_round": by_round.fill,
    "sheet.by_person": by_person.fill,
    "sheet.by_table": by_table.fill,
    "sheet.check_in": check_in.fill,
    "sheet.changes": changes.fill,
}


def write(plan: Plan, folder: Path) -> Product:
    """Write everybody's schedule, in the event's language.

    Raises:
        OSError: when the file cannot be written.
    """
    return put(plan, folder / FILE, packed(workbook(plan), plan.created))


def workbook(plan: Plan) -> Workbook:
    """Make the workbook with all its sheets."""
    language = page_language(plan.event)
    book = Workbook()
    book.remove(book.worksheets[0])
    book._named_styles["Normal"].font = Font(name=FONT, size=10)  # type: ignore[attr-defined] # noqa: SLF001 -- openpyxl has no public way to a workbook's default font
    book.properties.creator = "matchround"
    book.properties.title = event_title(plan.event, language)
    marked = marks(plan)
    agendas = Agendas(plan, marked.people)
    for code, fill in _SHEETS.items():
        sheet = book.create_sheet(text(code, language))
        fill(Paper(sheet, plan, language, marked), agendas)
    return book
