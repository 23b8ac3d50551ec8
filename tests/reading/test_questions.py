"""Question texts as headers."""

import pytest

from matchround.reading.questions import languages_of, meaning_of


@pytest.mark.parametrize(
    ("question", "column"),
    [
        ("Vilken sektor arbetar du i?", "sector"),
        ("Hvad brænder du for?", "topics"),
        ("Hvilke temaer er du interessert i? (velg inntil tre)", "topics"),
        ("Millä sektorilla työskentelet?", "sector"),
        ("Mitkä aiheet kiinnostavat sinua?", "topics"),
        ("Which sector does your organisation belong to?", "sector"),
        ("Hva heter du?", "name"),
        ("Hvor jobber du?", "organisation"),
        ("E-post (vi sender programmet hit)", "email"),
        ("Hva kan du bidra med?", "offers"),
        ("Hvad leder du efter?", "seeks"),
        ("Hvilket språk snakker du?", "languages"),
        ("Vilka organisationer vill du helst träffa?", "wants to meet"),
        ("Når kan du delta?", "available"),
        ("Kommer du?", "status"),
        ("Deltar du hele dagen?", "available"),
        ("Namn på din organisation", "organisation"),
        ("Hvilken type organisation kommer du fra?", "sector"),
        ("Jag är intresserad av", "topics"),
        ("Kan vi dele kontaktinformasjonen din med de andre deltakerne?", "share contact"),
    ],
)
def test_a_question_is_known_by_the_words_of_one_column(question: str, column: str) -> None:
    """In six languages."""
    assert meaning_of(question).certain
    assert meaning_of(question).columns == (column,)


@pytest.mark.parametrize(
    ("question", "columns"),
    [
        ("Namn och organisation", ("name", "organisation")),
        ("Er du interessert i samarbeid?", ("topics",)),
        ("Kommer du med bil?", ("status",)),
        ("Company website", ("organisation",)),
        ("Hvor mange dager deltar du?", ("status",)),
    ],
)
def test_what_is_not_certain_is_only_suggested(question: str, columns: tuple[str, ...]) -> None:
    """Words of two columns, or words that are nobody's."""
    assert not meaning_of(question).certain
    assert meaning_of(question).columns == columns


@pytest.mark.parametrize(
    "question",
    [
        "Which topic should the next meeting have?",
        "Namn på din chef",
        "E-post (faktura)",
        "Hva synes du om temaet?",
        "Hvilken kommune bor du i?",
        "Hvor kommer du fra?",
        "",
        "Hvilke temaer? " + "bla " * 200,
    ],
)
def test_what_asks_for_something_else_is_not_even_suggested(question: str) -> None:
    """A word speaks against it, or none speaks for it."""
    assert meaning_of(question).columns == ()


def test_the_language_of_a_question() -> None:
    """None where no word is known."""
    assert languages_of("Vilken sektor arbetar du i?") == ("sv",)
    assert languages_of("Millä sektorilla työskentelet?") == ("fi",)
    assert languages_of("Xyzzy") == ()
