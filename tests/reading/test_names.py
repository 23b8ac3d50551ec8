"""Names of people, however they were typed."""

import pytest

from matchround.reading.names import names_of, place_of_name, surnames_first
from matchround.reading.rows import Sheet
from reading.inputs import sheet


def of(*names: str) -> Sheet:
    """Make a sheet of these names."""
    return sheet("participants", ("Name",), *((name,) for name in names))


@pytest.mark.parametrize(
    ("typed", "name", "surname"),
    [
        ("Öberg, Åsa", "Åsa Öberg", "Öberg"),
        ("von Essen, Carl Johan", "Carl Johan von Essen", "von Essen"),
        ("Ås-Berg,Eva", "Eva Ås-Berg", "Ås-Berg"),
        ("Anna Berg, PhD", "Anna Berg, PhD", "Berg"),
        ("Berg, M.Sc.", "Berg, M.Sc.", "Berg"),
        ("Anna Berg, Umeå kommun", "Anna Berg, Umeå kommun", "Berg"),
        ("Berg Holm, Anna", "Berg Holm, Anna", "Holm"),
        ("Berg,", "Berg,", "Berg"),
        ("Anna Berg", "Anna Berg", "Berg"),
    ],
)
def test_a_surname_before_a_comma_goes_behind(typed: str, name: str, surname: str) -> None:
    """Where it is certain that it is one."""
    (row,) = of(typed).rows
    assert names_of(row) == (name, surname)


def test_where_most_surnames_come_first_all_do() -> None:
    """Also those of two words."""
    names = of("Berg, Anna", "Berg Holm, Anna", "Ek, Bo")
    assert surnames_first(names)
    assert names_of(names.rows[1], turned=True) == ("Anna Berg Holm", "Berg Holm")
    assert not surnames_first(of("Berg, Anna", "Anna Berg Holm", "Bo Ek"))


def test_the_place_of_a_name() -> None:
    """Where it stands, else where it should."""
    both = sheet(
        "participants", ("First name", "Last name", "Sector"), ("", "Ek", "x"), ("", "", "x")
    )
    assert [place_of_name(row).cell for row in both.rows] == ["B2", "A3"]
