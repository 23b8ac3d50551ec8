"""Who is printed, in which order and language."""

from exports.sample_plans import tiny_plan
from matchround.exports.people import page_language, roster, surname_first
from support import people, tiny_event


def test_the_order_is_the_languages_alphabet() -> None:
    """Æ is not where Ä is in every language."""
    who = people("1", name="Bo Ærø") + people("2", name="Ann Zorn") + people("3", name="Al Aas")
    order = {
        language: [p.id for p in roster(tiny_event(who, language=language))]
        for language in ("en", "sv", "da")
    }
    assert order == {"en": ["3", "1", "2"], "sv": ["3", "2", "1"], "da": ["2", "1", "3"]}


def test_a_surname_is_what_is_given_or_the_last_word() -> None:
    """A surname of two words is kept together where it is known."""
    (known,) = people("1", name="Anna af Klint", surname="af Klint")
    (guessed,) = people("2", name="Bo Ek")
    (single,) = people("3", name="Plato")
    assert surname_first(known) == "af Klint, Anna"
    assert surname_first(guessed) == "Ek, Bo"
    assert surname_first(single) == "Plato"


def test_a_language_without_texts_prints_in_english() -> None:
    """Northern Sami falls back until it has a catalogue."""
    assert page_language(tiny_plan("se").event) == "en"
    assert page_language(tiny_plan("da").event) == "da"
