"""Where the programme and the settings disagree."""

import pytest

from matchround.reading.blocks import Block, read_blocks
from matchround.reading.contradictions import check_settings
from matchround.reading.given import Given
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from reading.inputs import data_of, faults, given, sheet

HEADERS = ("start", "kind", "rounds", "minutes", "change")


def blocks(*rows: tuple[Value, ...], said: Given | None = None) -> list[Block]:
    """Read blocks that have no faults."""
    found = read_blocks(sheet("programme", HEADERS, *rows), said or given(), Notes())
    return [block for block in found if block is not None]


TWO = (("9:00", "pairs", 3, 8, 2), ("10:00", "pairs", 3, 10, 2))


@pytest.mark.parametrize(
    "said",
    [{"rounds": 6}, {"start": "9:00"}, {"minutes": 8}, {"minutes": 10}, {"change": 2}, {}],
    ids=str,
)
def test_settings_that_agree(said: dict[str, Value]) -> None:
    """With one row at least, where every row has its own."""
    notes = Notes()
    check_settings(blocks(*TWO), given(**said), notes)
    assert notes.findings == []


@pytest.mark.parametrize(
    ("name", "value", "programme"),
    [("rounds", 8, "6"), ("start", "9:30", "09:00"), ("minutes", 9, "8"), ("change", 5, "2")],
)
def test_settings_that_do_not(name: str, value: Value, programme: str) -> None:
    """A fault at the setting, which says what the programme holds."""
    notes = Notes()
    check_settings(blocks(*TWO), given(**{name: value}), notes)
    assert faults(notes) == [f"programme.contradicts_{name} B2"]
    assert data_of(notes, f"programme.contradicts_{name}")["programme"] == programme


def test_a_row_without_its_own_minutes_uses_the_setting() -> None:
    """So it is no contradiction that another row has others."""
    notes, said = Notes(), given(minutes=9)
    check_settings(blocks(("9:00", "pairs", 3, "", 2), TWO[1], said=said), said, notes)
    assert notes.findings == []


def test_start_may_be_that_of_the_first_round() -> None:
    """When the day begins with something else."""
    notes = Notes()
    day = blocks(("9:00", "plenary", "", 30, ""), ("9:30", "pairs", 3, 8, 2))
    check_settings(day, given(start="9:30"), notes)
    assert notes.findings == []
