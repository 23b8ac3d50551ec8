"""Rounds added, cut and delayed."""

from datetime import time

import pytest

from matchround.changing import apply
from matchround.errors import UsageError
from matchround.event import Change, Changes, Event, Item, ItemKind, Round
from support import change, meet, people, ruled, tables, tiny_event

NINE = (
    Round(number=1, start=time(9, 0), end=time(9, 10)),
    Round(number=2, start=time(9, 15), end=time(9, 25)),
    Round(number=3, start=time(10, 0), end=time(10, 12)),
    Round(number=4, start=time(10, 15), end=time(10, 27)),
)
ITEMS = (
    Item(kind=ItemKind.PLENARY, after_round=0, start=time(8, 30), end=time(9, 0)),
    Item(kind=ItemKind.BREAK, after_round=2, start=time(9, 25), end=time(10, 0)),
    Item(kind=ItemKind.PLENARY, after_round=4, start=time(10, 30), end=time(11, 0)),
)


def with_items(event: Event) -> Event:
    """Add an opening, a break after round 2 and a closing plenary."""
    return Event.model_validate({**dict(event), "items": ITEMS})


def after(event: Event, *changes: Change, from_round: int = 3) -> Event:
    """Give the event after changes from round 3 on."""
    return apply(event, (), Changes(changes=changes), from_round).event


def clocks(event: Event) -> list[str]:
    """Write the start of every round."""
    return [f"{r.start:%H:%M}" if r.start else "" for r in event.rounds]


def test_a_round_more_is_like_the_last() -> None:
    """Twelve minutes, three after the one before; what came after the last comes after it."""
    event = after(with_items(tiny_event("A", NINE)), change("add round"))
    new = event.rounds[-1]
    assert (new.number, new.start, new.end) == (5, time(10, 30), time(10, 42))
    closing = event.items[-1]
    assert (closing.after_round, closing.start, closing.end) == (5, time(10, 45), time(11, 15))
    assert event.items[:2] == ITEMS[:2]


def test_a_round_more_without_clock() -> None:
    """It has none either, and keeps kind and title."""
    last = Round(number=2, title="Round of the sea")
    event = after(tiny_event("A", (Round(number=1), last)), change("add round"))
    assert event.rounds[-1] == Round(number=3, title="Round of the sea")


@pytest.mark.parametrize("rounds", [NINE[:1], NINE[:3]])
def test_the_change_is_the_settings_where_the_day_tells_none(rounds: tuple[Round, ...]) -> None:
    """After a single round, or one that stands after a break, the setting says how long."""
    event = after(with_items(tiny_event("A", rounds, change=7)), change("add round"), from_round=1)
    assert rounds[-1].end is not None
    assert event.rounds[-1].start == rounds[-1].end.replace(minute=rounds[-1].end.minute + 7)


def test_a_round_more_is_open_to_all_that_the_last_was_open_to() -> None:
    """Who leaves before the last, and a table that is closed then, are not in it."""
    who = people("A") + people("B", available=(2, 4)) + people("C", available=(1, 2))
    event = after(
        tiny_event(who, 4, tables("1", open_in=(4,)) + tables("2", open_in=(3,)) + tables("3")),
        change("add round"),
        change("add round"),
    )
    assert [person.available for person in event.participants] == [None, (2, 4, 5, 6), (1, 2)]
    assert [table.open_in for table in event.tables] == [(4, 5, 6), (3,), None]


def test_a_round_that_is_cut_is_nowhere() -> None:
    """Not in the programme, and in nobody's rounds; the others keep their numbers."""
    gone = people("G", status="absent", present=(1, 3))
    who = (*people("A B", available=(1, 3)), *people("C", available=(1, 2, 4)), *gone)
    pairs = [ruled("A", "B", when=(3,)), ruled("A", "C", when=(1, 3)), ruled("B", "C")]
    event = after(
        with_items(tiny_event(who, NINE, tables("1", open_in=(3,)) + tables("2"), pairs)),
        change("cancel round", round=3),
    )
    assert event.round_numbers == (1, 2, 4)
    assert [person.available for person in event.participants] == [(1,), (1,), None, None]
    assert event.by_id["G"].present == (1,)
    assert [table.open_in for table in event.tables] == [(), None]
    assert [row.when for row in event.pairs] == [(), (1,), None]
    assert event.items == ITEMS
    assert clocks(event) == ["09:00", "09:15", "10:15"]


@pytest.mark.parametrize("number", [None, 1, 2, 9])
def test_a_round_that_was_played_is_not_cut(number: int | None) -> None:
    """Nor is one that is not there."""
    event = tiny_event("A", NINE)
    assert after(event, change("cancel round", round=number)) == event


def test_who_is_free_in_no_round_left_stays_so() -> None:
    """When the only round is cut, nobody becomes free in every round."""
    event = after(
        tiny_event(people("A", available=()), 1), change("cancel round", round=1), from_round=1
    )
    assert event.participants[0].available == ()


def test_a_cut_round_can_be_made_up_for() -> None:
    """The number of the round that is added is one that no round of the day has had."""
    event = after(tiny_event("A", 3), change("cancel round", round=3), change("add round"))
    assert event.round_numbers == (1, 2, 4)


def test_meetings_of_a_cut_round_are_for_the_rules_to_judge() -> None:
    """Applying takes nothing away."""
    meetings = (meet(3, 1, "A", "B"),)
    asked = Changes(changes=(change("cancel round", round=3),))
    assert apply(tiny_event("A B", 3), meetings, asked, 2).meetings == meetings


def test_a_delay_moves_what_is_to_come() -> None:
    """From round 3 on, with the break before it and all after it."""
    event = after(with_items(tiny_event("A", NINE)), change("delay", minutes=20))
    assert clocks(event) == ["09:00", "09:15", "10:20", "10:35"]
    assert event.rounds[-1].end == time(10, 47)
    assert [item.start for item in event.items] == [time(8, 30), time(9, 45), time(10, 50)]


def test_a_delay_before_the_first_round_moves_the_day() -> None:
    """Also what opens it, and no availability."""
    before = with_items(tiny_event(people("A", available=(1,)), NINE))
    event = after(before, change("delay", minutes=5), from_round=1)
    assert clocks(event) == ["09:05", "09:20", "10:05", "10:20"]
    assert event.items[0].start == time(8, 35)
    assert event.participants == before.participants


def test_a_delay_can_be_made_up_for() -> None:
    """Minutes below nothing bring forward."""
    assert clocks(after(tiny_event("A", NINE), change("delay", minutes=-5)))[2:] == [
        "09:55",
        "10:10",
    ]


def test_a_day_ends_before_midnight() -> None:
    """A delay into the next day is refused; rounds without clock are not delayed at all."""
    with pytest.raises(UsageError, match=r"replan\.past_midnight"):
        after(tiny_event("A", NINE), change("delay", minutes=15 * 60))
    without = tiny_event("A", 3)
    assert after(without, change("delay", minutes=15 * 60)) == without
