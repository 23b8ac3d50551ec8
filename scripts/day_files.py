"""The files of a played day, as an organiser would edit them in a spreadsheet program."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

NEW = (
    (
        "Signe",
        "Granlund",
        "signe.granlund@example.se",
        "Umeå Energi",
        "Näringsliv",
        "Energi; Värme",
    ),
    (
        "Aron",
        "Bäckman",
        "aron.backman@example.se",
        "Umeå kommun",
        "Kommun och kommunala bolag",
        "Skog; Vatten",
    ),
    (
        "Lova",
        "Sandlund",
        "lova.sandlund@example.se",
        "Hej Främling",
        "Civilsamhälle",
        "Integration",
    ),
)
"""Who signs up the evening before: the first columns of the sheet."""

GONE = (7, 23)
"""Places of the people (from 0) who cancel."""

CORRECTED = 2, "Sveriges lantbruksuniversitet"
"""Whose organisation was wrong, and what it is called."""

ORGANISATION = 3


def edit_registration(book: Path) -> None:
    """Let three sign up, two cancel, one organisation be corrected; mix the rows."""
    workbook = load_workbook(book)
    sheet = workbook.worksheets[0]
    head, *people = [list(row) for row in sheet.iter_rows(values_only=True)]
    place, organisation = CORRECTED
    people[place][ORGANISATION] = organisation
    rows = [row for number, row in enumerate(people) if number not in GONE]
    rows += [[*new, *[None] * (len(head) - len(new))] for new in NEW]
    Random(5).shuffle(rows)  # noqa: S311 -- no secret
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    workbook.save(book)


def check_in(schedule: Path, here: Sequence[str], changes: Sequence[tuple[str, str, int]]) -> None:
    """Tick who is here (by id) in the sheet Check-in, and write what, who, round in Changes."""
    workbook = load_workbook(schedule)
    sheet = workbook["Check-in"]
    for number in range(_below(sheet, "Id"), sheet.max_row + 1):
        if sheet.cell(number, 1).value in here:
            sheet.cell(number, 4).value = "x"
    sheet = workbook["Changes"]
    for number, (what, who, round_) in enumerate(changes, _below(sheet, "What")):
        sheet.cell(number, 1).value = what
        sheet.cell(number, 2).value = who
        sheet.cell(number, 3).value = round_
    workbook.save(schedule)


def _below(sheet: Worksheet, head: str) -> int:
    """Give the number of the first row below the headers of which the first is `head`."""
    rows = range(1, sheet.max_row + 1)
    return next(number + 1 for number in rows if sheet.cell(number, 1).value == head)
