"""Topics that may be misspelled: told with how to settle it, never merged."""

from collections.abc import Iterator, Mapping, Sequence

from matchround.reading.folding import folded
from matchround.reading.notes import Notes
from matchround.reading.thesaurus import thesaurus
from matchround.reading.topics import Held, Topics
from matchround.reading.vocabulary import NEAR, SHORTEST

_MOST_COMPARED = 500
"""Above so many different words that nobody knows they are not compared (it takes too long)."""


def warn_of_similar_topics(topics: Topics, notes: Notes) -> None:
    """Warn of each word that neither sheet nor thesaurus knows and that is almost another one.

    It is compared with all that people hold and with every name of the concepts among it. A
    word that stands in the Synonyms sheet is settled.
    """
    heard = [held for held in topics.held.values() if not topics.stands_alone(held)]
    unknown = [h for h in heard if not topics.known(h.first) and len(folded(h.first)) >= SHORTEST]
    if not 0 < len(unknown) <= _MOST_COMPARED or len(heard) == 1:
        return
    known = dict(_words([held for held in heard if held not in unknown], topics))
    before: list[str] = []
    for held in unknown:
        word = folded(held.first)
        if near := _nearest(word, [*known, *before]):
            other = known.get(near) or next(h.first for h in unknown if folded(h.first) == near)
            notes.warn("people.similar_topic", held.place, value=held.first, other=other)
        before.append(word)


def _words(known: Sequence[Held], topics: Topics) -> Iterator[tuple[str, str]]:
    """Yield every word for these topics, folded, with how it is shown."""
    for held in known:
        for word in (*_names(held, topics.language), *held.spelled):
            if len(folded(word)) >= SHORTEST:
                yield folded(word), word


def _names(held: Held, language: str) -> Iterator[str]:
    listing: Mapping[str, Sequence[str]] = thesaurus().listing.get(held.concept, {})
    for of_language in listing.values():
        yield from of_language
    yield from listing.get(language, ())  # the event's own word for it is the one shown


def _nearest(word: str, others: Sequence[str]) -> str:
    """Return the most similar of other words, "" where none is; other numbers are other words."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 -- heavy: imported once it is needed

    found = process.extractOne(word, others, scorer=fuzz.ratio, score_cutoff=NEAR)
    return found[0] if found is not None and _digits(found[0]) == _digits(word) else ""


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
