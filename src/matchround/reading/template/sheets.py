"""The sheets of rows: a header with its explanation, an example, and choices below."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from matchround.reading.template import looks
from matchround.reading.template.examples import example
from matchround.reading.template.layout import COLUMNS, Column
from matchround.reading.vocabulary import columns
from matchround.wording import text

KINDS = ("participants", "event", "programme", "tables", "pairs", "synonyms")

ROWS = {"participants": 2000}
"""Down to which row words are offered."""
_FEW = 300


def fill(sheet: Worksheet, kind: str, language: str) -> None:
    """Fill a sheet: headers, one example row, choices for the rows to come."""
    given = example(kind, language)
    for number, one in enumerate(COLUMNS[kind], start=1):
        letter = get_column_letter(number)
        head(sheet, number, kind, one, language)
        looks.example(sheet[f"{letter}2"], given.get(one.name, ""), plain=one.plain)
        last = ROWS.get(kind, _FEW)
        cells = f"{letter}2:{letter}{last}"
        looks.offer(sheet, cells, one.choices(language), free=one.free)


def head(sheet: Worksheet, number: int, kind: str, one: Column, language: str) -> None:
    """Write a column's header, with what it means as its comment."""
    letter = get_column_letter(number)
    looks.column(sheet.column_dimensions[letter], one.width, plain=one.plain)
    word = columns(kind).preferred(one.name, language)
    looks.head(sheet[f"{letter}1"], word[0].upper() + word[1:], _meaning(kind, one.name, language))


def _meaning(kind: str, column: str, language: str) -> str:
    if column == "note" and kind != "event":
        return text("template.note", language)
    return text(f"template.{kind}.{column.replace(' ', '_')}", language)
