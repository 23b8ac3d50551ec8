"""A sheet that is filled from the top: titles, headings and rows of cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from matchround.event import Plan
from matchround.exports.occasion import event_title, occasion
from matchround.exports.schedule.cells import put_value, stress
from matchround.exports.schedule.lettering import lines_of
from matchround.exports.schedule.looks import Looks
from matchround.exports.schedule.marks import SIGN, Marks
from matchround.wording import text

FONT = "Arial"
_ACCENT, _SOFT = "0B5566", "545D66"
_HAIR = Border(bottom=Side(style="thin", color="CDD3D9"))
_FIRM = Border(bottom=Side(style="medium", color=_ACCENT))
_LINE = Side(style="thin", color="8A939B")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_PLAIN = Font(name=FONT, size=10)
_BOLD = Font(name=FONT, size=10, bold=True)
_HEADING = Font(name=FONT, size=10, bold=True, color=_ACCENT)
_PLACED = Alignment(vertical="center", horizontal="left", wrap_text=True)
_INDENTED = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)
_HEAD = PatternFill("solid", fgColor="E6EEF0")
_MARKED = PatternFill("solid", fgColor="FFE9A8")
_LINE_HEIGHT = 13.5
_TIME = 13.0


@dataclass
class Paper:
    """Fills one sheet; `row` is the row last written."""

    sheet: Worksheet
    plan: Plan
    language: str
    marks: Marks = field(default_factory=Marks)
    row: int = field(default=0, init=False)
    _looks: Looks = field(default_factory=Looks, init=False)

    def say(self, code: str, **data: str | int) -> str:
        """Give a text in the sheet's language."""
        return text(code, self.language, **data)

    def widths(self, *widths: float) -> None:
        """Set the columns' widths, in characters, before rows are written; 0 hides a column."""
        for column, width in enumerate(widths, start=1):
            dimension = self.sheet.column_dimensions[get_column_letter(column)]
            dimension.width = width
            dimension.hidden = width == 0

    @property
    def time_width(self) -> float:
        """How wide a column of times is, in characters; 0 where the event has no clock."""
        return _TIME if any(round_.start for round_ in self.plan.event.rounds) else 0.0

    def title(self) -> None:
        """Write the event's title, date and place."""
        self.line(event_title(self.plan.event, self.language), size=16)
        self.line(occasion(self.plan.event, self.language), size=10, colour=_SOFT)
        self.row += 1

    def line(self, words: str, size: int = 12, colour: str = _ACCENT) -> None:
        """Write a line of its own that runs across the sheet."""
        self.row += 1
        cell = self._cell(1)
        put_value(cell, words)
        cell.font = Font(name=FONT, bold=colour == _ACCENT, size=size, color=colour)
        self.sheet.row_dimensions[self.row].height = size * 1.5

    def headings(self, codes: Sequence[str], across: int = 0) -> None:
        """Write a row of headings, by their codes; the last one reaches to column `across`."""
        self.named_headings([*map(self.say, codes), *("",) * (across - len(codes))])
        if across > len(codes):
            self.join(len(codes), across)

    def named_headings(self, names: Sequence[str]) -> None:
        """Write a row of headings, by their words."""
        self.cells(names, bold=True)
        for cell in self.sheet[self.row][: len(names)]:
            cell.font = _HEADING
            cell.fill = _HEAD
            cell.border = _FIRM

    def cells(self, values: Sequence[str | int], *, bold: bool = False) -> None:
        """Write a row of values, as high as its texts need; `bold` where they are to be."""
        self.row += 1
        for column, value in enumerate(values, start=1):
            cell = self._cell(column)
            self._looks.put_on(cell, _BOLD if bold else _PLAIN, _PLACED, _HAIR)
            put_value(cell, value)
        widths = [self._width(column) for column in range(1, len(values) + 1)]
        lines = (
            lines_of(str(value), width, bold=bold or str(value).startswith(SIGN))
            for value, width in zip(values, widths, strict=True)
        )
        self._set_height(max(lines, default=1))

    def cells_across(self, values: Sequence[str | int], across: int) -> None:
        """Write a row of values, the last of which reaches to column `across`."""
        self.cells((*values, *("",) * (across - len(values))))
        self.join(len(values), across)

    def join(self, first: int, last: int) -> None:
        """Make one cell of the columns `first` to `last` of the row last written."""
        self.sheet.merge_cells(
            start_row=self.row, end_row=self.row, start_column=first, end_column=last
        )
        joined = sum(self._width(column) for column in range(first, last + 1))
        widths = [*map(self._width, range(1, first)), joined]
        lines = (lines_of(self._value(n), width) for n, width in enumerate(widths, start=1))
        self._set_height(max(lines))

    def bold(self, column: int) -> None:
        """Make a cell of the row last written bold."""
        self.sheet.cell(self.row, column).font = _BOLD

    def stress(self, column: int, part: str) -> None:
        """Make part of the text of a cell of the row last written bold."""
        stress(self._cell(column), part, FONT, 10)

    def mark(self, *columns: int) -> None:
        """Mark cells of the row last written as changed."""
        for column in columns:
            self.sheet.cell(self.row, column).fill = _MARKED
            self.bold(column)

    def legend(self) -> None:
        """Say what marked cells are, where there are any."""
        if self.marks.any:
            words = self.say("schedule.changed", revision=self.marks.revision)
            self.line(words, size=10)
            column = 1
            while sum(map(self._width, range(1, column + 1))) < len(words):
                column += 1
            self.mark(*range(1, column + 1))

    def note(self, words: str, across: int) -> None:
        """Write how the sheet is used, in plain letters that run on over the columns."""
        self.cells_across((words,), across)
        for column in range(1, across + 1):
            self.sheet.cell(self.row, column).border = Border()

    def boxes(self, columns: int, height: float) -> None:
        """Draw the cells of the row last written as boxes to write in by hand."""
        for column in range(1, columns + 1):
            self._looks.put_on(self.sheet.cell(self.row, column), _INDENTED, _BOX)
        row = self.sheet.row_dimensions[self.row]
        row.height = max(height, row.height or 0)

    def height(self, first: int, last: int) -> float:
        """How high the rows `first` to `last` are together, in points."""
        heights = (self.sheet.row_dimensions[row].height for row in range(first, last + 1))
        return sum(height or _LINE_HEIGHT for height in heights)

    def _cell(self, column: int) -> Cell:
        cell = self.sheet.cell(self.row, column)
        if not isinstance(cell, Cell):
            msg = "a row is written before its cells are joined"
            raise TypeError(msg)
        return cell

    def _set_height(self, lines: int) -> None:
        self.sheet.row_dimensions[self.row].height = lines * _LINE_HEIGHT + 3

    def _width(self, column: int) -> float:
        return float(self.sheet.column_dimensions[get_column_letter(column)].width)

    def _value(self, column: int) -> str:
        return str(self.sheet.cell(self.row, column).value or "")
