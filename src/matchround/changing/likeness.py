"""When two texts written on the day mean the same: case, accents and punctuation do not matter."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th"})
_LIKE = 0.85
"""Similarity (0..1) from which a name may be a misspelling of another; none is ever picked."""
_SHOWN = 6


def folded(text: str) -> str:
    """Fold text to lower-case words without accents, one space between them.

    >>> folded("  Umeå–ENERGI, (AB) ")
    'umea energi ab'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = (
        character if character.isalnum() else " "
        for character in decomposed
        if not unicodedata.combining(character)
    )
    return " ".join("".join(kept).split())


def alike(one: str, other: str) -> bool:
    """Tell whether one text may be a misspelling of the other."""
    return SequenceMatcher(None, folded(one), folded(other)).ratio() >= _LIKE


def spelled_as(text: str, known: Iterable[str]) -> str:
    """Give the spelling that is in use already, the text itself where there is none."""
    wanted = folded(text)
    return next((word for word in known if word and folded(word) == wanted), text)


def nearest(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give what is spelled nearly so, in the order of likeness; else the first of all."""
    by_fold = {folded(word): word for word in known}
    found = get_close_matches(folded(text), list(by_fold), n=_SHOWN, cutoff=0.6)
    return tuple(by_fold[key] for key in found) or tuple(by_fold.values())[:_SHOWN]
