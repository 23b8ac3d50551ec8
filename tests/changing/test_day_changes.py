"""Tables closed, rounds cut and added, delays."""

import pytest

from changing.asking import PEOPLE, K, ask, changes, codes, finding, plan, programme
from matchround.changing import Asked
from matchround.event import Event, Item, ItemKind, Plan, Table
from support import tables, tiny_event


def close(table: str, number: str = "") -> Asked:
    """Ask for a table to be closed."""
    return Asked(K.CLOSE_TABLE, value=table, round=number)


def cut(number: str) -> Asked:
    """Ask for a round to be cut."""
    return Asked(K.CANCEL_ROUND, round=number)


def delay(minutes: str, number: str = "") -> Asked:
    """Ask for a delay."""
    return Asked(K.DELAY, value=minutes, round=number)


ADD = Asked(K.ADD_ROUND)


def in_hall(*names: str, **open_in: tuple[int, ...]) -> Plan:
    """Make a plan with these tables."""
    hall = [Table(name=name, open_in=open_in.get(f"t{name}")) for name in names]
    return plan(tiny_event(PEOPLE, programme(), hall))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (close("Window"), [("close table", "Window", 2)]),
        (close("window ", "3"), [("close table", "Window", 3)]),
        (close("Table 1"), [("close table", "1", 2)]),
        (Asked(K.CLOSE_TABLE, who="1"), [("close table", "1", 2)]),
        (cut("3"), [("cancel round", "", 3)]),
        (ADD, [("add round", "", 5)]),
        (delay("15"), [("delay", "", 2)]),
    ],
)
def test_what_is_understood(asked: Asked, expected: list[tuple[str, str, int]]) -> None:
    """Each with the round from which it holds."""
    found = ask(asked)
    assert found.findings == ()
    assert changes(found) == expected


def test_minutes() -> None:
    """A number, with its unit or without."""
    found = [
        ask(delay(text)).changes.changes[0].minutes for text in ("15", "15 min", " 15 minuter")
    ]
    assert found == [15, 15, 15]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (close("9"), ["fault change.table_unknown"]),
        (close(""), ["fault change.table_missing"]),
        (close("1", "1"), ["fault change.round_over"]),
        (cut(""), ["fault change.round_missing"]),
        (cut("1"), ["fault change.round_over"]),
        (cut("7"), ["fault change.round_unknown"]),
        (Asked(K.ADD_ROUND, value="2"), ["fault change.add_round_value"]),
        (delay(""), ["fault change.delay_not_minutes"]),
        (delay("0"), ["fault change.delay_not_minutes"]),
        (delay("-5"), ["fault change.delay_not_minutes"]),
        (delay("7.5"), ["fault change.delay_not_minutes"]),
        (delay("soon"), ["fault change.delay_not_minutes"]),
        (delay("5", "3"), ["fault change.round_not_taken"]),
        (delay("5", "2"), []),
    ],
)
def test_what_is_wrong(asked: Asked, expected: list[str]) -> None:
    """With a code of its own."""
    assert codes(asked) == expected


def test_tables_that_may_be_meant_are_listed() -> None:
    """The nearest by name."""
    found = ask(close("Windov"))
    assert finding(found, "change.table_unknown").data["names"] == "Window"


def test_a_table_named_by_its_last_word() -> None:
    """Where no other has it."""
    on = in_hall("Bord 1", "Bord 2", "Hall A 2")
    assert changes(ask(close("1"), on=on)) == [("close table", "Bord 1", 2)]
    assert codes(close("2"), on=on) == ["fault change.table_unknown"]


def test_a_table_that_is_closed_already() -> None:
    """From the round on from which it should be."""
    on = in_hall("1", "2", t1=(1, 2))
    assert codes(close("1", "3"), on=on) == ["fault change.table_closed"]
    assert codes(close("1"), on=on) == []


def test_the_last_open_table() -> None:
    """Somewhere people must meet, in every round that is held."""
    on = in_hall("1", "2", t1=(1, 2))
    found = ask(close("2", "3"), on=on)
    assert finding(found, "change.last_table").data["rounds"] == "3, 4"
    assert codes(close("2", "3"), cut("3"), cut("4"), on=on) == []


def test_said_twice() -> None:
    """A table, a round, a delay."""
    assert codes(close("1"), close("1", "3")) == ["fault change.twice"]
    assert codes(cut("3"), cut("3")) == ["fault change.twice"]
    assert codes(delay("5"), delay("10")) == ["fault change.twice"]
    assert codes(cut("3"), cut("2"), close("1"), delay("5")) == []


def test_the_last_rounds_cannot_be_cut() -> None:
    """Unless one is added."""
    everything = [cut("2"), cut("3"), cut("4")]
    assert codes(*everything) == ["fault change.last_round"]
    assert codes(*everything[:2]) == []
    assert codes(*everything, ADD) == []


def test_a_round_that_was_cut_earlier() -> None:
    """Is told apart from one that there never was."""
    before = plan()
    people = (*PEOPLE[:4], *(p.model_copy(update={"available": (4,)}) for p in PEOPLE[4:]))
    shorter = tiny_event(people, programme()[:2] + programme()[3:])
    revision = {
        name: getattr(before, name)
        for name in ("revision", "created", "event", "meetings", "sit_outs", "unplaced", "goals",
                     "seed")
    }  # fmt: skip
    after = plan(shorter, revision=2, revisions=(revision,))
    assert codes(cut("3"), on=after) == ["fault change.round_cut"]
    assert codes(cut("4"), on=after) == []


def test_rounds_that_are_added_count_on() -> None:
    """One number after the other."""
    assert changes(ask(ADD, ADD)) == [("add round", "", 5), ("add round", "", 6)]


def test_without_a_clock_nothing_is_delayed() -> None:
    """There is nothing to shift."""
    bare = plan(tiny_event(PEOPLE, 4))
    assert codes(delay("5"), on=bare) == ["fault change.delay_no_clock"]
    assert codes(ADD, on=bare) == []


def late_day() -> Event:
    """Make a day whose last round ends at 23:46."""
    return tiny_event(PEOPLE, programme(hour=23), tables("1 2"))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ([delay("13")], []),
        ([delay("14")], ["fault change.past_midnight"]),
        ([ADD], []),
        ([ADD, delay("1")], []),
        ([ADD, delay("2")], ["fault change.past_midnight"]),
        ([ADD, ADD], ["fault change.past_midnight"]),
    ],
)
def test_the_day_ends_before_midnight(asked: list[Asked], expected: list[str]) -> None:
    """Delays and added rounds together; the change between rounds counts."""
    assert codes(*asked, on=plan(late_day())) == expected


def test_a_break_between_the_last_rounds_is_no_change() -> None:
    """A round that is added follows after the change of the settings."""
    second = programme(1, hour=23)[0].model_copy(update={"number": 2})
    event = tiny_event(PEOPLE[:4], (*programme(1, hour=22), second))
    assert codes(ADD, on=plan(event)) == ["fault change.past_midnight"]
    coffee = Item(kind=ItemKind.BREAK, after_round=1)
    with_break = event.model_copy(update={"items": (coffee,)})
    assert codes(ADD, ADD, on=plan(with_break)) == []
