"""Makes the files of `files/real/`: `python tests/reading/make_files.py`.

Every file is small and named by what it is or by its fault. What is expected of each stands beside
it in a toml file of its name. The people are invented.
"""

import io
import tomllib
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

HERE = Path(__file__).parent / "files"
SOURCES = HERE / "sources.toml"
MADE = datetime(2027, 1, 1)  # noqa: DTZ001 -- a workbook's dates have no zone
OLE = bytes.fromhex("D0CF11E0A1B11AE1")
RAW = {
    "empty": b"",
    "only-zeros": bytes(64),
    "encrypted": OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le"),
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "lock": b"\x09Anna Berg" + b" " * 45,
    "document": b"PK\x05\x06" + bytes(18),
    "web-page": b"<html><body><table><tr><td>Name</td></tr></table></body></html>",
}


def main(folder: Path = HERE / "real") -> None:
    """Write every file that `sources.toml` describes."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in tomllib.loads(SOURCES.read_text("utf-8")).items():
        (folder / name).write_bytes(content_of(name, source))


def content_of(name: str, source: Mapping[str, Any]) -> bytes:
    """Make the bytes of a file: raw ones, a table as text, or a workbook."""
    if "raw" in source:
        return RAW[source["raw"]]
    rows = rows_of(source["rows"])
    if source.get("text", not name.endswith("xlsx")):
        text = text_of(rows, source)
        if source.get("twice"):
            text = text.encode("utf-8").decode("cp1252")
        return text.encode(source.get("encoding", "utf-8"))
    content = workbook_of(rows, source)
    return content[: len(content) // 2] if source.get("cut") else content


def rows_of(block: str) -> list[list[str]]:
    r"""Cut a block into cells: one row a line, ` | ` between the cells, `\n` within them.

    >>> rows_of("Name | Age\nAnna | 7")
    [['Name', 'Age'], ['Anna', '7']]
    """
    lines = block.strip("\n").split("\n")
    return [[cell.strip(" ").replace("\\n", "\n") for cell in line.split("|")] for line in lines]


def text_of(rows: Sequence[Sequence[str]], source: Mapping[str, Any]) -> str:
    """Join the cells as spreadsheet programs do."""
    delimiter = source.get("delimiter", ",")
    lines = [delimiter.join(quoted(cell, delimiter) for cell in row) for row in rows]
    return "\r\n".join([*source.get("before", ()), *lines, ""])


def quoted(cell: str, delimiter: str) -> str:
    """Quote a cell where it has to be."""
    inside = cell.replace('"', '""')
    return f'"{inside}"' if any(sign in cell for sign in (delimiter, '"', "\n")) else cell


def workbook_of(rows: Sequence[Sequence[str]], source: Mapping[str, Any]) -> bytes:
    """Write a workbook of one sheet, and of the further ones that the source has."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = source.get("sheet", "Sheet1")
    fill(sheet, rows, source)
    for title, block in source.get("sheets", {}).items():
        fill(workbook.create_sheet(title), rows_of(block), {})
    workbook.properties.created = workbook.properties.modified = MADE
    draft, whole = io.BytesIO(), io.BytesIO()
    ExcelWriter(workbook, zipfile.ZipFile(draft, "w")).save()
    with zipfile.ZipFile(draft) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            entry = zipfile.ZipInfo(part, MADE.timetuple()[:6])
            new.writestr(entry, old.read(part), zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def fill(sheet: Worksheet, rows: Sequence[Sequence[str]], source: Mapping[str, Any]) -> None:
    """Write the cells from `at` on; numbers and dates as such where the source says so."""
    down, right = source.get("at", (0, 0))
    for number, row in enumerate(rows, start=1 + down):
        for column, cell in enumerate(row, start=1 + right):
            if cell:
                sheet.cell(number, column, cell)
    for place, value in source.get("cells", {}).items():
        sheet[place] = value
    mark(sheet, source)


def mark(sheet: Worksheet, source: Mapping[str, Any]) -> None:
    """Merge, hide and filter cells and rows, and make errors of texts."""
    for place in source.get("errors", ()):
        sheet[place].data_type = "e"
    for cells in source.get("merged", ()):
        sheet.merge_cells(cells)
    for row in source.get("hidden", ()):
        sheet.row_dimensions[row].hidden = True
    if "filter" in source:
        sheet.auto_filter.ref = source["filter"]
    if "formatted" in source:
        sheet[source["formatted"]].number_format = "0.00"


if __name__ == "__main__":
    main()
