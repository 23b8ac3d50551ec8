"""One spelling per thing: variants that fold equal are one, the first spelling wins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from matchround.reading.folding import folded
from matchround.reading.notes import Notes
from matchround.reading.places import Located
from matchround.reading.vocabulary import NEAR, SHORTEST, Words

_MOST_COMPARED = 500
"""Above so many different values they are not compared with each other (it takes too long)."""


@dataclass
class Spellings:
    """Remembers the first spelling of every value.

    `same` maps folded words to the spelling of what they are the same as (the Synonyms sheet);
    `words` makes the words of six languages for one thing equal.
    """

    same: Mapping[str, str] = field(default_factory=dict)
    words: Words | None = None
    first: dict[str, str] = field(default_factory=dict)
    places: dict[str, Located] = field(default_factory=dict)
    told: set[frozenset[str]] = field(default_factory=set)
    """Folded values of which it is said already that they may be the same."""

    def one(self, text: str, at: Located) -> str:
        """Return the spelling that stands for `text` in the event."""
        if text == "":
            return ""
        spelling = self.same.get(folded(text), text)
        key = (self.words and self.words.find(spelling)) or folded(spelling) or spelling
        self.places.setdefault(key, at)
        return self.first.setdefault(key, spelling)

    def known(self, text: str) -> str | None:
        """Return the spelling of a value that has been seen, None where it has not."""
        return self.first.get(folded(text))

    def many(self, texts: Iterable[str], at: Located) -> tuple[str, ...]:
        """Return the spellings of several values, each once."""
        return tuple(dict.fromkeys(self.one(text, at) for text in texts))

    def warn_of_similar(self, code: str, notes: Notes) -> None:
        """Warn of values so similar that one may be a misspelling of the other."""
        keys = [key for key in self.first if len(key) >= SHORTEST]
        if not 1 < len(keys) <= _MOST_COMPARED:
            return
        from rapidfuzz import fuzz, process  # noqa: PLC0415 -- heavy: imported once it is needed

        for index, key in enumerate(keys[1:], 1):
            found = process.extractOne(key, keys[:index], scorer=fuzz.ratio, score_cutoff=NEAR)
            if found is None or frozenset((key, found[0])) in self.told:
                continue
            if _digits(found[0]) == _digits(key):
                value, other = self.first[key], self.first[found[0]]
                notes.warn(code, self.places[key].place, value=value, other=other)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
