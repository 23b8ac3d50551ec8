"""The largest matching of a bipartite graph, against trying every set of edges."""

from itertools import combinations
from random import Random

import numpy as np
import pytest

from matchround.solving.matching import most_matched

Edges = list[tuple[int, int]]


def chosen(edges: Edges) -> Edges:
    """Give the matched edges."""
    ends = np.array(edges, np.int64).reshape(-1, 2)
    marks = most_matched(ends[:, 0], ends[:, 1])
    return [edge for edge, mark in zip(edges, marks.tolist(), strict=True) if mark]


def is_matching(edges: Edges) -> bool:
    """Whether no two edges share an end on their side."""
    return all(len({edge[side] for edge in edges}) == len(edges) for side in (0, 1))


def test_no_edges() -> None:
    """Nothing is matched."""
    assert chosen([]) == []


def test_giving_way() -> None:
    """7 is matched to 2, so that 5 can have 1: greedily only one would be."""
    assert chosen([(7, 1), (7, 2), (5, 1)]) == [(7, 2), (5, 1)]


def test_a_number_on_both_sides_is_two_ends() -> None:
    """Left 3 and right 3 have nothing to do with each other."""
    assert len(chosen([(3, 4), (4, 3)])) == 2


@pytest.mark.parametrize("seed", range(20))
def test_none_is_larger(seed: int) -> None:
    """On random graphs of five and five, at most twelve edges."""
    draw = Random(seed)  # noqa: S311 -- reproducible, no secret
    edges = sorted({(draw.randrange(5), 10 + draw.randrange(5)) for _ in range(12)})
    found = chosen(edges)
    assert is_matching(found)
    assert not any(is_matching(list(more)) for more in combinations(edges, len(found) + 1))
