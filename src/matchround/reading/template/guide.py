"""The first sheet of the template: how to fill it in, in ten lines."""

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from matchround.reading.template import looks
from matchround.reading.template.examples import mark
from matchround.reading.vocabulary import sheet_names
from matchround.wording import text

LINES = 10
_TITLE = Font(name=looks.FONT, size=16, bold=True, color=looks.ACCENT)
_LINE = Font(name=looks.FONT, size=11)
_NUMBER = Font(name=looks.FONT, size=11, bold=True, color=looks.ACCENT)
_TOP = Alignment(vertical="top", wrap_text=True)
_WIDTH, _LETTERS, _LINE_HEIGHT = 104, 122, 15.5
_TITLE_ROWS = 2


def fill(sheet: Worksheet, language: str, file: str) -> None:
    """Fill the sheet with ten numbered lines; the commands name the file."""
    sheet["A1"].value, sheet["A1"].font = text("template.title", language), _TITLE
    sheet.row_dimensions[1].height = 26
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 5, _WIDTH
    named = {kind: sheet_names().preferred(kind, language) for kind in sheet_names().values}
    quoted = f'"{file}"' if " " in file else file
    for number in range(1, LINES + 1):
        row = number + _TITLE_ROWS
        code = f"template.guide.{number}"
        words = text(code, language, **named, marker=mark(language), file=quoted)
        count, line = sheet[f"A{row}"], sheet[f"B{row}"]
        count.value, count.font, count.alignment = f"{number}.", _NUMBER, _TOP
        line.value, line.font, line.alignment = words, _LINE, _TOP
        sheet.row_dimensions[row].height = (len(words) // _LETTERS + 1) * _LINE_HEIGHT + 6
    _set_up(sheet)


def _set_up(sheet: Worksheet) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
