"""The letters of a text file, and those that a program has garbled."""

import pytest

from matchround.reading.letters import decode, first_difference, mended


def test_bytes_that_are_no_text() -> None:
    """A cut-off letter in UTF-16, or a byte that Windows-1252 does not know."""
    assert decode(b"\xff\xfea\0b") is None
    assert decode(b"caf\x81") is None
    assert decode(b"caf\xe9") == "café"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("text", ["Åsa Öberg;Umeå", "Bjørn – Ærø", "Ÿ\nšŽ\nplain"])
def test_letters_that_were_encoded_twice_are_mended(text: str, encoding: str) -> None:
    """Whichever way the bytes were taken for letters the first time."""
    assert mended(text.encode().decode(encoding)) == text


@pytest.mark.parametrize("text", ["", "plain", "Åsa Öberg", "ÅÄÖ", "Ã", "«Âge»\nÅÆØ–’"])
def test_letters_that_are_right_stay(text: str) -> None:
    """Even where they are those that garbled ones begin with."""
    assert mended(text) == text


def test_each_line_is_mended_for_itself() -> None:
    """Two files put into one may be encoded differently."""
    one, other = "Åsa;Umeå", "Öberg;Ærø"
    assert mended(f"{one.encode().decode('cp1252')}\r\n{other}\n") == f"{one}\r\n{other}\n"


def test_the_first_difference_is_a_word() -> None:
    """So that somebody sees what was mended; nothing where nothing is different."""
    assert first_difference("Bo Ek;Ã–berg, x", "Bo Ek;Öberg, x") == ("Ã–berg", "Öberg")
    assert first_difference("Bo", "Bo") == ("", "")
