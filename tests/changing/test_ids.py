"""Ids for newcomers."""

from itertools import islice

import pytest

from matchround.changing.ids import fresh_ids


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ((), ["P001", "P002"]),
        (("P001", "P048", "P007"), ["P049", "P050"]),
        (("P998",), ["P999", "P1000"]),
        (("P001", "P1000"), ["P1001", "P1002"]),
        (("7", "8"), ["9", "10"]),
        (("Anna", "Bo"), ["P001", "P002"]),
        (("M-01", "M-02", "P900"), ["M-03", "M-04"]),
        (("P002", "P001", "p003"), ["P004", "P005"]),
    ],
)
def test_the_next_numbers_in_the_same_style(style: tuple[str, ...], expected: list[str]) -> None:
    """Behind the highest number, with as many digits, and never one that is taken in any case."""
    assert list(islice(fresh_ids(style), 2)) == expected


def test_ids_that_were_somebodys_earlier_are_never_used_again() -> None:
    """Though they do not set the style."""
    assert next(fresh_ids(["P001"], taken=["p007", "Q500", "Q501"])) == "P008"


def test_the_order_of_what_is_taken_does_not_count() -> None:
    """Two styles that are as frequent: always the same one is chosen."""
    assert next(fresh_ids(("B1", "A1"))) == next(fresh_ids(("A1", "B1"))) == "A2"
