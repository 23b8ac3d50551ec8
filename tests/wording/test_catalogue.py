"""Texts by code: filled, counted, and falling back without ever failing."""

from matchround.wording import has, plural, text


def test_a_text_is_given_in_its_language() -> None:
    """A code has a text of its own in each language with a catalogue."""
    given = [text("timetable.round", language, number=3) for language in ("en", "sv", "da")]
    assert given == ["Round 3", "Omgång 3", "Runde 3"]


def test_a_language_without_a_catalogue_gets_english() -> None:
    """An unknown language, or none, falls back to English."""
    assert {text("sheet.by_round", language) for language in ("se", "xx", "")} == {"By round"}


def test_an_unknown_code_shows_itself_with_its_data() -> None:
    """A text that is missing hides nothing: code and data are shown instead."""
    assert text("no.such_code", "sv", name="Anna", count=3) == "no.such_code (name=Anna, count=3)"
    assert text("no.such_code", "sv") == "no.such_code"
    assert plural("no.such_code", 2, "sv") == "no.such_code (n=2)"


def test_a_placeholder_without_a_value_stays_visible() -> None:
    """A sentence is given even when a value is missing."""
    assert text("timetable.round", "en") == "Round {number}"


def test_braces_in_a_value_are_only_text() -> None:
    """A value that looks like a placeholder is not filled again."""
    assert text("timetable.keeps_table", "en", table="{name}") == "You stay at table {name}"


def test_words_become_a_list_in_the_language() -> None:
    """Several topics are joined as a sentence joins them."""
    swedish = plural("starter.start.shared_topics", 1, "sv", topics=("energi", "mat", "skog"))
    assert swedish == "börja med energi, mat och skog, som ni båda arbetar med."


def test_a_plural_follows_the_number() -> None:
    """One other person and several other people are spoken of differently."""
    one, two = (plural("starter.mutual_wish", n, "da") for n in (1, 2))
    assert one.startswith("I har begge")
    assert two.startswith("I har alle")


def test_a_code_is_known_or_not() -> None:
    """Whether there is a text can be asked."""
    assert has("sheet.overview")
    assert not has("sheet.nothing")
