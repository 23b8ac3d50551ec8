"""Alphabetical order per language, without the machine's locale.

Letters that a language sorts last are mapped behind z; every other accent is dropped. What
remains equal is told apart by the text itself, so the order is always the same.
"""

import unicodedata
from functools import cache

from matchround.wording.languages import known

_PLAIN = {
    "ł": "l", "đ": "d", "ð": "d", "ŋ": "n", "ħ": "h", "ŧ": "t", "ı": "i",
    "þ": "th", "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o",
}  # fmt: skip
_SWEDISH = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y"}
_DANISH = {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "aa": "}", "ü": "y"}
_OWN = {
    "en": {},
    "sv": _SWEDISH,
    "fi": _SWEDISH,
    "nb": _DANISH,
    "nn": _DANISH,
    "da": _DANISH,
}

_LAST = {**dict.fromkeys(("sv", "fi"), "ÅÄÖ"), **dict.fromkeys(("nb", "nn", "da"), "ÆØÅ")}
"""The letters behind z, as the language writes them."""


def sort_key(text: str, language: str) -> str:
    """Give a key that sorts texts as the language's telephone book would.

    Case and punctuation do not count; Greek and Cyrillic come after Latin.

    >>> sorted(["Öberg", "Zorn", "Åberg", "Ärlig"], key=lambda name: sort_key(name, "sv"))
    ['Zorn', 'Åberg', 'Ärlig', 'Öberg']
    >>> sorted(["Aagaard", "Ø", "Zorn", "Æ"], key=lambda name: sort_key(name, "da"))
    ['Zorn', 'Æ', 'Ø', 'Aagaard']
    """
    own = _OWN[known(language)]
    folded = unicodedata.normalize("NFC", text.casefold())
    if "aa" in own:
        folded = folded.replace("aa", "å")
    words = "".join(own.get(letter) or _base(letter) for letter in folded).split()
    return f"{' '.join(words)}\0{folded}\0{text}"


def index_letter(text: str, language: str) -> str:
    """Give the letter that a text stands under in an alphabetical list, "" where there is none.

    >>> index_letter("Łuk", "sv"), index_letter("Ærø", "sv"), index_letter("Aagaard", "da")
    ('L', 'Ä', 'Å')
    """
    first = sort_key(text, language)[0]
    last = {"{": 0, "|": 1, "}": 2}
    if first in last:
        return _LAST[known(language)][last[first]]
    return first.upper().strip("\0")


@cache
def _base(letter: str) -> str:
    """Give the letter without its accents, or a space for what is no letter or digit."""
    if letter in _PLAIN:
        return _PLAIN[letter]
    plain = unicodedata.normalize("NFD", letter)[0]
    plain = _PLAIN.get(plain, plain)
    return plain if plain.isalnum() else " "
