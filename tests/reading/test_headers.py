"""Which column holds what."""

from matchround.reading.headers import Headers, read_headers
from matchround.reading.meanings import HeaderMap
from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.twins import Column
from reading.inputs import data_of, grid, warnings

PEOPLE = "participants"


def headers(*rows: tuple[Value, ...], notes: Notes | None = None) -> Headers:
    """Read the headers of a Participants sheet."""
    return read_headers(grid(*rows), PEOPLE, HeaderMap(), notes or Notes())


def test_titles_above_the_header_do_not_hide_it() -> None:
    """Not even one that is itself a word for a column."""
    found = headers(("Participants",), ("Made on Monday", 3), ("Name", "Sector"), ("Anna", "x"))
    assert found.row == 2
    assert found.columns == (Column(0, "name"), Column(1, "sector"))
    assert headers(("Deltagare",), ("Namn",), ("Anna",)).row == 1


def test_without_any_known_header_there_is_none() -> None:
    """Nothing is guessed from the values."""
    found = headers(("Anna Berg", "Umeå"), ("Bo Ek", "Umeå"))
    assert found.row == -1
    assert found.columns == ()


def test_an_unknown_header_is_a_warning_with_its_cell() -> None:
    """And with the column that it may have meant."""
    notes = Notes()
    headers(("Name", "Shoe size", "Organisatoin"), notes=notes)
    assert warnings(notes) == ["header.unknown B1", "header.unknown_near C1"]
    assert data_of(notes, "header.unknown_near") == {
        "header": "Organisatoin",
        "column": "organisation",
    }


def test_a_column_that_occurs_twice_is_read_once() -> None:
    """Unless it holds a list: lists add up."""
    notes = Notes()
    title = ("Name", "Company", "Firma", "Topics", "Interests")
    found = headers(title, ("Anna", "X", "Y", "", ""), notes=notes)
    assert warnings(notes) == ["header.twice C1"]
    assert [column.index for column in found.columns] == [0, 1, 3, 4]


def test_a_filled_column_without_a_header_is_told() -> None:
    """An empty one is not."""
    notes = Notes()
    headers(("Name", "", ""), ("Anna", "", "x"), notes=notes)
    assert warnings(notes) == ["header.missing C1"]


def test_a_settled_header_is_what_was_settled() -> None:
    """Also against the vocabulary, and also to be ignored."""
    settled = HeaderMap({"firma": "Namn", "name": "ignore", "x": "rule"})
    found = read_headers(grid(("Firma", "Name")), PEOPLE, settled, Notes())
    assert found.columns == (Column(0, "name"),)


def test_headers_vote_for_their_language() -> None:
    """A word of two languages for both."""
    assert headers(("Navn", "Virksomhed")).language_votes == {"nb": 1, "da": 2}


def test_the_position_of_a_column_that_is_missing_is_the_first() -> None:
    """So that a fault in it has a cell."""
    found = headers(("", "Email", "Sector"))
    assert found.index("sector") == 2
    assert found.index("name") == 1
    assert found.has("email")
    assert not found.has("name")
