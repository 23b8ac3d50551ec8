"""Lines for stdout."""

from matchround.cli.layout import columns, grid, headed


def test_a_heading_stands_over_its_lines() -> None:
    """Lines are indented, a blank line follows; over nothing there is no heading."""
    assert headed("Files", ["a", "b"]) == ["Files", "  a", "  b", ""]
    assert headed("Files", []) == []


def test_values_stand_under_each_other() -> None:
    """Behind the longest label; no blanks at the end of a line."""
    assert list(columns([("a", "1"), ("longer", "2"), ("b", "")])) == [
        "a       1",
        "longer  2",
        "b",
    ]
    assert list(columns([])) == []


def test_numbers_stand_under_their_headings() -> None:
    """To the right, labels to the left."""
    assert list(grid([["", "meetings", "n"], ["all", "7", "12"], ["mostly", "10", "3"]])) == [
        "        meetings   n",
        "all            7  12",
        "mostly        10   3",
    ]
