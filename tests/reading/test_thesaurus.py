"""The shipped thesaurus is whole, and no word of it means two things."""

from collections import defaultdict

import pytest

from matchround.reading.folding import squeezed
from matchround.reading.thesaurus import thesaurus

LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")
FEWEST = 200


def test_it_covers_the_field() -> None:
    """About 200 concepts and more, each known by its preferred English name."""
    listing = thesaurus().listing
    assert len(listing) >= FEWEST
    assert [c for c, names in listing.items() if names["en"][0] != c] == []


def test_every_concept_has_names_in_every_language() -> None:
    """In the languages' order, none of them twice, none that folds to nothing."""
    for concept, names in thesaurus().listing.items():
        assert tuple(names) == LANGUAGES, concept
        for words in names.values():
            folded = [squeezed(word) for word in words]
            assert all(folded), concept
            assert len(folded) == len(set(folded)), concept


def test_no_name_belongs_to_two_concepts() -> None:
    """Whatever the languages: a workbook may mix them."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for concept, names in thesaurus().listing.items():
        for word in [word for words in names.values() for word in words]:
            meanings[squeezed(word)].add(concept)
    assert {word: means for word, means in meanings.items() if len(means) > 1} == {}


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("Cirkulär ekonomi", "circular economy"),
        ("SIRKULÆR ØKONOMI", "circular economy"),
        ("kiertotalous", "circular economy"),
        ("el-bilar", "electric vehicles"),
        ("vedvarende  energi", "renewable energy"),
        ("offentlege innkjøp", "public procurement"),
    ],
)
def test_words_are_found(word: str, concept: str) -> None:
    """Whatever case, spaces and hyphens."""
    assert thesaurus().find(word) == concept


@pytest.mark.parametrize("word", ["skola och skog", "energ", "kvantdatorer", ""])
def test_only_whole_words_are_found(word: str) -> None:
    """Nothing is guessed from a part or from likeness."""
    assert thesaurus().find(word) is None
