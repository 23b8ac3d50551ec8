"""Rounds and what stands between them."""

import pytest
from pydantic import ValidationError

from matchround.event import Item, ItemKind, RoundKind
from support import rounds


def test_rounds_are_of_pairs_unless_said_otherwise() -> None:
    """Without a clock, too."""
    (first,) = rounds(1)
    assert (first.number, first.kind, first.start) == (1, RoundKind.PAIRS, None)


def test_a_group_is_three_at_least() -> None:
    """Two are a pair."""
    assert rounds(1, kind="groups", group_size=3)[0].group_size == 3
    with pytest.raises(ValidationError, match="group_size"):
        rounds(1, kind="groups", group_size=2)


def test_an_item_comes_after_a_round() -> None:
    """0 is before the first; there is nothing earlier."""
    assert Item(kind=ItemKind.BREAK, after_round=0).after_round == 0
    with pytest.raises(ValidationError, match="after_round"):
        Item(kind=ItemKind.PLENARY, after_round=-1)
