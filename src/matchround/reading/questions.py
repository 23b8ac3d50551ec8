"""Question texts as headers: a column is known by the words of the question, where certain."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from matchround.reading.folding import folded
from matchround.reading.vocabulary import listing

_LOOSE = frozenset({
    "sector", "topics", "offers", "seeks", "languages", "wants to meet", "available",
    "share contact",
})  # fmt: skip
"""Columns that are asked for with words of all kinds; of the others nothing else may be said."""
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ELSEWHERE = "_elsewhere"
_LONGEST = 6
_LONGEST_STEM = 24
_LONGEST_HEADER = 500
"""Longer texts, in characters, are no questions of a form."""

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Meaning:
    """The columns whose words occur in a question, and whether it is certainly the only one."""

    columns: tuple[str, ...] = ()
    certain: bool = False


@dataclass(frozen=True)
class Phrases:
    """Phrases of some words each; the last word of one that ends in `*` may go on."""

    whole: Mapping[Phrase, str]
    begun: Mapping[Phrase, str]

    def find(self, words: Sequence[str]) -> str | None:
        """Return what a phrase stands for, None where it is none."""
        phrase = tuple(words)
        if phrase in self.whole:
            return self.whole[phrase]
        before, last = phrase[:-1], phrase[-1]
        ends = (last[:length] for length in range(min(len(last), _LONGEST_STEM), 1, -1))
        return next((self.begun[*before, e] for e in ends if (*before, e) in self.begun), None)

    def spans(self, words: Sequence[str]) -> list[tuple[int, int, str]]:
        """Find phrases from left to right, the longest first: start, end and what it is."""
        found, start = [], 0
        while start < len(words):
            lengths = range(min(_LONGEST, len(words) - start), 0, -1)
            hits = ((n, self.find(words[start : start + n])) for n in lengths)
            length, value = next(((n, v) for n, v in hits if v is not None), (1, None))
            if value is not None:
                found.append((start, start + length, value))
            start += length
        return found


@lru_cache(maxsize=4096)
def meaning_of(header: str) -> Meaning:
    """Tell which column of Participants a question asks for.

    >>> meaning_of("Vilken sektor tillhör din organisation?")
    Meaning(columns=('sector',), certain=True)
    >>> meaning_of("Namn och organisation")
    Meaning(columns=('name', 'organisation'), certain=False)
    """
    if len(header) > _LONGEST_HEADER:
        return Meaning()
    words = folded(header).split()
    columns, rest = _columns(words)
    if not columns or _words("_against").spans(rest):
        return Meaning()
    if len(columns) > 1:
        return Meaning(columns)
    (column,) = columns
    asked = column in _LOOSE and bool(_words("_asks").spans(words))
    if asked or _says_nothing(rest):
        return Meaning(columns, certain=True)
    # What stands in brackets explains: it may say anything but what speaks against.
    aside = _ASIDE.sub(" ", header)
    plain = meaning_of(aside) if aside != header else Meaning()
    return plain if plain.certain else Meaning(columns)


@lru_cache(maxsize=4096)
def languages_of(header: str) -> tuple[str, ...]:
    """Return the languages that know most of a question's words, none where none knows any.

    >>> languages_of("Hvad brænder du for?")
    ('da',)
    """
    words = folded(header).split()
    known = {language: len(vocabulary & set(words)) for language, vocabulary in _spoken().items()}
    most = max(known.values())
    return tuple(language for language, count in known.items() if count == most) if most else ()


@cache
def _spoken() -> Mapping[str, frozenset[str]]:
    spoken: dict[str, list[str]] = {}
    for languages in listing("questions").values():
        for language, phrases in languages.items():
            spoken.setdefault(language, []).extend(folded(" ".join(phrases)).split())
    return {language: frozenset(words) for language, words in spoken.items()}


def _columns(words: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """Return the columns whose words occur, in order, and the words that are no column's."""
    for column, parts in _together():
        if all(part.spans(words) for part in parts):
            return (column,), []
    spans = _cues().spans(words)
    taken = {i for start, end, _ in spans for i in range(start, end)}
    rest = [word for i, word in enumerate(words) if i not in taken]
    columns = dict.fromkeys(column for _, _, column in spans if column != _ELSEWHERE)
    mine = {c for start, end, c in spans if c == "organisation" and _mine(words, start, end)}
    mentioned = mine if set(columns) - mine <= _LOOSE else set()
    if "wants to meet" in columns:
        mentioned |= {"organisation", "name"} & set(columns)
    # "Which part of the day do you attend?" is no question of whether.
    mentioned |= {"status"} & set(columns)
    asked_for = tuple(column for column in columns if column not in mentioned)
    return asked_for or tuple(columns), rest


def _mine(words: Sequence[str], start: int, end: int) -> bool:
    mine = _words("_mine")
    around = [*words[max(0, start - 1) : start], *words[start : end + 1]]
    return bool(mine.spans(around))


def _says_nothing(rest: Sequence[str]) -> bool:
    filler = _words("_filler")
    return all(word.isdecimal() or filler.spans([word]) for word in rest)


@cache
def _cues() -> Phrases:
    cues = [(name, word) for name, word in _listed() if "+" not in word]
    return _phrases({w: name for name, w in cues if name[0] != "_" or name == _ELSEWHERE})


@cache
def _together() -> tuple[tuple[str, tuple[Phrases, ...]], ...]:
    return tuple(
        (name, tuple(_phrases({part: name}) for part in word.split("+")))
        for name, word in _listed()
        if "+" in word
    )


@cache
def _words(name: str) -> Phrases:
    return _phrases({word: name for other, word in _listed() if other == name})


def _listed() -> Iterable[tuple[str, str]]:
    for name, languages in listing("questions").items():
        for words in languages.values():
            yield from ((name, word) for word in words)


def _phrases(meanings: Mapping[str, str]) -> Phrases:
    whole: dict[Phrase, str] = {}
    begun: dict[Phrase, str] = {}
    for text, meaning in meanings.items():
        phrase = tuple(folded(text).split())
        (begun if text.strip().endswith("*") else whole)[phrase] = meaning
    return Phrases(whole, begun)
