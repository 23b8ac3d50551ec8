"""Names of files that every computer takes: plain letters, each name only once."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from matchround.event import Participant

_SMALL = {"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ß": "ss", "ŋ": "n"}
_PLAIN = str.maketrans(
    {**_SMALL, **{k.upper(): v.capitalize() for k, v in _SMALL.items() if k != "ß"}}
)
"""Letters that do not come apart into a plain one and an accent."""

_OTHERS = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 60


def file_names(people: Iterable[Participant], suffix: str = ".ics") -> dict[str, str]:
    """Give each participant (id) the name of their file: "P007-anna-berg.ics"."""
    names: dict[str, str] = {}
    taken = {"staff"}
    for person in people:
        name = _free(_stem(person), taken)
        taken.add(name.lower())
        names[person.id] = f"{name}{suffix}"
    return names


def _stem(person: Participant) -> str:
    parts = (plain(person.id), plain(person.name.lower()))
    return "-".join(part for part in parts if part)[:_LONGEST].strip("-") or "participant"


def _free(stem: str, taken: set[str]) -> str:
    """Add a number where two would share a name, whatever the case."""
    name, number = stem, 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def plain(words: str) -> str:
    """Fold letters to ASCII and join what is left with hyphens.

    >>> plain("Åsa Sørensen-Żak"), plain("../x")
    ('Asa-Sorensen-Zak', 'x')
    """
    folded = normalize("NFKD", words.translate(_PLAIN)).encode("ascii", "ignore")
    return _OTHERS.sub("-", folded.decode("ascii")).strip("-")
