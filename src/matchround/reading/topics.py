"""Topics, offers and seeks: words for the same thing become one topic of the event.

The Synonyms sheet goes before the thesaurus. A topic that somebody named in one way only stays as
it was typed; one that people named in several ways gets its name in the event's language. Words
that merely look alike are never merged, only told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from matchround.event import Event
from matchround.reading.folding import folded, squeezed
from matchround.reading.notes import Notes
from matchround.reading.places import Located, Place
from matchround.reading.thesaurus import thesaurus


@dataclass
class Held:
    """A topic that somebody holds: how often it was spelled how, the first spelling first.

    `concept` is that of the thesaurus, `sheet` the topic of the Synonyms sheet, "" where none.
    """

    place: Place
    concept: str = ""
    sheet: str = ""
    spelled: dict[str, int] = field(default_factory=dict)

    @property
    def first(self) -> str:
        """The first spelling."""
        return next(iter(self.spelled))

    @property
    def spellings(self) -> dict[str, int]:
        """How often each spelling was used; case, spaces and hyphens make no difference."""
        counts: dict[str, int] = {}
        shown: dict[str, str] = {}
        for text, count in self.spelled.items():
            spelling = shown.setdefault(squeezed(text) or text, text)
            counts[spelling] = counts.get(spelling, 0) + count
        return counts


class Topics:
    """Gives every word the topic that it means.

    `same` maps folded words to the topic that the Synonyms sheet gives them. A topic that the
    sheet names as itself and nothing else stands alone; any other takes the words that the
    thesaurus knows for it along. Words are first heard, then settled, then named.
    """

    def __init__(self, same: Mapping[str, str], language: str) -> None:
        self.language = language
        self.held: dict[str, Held] = {}
        self._sheet = {squeezed(word): topic for word, topic in same.items()}
        groups = _groups(same)
        self._claimed = _claims(groups)
        self._alone = set(same.values()) - set(groups)
        self._keys: dict[str, str] = {}
        self._heard: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def hear(self, texts: Iterable[str], at: Located) -> None:
        """Take note of the words in a cell."""
        for text in texts:
            if text not in self._keys:
                self._key(text, at)
            self._heard[text] = self._heard.get(text, 0) + 1

    def many(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Return the topics that several words mean, each once; all of them have been heard."""
        return tuple(dict.fromkeys(self._names[self._keys[text]] for text in texts))

    def keep(self, names: Iterable[str]) -> None:
        """Take over the names of topics that an event has already."""
        for name in names:
            key = self._keys.get(name) or self._key(name, Place())
            self.held[key].spelled.setdefault(self._names.setdefault(key, name), 0)

    def known(self, text: str) -> bool:
        """Tell whether the sheet or the thesaurus knows a word."""
        return squeezed(text) in self._sheet or thesaurus().find(text) is not None

    def stands_alone(self, held: Held) -> bool:
        """Tell whether the sheet names a topic as itself and nothing else."""
        return held.sheet in self._alone

    def settle(self, notes: Notes) -> None:
        """Name every topic that was heard, and note what was merged."""
        for text, count in self._heard.items():
            self.held[self._keys[text]].spelled[text] = count
        several = {key: held for key, held in self.held.items() if len(held.spellings) > 1}
        for key, held in self.held.items():
            name = self._label(held) if key in several else held.first
            self._names.setdefault(key, held.sheet or name)
        told = [(key, held) for key, held in several.items() if self._is_more_than_the_sheet(held)]
        if told:
            notes.assume("topics", str(len(told)))
        for key, held in told:
            counts = [f"{word} ({count})" for word, count in held.spellings.items()]
            said = ", ".join(counts)
            notes.assume("topics", self._names[key], code="topics.merged", spellings=said)

    def _is_more_than_the_sheet(self, held: Held) -> bool:
        """Tell whether any spelling is none that the Synonyms sheet has."""
        return any(squeezed(word) not in self._sheet for word in held.spellings)

    def _label(self, held: Held) -> str:
        """Name a concept in the event's language, as somebody typed it where somebody did."""
        if not held.concept:
            return held.first
        label = thesaurus().preferred(held.concept, self.language)
        for text in held.spelled:
            if squeezed(text) == squeezed(label):
                return text
        if squeezed(label) in self._sheet:
            return held.first  # the sheet says that this word is something else
        return label[0].upper() + label[1:] if held.first[0].isupper() else label

    def _key(self, text: str, at: Located) -> str:
        """Find what a word means, and remember it."""
        sheet = self._sheet.get(squeezed(text), "")
        concept = thesaurus().find(sheet or text) or ""
        sheet = sheet or self._claimed.get(concept, "")
        if sheet:
            key = f"sheet {folded(sheet)}"
        elif concept:
            key = f"concept {concept}"
        else:
            key = f"word {squeezed(text) or text}"
        self._keys[text] = key
        self.held.setdefault(key, Held(at.place, concept, sheet))
        return key


def as_in_event(event: Event, texts: Sequence[str]) -> tuple[str, ...]:
    """Name topics as an event does that has been read: other words for its topics become these."""
    topics = Topics({}, event.settings.language)
    for person in event.participants:
        topics.keep((*person.topics, *person.offers, *person.seeks))
    topics.hear(texts, Place())
    topics.settle(Notes())
    return topics.many(texts)


def _groups(same: Mapping[str, str]) -> dict[str, list[str]]:
    """Give the words of each topic of the Synonyms sheet that has others than itself."""
    words: dict[str, list[str]] = {}
    for word, topic in same.items():
        words.setdefault(topic, [topic]).append(word)
    return {topic: said for topic, said in words.items() if len({*map(squeezed, said)}) > 1}


def _claims(groups: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give each concept that the Synonyms sheet names to the topic that stands for it there.

    Where several do, the topic that is a name of the concept itself goes first.
    """
    named = [(topic, topic) for topic in groups]
    named += [(topic, word) for topic, said in groups.items() for word in said]
    claims: dict[str, str] = {}
    for topic, word in named:
        if (concept := thesaurus().find(word)) is not None:
            claims.setdefault(concept, topic)
    return claims
