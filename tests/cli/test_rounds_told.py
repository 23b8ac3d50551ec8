"""Which rounds count as played, in words."""

import pytest

from matchround.cli.naming import Naming
from matchround.cli.rounds_told import played, with_clock
from matchround.event import Event, Round
from support import tiny_event

CLOCKED = tuple(
    Round.model_validate({"number": number, "start": f"13:{number}0", "end": f"13:{number}8"})
    for number in (1, 2, 4)
)
DAY = tiny_event("A B", CLOCKED)
"""Three rounds with a clock; round 3 was cut."""


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "No round counts as played; this holds from round 1 (13:10)."),
        (2, "Round 1 counts as played; this holds from round 2 (13:20)."),
        (3, "Rounds 1–2 count as played; this holds from round 4 (13:40)."),
        (4, "Rounds 1–2 count as played; this holds from round 4 (13:40)."),
        (5, "Every round counts as played."),
    ],
)
def test_what_counts_as_played(number: int, said: str) -> None:
    """None, one, several, all; a round that was cut is not named."""
    assert played(DAY, number, Naming(DAY, "en")) == said


def test_in_the_language_of_the_plan() -> None:
    """With its way to write the clock."""
    assert "fra runde 2 (13.20)" in played(DAY, 2, Naming(DAY, "da"))


@pytest.mark.parametrize(("number", "said"), [(2, "2"), (3, "3"), (9, "9")])
def test_rounds_without_a_clock_go_by_their_numbers(number: int, said: str) -> None:
    """One that there is none of as well."""
    event: Event = tiny_event("A B", 3)
    assert with_clock(event, number, Naming(event, "en")) == said
