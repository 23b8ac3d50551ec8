"""Lists, numbers and shares as readers expect them."""

import pytest

from matchround.wording.lists import listing, number_text, percent_text

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("words", "said"),
    [([], ""), (["vatten"], "vatten"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")],
)
def test_words_are_listed(words: list[str], said: str) -> None:
    """With a word between the last two, and none where there is only one."""
    assert listing(words, "sv") == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "1,234,567"), ("da", "1.234.567"), ("sv", f"1{SPACE}234{SPACE}567")],
)
def test_thousands_are_set_apart(language: str, said: str) -> None:
    """By each language's own mark."""
    assert number_text(1_234_567, language) == said
    assert number_text(999, language) == "999"


@pytest.mark.parametrize(
    ("share", "said"), [(0.00004, "0.004"), (0.0101, "1.0"), (0.5, "50"), (1.0, "100")]
)
def test_shares_are_short(share: float, said: str) -> None:
    """One digit that counts below one per cent, two above."""
    assert percent_text(share, "en") == f"{said}{SPACE}%"
