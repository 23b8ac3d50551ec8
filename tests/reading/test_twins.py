"""Columns that a sheet holds twice."""

from matchround.reading.headers import Headers, read_headers
from matchround.reading.meanings import HeaderMap
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.twins import Column, texts_below
from reading.inputs import data_of, grid, sheet, warnings

FORMS = ("ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn", "Navn2")


def headers(*rows: tuple[Value, ...], notes: Notes | None = None) -> Headers:
    """Read the headers of a Participants sheet."""
    return read_headers(grid(*rows), "participants", HeaderMap(), notes or Notes())


def test_of_two_columns_the_filled_one_is_read() -> None:
    """Without a word; where both are filled, the first is read and the other told of."""
    assert headers(("Name", "Company", "Firma"), ("A", "", "X")).columns[1] == Column(
        2, "organisation"
    )
    notes = Notes()
    found = headers(("Name", "Company", "Firma"), ("A", "Y", "X"), notes=notes)
    assert found.columns[1] == Column(1, "organisation")
    assert warnings(notes) == ["header.twice C1"]
    assert data_of(notes, "header.twice")["read"] == "Company"


def test_what_a_form_asked_goes_before_who_was_logged_in() -> None:
    """Row by row; "anonymous" is nobody."""
    rows = (
        (1, "", "", "anonymous", "anonymous", "Anna Berg"),
        (2, "", "", "bo@example.no", "Bo Ek", ""),
    )
    notes = Notes()
    found = sheet("participants", FORMS, *rows, notes=notes)
    assert [row.text("name") for row in found.rows] == ["Anna Berg", "Bo Ek"]
    assert [row.text("email") for row in found.rows] == ["", "bo@example.no"]
    assert warnings(notes) == []


def test_who_ordered_gives_way_to_who_attends() -> None:
    """As a whole: the address of one who ordered for five is not theirs."""
    title = ("Order code", "Position ID", "Email", "Attendee name", "Attendee email")
    rows = (("A", 1, "boss@example.org", "Anna", "anna@example.org"),
            ("A", 2, "boss@example.org", "Bo", ""))  # fmt: skip
    found = sheet("participants", title, *rows, notes=Notes())
    assert [row.text("email") for row in found.rows] == ["anna@example.org", ""]


def test_texts_of_a_column() -> None:
    """Below the header, without empty ones."""
    assert list(texts_below(grid(("A",), ("x",), ("",), (2.0,)), 0, 0)) == ["x", "2"]
