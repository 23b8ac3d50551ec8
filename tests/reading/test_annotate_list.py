"""The sheet that lists every finding."""

from openpyxl import Workbook

from matchround.errors import Finding, Severity
from matchround.reading.annotate_list import add_list
from matchround.reading.annotate_source import Opened


def test_each_finding_has_a_row_and_a_link_to_its_cell() -> None:
    """Faults first; a quotation mark in the sheet's title is doubled in the link."""
    book = Workbook()
    book.worksheets[0].title = "Anna's"
    warning = Finding(Severity.WARNING, "header.missing", "a/b.xlsx", "Anna's", "C1")
    fault = Finding(Severity.FAULT, "sheet.empty", "a/b.xlsx", "Anna's")
    source = Opened(book, {"Anna's": "Anna's"})
    title = add_list(source, [warning, fault], {("Anna's", "C1"): [warning]}, "en")
    sheet = book[title]
    assert [row[0] for row in sheet.values] == ["Kind", "FAULT", "WARNING"]
    assert sheet["D2"].hyperlink is None
    assert sheet["D3"].hyperlink.location == "'Anna''s'!C1"
    assert book.active is sheet
