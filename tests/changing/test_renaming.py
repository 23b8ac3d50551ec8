"""Ids exchanged wherever an event holds them."""

import pytest
from pydantic import ValidationError

from matchround.changing.renaming import rename
from support import people, ruled, tiny_event


def test_ids_are_exchanged_everywhere_and_all_at_once() -> None:
    """People, wishes, what is avoided and ruled pairs; two ids may change places."""
    who = people("A", wants=("B",), avoid=("C",)) + people("B C")
    event = tiny_event(who, pairs=[ruled("B", "C", no="1")])
    renamed = rename(event, {"A": "B", "B": "A", "C": "X"})
    assert [person.id for person in renamed.participants] == ["B", "A", "X"]
    assert (renamed.by_id["B"].wants, renamed.by_id["B"].avoid) == (("A",), ("X",))
    assert [(pair.a, pair.b, pair.no) for pair in renamed.pairs] == [("A", "X", "1")]


def test_what_was_looked_up_before_does_not_stay() -> None:
    """The renamed event knows people by their new ids, also where the old one was in use."""
    event = tiny_event("A B")
    assert set(event.by_id) == {"A", "B"}
    renamed = rename(event, {"A": "C"})
    assert set(renamed.by_id) == {"B", "C"}
    assert (renamed.rounds, renamed.tables, renamed.settings) == (
        event.rounds,
        event.tables,
        event.settings,
    )


def test_two_people_never_share_an_id() -> None:
    """Exchanging an id for one that somebody keeps is an error."""
    with pytest.raises(ValidationError):
        rename(tiny_event("A B"), {"A": "B"})
