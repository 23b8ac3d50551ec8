"""The columns of a problem are of the types that this wing names."""

from typing import get_args

from matchround.solving import arrays
from small_problems import problem
from support import tiny_event


def _named(array_type: object) -> str:
    """Name the scalars of an array type as numpy does."""
    scalar = get_args(get_args(array_type)[1])[0]
    return str(scalar(0).dtype)


def test_columns_of_a_problem() -> None:
    """Sums of worth, weights and costs need 64 bits, whatever the matching's columns have."""
    prepared = problem(tiny_event("A B C"))
    columns = (prepared.a, prepared.worth, prepared.most, prepared.room)
    marks = (prepared.allowed, prepared.available, prepared.promised)
    assert {column.dtype.name for column in columns} == {_named(arrays.Ints)}
    assert {column.dtype.name for column in marks} == {_named(arrays.Bools)}
    assert {own.dtype.name for own in prepared.pairs_of} == {_named(arrays.Pairs)}
