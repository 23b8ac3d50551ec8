"""Text made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matchround.reading.folding import folded, squeezed, tidy


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("  Anna Berg ", "Anna Berg"),
        ("Anna\u00a0\u2009Berg", "Anna Berg"),
        ("Anna\u200b\ufeffBerg", "AnnaBerg"),
        ("energy\r\n  food ", "energy\nfood"),
        ("A\u030asa", "Åsa"),
    ],
)
def test_tidy_mends_what_copying_does(written: str, plain: str) -> None:
    """Odd spaces, invisible marks, padding and split letters; lines stay."""
    assert tidy(written) == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Åsa Öberg", "asa oberg"),
        ("Bjørn-Ægir", "bjorn aegir"),
        ("E-POST:", "e post"),
        ("#3", "nr 3"),
    ],
)
def test_folded_ignores_case_accents_and_punctuation(one: str, other: str) -> None:
    """The words stay apart."""
    assert folded(one) == other


def test_squeezed_ignores_spaces_too() -> None:
    """Headers are compared so."""
    assert squeezed("Max. antal möten") == squeezed("maxantal moten")
    assert squeezed("energi") != squeezed("energy")


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_take_a_short_way_to_the_same(text: str) -> None:
    """An accent far away, which is folded away again, makes the long way be taken."""
    assert folded(f"{text} é") == f"{folded(text)} e".strip()
