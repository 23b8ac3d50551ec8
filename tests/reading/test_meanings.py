"""What a header means."""

import pytest

from matchround.reading.meanings import HeaderMap, How, Meaning, Meanings, ignored, understand

PEOPLE = "participants"


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Organisation", ("organisation", "")),
        ("Företag/organisation", ("organisation", "")),
        ("Namn (name)", ("name", "")),
        ("Topics – Energy", ("topics", "Energy")),
        ("Ämnen: Energi, värme", ("topics", "Energi, värme")),
        ("Topics [Food]", ("topics", "Food")),
        ("Namn/organisation", None),
        ("Name – Energy", None),
        ("Shoe size", None),
    ],
)
def test_headers_are_understood_or_not(header: str, meaning: tuple[str, str] | None) -> None:
    """All parts of a double header must mean the same; only lists have a column per option."""
    assert understand(header, PEOPLE, HeaderMap()) == meaning


def test_a_settled_header_means_what_was_settled() -> None:
    """A column of another sheet is not meant."""
    settled = HeaderMap({"firma": "Namn", "name": "ignore", "x": "rule"})
    assert understand("Firma", PEOPLE, settled) == ("name", "")
    assert understand("Name", PEOPLE, settled) == ("", "")
    assert understand("X", PEOPLE, settled) is None
    assert settled.used == {"firma", "name"}


@pytest.mark.parametrize("word", ["", "-", "ignore", "Ignorera", "ohita"])
def test_words_for_ignoring(word: str) -> None:
    """In every language."""
    assert ignored(word)
    assert not ignored("name")


def meaning(header: str, *headers: str) -> Meaning:
    """Understand one header of a Participants sheet that holds these as well."""
    return Meanings(PEOPLE, HeaderMap(), [header, *headers]).of(header)


def test_a_question_is_read_where_it_is_certain() -> None:
    """Otherwise the columns are named that it may be, or none."""
    assert meaning("2. Hvad brænder du for?") == Meaning(How.QUESTION, "topics")
    assert meaning("2. Navn") == Meaning(How.WORD, "name")
    unclear = meaning("Er du interesseret i samarbejde?")
    assert unclear == Meaning(How.UNCLEAR, maybe=("topics",))
    assert meaning("Shoe size") == Meaning(How.UNKNOWN)
    assert meaning("Allergier") == Meaning(How.NEEDLESS)


def test_a_twin_with_a_number_is_the_same_column() -> None:
    """Only where its twin is there as well."""
    assert meaning("Navn2", "Navn") == Meaning(How.WORD, "name")
    assert meaning("Navn2", "E-post") == Meaning(How.UNKNOWN)


def test_one_column_per_option_of_a_question() -> None:
    """At least two of them, else it is a question with a dash."""
    question = "Hvilke temaer er du interessert i?"
    options = [f"{question} – Energi", f"{question} – Mat"]
    assert meaning(*options) == Meaning(How.QUESTION, "topics", "Energi")
    assert meaning(options[0]) == Meaning(How.QUESTION, "topics")


def test_only_people_are_asked_questions() -> None:
    """In a settings sheet words are words."""
    header = "Which tables are step-free?"
    assert Meanings("tables", HeaderMap(), [header]).of(header) == Meaning(How.UNKNOWN)
