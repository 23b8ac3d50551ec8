"""mail-merge.xlsx and .csv: a row per participant with all that a letter may say to them."""

import csv
from datetime import datetime
from io import StringIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from matchround.event import Plan
from matchround.exports.mail_merge.table import Table, harmless, table
from matchround.exports.product import Product, put
from matchround.exports.schedule.cells import put_value
from matchround.files.packing import packed

XLSX = "mail-merge.xlsx"
CSV = "mail-merge.csv"

_WIDTH = 18


def write(plan: Plan, folder: Path) -> Product:
    """Write both. They hold the readers' own addresses: for whoever sends the letters only.

    Raises:
        OSError: when neither can be written.
    """
    rows = table(plan, folder)
    product = put(plan, folder / XLSX, _workbook(rows, plan.created))
    beside = put(plan, folder / CSV, _csv(rows))
    warnings = (*product.warnings, *beside.warnings)
    return Product(product.path, warnings, beside=(beside.path,))


def _workbook(rows: Table, made: datetime) -> bytes:
    book = Workbook()
    book.properties.creator = "matchround"
    sheet = book.worksheets[0]
    sheet.title = "mail-merge"
    for number, row in enumerate((rows.headings, *rows.rows), start=1):
        for column, words in enumerate(row, start=1):
            _fill(sheet.cell(number, column), words)
    for column, cell in enumerate(sheet[1], start=1):
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    sheet.freeze_panes = "D2"
    return packed(book, made)


def _fill(cell: Cell | MergedCell, words: str) -> None:
    """Fill a cell of this sheet, which merges none."""
    if isinstance(cell, Cell):
        put_value(cell, words)
        cell.number_format = "@"


def _csv(rows: Table) -> bytes:
    """Write it as spreadsheet programs of the region read it: semicolons, UTF-8 with a BOM."""
    target = StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(rows.headings)
    writer.writerows([harmless(words) for words in row] for row in rows.rows)
    return target.getvalue().encode("utf-8-sig")
