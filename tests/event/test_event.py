"""An event is consistent with itself."""

import pytest
from pydantic import ValidationError

from matchround.event import Event, Participant
from support import people, rounds, ruled, tables, tiny_event


def test_ids_are_given_once() -> None:
    """Two people of one id cannot be told apart."""
    with pytest.raises(ValidationError, match="ids given twice: A"):
        tiny_event(people("A B A"))


def test_table_names_are_given_once() -> None:
    """Nor can two tables of one name."""
    with pytest.raises(ValidationError, match="table names given twice: 1"):
        tiny_event("A B", tables_=tables("1 2 1"))


def test_round_numbers_rise() -> None:
    """They may have a gap, where a round was cut, but never go back."""
    assert tiny_event("A B", rounds_=rounds(3)[1:]).position == {2: 0, 3: 1}
    with pytest.raises(ValidationError, match="numbers of the rounds rise"):
        tiny_event("A B", rounds_=rounds(3)[::-1])


def test_who_left_has_taken_part() -> None:
    """Players are all who are there in some round, be it one that is over."""
    left, never = people("A", status="absent", present=(1,)), people("B", status="absent")
    event = tiny_event((*left, *never, *people("C")))
    assert [person.id for person in event.players] == ["A", "C"]
    assert event.rounds_available(event.by_id["A"]) == 1


@pytest.mark.parametrize(
    "who",
    [
        people("A", wants=("Z",)) + people("B"),
        people("A", avoid=("Z",)) + people("B"),
    ],
)
def test_wishes_are_for_known_people(who: tuple[Participant, ...]) -> None:
    """An id that nobody has is an error."""
    with pytest.raises(ValidationError, match="unknown ids: Z"):
        tiny_event(who)


def test_rows_are_about_two_known_people() -> None:
    """Neither unknown people nor somebody with themselves."""
    with pytest.raises(ValidationError, match="unknown ids: Z"):
        tiny_event("A B", pairs=[ruled("A", "Z")])
    with pytest.raises(ValidationError, match="a pair is two people"):
        tiny_event("A B", pairs=[ruled("A", "A")])


def test_kept_tables_are_known() -> None:
    """A host's table is one of the event's."""
    with pytest.raises(ValidationError, match="unknown tables: terrace"):
        tiny_event(people("A", table="terrace"))


def test_rounds_that_are_referred_to_exist() -> None:
    """In availability, in opening times and in rows."""
    with pytest.raises(ValidationError, match="unknown rounds: 3"):
        tiny_event(people("A", available=(1, 3)))
    with pytest.raises(ValidationError, match="unknown rounds: 4"):
        tiny_event("A", tables_=tables("1", open_in=(4,)))
    with pytest.raises(ValidationError, match="unknown rounds: 5"):
        tiny_event("A B", pairs=[ruled("A", "B", when=(5,))])


def everybody() -> Event:
    """Make an event with somebody of each kind, three rounds."""
    return tiny_event(
        people("A")
        + people("B", available=(2, 3))
        + people("C", max_meetings=1)
        + people("D", available=(3,), max_meetings=2)
        + people("H", role="host", table="1")
        + people("S", role="standby")
        + people("X", status="absent"),
        rounds_=3,
    )


def test_players_are_those_whom_the_plan_is_for() -> None:
    """Hosts among them, standby and absent people not, in the sheet's order."""
    assert [person.id for person in everybody().players] == ["A", "B", "C", "D", "H"]


def test_people_are_found_by_id() -> None:
    """All of them, coming or not."""
    event = everybody()
    assert list(event.by_id) == list("ABCDHSX")
    assert event.by_id["B"].name == "Person B"


@pytest.mark.parametrize(
    ("who", "there", "most"),
    [("A", 3, 3), ("B", 2, 2), ("C", 3, 1), ("D", 1, 1), ("S", 3, 3), ("X", 0, 0)],
)
def test_most_meetings(who: str, there: int, most: int) -> None:
    """The rounds available, or fewer where fewer are wanted."""
    event = everybody()
    assert event.rounds_available(event.by_id[who]) == there
    assert event.most_meetings(event.by_id[who]) == most
