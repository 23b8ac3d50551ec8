"""Findings in the order of reading."""

from matchround.errors import Finding, Severity
from matchround.reading.order import in_reading_order


def found(file: str, sheet: str, cell: str) -> Finding:
    """Make a fault somewhere."""
    return Finding(Severity.FAULT, "people.no_name", file, sheet, cell)


def test_rows_before_columns_and_numbers_as_numbers() -> None:
    """B2 before A10, Z2 before AA2."""
    cells = ["A10", "AA2", "Z2", "B2", ""]
    ordered = in_reading_order([found("a.xlsx", "Event", cell) for cell in cells])
    assert [finding.cell for finding in ordered] == ["", "B2", "Z2", "AA2", "A10"]


def test_files_and_sheets_stay_together_as_they_first_occur() -> None:
    """Whatever their names."""
    places = [
        ("b", "Pairs", "A1"),
        ("a", "Event", "A1"),
        ("b", "Event", "A1"),
        ("b", "Pairs", "A2"),
    ]
    ordered = in_reading_order([found(*place) for place in places])
    assert [(f.file, f.sheet) for f in ordered] == [
        ("b", "Pairs"),
        ("b", "Pairs"),
        ("b", "Event"),
        ("a", "Event"),
    ]
