"""Changes applied to an event: in which order, and what they never touch."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matchround.changing import apply
from matchround.event import Change, Changes, Event, Meeting, Participant
from support import change, meet, people, rounds, ruled, tables, tiny_event


def applied(
    event: Event, *changes: Change, newcomers: Sequence[Participant] = (), here: str = ""
) -> Event:
    """Give the event after changes from round 2 on; `here` are the ids that were ticked."""
    asked = Changes(changes=changes, newcomers=tuple(newcomers), here=tuple(here.split()))
    return apply(event, (), asked, 2).event


def test_nothing_changed_changes_nothing() -> None:
    """No changes at all is allowed: event and meetings are those of before."""
    event, meetings = tiny_event("A B", 3), (meet(1, 1, "A", "B"),)
    done = apply(event, meetings, Changes(), 2)
    assert (done.event, done.meetings, done.changes) == (event, meetings, ())


def test_added_rounds_come_first() -> None:
    """Who leaves at round 4 leaves before the added round 4, however it was ordered."""
    event = applied(tiny_event("A B", 3), change("leaves", "A", round=4), change("add round"))
    assert event.by_id["A"].available == (1, 2, 3)
    assert event.by_id["B"].available is None


def test_tables_and_rounds_come_after_people() -> None:
    """Who is late until a round that is cut comes in the one after it."""
    event = applied(
        tiny_event("A B", 4), change("cancel round", round=3), change("late", "A", round=3)
    )
    assert event.round_numbers == (1, 2, 4)
    assert event.by_id["A"].available == (1, 4)


def test_who_is_ticked_is_there() -> None:
    """The ids of `here` are checked in; who was absent is back, and that stands as a change."""
    gone = people("A B C", status="absent")
    done = apply(tiny_event((*gone, *people("D"))), (), Changes(here=("A", "D")), 1)
    assert [p.checked_in for p in done.event.participants] == [True, False, False, True]
    assert [p.status.value for p in done.event.participants] == [
        "coming",
        "absent",
        "absent",
        "coming",
    ]
    assert done.changes == (change("back", "A", name="Person A"),)


@pytest.mark.parametrize(
    "told",
    [change("back", "A"), change("late", "A", round=2), change("substitute", "B", other="A")],
)
def test_a_tick_says_nothing_twice(told: Change) -> None:
    """Who is ticked and told of otherwise is not told to be back as well."""
    event = tiny_event(people("A", status="absent") + people("B"))
    done = apply(event, (), Changes(changes=(told,), here=("A",)), 2)
    assert done.changes == (told,)
    assert done.event.by_id["A"].checked_in


def test_who_was_ticked_and_is_absent_now_is_not_there() -> None:
    """What is said of a person outweighs an earlier tick."""
    event = applied(tiny_event("A B"), change("absent", "A"), here="A")
    assert event.by_id["A"].status.value == "absent"
    assert not event.by_id["A"].checked_in


@pytest.mark.parametrize("begun", [True, False])
def test_who_comes_after_check_in_has_begun_is_there(begun: bool) -> None:  # noqa: FBT001 -- a case
    """A walk-in is checked in; before check-in has begun nobody is."""
    event = applied(
        tiny_event(people("A", checked_in=begun) + people("B")),
        change("walk-in", "N"),
        newcomers=people("N"),
    )
    assert event.by_id["N"].checked_in is begun


def test_a_newcomer_needs_an_id_of_their_own() -> None:
    """An id that is somebody's already is refused."""
    with pytest.raises(ValueError, match="the id A"):
        applied(tiny_event("A B"), newcomers=people("A"))


COUNT = 4
NAMES = "A B C D E F"


@st.composite
def one_change(draw: st.DrawFn, event: Event, from_round: int, fresh: str) -> Changes:
    """Draw something that can happen to this event."""
    who = draw(st.sampled_from([person.id for person in event.participants]))
    absent = [p.id for p in event.participants if p.status == "absent" and p.id != who]
    number = draw(st.integers(from_round, COUNT + 2))
    table = draw(st.sampled_from([table.name for table in event.tables]))
    newcomers: tuple[Participant, ...] = people(fresh)
    kinds = [
        change(kind, who, round=number, table=table, minutes=5)
        for kind in (
            *("absent", "back", "late", "leaves", "close table", "cancel round", "add round"),
            *("delay", "lock"),
        )
    ]
    kinds += [change("substitute", who, other=other) for other in (fresh, *absent)]
    kinds += [change("walk-in", fresh)]
    drawn = draw(st.sampled_from(kinds))
    used = fresh in {drawn.who, drawn.other}
    return Changes(changes=(drawn,), newcomers=newcomers if used else ())


@given(st.data())
def test_any_day_leaves_a_sound_event(data: st.DataObject) -> None:
    """Whatever happens: the event is valid, ids stay, and played rounds are as they were."""
    event = tiny_event(
        people("A B C", available=(1, 2, 4)) + people("D E", max_meetings=2) + people("F"),
        rounds(COUNT, start="09:00", end="09:08"),
        tables("1 2", open_in=(1, 2, 3)) + tables("3"),
        [ruled("A", "D", when=(2, 4)), ruled("B", "C", "keep apart")],
    )
    meetings: tuple[Meeting, ...] = (meet(1, 1, "A", "B"), meet(2, 2, "A", "C"))
    from_round = 1
    for step in range(data.draw(st.integers(1, 6))):
        from_round = data.draw(st.integers(from_round, COUNT))
        changes = data.draw(one_change(event, from_round, f"N{step}"))
        done = apply(event, meetings, changes, from_round)
        check(event, done.event, from_round)
        assert [m for m in done.meetings if m.round < from_round] == [
            m for m in meetings if m.round < from_round
        ]
        assert len(done.meetings) == len(meetings)
        event, meetings = done.event, done.meetings


def check(before: Event, after: Event, from_round: int) -> None:
    """Compare an event with the one before it."""
    assert Event.model_validate_json(after.model_dump_json()) == after
    assert set(before.by_id) <= set(after.by_id)
    played = [n for n in before.round_numbers if n < from_round]
    assert [n for n in after.round_numbers if n < from_round] == played
    for person in after.participants:
        assert list(person.present) == sorted(set(person.present))
        assert person.available is None or person.available != after.round_numbers
        for number in played:
            was = person.id in before.by_id and before.by_id[person.id].is_available(number)
            assert person.is_available(number) == was
    for one, other in zip(before.tables, after.tables, strict=True):
        assert [one.is_open(n) for n in played] == [other.is_open(n) for n in played]
