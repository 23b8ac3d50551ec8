"""When two texts are the same topic."""

import pytest

from matchround.matching.folding import fold, folded


@pytest.mark.parametrize(
    "text", ["Cirkulär ekonomi", " cirkulär  EKONOMI ", "cirkulär\u00a0ekonomi"]
)
def test_case_and_spacing_do_not_matter(text: str) -> None:
    """However it was typed, it is the same topic."""
    assert fold(text) == "cirkulär ekonomi"


def test_nordic_letters_are_letters_of_their_own() -> None:
    """Sjo and sjö, vag and våg are different words."""
    assert fold("Sjö") != fold("Sjo")
    assert fold("våg") != fold("vag")


def test_blank_topics_are_no_topics() -> None:
    """Two people who both left a blank have nothing in common."""
    assert folded(["", "  ", "Energi", "ENERGI"]) == {"energi"}
