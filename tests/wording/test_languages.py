"""Which languages are known."""

import pytest

from matchround.wording.languages import LANGUAGES, known


@pytest.mark.parametrize("language", LANGUAGES)
def test_known_languages_are_used_as_they_are(language: str) -> None:
    """No language is taken for another one."""
    assert known(language) == language


@pytest.mark.parametrize("language", ["", "xx", "SV"])
def test_others_fall_back_to_english(language: str) -> None:
    """There is always some language to print in."""
    assert known(language) == "en"
