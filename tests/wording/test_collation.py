"""Alphabetical order in each language."""

from itertools import permutations

import pytest

from matchround.wording import sort_key


def in_order(names: str, language: str) -> str:
    """Sort the words of a text."""
    return " ".join(sorted(names.split(), key=lambda name: sort_key(name, language)))


@pytest.mark.parametrize("language", ["sv", "fi"])
def test_swedish_and_finnish_put_their_letters_last(language: str) -> None:
    """The order is å ä ö, with the Danish letters beside their Swedish sisters."""
    expected = "Aberg Zorn Åberg Ärlig Æro Öberg Øst"
    assert in_order("Øst Öberg Æro Ärlig Åberg Zorn Aberg", language) == expected


@pytest.mark.parametrize("language", ["nb", "nn", "da"])
def test_norwegian_and_danish_put_their_letters_last(language: str) -> None:
    """The order is æ ø å, and aa is an å."""
    expected = "Aberg Zorn Ærø Øst Ås Aastrup"
    assert in_order("Aastrup Ås Øst Ærø Zorn Aberg", language) == expected


def test_english_drops_the_marks() -> None:
    """Every letter stands where its plain letter stands."""
    assert in_order("Ås Zorn Łuk Lund Öst Đor Dahl Ŋuo Nord", "en") == (
        "Ås Dahl Đor Łuk Lund Nord Ŋuo Öst Zorn"
    )


def test_other_alphabets_come_after_latin() -> None:
    """Greek comes after Latin, Cyrillic after Greek."""
    assert in_order("Дмитрий Ελένη Östen", "sv") == "Östen Ελένη Дмитрий"


def test_case_and_punctuation_do_not_count() -> None:
    """Names are in order whatever their capitals, hyphens and apostrophes."""
    assert in_order("o'Brien OBRIAN von-Berg Von_Alm", "en") == "o'Brien OBRIAN Von_Alm von-Berg"


def test_the_order_does_not_depend_on_where_one_begins() -> None:
    """Names that differ in case or accents only are still told apart."""
    names = ["Ek", "ek", "EK", "Èk"]
    orders = {tuple(sorted(p, key=lambda name: sort_key(name, "sv"))) for p in permutations(names)}
    assert len(orders) == 1
