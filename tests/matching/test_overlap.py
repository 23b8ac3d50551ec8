"""Common values of a block of people with everybody."""

import numpy as np
import pytest

from matchround.matching import overlap
from matchround.matching.overlap import Overlap

LEFT = [{"a", "b"}, {"b"}, set[str](), {"c", "d"}]
RIGHT = [{"a", "b"}, {"a"}, {"b", "c"}, {"d"}]
WEIGHT = {"a": 3, "b": 5, "c": 7, "d": 300}
EXPECTED = [[8, 3, 5, 0], [5, 0, 5, 0], [0, 0, 0, 0], [0, 0, 7, 300]]


def test_overlap_adds_the_weights_of_common_values() -> None:
    """Left values of the rows against right values of the columns."""
    assert Overlap(LEFT, RIGHT, WEIGHT).block(0, 4).tolist() == EXPECTED


def test_a_block_is_rows_of_the_whole() -> None:
    """Rows 1..2 of everything, and all columns."""
    assert Overlap(LEFT, RIGHT, WEIGHT).block(1, 3).tolist() == EXPECTED[1:3]


@pytest.mark.parametrize(("rows", "inner", "columns"), [(3, 2, 50_000), (64, 80, 200), (0, 3, 5)])
def test_a_product_in_tiles_is_the_product(rows: int, inner: int, columns: int) -> None:
    """Many tiles, one whole product, and nothing at all."""
    left = np.arange(rows * inner, dtype=np.float32).reshape(rows, inner) % 7
    right = np.arange(inner * columns, dtype=np.float32).reshape(inner, columns) % 5
    assert (overlap.product(left, right) == left @ right).all()


def test_rare_values_are_counted_like_frequent_ones() -> None:
    """More values than go into the product: 300 topics, each held by two people."""
    values = [{f"t{n // 2}", f"u{n}"} for n in range(2 * (overlap.WIDE + 50))]
    common = Overlap(values, values).block(0, len(values))
    expected = np.kron(np.eye(overlap.WIDE + 50), np.ones((2, 2)))
    unlike = ~np.eye(len(values), dtype=bool)
    assert (common == expected)[unlike].all()


def test_nothing_in_common_is_said_at_once() -> None:
    """Where no value is on both sides, the whole can be skipped."""
    assert Overlap([{"a"}], [{"b"}]).empty
    assert not Overlap([{"a"}], [{"a"}]).empty
