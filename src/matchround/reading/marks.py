"""What xlsx and ods files say beside their values: hidden rows, formulas never calculated, errors.

The reader of values gives a hidden row like any other, and nothing at all for a formula without
a calculated value or for `#N/A`. This looks at the raw sheets for them. The old xls format is
not looked at: its formulas always carry a value.
"""

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from posixpath import join, normpath

from matchround.reading.grids import Marks

_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*?)/?>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*?)/?>")
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\b((?:[^>\"]|\"[^\"]*\")*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_FORMULA_SIGNS = (b"f>", b'="shared"')
"""One of these is in every sheet with formulas, and is sought in a fifth of the time."""
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_CALCULATED = re.compile(rb"<(?:\w+:)?v>[^<]+<")
_REFERENCE = re.compile(r"([A-Z]+)(\d+)")


def _attribute(attributes: bytes, name: str) -> str:
    match = re.search(rb"(?:^|[\s:])" + name.encode() + rb"\s*=\s*\"([^\"]*)\"", attributes)
    return unescape(match[1].decode("utf-8", "replace")) if match else ""


def marks_of(content: bytes) -> dict[str, Marks]:
    """Return the marks of each sheet, by its name; none for formats that are not looked at."""
    if not content.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = frozenset(archive.namelist())
        if "xl/workbook.xml" in names:
            return {
                name: _xlsx_marks(archive.read(part))
                for name, part in _xlsx_parts(archive)
                if part in names
            }
        if "content.xml" in names:
            content = archive.read("content.xml")
            return dict(_ods_sheets(content)) if any(s in content for s in _ODS_SIGNS) else {}
    return {}


def _xlsx_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    relations = archive.read("xl/_rels/workbook.xml.rels")
    targets = {
        _attribute(found[1], "Id"): _attribute(found[1], "Target")
        for found in _RELATION.finditer(relations)
    }
    for found in _SHEET.finditer(archive.read("xl/workbook.xml")):
        target = targets.get(_attribute(found[1], "id"), "")
        yield _attribute(found[1], "name"), normpath(join("/xl", target)).lstrip("/")


def _xlsx_marks(sheet: bytes) -> Marks:
    hidden = [
        int(_attribute(found[1], "r") or 0) - 1
        for found in (_ROW.finditer(sheet) if b"hidden" in sheet else ())
        if _attribute(found[1], "hidden") in {"1", "true"}
    ]
    uncalculated, errors = [], []
    formulas = any(sign in sheet for sign in _FORMULA_SIGNS) and _FORMULA.search(sheet)
    if formulas or b't="e"' in sheet:
        for found in _CELL.finditer(sheet):
            kind, body = _attribute(found[1], "t"), found[2] or b""
            if kind == "e":
                errors.append(_position(_attribute(found[1], "r")))
            elif kind != "str" and _FORMULA.search(body) and not _CALCULATED.search(body):
                uncalculated.append(_position(_attribute(found[1], "r")))
    return Marks(tuple(hidden), tuple(uncalculated), tuple(errors))


def _position(reference: str) -> tuple[int, int]:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


_ODS_SIGNS = (b"visibility", b'"error"', b"number-rows-spanned")
"""One of these is in every file that has a mark: to look at every cell takes a while."""

_ODS_TAG = re.compile(
    rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])((?:[^>\"]|\"[^\"]*\")*)>"
)


def _ods_sheets(content: bytes) -> Iterator[tuple[str, Marks]]:
    name, row, column, width = "", -1, -1, 1
    height = 1
    hidden: list[int] = []
    errors: list[tuple[int, int]] = []
    merged: list[tuple[int, int, int]] = []
    for closing, tag, attributes in _ODS_TAG.findall(content):
        if tag == b"table" and closing:
            yield name, Marks(tuple(hidden), (), tuple(errors), tuple(merged))
        elif tag == b"table":
            name, row, height = _attribute(attributes, "name"), -1, 1
            hidden, errors, merged = [], [], []
        elif tag == b"table-row" and not closing:
            row, column, width = row + height, -1, 1
            height = int(_attribute(attributes, "number-rows-repeated") or 1)
            if _attribute(attributes, "visibility") in {"collapse", "filter"}:
                hidden.append(row)
        elif not closing:
            column += width
            width = int(_attribute(attributes, "number-columns-repeated") or 1)
            errors += [(row, column)] * (b'value-type="error"' in attributes)
            tall = int(_attribute(attributes, "number-rows-spanned") or 1)
            merged += [(row, row + tall - 1, column)] * (tall > 1)
