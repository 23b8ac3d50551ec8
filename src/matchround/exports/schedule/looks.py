"""How cells look: openpyxl finds out anew for every cell what thousands of them share."""

from copy import copy

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font

Part = Font | Alignment | Border

_NAMES = {Font: "font", Alignment: "alignment", Border: "border"}

_STYLE = "_style"
"""The attribute with the numbers of all parts, which is to be copied as openpyxl's guide tells."""


class Looks:
    """Puts parts of a look on the cells of a workbook; the same parts are looked up once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], tuple[object, tuple[Part, ...]]] = {}

    def put_on(self, cell: Cell | MergedCell, *parts: Part) -> None:
        """Put them on a cell; what it has besides stays."""
        key = (*(getattr(cell, _STYLE) or ()), *map(id, parts))
        if key in self._known:
            setattr(cell, _STYLE, copy(self._known[key][0]))
            return
        for part in parts:
            setattr(cell, _NAMES[type(part)], part)
        self._known[key] = (copy(getattr(cell, _STYLE)), parts)
