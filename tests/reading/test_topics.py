"""Which words are one topic, how it is named, and that it is said."""

from collections.abc import Mapping, Sequence

import pytest

from matchround.reading.notes import Notes
from matchround.reading.places import Place
from matchround.reading.topics import Topics


def named(
    words: Sequence[str],
    same: Mapping[str, str] | None = None,
    language: str = "sv",
    notes: Notes | None = None,
) -> list[str]:
    """Give the topics of words that were heard in this order."""
    topics = Topics(same or {}, language)
    topics.hear(words, Place())
    topics.settle(notes or Notes())
    return [topic for word in words for topic in topics.many((word,))]


def test_words_of_six_languages_are_one_topic() -> None:
    """It gets its name in the event's language, as somebody typed it."""
    words = ("circular economy", "Cirkulær økonomi", "Cirkulär ekonomi", "kiertotalous")
    assert named(words) == ["Cirkulär ekonomi"] * 4
    assert named(words, language="fi") == ["kiertotalous"] * 4


def test_a_name_that_nobody_typed_looks_as_the_first_one_does() -> None:
    """With a capital where the first spelling has one."""
    assert named(("Energy", "energia")) == ["Energi", "Energi"]
    assert named(("energy", "Energia")) == ["energi", "energi"]


@pytest.mark.parametrize("word", ["Circular Economy", "kvantdatorer", "KVANT-datorer"])
def test_a_topic_that_is_named_in_one_way_stays_as_typed(word: str) -> None:
    """Known or not: the page shows what people wrote."""
    assert named((word, word)) == [word, word]


def test_case_spaces_and_hyphens_make_no_other_topic() -> None:
    """The first spelling stands, and nothing needs to be said."""
    notes = Notes()
    assert named(("Kvant-dator", "kvantdator", "kvant dator"), notes=notes) == ["Kvant-dator"] * 3
    assert named(("El bilar", "elbilar"), notes=notes) == ["El bilar"] * 2
    assert notes.assumptions == []


def test_what_only_looks_alike_stays_two() -> None:
    """Skola and skog are no more one than two unknown words are."""
    assert named(("skola", "skog", "kvantdator", "kvantdatorer")) == [
        "skola", "skog", "kvantdator", "kvantdatorer",
    ]  # fmt: skip


def test_what_was_merged_is_said() -> None:
    """With how often each was written, spellings that only differ in case together."""
    notes = Notes()
    named(("energi", "Energi", "energy", "mat"), notes=notes)
    head, said = notes.assumptions
    assert (head.setting, head.value, head.code) == ("topics", "1", "assumed.topics")
    assert (said.setting, said.value, said.code) == ("topics", "energi", "topics.merged")
    assert said.data["spellings"] == "energi (2), energy (1)"


def test_the_sheet_names_the_topic_and_the_thesaurus_adds_to_it() -> None:
    """Other languages' words for it come along; what the thesaurus added is said."""
    notes = Notes()
    same = {"kraft": "Kraft & värme", "kraft varme": "Kraft & värme", "energi": "Kraft & värme"}
    words = ("kraft", "energia", "Energi")
    assert named(words, same, notes=notes) == ["Kraft & värme"] * 3
    assert [said.value for said in notes.assumptions] == ["1", "Kraft & värme"]


def test_what_only_the_sheet_merged_needs_no_word() -> None:
    """The organiser said so."""
    notes = Notes()
    same = {"energi": "Energi", "varme": "Energi"}
    assert named(("Energi", "Värme"), same, notes=notes) == ["Energi", "Energi"]
    assert notes.assumptions == []


def test_a_topic_named_as_itself_stands_alone() -> None:
    """So the organiser tells apart what the thesaurus holds for one."""
    words = ("solceller", "solenergi", "solar energy")
    assert named(words) == ["solenergi"] * 3
    assert named(words, {"solceller": "solceller"}) == ["solceller", "solenergi", "solenergi"]


def test_two_topics_of_the_sheet_are_never_merged() -> None:
    """Both are names of one concept: its other words go to the first."""
    same = {"solceller": "solceller", "paneler": "solceller", "sol": "solenergi"}
    same |= {"solenergi": "solenergi"}
    words = ("solceller", "solenergi", "solar power")
    assert named(words, same) == ["solceller", "solenergi", "solceller"]


def test_the_event_language_word_may_be_taken_by_the_sheet() -> None:
    """Then the concept keeps its first spelling: two topics never look the same."""
    assert named(("energi", "energy", "energia"), {"energi": "energi"}) == [
        "energi", "energy", "energy",
    ]  # fmt: skip


def test_names_of_an_event_that_is_there_are_kept() -> None:
    """Newcomers' words take them over."""
    topics = Topics({}, "sv")
    topics.keep(("Energy", "kvantdatorer"))
    words = ("energi", "energia", "Kvantdatorer", "mat")
    topics.hear(words, Place())
    topics.settle(Notes())
    assert [topic for word in words for topic in topics.many((word,))] == [
        "Energy", "Energy", "kvantdatorer", "mat",
    ]  # fmt: skip


def test_a_person_holds_a_topic_once() -> None:
    """Though they named it twice."""
    topics = Topics({}, "en")
    topics.hear(("energi", "energy"), Place())
    topics.settle(Notes())
    assert topics.many(("energi", "energy")) == ("energy",)
