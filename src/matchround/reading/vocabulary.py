"""The words of six languages for sheets, columns, settings and values, from `words/*.toml`."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from matchround.reading.folding import squeezed

NEAR = 90
"""Similarity (0..100) from which a word is offered as "did you mean"."""
SHORTEST = 5
"""Words shorter than this, in letters, are never offered."""

_VALUE_FILES = ("values", "choices", "tongues", "changes", "sectors")

Listing = Mapping[str, Mapping[str, list[str]]]


@dataclass(frozen=True)
class Words:
    """One family of words: canonical value -> language -> words, the preferred word first."""

    listing: Listing

    @cached_property
    def _canonical(self) -> dict[str, str]:
        own = {squeezed(value): value for value in self.listing}
        found = {
            squeezed(word): value
            for value, languages in self.listing.items()
            for words in languages.values()
            for word in words
        }
        return {**own, **found}

    @property
    def values(self) -> tuple[str, ...]:
        """The canonical values."""
        return tuple(self.listing)

    def find(self, text: str) -> str | None:
        """Return the canonical value that `text` is a word for, None where it is none."""
        return self._canonical.get(squeezed(text))

    def preferred(self, value: str, language: str) -> str:
        """Return the word for a canonical value in a language, as a template would write it."""
        return self.listing[value][language][0]

    def languages(self, text: str) -> frozenset[str]:
        """Return the languages in which `text` is a word of this family."""
        value = self.find(text)
        if value is None:
            return frozenset()
        return frozenset(
            language
            for language, words in self.listing[value].items()
            if squeezed(text) in map(squeezed, words)
        )

    def near(self, text: str) -> str | None:
        """Return the canonical value of the most similar word, None where none is near."""
        word = closest(squeezed(text), self._canonical)
        return None if word is None else self._canonical[word]


def closest(text: str, words: Iterable[str]) -> str | None:
    """Return the word most similar to `text`, None where none is similar enough."""
    if len(text) < SHORTEST:
        return None
    from rapidfuzz import fuzz, process  # noqa: PLC0415 -- heavy: only when something is unknown

    best = process.extractOne(
        text,
        sorted(word for word in words if len(word) >= SHORTEST),
        scorer=fuzz.ratio,
        score_cutoff=NEAR,
    )
    return None if best is None else best[0]


@cache
def _file(name: str) -> dict[str, Any]:
    text = files("matchround.reading").joinpath("words", f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


def listing(name: str) -> Mapping[str, Any]:
    """The content of `words/{name}.toml`, where it is no family of words."""
    return _file(name)


@cache
def sheet_names() -> Words:
    """Words for the sheets of a workbook."""
    return Words(_file("sheets"))


@cache
def setting_names() -> Words:
    """Words for the settings of an event."""
    return Words(_file("settings"))


@cache
def columns(sheet: str) -> Words:
    """Words for the columns of a sheet, by its canonical name."""
    return Words(_file("participants") if sheet == "participants" else _file("columns")[sheet])


@cache
def values(kind: str) -> Words:
    """Words for the values of one kind: `role`, `status`, `rule`, ..., a setting's name."""
    return Words(next(_file(f)[kind] for f in _VALUE_FILES if kind in _file(f)))
