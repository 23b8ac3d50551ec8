"""Grids keep true addresses."""

from matchround.reading.grids import Grid, filled


def test_empty_rows_are_dropped_and_the_others_keep_their_number() -> None:
    """Blanks count as empty."""
    rows = filled([["", ""], ["x", ""], ["\u00a0", " "], ["", 0]])
    assert [number for number, _ in rows] == [1, 3]


def test_missing_columns_at_the_left_are_put_back() -> None:
    """So that the first value keeps its letter."""
    made = Grid("book.xlsx", "Sheet", filled([["x"]], shift=2))
    assert [cell.place.cell for _, cell in made.cells(*made.rows[0])] == ["C1"]


def test_places_name_file_sheet_and_cell() -> None:
    """As the program shows them."""
    assert Grid("book.xlsx", "Sheet", []).at(6, 1) == ("book.xlsx", "Sheet", "B7")
    assert Grid("book.xlsx", "Sheet", []).place == ("book.xlsx", "Sheet", "")
