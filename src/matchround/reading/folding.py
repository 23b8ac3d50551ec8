"""Text made comparable: case, accents, spaces and punctuation do not matter."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "#": " nr "}
)
_KEPT = frozenset("✓✔☑✗✘")
_DROPPED = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_LINES = re.compile(r"\r\n?|\u2028|\u2029|\v|\f")
_PLAIN_WORDS = re.compile(r"[a-z0-9]+")
_BLANKS = re.compile(r"[^\S\n]+")


@lru_cache(maxsize=65536)
def tidy(text: str) -> str:
    r"""Mend what copying does to text: odd spaces, invisible marks, padding. Lines stay.

    >>> tidy(" Anna\u00a0 Berg ")
    'Anna Berg'
    """
    if _is_tidy(text):
        return text
    plain = _DROPPED.sub("", _LINES.sub("\n", unicodedata.normalize("NFC", text)))
    lines = (_BLANKS.sub(" ", line).strip() for line in plain.split("\n"))
    return "\n".join(lines).strip()


def _is_tidy(text: str) -> bool:
    # Most texts are: what is printable holds no line break, no odd space, no invisible mark.
    return (
        text.isprintable()
        and "  " not in text
        and text == text.strip()
        and unicodedata.is_normalized("NFC", text)
    )


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Fold text to lower-case words without accents, one space between them.

    >>> folded("  Umeå–ENERGI, (AB) ")
    'umea energi ab'
    """
    if text.isascii() and "#" not in text:
        return " ".join(_PLAIN_WORDS.findall(text.lower()))  # the same, in a tenth of the time
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = (
        character if character.isalnum() or character in _KEPT else " "
        for character in decomposed
        if not unicodedata.combining(character)
    )
    return " ".join("".join(kept).split())


@lru_cache(maxsize=65536)
def squeezed(text: str) -> str:
    """Fold text and take the spaces out, as headers are compared.

    >>> squeezed("E-post ") == squeezed("epost")
    True
    """
    return folded(text).replace(" ", "")
