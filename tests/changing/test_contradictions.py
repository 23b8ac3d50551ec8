"""Changes that do not go together."""

import pytest

from changing.asking import K, ask, changes, codes, finding
from matchround.changing import Asked

ABSENT = Asked(K.ABSENT, "P001")
LATE = Asked(K.LATE, "P001", round="3")
LEAVES = Asked(K.LEAVES, "P001", round="4")
LOCK = Asked(K.LOCK, "P001")
SUBSTITUTE = Asked(K.SUBSTITUTE, "P001", other="Gun Åberg")


@pytest.mark.parametrize("second", [LATE, LEAVES, LOCK, SUBSTITUTE])
def test_who_is_absent_is_nothing_else(second: Asked) -> None:
    """Whichever is said first."""
    assert codes(ABSENT, second) == ["fault change.contradiction"]
    assert codes(second, ABSENT) == ["fault change.contradiction"]


@pytest.mark.parametrize("one", [ABSENT, LATE, LEAVES, LOCK, SUBSTITUTE])
def test_nothing_is_said_twice(one: Asked) -> None:
    """Of one person; of two it may be."""
    assert "fault change.twice_of_person" in codes(one, one)
    other = Asked(one.kind, "P003", other="Ove Strand", round=one.round)
    assert codes(one, other) == []


def test_what_goes_together() -> None:
    """Late, leaving and locked; back and late."""
    assert codes(LATE, LEAVES) == []
    assert codes(LOCK, LEAVES) == []
    back = Asked(K.BACK, "P006")
    assert codes(back, Asked(K.LATE, "P006", round="3")) == []
    assert codes(back, Asked(K.LEAVES, "P006", round="4")) == []
    assert codes(back, Asked(K.LOCK, "P006")) == []


def test_what_is_said_of_both_sides_of_a_substitution() -> None:
    """Who takes over cannot be anything else either."""
    takes_over = Asked(K.SUBSTITUTE, "P001", other="P006")
    assert codes(takes_over, Asked(K.BACK, "P006")) == ["fault change.contradiction"]
    assert codes(takes_over, Asked(K.LOCK, "P001")) == ["fault change.contradiction"]
    assert codes(takes_over) == []


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(K.ABSENT, "P006"), ["fault change.already_absent"]),
        (Asked(K.BACK, "P001"), ["fault change.already_coming"]),
        (Asked(K.LATE, "P006", round="3"), ["fault change.is_absent"]),
        (Asked(K.LEAVES, "P006", round="3"), ["fault change.is_absent"]),
        (Asked(K.LOCK, "P006"), ["fault change.is_absent"]),
        (Asked(K.BACK, "P006"), []),
    ],
)
def test_what_cannot_be_as_somebody_is(asked: Asked, expected: list[str]) -> None:
    """Absent already, or not absent at all."""
    assert codes(asked) == expected


def test_coming_after_one_has_left() -> None:
    """There would be no round for them."""
    late = Asked(K.LATE, "P001", round="4")
    leaves = Asked(K.LEAVES, "P001", round="4")
    found = ask(late, leaves)
    assert finding(found, "change.never_there").data["last"] == 3
    assert codes(late, Asked(K.LEAVES, "P001", round="3")) == ["fault change.never_there"]
    again = [Asked(K.BACK, "P006", round="3"), Asked(K.LEAVES, "P006", round="3")]
    assert codes(*again) == ["fault change.never_there"]


def test_what_changes_nothing_is_dropped() -> None:
    """And the rest stays."""
    found = ask(Asked(K.LATE, "P005", round="3"), Asked(K.LEAVES, "P005", round="4"))
    assert changes(found) == [("leaves", "P005", 4)]


def test_messages_name_people_with_their_organisation() -> None:
    """There may be two of a name."""
    found = ask(ABSENT, LATE)
    assert finding(found, "change.contradiction").data["name"] == "Anna Berg (Umeå Energi)"
