"""Text made comparable."""

import pytest

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
