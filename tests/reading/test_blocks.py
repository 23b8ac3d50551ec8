"""The rows of the Programme sheet."""

import pytest

from matchround.event import ItemKind, RoundKind
from matchround.reading.blocks import Block, read_blocks
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from reading.inputs import faults, given, sheet, warnings

HEADERS = ("start", "minutes", "kind", "rounds", "change", "group size", "title", "note")


def block(*cells: Value, notes: Notes | None = None) -> Block | None:
    """Read one row."""
    notes = notes or Notes()
    rows = sheet("programme", HEADERS, cells, notes=notes)
    (found,) = read_blocks(rows, given(minutes=7, change=3), notes)
    return found


def test_a_row_of_pairs() -> None:
    """Everything said."""
    found = block("9.00", 8, "pairs", 4, 2, "", "First half")
    assert found is not None
    assert (found.kind, found.start, found.rounds) == (RoundKind.PAIRS, 540, 4)
    assert (found.minutes, found.change, found.length) == (8, 2, 38)
    assert found.title == "First half"


def test_what_is_empty_comes_from_the_settings() -> None:
    """One round, the minutes and the change of the event."""
    found = block("", "", "möten")
    assert found is not None
    assert (found.rounds, found.minutes, found.change, found.start) == (1, 7, 3, None)


def test_groups_have_a_size() -> None:
    """Three or more at a table."""
    found = block("", 40, "groups", 2, 5, 4)
    assert found is not None
    assert (found.kind, found.group_size) == (RoundKind.GROUPS, 4)


def test_a_break_is_one_item() -> None:
    """Its minutes are its length; without them it lasts until the next row."""
    found = block("10:00", 15, "fika")
    assert found is not None
    assert (found.kind, found.rounds, found.length) == (ItemKind.BREAK, 0, 15)
    open_end = block("10:00", "", "plenary")
    assert open_end is not None
    assert open_end.length is None


def test_a_title_may_tell_the_kind() -> None:
    """`Lunch` is a break."""
    found = block("12:00", 45, "", "", "", "", "Lunch")
    assert found is not None
    assert found.kind is ItemKind.BREAK


def test_rounds_without_a_kind_are_pairs() -> None:
    """Said aloud."""
    notes = Notes()
    found = block("", 8, "", 4, notes=notes)
    assert found is not None
    assert found.kind is RoundKind.PAIRS
    assert warnings(notes) == ["programme.kind_inferred C2"]


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        (("9:00", 8), "programme.kind_missing C2"),
        (("", 8, "dance"), "value.unknown C2"),
        (("soon", 8, "pairs"), "value.not_clock A2"),
        (("", 0, "pairs"), "value.too_small B2"),
        (("", 8, "pairs", -1), "value.too_small D2"),
        (("", 8, "pairs", 2, -1), "value.too_small E2"),
        (("", 8, "pairs", 2, 2, 4), "programme.pairs_with_group_size F2"),
        (("", 8, "groups", 2, 2), "programme.group_size_missing F2"),
        (("", 8, "groups", 2, 2, 2), "value.too_small F2"),
        (("", 8, "break", 2), "programme.item_with_rounds D2"),
        (("", "long", "break"), "value.not_number B2"),
    ],
)
def test_rows_with_a_fault(cells: tuple[Value, ...], fault: str) -> None:
    """One each, in its cell."""
    notes = Notes()
    assert block(*cells, notes=notes) is None
    assert faults(notes) == [fault]


def test_rows_that_only_hold_a_note_are_no_part_of_the_day() -> None:
    """The organiser may write what they like."""
    rows = sheet("programme", HEADERS, ("", "", "", "", "", "", "", "bring chalk"))
    assert read_blocks(rows, given(), Notes()) == ()
