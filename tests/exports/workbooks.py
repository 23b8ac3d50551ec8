"""schedule.xlsx read back: what stands in its cells."""

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from matchround.event import Plan
from matchround.exports.schedule import write


def written(plan: Plan, folder: Path) -> Workbook:
    """Write the schedule and read it back."""
    return load_workbook(write(plan, folder).path)


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    """Give the filled rows, without their empty ends."""
    found: list[tuple[object, ...]] = []
    for row in sheet.iter_rows(values_only=True):
        values = list(row)
        while values and values[-1] in {None, ""}:
            values.pop()
        if values:
            found.append(tuple(values))
    return found


def everything(book: Workbook) -> str:
    """Give every cell of every sheet as one text."""
    return "\n".join(str(value) for sheet in book for row in rows(sheet) for value in row)
