"""Many values in one cell."""

import pytest

from matchround.reading.splitting import Splitter, meant, splitter
from reading.inputs import cell


def cut(*texts: str, commas_inside: bool = False) -> list[tuple[str, ...]]:
    """Cut the cells of a column."""
    judged = splitter([cell(text) for text in texts], commas_inside=commas_inside)
    return [judged.split(text) for text in texts]


@pytest.mark.parametrize("text", ["energy; food", "energy|food", "energy\nfood", "energy, food"])
def test_every_separator(text: str) -> None:
    """Semicolon, bar, line break, else comma."""
    assert cut(text) == [("energy", "food")]


def test_the_separator_is_judged_for_the_whole_column() -> None:
    """Where some cell has a semicolon, commas are part of the values."""
    assert cut("heat, power; food", "heat, power") == [("heat, power", "food"), ("heat, power",)]


def test_commas_count_where_most_wrote_them() -> None:
    """One answer in lines does not join what all others wrote; its own commas stay."""
    texts = ("energy, food", "food, water", "energy\nheat, power", "water")
    wanted = [("energy", "food"), ("food", "water"), ("energy", "heat, power"), ("water",)]
    assert cut(*texts) == wanted


def test_the_signs_of_a_list_are_no_part_of_it() -> None:
    """As people type them before each line; a hyphen inside stays."""
    assert cut("- energy\n• e-health\n* food") == [("energy", "e-health", "food")]


def test_empty_pieces_and_repetitions_are_dropped() -> None:
    """A form's `A;B;` has two values, and `none` has none."""
    assert cut("A;B;", "A; a", "-", "ingen; C") == [("A", "B"), ("A",), (), ("C",)]


def test_an_option_with_a_comma_inside_is_one() -> None:
    """Its pieces never stand without each other."""
    texts = ("Energy, heat and power, Food", "Energy, heat and power", "Food")
    assert cut(*texts, commas_inside=True) == [
        ("Energy, heat and power", "Food"),
        ("Energy, heat and power",),
        ("Food",),
    ]


def test_pieces_that_once_stand_alone_are_not_joined() -> None:
    """`Energy` occurs without `heat`."""
    texts = ("Energy, heat", "Energy, heat", "Energy")
    assert cut(*texts, commas_inside=True)[0] == ("Energy", "heat")


def test_two_cells_alike_may_be_chance() -> None:
    """Two capitals side by side need three cells to be one option."""
    assert cut("Energy, Food", "Energy, Food", commas_inside=True)[0] == ("Energy", "Food")
    assert cut(*["Energy, Food"] * 3, commas_inside=True)[0] == ("Energy, Food",)


def test_names_are_never_joined() -> None:
    """Only columns of options are looked at for commas inside."""
    assert cut("Anna, bo", "Anna, bo", "Anna, bo")[0] == ("Anna", "bo")


def test_words_for_nothing_say_nothing() -> None:
    """In any of the languages."""
    assert not any(map(meant, ("", "-", "n/a", "ingen", "inkje", "ei mitään")))
    assert meant("food")


def test_a_splitter_keeps_the_order() -> None:
    """Of first use."""
    assert Splitter(strong=True).split("b;a;B") == ("b", "a")
