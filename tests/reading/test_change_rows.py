"""The Changes sheet."""

import pytest

from changing.asking import check_sentences
from matchround.changing import Asked
from matchround.event import ChangeKind
from matchround.reading.change_rows import read_change_rows
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.vocabulary import values
from matchround.wording import LANGUAGES, text
from reading.inputs import faults, sheet, warnings

K = ChangeKind
HEADER = ("What", "Who", "Round", "Value")


def asked(*rows: tuple[Value, ...], notes: Notes | None = None) -> tuple[Asked, ...]:
    """Read a sheet of changes."""
    notes = notes or Notes()
    return read_change_rows(sheet("changes", HEADER, *rows, notes=notes), notes)


def only(*row: Value) -> tuple[ChangeKind, str, str, str, str]:
    """Read a row, and give what it asks for."""
    (one,) = asked(row)
    return one.kind, one.who, one.other, one.round, one.value


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("absent", "P001", "", ""), (K.ABSENT, "P001", "", "", "")),
        (("Frånvarande", "Anna Berg"), (K.ABSENT, "Anna Berg", "", "", "")),
        (("BACK AGAIN", "P001", 3.0), (K.BACK, "P001", "", "3", "")),
        (("kommer senare", "P001", 3), (K.LATE, "P001", "", "3", "")),
        (("late", "P001", "", 3), (K.LATE, "P001", "", "3", "")),
        (("går tidligere", "P001", "4"), (K.LEAVES, "P001", "", "4", "")),
        (("lukitse", "P001"), (K.LOCK, "P001", "", "", "")),
        (("substitute", "P001", "", "Gun Åberg"), (K.SUBSTITUTE, "P001", "Gun Åberg", "", "")),
        (("afløser", "P001 = Gun"), (K.SUBSTITUTE, "P001", "Gun", "", "")),
        (("walk in", "Gun", "", "Skogen; civil"), (K.WALK_IN, "", "", "", "Gun; Skogen; civil")),
        (("ny på plats", "", "", "Gun; Skogen"), (K.WALK_IN, "", "", "", "Gun; Skogen")),
        (("Walk-in", "Gun; Skogen", 3), (K.WALK_IN, "", "", "3", "Gun; Skogen")),
        (("close table", "", "", 5), (K.CLOSE_TABLE, "", "", "", "5")),
        (("stäng bord", "Fönster", 3), (K.CLOSE_TABLE, "", "", "3", "Fönster")),
        (("ställ in omgång", "", 3), (K.CANCEL_ROUND, "", "", "3", "")),
        (("cancel round", "", "", 3), (K.CANCEL_ROUND, "", "", "3", "")),
        (("peru kierros", 3), (K.CANCEL_ROUND, "", "", "3", "")),
        (("add round",), (K.ADD_ROUND, "", "", "", "")),
        (("delay", "", "", "15 min"), (K.DELAY, "", "", "", "15 min")),
        (("forsinkelse", 15), (K.DELAY, "", "", "", "15")),
    ],
)
def test_rows(row: tuple[Value, ...], expected: tuple[ChangeKind, str, str, str, str]) -> None:
    """What is asked for, wherever it is written."""
    assert only(*row) == expected


def test_rows_that_say_nothing_are_ignored() -> None:
    """Empty ones, remarks, examples."""
    rows = [
        ("", "", "", ""),
        ("Example: absent", "Anna"),
        ("absent", "t.ex. Anna Berg"),
        ("late", "P001", 3, "(exempel)"),
        ("absent", "P001"),
    ]
    notes = Notes()
    assert [one.cell for one in asked(*rows, notes=notes)] == ["B6"]
    assert notes.findings == []


def test_cells() -> None:
    """Of whom, which round and what, each of its own."""
    late, table = asked(("late", "P001", 3), ("close table", "", "", "5"))
    assert (late.file, late.sheet, late.cell, late.round_cell) == ("book.xlsx", "Sheet", "B2", "C2")
    assert (table.cell, table.round_cell, table.value_cell) == ("A3", "A3", "D3")


def test_what_is_wrong_is_told_with_its_cell() -> None:
    """And the other rows are read."""
    notes = Notes()
    rows = [("", "P001", 3), ("dances", "P001"), ("absent", "P001", "", "ill"), ("back", "P002")]
    assert [one.kind for one in asked(*rows, notes=notes)] == [K.ABSENT, K.BACK]
    assert faults(notes) == ["change.no_kind A2", "change.unknown_kind A3"]
    assert warnings(notes) == ["change.value_unused D4"]
    check_sentences(notes.findings)


def test_without_its_columns() -> None:
    """It is no sheet of changes."""
    notes = Notes()
    assert read_change_rows(sheet("changes", ("Who",), ("P001",), notes=notes), notes) == ()
    assert faults(notes) == ["change.no_columns"]
    check_sentences(notes.findings)


def test_every_kind_that_can_be_asked_for_has_words() -> None:
    """Under its own name; what a registration changes has none."""
    assert set(values("change").values) == set(K) - {K.REGISTERED, K.CANCELLED, K.CORRECTED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_are_printed_are_understood(language: str) -> None:
    """Those of the lists to choose from in schedule.xlsx."""
    for kind in values("change").values:
        assert values("change").find(text(f"change_kind.{kind}", language)) == kind
