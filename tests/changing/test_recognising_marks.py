"""What somebody is known by."""

import pytest

from matchround.changing.recognising_marks import agree, contradict, marks
from matchround.event import Participant


def folded(**fields: str) -> tuple[str, str, str]:
    """Fold somebody's name, organisation and e-mail."""
    person = Participant.model_validate({"id": "P001", "name": "X", **fields})
    found = marks(person, by_id=False)
    return found.name, found.organisation, found.email


@pytest.mark.parametrize("name", ["Åsa Øst", "  ÅSA   øst", "Øst, Åsa", "A\u030asa Øst"])
def test_a_name_is_the_same_however_it_is_written(name: str) -> None:
    """Case, spaces, composed accents and surname first do not count."""
    assert folded(name=name, organisation=" umeå  ENERGI", email=" Asa@Example.ORG ") == (
        "asa ost",
        "umea energi",
        "asa@example.org",
    )


def test_an_id_tells_only_where_it_is_one() -> None:
    """An id that was made from a row is no mark."""
    person = Participant(id="M-1", name="Ada Alm")
    assert marks(person, by_id=True).id == "m-1"
    assert marks(person, by_id=False).id == ""


def test_marks_that_are_missing_neither_agree_nor_contradict() -> None:
    """Nothing is concluded from an empty cell."""
    assert (agree("a", "a"), agree("a", "b"), agree("", "")) == (True, False, False)
    assert (contradict("a", "b"), contradict("a", "a"), contradict("a", "")) == (True, False, False)
