"""When a table is open."""

from support import tables


def test_a_table_is_open_unless_said_otherwise() -> None:
    """Always, in some rounds, or never."""
    always, some, never = tables("1") + tables("2", open_in=(2,)) + tables("3", open_in=())
    assert [always.is_open(n) for n in (1, 2)] == [True, True]
    assert [some.is_open(n) for n in (1, 2)] == [False, True]
    assert [never.is_open(n) for n in (1, 2)] == [False, False]
