"""One spelling per thing."""

from matchround.reading.notes import Notes
from matchround.reading.places import Place
from matchround.reading.spellings import Spellings
from matchround.reading.vocabulary import values
from reading.inputs import data_of, warnings

HERE = Place("book.xlsx", "Sheet", "C2")


def test_the_first_spelling_wins() -> None:
    """Case, accents and punctuation make no difference; letters do."""
    spellings = Spellings()
    texts = ["Umeå Energi", "umea energi", "UMEÅ-ENERGI", "Umeå Energia"]
    assert [spellings.one(text, HERE) for text in texts] == [*["Umeå Energi"] * 3, "Umeå Energia"]
    assert spellings.known("UMEÅ ENERGI") == "Umeå Energi"
    assert spellings.known("Skellefteå Kraft") is None
    assert spellings.one("", HERE) == ""


def test_synonyms_and_words_of_six_languages_are_one() -> None:
    """The Synonyms sheet says how a topic is spelled; a language is spelled as it comes first."""
    topics = Spellings(same={"energi": "Energy", "energy": "Energy"})
    assert topics.many(["energi", "ENERGY", "food"], HERE) == ("Energy", "food")
    languages = Spellings(words=values("spoken language"))
    assert languages.many(["svenska", "Swedish", "sv", "Klingon"], HERE) == ("svenska", "Klingon")


def test_almost_the_same_is_two_with_a_warning() -> None:
    """At the second one; numbers make them different."""
    spellings, notes = Spellings(), Notes()
    spellings.one("Umeå kommun", HERE)
    spellings.one("Umea komun", HERE._replace(cell="C3"))
    spellings.one("Elementary school 1", HERE)
    spellings.one("Elementary school 2", HERE)
    spellings.warn_of_similar("people.similar_organisation", notes)
    assert warnings(notes) == ["people.similar_organisation C3"]
    assert data_of(notes, "people.similar_organisation") == {
        "value": "Umea komun",
        "other": "Umeå kommun",
    }
