"""An event taken apart and put together again."""

import pytest

from matchround.changing.applying_draft import Draft, everywhere
from support import meet, people, tables, tiny_event

EVENT = tiny_event(
    people("A", available=(1, 3)) + people("B", status="absent", present=(1,)), 3, tables("1 2")
)


def test_a_draft_is_its_event() -> None:
    """Nothing is lost between the two."""
    assert Draft.of(EVENT, (), 1).event() == EVENT


def test_what_was_played() -> None:
    """Meetings in rounds below the first that is to come."""
    meetings = (meet(1, 1, "A", "B"), meet(2, 1, "A", "B"))
    assert Draft.of(EVENT, meetings, 2).played == meetings[:1]


@pytest.mark.parametrize(("given", "first"), [(None, 2), (1, 2), (2, 2), (3, 3)])
def test_no_change_holds_from_a_round_that_was_played(given: int | None, first: int) -> None:
    """Without a round it holds from the first to come, which is the earliest."""
    assert Draft.of(EVENT, (), 2).first(given) == first


def test_wishes_and_attendance_are_two_things() -> None:
    """Who left was there in some rounds, and would have been free in all."""
    draft, gone = Draft.of(EVENT, (), 3), EVENT.by_id["B"]
    assert draft.wished(gone) == (1, 2, 3)
    assert draft.attended(gone) == (1,)
    assert draft.attended(EVENT.by_id["A"]) == (1,)


def test_every_round_is_written_as_none() -> None:
    """Other rounds are listed, rising and once each."""
    draft = Draft.of(EVENT, (), 1)
    assert draft.or_all((3, 1, 2)) is None
    assert draft.or_all((3, 1, 3)) == (1, 3)
    assert draft.or_all(()) == ()


def test_everybody_and_every_table() -> None:
    """The availability of all is renewed alike."""
    event = everywhere(Draft.of(EVENT, (), 1), lambda _rounds: (2,)).event()
    assert [person.available for person in event.participants] == [(2,), (2,)]
    assert [table.open_in for table in event.tables] == [(2,), (2,)]
