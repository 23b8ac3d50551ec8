"""The catalogue files: complete in every language, and compiled from what is written."""

import re
from ast import literal_eval
from gettext import GNUTranslations
from pathlib import Path

import pytest

import matchround.wording
from matchround.wording import LANGUAGES

LOCALE = Path(matchround.wording.__file__).parent / "locale"
Texts = dict[str, tuple[str, ...]]


def written(language: str) -> Texts:
    """Read a .po file: every code with its text, or its texts by number."""
    source = (LOCALE / language / "LC_MESSAGES" / "matchround.po").read_text("utf-8")
    texts: Texts = {}
    for entry in re.split(r"\n\s*\n", source)[1:]:
        parts = re.findall(r'^(msgid|msgstr(?:\[\d\])?) (".*")$', entry, re.MULTILINE)
        if parts:
            texts[literal_eval(parts[0][1])] = tuple(literal_eval(p) for _, p in parts[1:])
    return texts


def compiled(language: str) -> Texts:
    """Read the .mo file beside it."""
    with (LOCALE / language / "LC_MESSAGES" / "matchround.mo").open("rb") as file:
        catalogue: dict[str | tuple[str, int], str] = vars(GNUTranslations(file))["_catalog"]
    texts: Texts = {}
    for key, value in sorted(catalogue.items(), key=str):
        code = key if isinstance(key, str) else key[0]
        texts[code] = (*texts.get(code, ()), value)
    texts.pop("")
    return texts


def placeholders(texts: tuple[str, ...]) -> set[str]:
    """The names of the placeholders of a text."""
    return set(re.findall(r"\{(\w+)\}", " ".join(texts)))


def test_there_is_a_catalogue_for_each_language() -> None:
    """The folders are exactly the languages that are promised, and hold texts."""
    assert {folder.name for folder in LOCALE.iterdir()} == set(LANGUAGES)
    assert len(written("en")) > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    """Nobody forgot scripts/compile_catalogues.py after a change."""
    assert compiled(language) == written(language)


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_every_text_is_translated(language: str) -> None:
    """A language has every code of the English catalogue, and no other."""
    english, translated = set(written("en")), set(written(language))
    assert len(english) > 200
    assert english - translated == set()
    assert translated - english == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_speaks_of_the_same_things(language: str) -> None:
    """The placeholders of a text are the same in every language."""
    english, other = written("en"), written(language)
    shared = english.keys() & other.keys()
    assert {code: placeholders(other[code]) for code in shared} == {
        code: placeholders(english[code]) for code in shared
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: str) -> None:
    """An empty text would print as nothing."""
    assert not [code for code, texts in written(language).items() if not all(texts)]
