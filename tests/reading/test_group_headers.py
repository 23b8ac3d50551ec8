"""Headers in two rows."""

import pytest

from matchround.reading.grids import Grid
from matchround.reading.group_headers import with_one_header_row
from matchround.reading.meanings import HeaderMap

Rows = list[list[str]]
ANNA, BO = ["Anna Hill", "X", "x", ""], ["Bob Lake", "Y", "", "x"]
TITLE = ["Name", "Organisation", "Topics", ""]


def titles(rows: Rows) -> tuple[list[object], int]:
    """Give the headers as they are read, and how many rows are left below them."""
    grid = Grid("day.xlsx", "People", list(enumerate(rows)))
    found = with_one_header_row(grid, "participants", HeaderMap())
    return list(found.rows[0][1]), len(found.rows) - 1


def test_options_stand_below_their_question() -> None:
    """Each with its question, as exports write them in one row."""
    found, below = titles([TITLE, ["", "", "Energy", "Food"], ANNA, BO])
    assert found == ["Name", "Organisation", "Topics [Energy]", "Topics [Food]"]
    assert below == 2


def test_columns_below_a_heading_are_called_by_their_own_words() -> None:
    """Whatever the heading is, and where the first row is shorter than the second."""
    found, below = titles(
        [["Organisation", "Who"], ["", "First name", "Last name"], ["X", "A", "B"]]
    )
    assert found == ["Organisation", "First name", "Last name"]
    assert below == 1


@pytest.mark.parametrize(
    "rows",
    [
        [TITLE, ANNA, BO],
        [TITLE, ["", "", "Energy", "Food"]],
        [TITLE, ["", "X", "Energy", "Food"], ANNA, BO],
        [["Name", "Organisation", "Remark", ""], ["", "", "Energy", "Food"], ANNA, BO],
        [["Topics", "", ""], ["Energy", "Food", "Water"], ["x", "", "x"]],
        [["Name", "Organisation", "Topics"], ["", "", "Energy"], ANNA, BO],
    ],
    ids=["people", "end", "an answer", "no question", "nothing else", "one column"],
)
def test_any_other_second_row_is_left_alone(rows: Rows) -> None:
    """People, a row at the end, a row with an answer beside the options, a remark cut in two."""
    assert titles(rows) == (rows[0], len(rows) - 1)
