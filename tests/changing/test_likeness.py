"""Texts that mean the same."""

from matchround.changing.likeness import alike, folded, nearest, spelled_as


def test_folding() -> None:
    """Case, accents, spaces and punctuation do not matter."""
    assert folded(" Øst-Ämne,  (AB) ") == "ost amne ab"


def test_spelled_as_in_use() -> None:
    """The known spelling, else the text itself."""
    assert spelled_as("umea KOMMUN", ["Skogen", "Umeå kommun"]) == "Umeå kommun"
    assert spelled_as("Vatten", ["Skogen", ""]) == "Vatten"
    assert spelled_as("", ["", "Skogen"]) == ""


def test_alike() -> None:
    """One letter, not one name."""
    assert alike("Anna Berg", "Ana Berg")
    assert not alike("Anna Berg", "Anna Holm")


def test_nearest() -> None:
    """The likest first; the first of all where none is like it."""
    assert nearest("Windov", ["1", "Window"]) == ("Window",)
    assert nearest("?", [str(n) for n in range(9)]) == ("0", "1", "2", "3", "4", "5")
