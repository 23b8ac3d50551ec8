"""Absent, back, late, leaving, locked."""

from dataclasses import replace

import pytest

from changing.asking import PEOPLE, K, ask, changes, codes, day, finding, plan
from matchround.changing import Asked


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(K.ABSENT, "P001"), [("absent", "P001", 2)]),
        (Asked(K.ABSENT, "p001", round="2"), [("absent", "P001", 2)]),
        (Asked(K.ABSENT, "Anna Berg", round="3"), [("leaves", "P001", 3)]),
        (Asked(K.BACK, "finn"), [("back", "P006", 2)]),
        (Asked(K.BACK, "P006", round="4"), [("back", "P006", 2), ("late", "P006", 4)]),
        (Asked(K.LATE, "Anna", round="3"), [("late", "P001", 3)]),
        (Asked(K.LATE, "P001", round="round 4"), [("late", "P001", 4)]),
        (Asked(K.LEAVES, "P001", round="2"), [("leaves", "P001", 2)]),
        (Asked(K.LEAVES, "Eva Holm (Skogen)", round="4"), [("leaves", "P005", 4)]),
        (Asked(K.LOCK, "Anna Berg (Umeå Energi, P001)"), [("lock", "P001", 2)]),
        (Asked(K.LOCK, "P001", round="2."), [("lock", "P001", 2)]),
    ],
)
def test_what_is_understood(asked: Asked, expected: list[tuple[str, str, int]]) -> None:
    """By id, name, part of a name, or as a list shows somebody; later rounds where one is given."""
    found = ask(asked)
    assert found.findings == ()
    assert changes(found) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(K.ABSENT, "Ove"), ["fault change.who_nobody"]),
        (Asked(K.ABSENT, "Ana Berg"), ["fault change.who_near"]),
        (Asked(K.ABSENT, " "), ["fault change.who_missing"]),
        (Asked(K.ABSENT, "n"), ["fault change.who_several"]),
        (Asked(K.LATE, "P001"), ["fault change.round_missing"]),
        (Asked(K.LEAVES, "P001", round=" "), ["fault change.round_missing"]),
        (Asked(K.LEAVES, "P001", round="1"), ["fault change.round_over"]),
        (Asked(K.LEAVES, "P001", round="0"), ["fault change.round_unknown"]),
        (Asked(K.LATE, "P001", round="5"), ["fault change.round_unknown"]),
        (Asked(K.LATE, "P001", round="lunch"), ["fault change.round_unreadable"]),
        (Asked(K.LATE, "P001", round="2.5"), ["fault change.round_unreadable"]),
        (Asked(K.LATE, "P001", round="3-4"), ["fault change.round_unreadable"]),
        (Asked(K.LOCK, "P001", round="1"), ["fault change.round_over"]),
        (Asked(K.LATE, "P001", round="2"), ["warning change.late_is_now"]),
        (Asked(K.LATE, "P001", round="1"), ["warning change.late_is_now"]),
        (Asked(K.LATE, "P005", round="3"), ["warning change.late_nothing"]),
        (Asked(K.LOCK, "P004"), ["warning change.lock_nothing"]),
        (Asked(K.LOCK, "P002"), ["warning change.lock_nothing"]),
        (Asked(K.LOCK, "P001", round="3"), ["warning change.lock_nothing"]),
        (
            Asked(K.LATE, "Ove", round="9"),
            ["fault change.who_nobody", "fault change.round_unknown"],
        ),
    ],
)  # fmt: skip
def test_what_is_wrong(asked: Asked, expected: list[str]) -> None:
    """Nothing comes of it, and everything wrong with it is told."""
    found = ask(asked)
    assert codes(asked) == expected
    assert found.changes.changes == ()


def test_leaving_when_one_is_not_expected_any_more_changes_nothing() -> None:
    """Who came for the first rounds only is gone anyhow."""
    early = PEOPLE[0].model_copy(update={"available": (1, 2)})
    on = plan(day(early, *PEOPLE[1:]))
    leaves = Asked(K.LEAVES, "P001", round="3")
    assert codes(leaves, on=on) == ["warning change.leaves_nothing"]
    assert ask(leaves, on=on).changes.changes == ()
    assert codes(replace(leaves, round="2"), on=on) == []


def test_candidates_are_listed_with_their_organisations() -> None:
    """So that the right one can be written."""
    candidates = finding(ask(Asked(K.ABSENT, "n")), "change.who_several").data["candidates"]
    assert "Cia Lund (Umeå kommun, P003)" in str(candidates)


def test_a_fault_names_the_cell_of_what_is_wrong() -> None:
    """The round's cell for the round, the row's for the person."""
    asked = Asked(K.LATE, "Ove", round="9", file="schedule.xlsx", sheet="Changes", cell="B7")
    found = ask(replace(asked, round_cell="C7"))
    assert [(f.file, f.sheet, f.cell) for f in found.findings] == [
        ("schedule.xlsx", "Changes", "B7"),
        ("schedule.xlsx", "Changes", "C7"),
    ]
