"""What changes are understood against."""

import pytest

from changing.asking import PEOPLE, plan
from matchround.api.who import who
from matchround.changing.ground import Ground, labels, number_in, shown


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3), (" 03 ", 3), ("round 3", 3), ("R3", 3), ("omg. 3", 3), ("3.", 3), ("15 min.", 15),
        ("", None), ("-3", None), ("3.5", None), ("3,4", None), ("three", None), ("9" * 9, None),
    ],
)  # fmt: skip
def test_numbers(text: str, number: int | None) -> None:
    """Whole ones, with a word or without."""
    assert number_in(text) == number


def test_how_people_are_shown_and_named() -> None:
    """With organisation, where they have one."""
    anna = PEOPLE[0]
    assert shown(anna) == "Anna Berg (Umeå Energi)"
    assert shown(anna.model_copy(update={"organisation": ""})) == "Anna Berg"
    assert "anna berg umea energi p001" in labels(anna)


def test_people_named_in_full() -> None:
    """An id wins over a name; part of a name is nobody."""
    ground = Ground(plan(), 2, who)
    assert [p.id for p in ground.named("bo ek")] == ["P002"]
    assert [p.id for p in ground.named("p002")] == ["P002"]
    assert ground.named("Bo") == ()


def test_rounds_that_are_to_come() -> None:
    """From the one on from which the plan is made again."""
    assert Ground(plan(), 3, who).rounds == (3, 4)
