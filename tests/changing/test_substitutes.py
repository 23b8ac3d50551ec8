"""Who takes over a timetable."""

import pytest

from changing.asking import K, ask, codes, finding
from matchround.changing import Asked


def substitute(old: str, new: str, number: str = "") -> Asked:
    """Ask for a substitute."""
    return Asked(K.SUBSTITUTE, old, other=new, round=number)


def test_somebody_new_takes_over() -> None:
    """With a fresh id, and the organisation and sector of who is replaced."""
    found = ask(substitute("Bo Ek", "Gun  Åberg"))
    (change,) = found.changes.changes
    (person,) = found.changes.newcomers
    assert (change.who, change.name) == ("P002", "Bo Ek")
    assert (change.other, change.other_name, change.round) == ("P007", "Gun Åberg", 2)
    assert (person.id, person.surname) == ("P007", "Åberg")
    assert (person.organisation, person.sector) == ("Umeå kommun", "public")
    assert found.findings == ()


@pytest.mark.parametrize("new", ["P006", "finn ås", "Finn Ås (Skogen)"])
def test_somebody_absent_takes_over(new: str) -> None:
    """Under the id that they have."""
    found = ask(substitute("P002", new))
    assert [c.other for c in found.changes.changes] == ["P006"]
    assert found.changes.newcomers == ()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (substitute("P002", "Cia Lund"), ["fault change.substitute_is_coming"]),
        (substitute("P002", "p003"), ["fault change.substitute_is_coming"]),
        (substitute("P002", "Bo Ek"), ["fault change.substitute_self"]),
        (substitute("P006", "Gun Åberg"), ["fault change.substitute_of_absent"]),
        (substitute("P002", ""), ["fault change.substitute_no_name"]),
        (substitute("P002", "?"), ["fault change.substitute_no_name"]),
        (substitute("P002", "Gun; Skogen"), ["fault change.substitute_line"]),
        (substitute("P002", "Finn"), ["fault change.substitute_part"]),
        (substitute("P002", "Finn Åss"), []),
        (substitute("P005", "Finn Åss"), ["warning change.new_near"]),
        (substitute("Ove", "Gun"), ["fault change.who_nobody"]),
        (substitute("P002", "Gun", "3"), ["fault change.round_not_taken"]),
        (substitute("P002", "Gun", "1"), ["fault change.round_over"]),
        (substitute("P002", "Gun", "2"), []),
        (substitute("P002", "Bo Ekman"), []),
        (substitute("P002", "Cia Lun"), []),
        (substitute("P002", "Cia"), ["fault change.substitute_part"]),
    ],
)
def test_who_can_take_over(asked: Asked, expected: list[str]) -> None:
    """Only somebody new or absent, from somebody who is coming, from now on."""
    assert codes(asked) == expected


def test_part_of_a_name_is_not_taken_for_somebody_new() -> None:
    """It is told who may be meant."""
    near = finding(ask(substitute("P002", "Finn")), "change.substitute_part").data["near"]
    assert near == "Finn Ås (Skogen)"


def test_nobody_takes_over_twice() -> None:
    """Neither somebody absent, nor somebody new, nor from one person twice."""
    finn = [substitute("P001", "P006"), substitute("P002", "P006")]
    assert codes(*finn) == ["fault change.twice_of_person"]
    twice = [substitute("P001", "Gun Åberg"), substitute("P001", "Ove Strand")]
    assert codes(*twice) == ["fault change.twice_of_person"]
    new = [substitute("P002", "Gun Åberg"), substitute("P003", "Gun Åberg")]
    assert codes(*new) == ["fault change.newcomer_twice"]
