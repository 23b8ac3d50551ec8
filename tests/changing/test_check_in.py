"""The check-in list."""

import pytest

from changing.asking import PEOPLE, K, ask, changes, day, finding, plan, said, tick
from matchround.changing import Asked, Understood
from matchround.event import Participant


def listed(marks: str, *asked: Asked, people: tuple[Participant, ...] = ()) -> Understood:
    """Ask with a list that holds a mark for each of the six people in turn, "." for a blank."""
    rows = [tick(f"P00{n}", mark) for n, mark in enumerate(marks, 1)]
    return ask(*asked, ticks=rows, on=plan(day(*people)))


def test_a_list_without_a_mark_says_nothing() -> None:
    """Nobody has begun to tick."""
    found = listed("......")
    assert (changes(found), found.changes.here, found.findings) == ([], (), ())


def test_blanks_are_absent_once_somebody_is_ticked() -> None:
    """But for who comes later, who is named, and who is absent anyhow."""
    found = listed("x.x...")
    assert changes(found) == [("absent", "P002", 2), ("absent", "P004", 2)]
    assert found.changes.here == ("P001", "P003")
    assert said(found) == ["warning check_in.later"]
    assert finding(found, "check_in.later").data == {"count": 1, "names": "Eva Holm (Skogen)"}


def test_a_no_is_absent_without_any_tick() -> None:
    """The blanks stay as they are."""
    found = listed("-.....")
    assert changes(found) == [("absent", "P001", 2)]
    assert found.changes.here == ()


def test_who_was_absent_and_is_ticked_is_back() -> None:
    """And checked in."""
    found = listed("xxxx.x")
    assert changes(found) == [("back", "P006", 2)]
    assert found.changes.here == ("P001", "P002", "P003", "P004", "P006")


def test_who_comes_later_is_here_already() -> None:
    """Ticked, and told that the timetable stays."""
    found = listed("xxxxx.")
    assert changes(found) == []
    assert said(found) == ["warning check_in.early"]
    assert finding(found, "check_in.early").data["names"] == "Eva Holm (Skogen)"


@pytest.mark.parametrize(
    ("mark", "asked", "expected"),
    [
        ("x", Asked(K.ABSENT, "P001"), ["fault check_in.here_but"]),
        ("x", Asked(K.SUBSTITUTE, "P001", other="Gun Åberg"), ["fault check_in.here_but"]),
        ("x", Asked(K.LATE, "P001", round="3"), ["fault check_in.here_but"]),
        ("x", Asked(K.LEAVES, "P001", round="3"), []),
        ("-", Asked(K.LEAVES, "P001", round="3"), ["fault check_in.away_but"]),
        ("-", Asked(K.LOCK, "P001"), ["fault check_in.away_but"]),
        ("-", Asked(K.ABSENT, "P001"), []),
        ("-", Asked(K.LATE, "P001", round="3"), []),
        ("-", Asked(K.SUBSTITUTE, "P001", other="Gun Åberg"), []),
        (".", Asked(K.LATE, "P001", round="3"), []),
        (".", Asked(K.LOCK, "P001"), []),
        (".", Asked(K.ABSENT, "P001"), []),
    ],
)
def test_what_is_asked_beside_the_list(mark: str, asked: Asked, expected: list[str]) -> None:
    """It wins over a blank, and contradicts a mark; the change is there once."""
    found = listed(f"{mark}xxxx.", asked)
    assert [one for one in said(found) if one != "warning check_in.early"] == expected
    assert [c.kind for c in found.changes.changes] == [asked.kind]


def test_who_takes_over_may_be_ticked() -> None:
    """They are not back in addition."""
    found = listed(".xxx.x", Asked(K.SUBSTITUTE, "P001", other="P006"))
    assert changes(found) == [("substitute", "P001", 2)]


def checked_in(*ids: str) -> tuple[Participant, ...]:
    """Give the people, some of whom were ticked earlier."""
    return tuple(p.model_copy(update={"checked_in": p.id in ids}) for p in PEOPLE)


def test_a_tick_that_was_taken_away() -> None:
    """On a list that carries the other earlier ticks, blank is absent."""
    found = listed("xx.x..", people=checked_in("P001", "P002", "P003"))
    assert changes(found) == [("absent", "P003", 2)]


def test_a_list_that_carries_half_of_the_earlier_ticks() -> None:
    """Counts as one that was made after them."""
    found = listed("xx....", people=checked_in("P001", "P002", "P003", "P004"))
    assert changes(found) == [("absent", "P003", 2), ("absent", "P004", 2)]


def test_a_list_from_before_the_first_check_in() -> None:
    """Who was ticked then is still here, which is said."""
    found = listed("...x..", people=checked_in("P001", "P002", "P003"))
    assert changes(found) == []
    assert finding(found, "check_in.ticked_before").data["count"] == 3


def test_two_lists_with_half_of_the_people_ticked_on_each() -> None:
    """A blank on one says nothing where the other has a tick."""
    ids = [p.id for p in PEOPLE[:4]]
    one = [tick(i, "x" if i in ids[:2] else "") for i in ids]
    other = [tick(i, "x" if i in ids[2:] else "") for i in ids]
    for ticks in ([*one, *other], [*other, *one]):
        assert changes(ask(ticks=ticks)) == []
