"""What every model shares."""

from datetime import time

import pytest
from pydantic import ValidationError

from matchround.event import Participant, Round, clock
from support import people, rounds, tables


def test_models_never_change() -> None:
    """A frozen model refuses a new value."""
    (person,) = people("A")
    with pytest.raises(ValidationError, match="frozen"):
        person.name = "Somebody else"  # type: ignore[misc] # that it is refused is the point


def test_unknown_keys_are_an_error() -> None:
    """A misspelt field is never taken in silence."""
    with pytest.raises(ValidationError, match="organization"):
        people("A", organization="Harbour")


@pytest.mark.parametrize(("moment", "text"), [(time(9, 5), "09:05"), (time(0), "00:00")])
def test_clock_times_have_hours_and_minutes(moment: time, text: str) -> None:
    """Two digits each, no seconds."""
    assert clock(moment) == text
    assert Round(number=1, start=moment).model_dump(mode="json")["start"] == text


def test_clock_times_are_read_as_they_are_written() -> None:
    """09:05 there and back."""
    (first,) = rounds(1, start="09:05")
    assert first.start == time(9, 5)
    assert Round.model_validate_json(first.model_dump_json()) == first


def test_a_table_needs_a_name_and_two_seats() -> None:
    """One seat is no table to meet at."""
    with pytest.raises(ValidationError, match="seats"):
        tables("1", seats=1)
    with pytest.raises(ValidationError, match="name"):
        Participant(id="A", name="")
