"""Lines for stdout."""

import pytest

from matchround.cli.layout import columns, grid, headed, screen_width, wrapped


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


def test_lines_are_broken_at_the_width_of_the_screen() -> None:
    """What follows stands under the value, or two further in; nothing is broken in a pipe."""
    assert wrapped(["  Topics  energy, food, water"], 20) == [
        "  Topics  energy,",
        "          food,",
        "          water",
    ]
    assert wrapped(["One two three", ""], 8) == ["One two", "  three", ""]
    assert wrapped(["a long line"], None) == ["a long line"]


def test_the_width_is_that_of_the_screen_or_of_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """None where nobody looks."""
    monkeypatch.delenv("COLUMNS", raising=False)
    assert screen_width() is None
    monkeypatch.setenv("COLUMNS", "72")
    assert screen_width() == 72
