"""Marked pairs laid over blocks."""

from matchround.matching.marks import Marks, mirrored


def test_marks_are_where_they_were_put() -> None:
    """Row 2 of four people, alone and within all."""
    marks = Marks([(2, 0, 7), (0, 3, 5)])
    assert marks.block(2, 3, 4).tolist() == [[7, 0, 0, 0]]
    assert marks.block(0, 2, 4).tolist() == [[0, 0, 0, 5], [0, 0, 0, 0]]


def test_the_largest_mark_of_a_place_counts() -> None:
    """A wish for a person is not weakened by one for their organisation."""
    assert Marks([(0, 1, 1000), (0, 1, 850)]).block(0, 1, 2).tolist() == [[0, 1000]]


def test_no_marks() -> None:
    """An event without wishes has empty blocks."""
    assert Marks([]).block(0, 2, 2).tolist() == [[0, 0], [0, 0]]


def test_mirrored_marks_are_seen_from_both_sides() -> None:
    """A pair is the same whoever comes first."""
    assert mirrored([(1, 0)]).block(0, 2, 2).tolist() == [[0, 1], [1, 0]]
