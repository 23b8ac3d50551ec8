"""Answers are data: frozen, and without unknown keys."""

import pytest
from pydantic import ValidationError

from matchround.explaining.answers import Missed


def test_an_answer_never_changes() -> None:
    """Neither by assignment nor by a key that nobody knows."""
    missed = Missed.model_validate({"participant": "A", "worth": 1, "why": {"code": "no_room"}})
    with pytest.raises(ValidationError):
        missed.worth = 2  # type: ignore[misc] # that is what is refused
    with pytest.raises(ValidationError):
        Missed.model_validate({**missed.model_dump(), "how": "much"})
