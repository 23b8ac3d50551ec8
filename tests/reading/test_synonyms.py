"""The Synonyms sheet."""

from matchround.reading.notes import Notes
from matchround.reading.synonyms import read_synonyms
from reading.inputs import faults, sheet, warnings

HEADERS = ("topic", "same as")


def test_words_mean_the_topic() -> None:
    """Many in one cell, in several rows, in a chain."""
    found = read_synonyms(
        [sheet("synonyms", HEADERS, ("Energy", "energi; energia"), ("energia", "power"))], Notes()
    )
    assert found == dict.fromkeys(("energy", "energi", "energia", "power"), "Energy")


def test_two_topics_that_share_a_word_are_one() -> None:
    """The first one's spelling stands, and a circle does no harm."""
    rows = (("Food", "mat"), ("Meals", "mat"), ("mat", "Food"))
    found = read_synonyms([sheet("synonyms", HEADERS, *rows)], Notes())
    assert found == dict.fromkeys(("food", "mat", "meals"), "Food")


def test_half_rows_are_told() -> None:
    """Words without a topic are a fault, a topic without words a warning."""
    notes = Notes()
    read_synonyms([sheet("synonyms", HEADERS, ("", "mat"), ("Energy", ""))], notes)
    assert faults(notes) == ["synonyms.no_topic A2"]
    assert warnings(notes) == ["synonyms.no_words B3"]
