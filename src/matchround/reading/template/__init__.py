"""The template: a workbook ready to fill, in one language, that explains itself."""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from matchround.files import write_atomically
from matchround.files.packing import packed
from matchround.reading.template import event, guide, looks, sheets
from matchround.reading.vocabulary import sheet_names
from matchround.wording import text


def file_name(language: str) -> str:
    """Give the name that the template has where none is asked for.

    >>> file_name("sv")
    'deltagare.xlsx'
    """
    return f"{sheet_names().preferred('participants', language).lower()}.xlsx"


def write_template(path: Path, language: str, made: datetime) -> Path:
    """Write the template to `path`; it says that it was made at `made`.

    Raises:
        OSError: when the file cannot be written.
    """
    return write_atomically(path, packed(workbook(language, path.name), made))


def workbook(language: str, name: str) -> Workbook:
    """Make the workbook of a language; `name` is the file's, for the commands that it tells."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "matchround"
    book.properties.title = text("template.title", language)
    guide.fill(book.create_sheet(sheet_names().preferred("guide", language)), language, name)
    for kind in sheets.KINDS:
        sheet = book.create_sheet(sheet_names().preferred(kind, language))
        fill = event.fill if kind == "event" else sheets.fill
        fill(sheet, kind, language)
        looks.ready_to_print(sheet, kind, language)
    return book
