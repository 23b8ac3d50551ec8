"""The Event sheet of the template: a row for each setting, with what it means beside it."""

from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from matchround.reading.template import looks
from matchround.reading.template.examples import example
from matchround.reading.template.layout import COLUMNS, SETTINGS
from matchround.reading.template.sheets import head
from matchround.reading.vocabulary import setting_names, values
from matchround.wording import text

_FIRST = 3
_BOLD = Font(name=looks.FONT, size=10, bold=True)
_SMALL = Font(name=looks.FONT, size=9, color=looks.GREY)
_TOP = Alignment(vertical="top", horizontal="left", wrap_text=True)
_HAIR = Border(bottom=Side(style="thin", color="FFCDD3D9"))
_LETTERS = 104
_LINE_HEIGHT = 13.5


def fill(sheet: Worksheet, kind: str, language: str) -> None:
    """Fill the sheet; only the language has a value, that of the workbook."""
    given = example(kind, language)
    for number, one in enumerate(COLUMNS[kind], start=1):
        head(sheet, number, kind, one, language)
        cell = sheet[f"{get_column_letter(number)}2"]
        looks.example(cell, given.get(one.name, ""), plain=one.plain)
    for row, (setting, family) in enumerate(SETTINGS.items(), start=_FIRST):
        _setting(sheet, row, setting, language)
        if family:
            words = [values(family).preferred(v, language) for v in values(family).values]
            looks.offer(sheet, f"B{row}", words, free=False)


def _setting(sheet: Worksheet, row: int, setting: str, language: str) -> None:
    name, value, note = sheet[f"A{row}"], sheet[f"B{row}"], sheet[f"C{row}"]
    word = setting_names().preferred(setting, language)
    name.value, name.font, name.alignment = word[0].upper() + word[1:], _BOLD, _TOP
    value.font, value.alignment, value.border = looks.PLAIN, _TOP, _HAIR
    if setting == "language":
        value.value = values("print language").preferred(language, language)
    code = setting.replace(" ", "_").replace("-", "_")
    note.value, note.font, note.alignment = text(f"template.setting.{code}", language), _SMALL, _TOP
    lines = len(str(note.value)) // _LETTERS + 1
    sheet.row_dimensions[row].height = lines * _LINE_HEIGHT + 3
