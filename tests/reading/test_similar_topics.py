"""Words that are almost a topic are told, and settled by the Synonyms sheet."""

from collections.abc import Mapping, Sequence

import pytest

from matchround.reading.notes import Notes
from matchround.reading.places import Place
from matchround.reading.similar_topics import warn_of_similar_topics
from matchround.reading.topics import Topics


def told(words: Sequence[str], same: Mapping[str, str] | None = None) -> list[tuple[object, ...]]:
    """Give what is told of words that were heard in this order."""
    topics, notes = Topics(same or {}, "sv"), Notes()
    for row, word in enumerate(words):
        topics.hear((word,), Place(cell=f"A{row + 1}"))
    topics.settle(notes)
    warn_of_similar_topics(topics, notes)
    return [(f.code, f.cell, f.data["value"], f.data["other"]) for f in notes.findings]


def test_a_misspelled_topic_is_told() -> None:
    """Whichever of the two came first, with the cell of the word that nobody knows."""
    found = ("people.similar_topic", "A2", "cirkulär ekonmi", "cirkulär ekonomi")
    assert told(("cirkulär ekonomi", "cirkulär ekonmi")) == [found]
    assert told(("cirkulär ekonmi", "cirkulär ekonomi")) == [(found[0], "A1", *found[2:])]


def test_it_is_compared_with_other_names_of_what_people_hold() -> None:
    """Somebody wrote the topic in another language."""
    assert told(("circular economy", "cirkulär ekonmi")) == [
        ("people.similar_topic", "A2", "cirkulär ekonmi", "cirkulär ekonomi")
    ]
    assert told(("food", "cirkulär ekonmi")) == []


def test_two_words_that_nobody_knows_are_told_once() -> None:
    """At the later one."""
    assert told(("kvantdatorer", "kvantdatorrer")) == [
        ("people.similar_topic", "A2", "kvantdatorrer", "kvantdatorer")
    ]


@pytest.mark.parametrize(
    "words",
    [("energi", "energia"), ("skola", "skog"), ("mål 7 xyz", "mål 8 xyz"), ("qwer", "qwe")],
    ids=["one concept", "two concepts", "other numbers", "short words"],
)
def test_what_is_known_or_clearly_different_is_not_told(words: tuple[str, str]) -> None:
    """Nothing to settle."""
    assert told(words) == []


def test_the_sheet_settles_it() -> None:
    """As one topic, or as two."""
    words = ("kvantdatorer", "kvantdatorrer")
    assert told(words, {"kvantdatorer": "kvantdatorer", "kvantdatorrer": "kvantdatorer"}) == []
    assert told(words, {"kvantdatorrer": "kvantdatorrer"}) == []
