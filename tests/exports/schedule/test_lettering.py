"""How wide words are in the sheets, and how many lines they take."""

import pytest

from matchround.exports.schedule.lettering import lines_of, widest_part, width_of


def test_narrow_letters_take_less_than_wide_ones() -> None:
    """Bold ones take more than plain ones."""
    assert width_of("illi") < width_of("1111") < width_of("WWWW")
    assert width_of("Berg") < width_of("Berg", bold=True)
    assert width_of("") == 0


def test_the_widest_part_is_what_cannot_be_broken() -> None:
    """Words, and parts of words at hyphens."""
    assert widest_part("Miljö- och byggnadsnämnden") == width_of("byggnadsnämnden")
    assert widest_part("") == 0


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("", 10, 1),
        ("Anna Berg", 12, 1),
        ("Anna Berg", 6, 2),
        ("Wallenberg-Hammarskjöld", 16, 2),
        ("Anna Berg\nTable 2", 12, 2),
        ("a" * 40, 10, 5),
        ("Miljö- och samhällsbyggnadsförvaltningen", 30, 2),
    ],
)
def test_lines_break_where_spreadsheet_programs_break_them(
    words: str, width: float, lines: int
) -> None:
    """At spaces and hyphens, and anywhere in a word that is wider than the column."""
    assert lines_of(words, width) == lines
