"""Lists to choose from in cells; what is not on the list can be written as well."""

from collections.abc import Sequence

from openpyxl.worksheet.datavalidation import DataValidation

from matchround.exports.schedule.paper import Paper

_LONGEST = 255
"""Spreadsheet programs take no longer list, in letters."""


def offer(paper: Paper, words: Sequence[str], column: str, rows: range) -> None:
    """Offer words in the cells of a column; none where they are too many for a list."""
    listed = ",".join(words)
    if listed and len(listed) <= _LONGEST:
        _offer(paper, f'"{listed}"', column, rows)


def offer_cells(paper: Paper, cells: str, column: str, rows: range) -> None:
    """Offer what stands in other cells, given as a formula refers to them."""
    _offer(paper, cells, column, rows)


def _offer(paper: Paper, formula: str, column: str, rows: range) -> None:
    if not rows:
        return
    choice = DataValidation(type="list", formula1=formula, allow_blank=True)
    choice.showErrorMessage = False
    choice.add(f"{column}{rows.start}:{column}{rows.stop - 1}")
    paper.sheet.add_data_validation(choice)
