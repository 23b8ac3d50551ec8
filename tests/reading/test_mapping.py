"""What was read from where: headers with the columns that they were taken for."""

from pathlib import Path

from matchround.reading import Reading, column_choices, column_name, column_names, read
from reading.inputs import Rows, read_book, write_book

ROWS: Rows = (("Namn", "Skostorlek", "Organisatoin"), ("Anna Berg", 38, "X"), ("Bo Ek", 44, "Y"))


def told(reading: Reading) -> list[tuple[str, str, bool, str]]:
    """Give header, column, whether it was unknown and what it may be, of the first sheet."""
    return [(c.header, c.column, c.unknown, c.near) for c in reading.mapping[0].columns]


def test_each_header_is_told_with_its_column(tmp_path: Path) -> None:
    """Understood, unknown, and almost a column."""
    reading = read_book(tmp_path, Deltagare=ROWS)
    assert told(reading) == [
        ("Namn", "name", False, ""),
        ("Skostorlek", "", True, ""),
        ("Organisatoin", "", True, "organisation"),
    ]
    (sheet,) = reading.mapping
    assert (sheet.kind, sheet.place.sheet, sheet.rows) == ("participants", "Deltagare", 2)
    assert [column.place.cell for column in sheet.unknown] == ["B1", "C1"]


def test_a_header_that_was_settled_is_not_unknown(tmp_path: Path) -> None:
    """`ignore` leaves it aside, a column reads it."""
    path = write_book(tmp_path / "book.xlsx", Deltagare=ROWS)
    settled = {"Skostorlek": "ignore", "Organisatoin": "organisation"}
    assert told(read([path], column_map=settled))[1:] == [
        ("Skostorlek", "", False, ""),
        ("Organisatoin", "organisation", False, ""),
    ]


def test_columns_of_options_are_told_with_them(tmp_path: Path) -> None:
    """One column per option is one column of the event."""
    rows: Rows = (("name", "topics - energy"), ("A B", "x"), ("C D", ""))
    column = read_book(tmp_path, people=rows).mapping[0].columns[1]
    assert (column.column, column.option) == ("topics", "energy")


def test_a_toml_file_has_no_headers(tmp_path: Path) -> None:
    """Its keys are no columns of a sheet."""
    path = write_book(tmp_path / "book.xlsx", Deltagare=ROWS)
    (tmp_path / "matchround.toml").write_text('[[tables]]\ntable = "1"\n', "utf-8")
    assert [sheet.kind for sheet in read([path]).mapping] == ["participants"]


def test_the_language_is_that_of_the_settings_or_the_headers(tmp_path: Path) -> None:
    """Also where there are faults."""
    rows: Rows = (("Namn", "Sektor"), ("", "kommun"))
    faulty = read_book(tmp_path, Deltagare=rows)
    assert faulty.event is None
    assert faulty.language == "sv"
    assert read_book(tmp_path, {"language": "da"}, Deltagare=rows).language == "da"


def test_columns_have_names_in_each_language() -> None:
    """As `--map` takes them, and all names that a header may have for them."""
    assert column_name("participants", "sector", "fi") == "sektori"
    assert "ämnen" in column_choices("participants", "sv")
    assert {"name", "namn", "navn"} <= column_names("participants", "name")
    assert column_names("participants", "") == frozenset()
