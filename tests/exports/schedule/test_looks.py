"""Looks of cells are those that each cell would have been given by itself."""

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, Side

from matchround.exports.schedule.looks import Looks

FONT = Font(name="Arial", size=11, bold=True)
PLACED = Alignment(vertical="center")
LINE = Border(bottom=Side(style="thin"))


def shown(cell: Cell | MergedCell) -> tuple[bool, str | None, str | None]:
    """Tell what is seen of a cell: bold letters, their place, the line below."""
    return bool(cell.font.bold), cell.alignment.vertical, cell.border.bottom.style


def test_the_second_cell_looks_like_the_first() -> None:
    """Every part of it; a third with another part is different in that part only."""
    first, second, third = Workbook().worksheets[0]["A1:C1"][0]
    looks = Looks()
    for cell in (first, second):
        looks.put_on(cell, FONT, PLACED)
    looks.put_on(third, FONT, LINE)
    assert shown(first) == shown(second) == (True, "center", None)
    assert shown(third) == (True, None, "thin")


def test_what_a_cell_has_besides_stays() -> None:
    """A part put on later, and a change of one cell, touch nothing else."""
    first, second = Workbook().worksheets[0]["A1:B1"][0]
    looks = Looks()
    for cell in (first, second):
        looks.put_on(cell, FONT)
        looks.put_on(cell, PLACED, LINE)
    first.font = Font()
    assert shown(second) == (True, "center", "thin")
    assert shown(first) == (False, "center", "thin")
