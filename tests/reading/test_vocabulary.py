"""The words of the six languages."""

from collections import defaultdict

import pytest

from matchround.reading.folding import squeezed
from matchround.reading.given import _PARSERS
from matchround.reading.vocabulary import Words, columns, setting_names, sheet_names, values

LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")
SHEETS = (
    *("participants", "event", "programme", "tables", "pairs", "synonyms"),
    *("check-in", "changes"),
)
KINDS = (
    "yes_no", "role", "status", "cross-sector", "same organisation", "odd", "profile", "kind",
    "rule", "rounds", "column", "empty", "need", "print language", "spoken language", "month",
    "unit", "day sheet", "change", "here", "example", "marker",
)  # fmt: skip
FAMILIES = {
    "sheets": sheet_names(),
    "settings": setting_names(),
    **{f"columns of {sheet}": columns(sheet) for sheet in SHEETS},
    **{f"values of {kind}": values(kind) for kind in KINDS},
}


@pytest.mark.parametrize("family", FAMILIES)
def test_no_word_means_two_things(family: str) -> None:
    """In any of the languages, since a workbook may mix them."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for value, languages in FAMILIES[family].listing.items():
        for word in [w for words in languages.values() for w in words]:
            meanings[squeezed(word)].add(value)
    assert meanings
    assert {word: means for word, means in meanings.items() if len(means) > 1} == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_value_has_a_word_in_every_language(family: str) -> None:
    """And none of them folds to nothing."""
    for value, languages in FAMILIES[family].listing.items():
        assert tuple(languages) == LANGUAGES, value
        assert all(squeezed(word) for words in languages.values() for word in words), value


def test_every_setting_has_words() -> None:
    """The settings that are read are those that are named."""
    assert set(setting_names().values) == set(_PARSERS)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("E-POST", "email"), ("e post", "email"), ("Namn ", "name"), ("Työnantaja", "organisation"),
        ("Vil gjerne møte", "wants to meet"), ("Verksemd", "organisation"),
        ("fornavn", "first name"),
        ("Maks. antal møder", "max meetings"), ("HAR MÖTTS PÅ", "met at"), ("met_at", "met at"),
    ],
)  # fmt: skip
def test_headers_whatever_case_spacing_and_accents(header: str, column: str) -> None:
    """One word per language and habit."""
    assert columns("participants").find(header) == column


def test_near_words_are_offered_never_taken() -> None:
    """From 90 of 100 and five letters on."""
    words = columns("participants")
    assert words.find("Organisatoin") is None
    assert words.near("Organisatoin") == "organisation"
    assert words.near("shoe size") is None
    assert words.near("nmae") is None


def test_a_word_tells_its_languages() -> None:
    """`Navn` is Norwegian or Danish."""
    assert columns("participants").languages("Navn") == {"nb", "da"}
    assert columns("participants").languages("shoe size") == frozenset()


def test_the_preferred_word_comes_first() -> None:
    """A template writes it."""
    assert columns("participants").preferred("wants to meet", "da") == "vil møde"
    assert Words({"yes": {"en": ["yes", "y"]}}).preferred("yes", "en") == "yes"
