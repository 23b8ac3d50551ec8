"""Whom a text means."""

import pytest

from matchround import api
from matchround.errors import WhoError
from matchround.event import Participant
from support import tiny_event

NAMES = {
    "P1": "Åsa Öberg",
    "P2": "Asa Berg",
    "P3": "Søren Hjørring",
    "P4": "Anna Berg",
    "P5": "Anna-Lena Alm",
    "Alm": "Bo Ek",
}
EVENT = tiny_event(
    [Participant(id=i, name=name, organisation=f"Firm {i}") for i, name in NAMES.items()]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("P1", "P1"),
        (" p1 ", "P1"),
        ("Alm", "Alm"),
        ("anna  berg", "P4"),
        ("ASA OBERG", "P1"),
        ("Öberg", "P1"),
        ("Lena", "P5"),
        ("Hjorring", "P3"),
        ("hjoerring", "P3"),
        ("soeren", "P3"),
        ("Oeberg", "P1"),
    ],
)
def test_one_person_fits(text: str, found: str) -> None:
    """An id before a name, a whole name before a part, whatever case and accents."""
    assert api.who(EVENT, text).id == found


def test_several_fit() -> None:
    """They are listed with organisation and id, and nobody is picked."""
    with pytest.raises(WhoError) as raised:
        api.who(EVENT, "Anna")
    assert raised.value.code == "who.several"
    assert raised.value.data["count"] == 2
    assert "Anna Berg (Firm P4, P4)" in str(raised.value.data["candidates"])


def test_namesakes() -> None:
    """Two of the same name are told apart by their ids only."""
    twins = [Participant(id=i, name="Anna Berg") for i in ("P1", "P2")]
    event = tiny_event([*twins, Participant(id="P3", name="Anna Bergman")])
    with pytest.raises(WhoError) as raised:
        api.who(event, "Anna Berg")
    assert raised.value.data["count"] == 2
    assert api.who(event, "P2").id == "P2"


def test_of_many_who_fit_some_are_listed() -> None:
    """With a mark that there are more."""
    many = [Participant(id=f"P{n}", name=f"Anna {n}") for n in range(30)]
    with pytest.raises(WhoError) as raised:
        api.who(tiny_event(many), "anna")
    assert str(raised.value.data["candidates"]).endswith("…")
    assert raised.value.data["count"] == 30


@pytest.mark.parametrize("text", ["Annna Bergg", "Sören Hjorting"])
def test_somebody_similar_is_asked_about(text: str) -> None:
    """Never picked."""
    with pytest.raises(WhoError) as raised:
        api.who(EVENT, text)
    assert raised.value.code == "who.near"


@pytest.mark.parametrize("text", ["Zzzzyx", "", "  "])
def test_nobody(text: str) -> None:
    """Nothing like it, or nothing at all."""
    with pytest.raises(WhoError) as raised:
        api.who(EVENT, text)
    assert raised.value.code == "who.nobody"


def test_ids_that_differ_by_case_alone() -> None:
    """The exact one is meant."""
    event = tiny_event("a A")
    assert [api.who(event, text).id for text in "aA"] == ["a", "A"]
