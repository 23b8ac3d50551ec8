"""Wishes and promises that no plan can hold."""

import pytest

from matchround.event import Event
from matchround.explaining import Remark, hindered
from support import people, ruled, tables, tiny_event


def found(event: Event) -> list[tuple[str, str, int]]:
    """Give code, cause and number of each remark."""
    remarks = (one for one in hindered(event) if one.why)
    return [(one.code, one.why.code if one.why else "", len(one.wishes)) for one in remarks]


def only(event: Event, code: str) -> list[Remark]:
    """Give the remarks with a code."""
    return [one for one in hindered(event) if one.code == code]


def test_what_can_be_held_is_not_remarked_on() -> None:
    """A wish and a promise between people of different sectors."""
    who = people("A", sector="x", wants=("B",)) + people("B C", sector="y")
    event = tiny_event(who, 2, 2, [ruled("A", "C")], cross_sector="required")
    (remark,) = hindered(event)
    assert (remark.code, remark.data) == ("promises", {"count": 1, "of": 1})


@pytest.mark.parametrize(
    ("mine", "theirs", "cause"),
    [
        ({"sector": "x"}, {"sector": "x"}, "same_sector"),
        ({"organisation": "O"}, {"organisation": "O"}, "same_organisation"),
        ({"met_at": ("dinner",)}, {"met_at": ("dinner",)}, "met_before"),
        ({}, {"avoid": ("A",)}, "kept_apart"),
        ({}, {"status": "absent"}, "absent"),
        ({}, {"role": "standby"}, "standby"),
        ({"languages": ("sv",)}, {"languages": ("fi",)}, "no_shared_language"),
        ({"available": (1,)}, {"available": (2,)}, "no_common_round"),
        ({"table": "1"}, {"table": "2"}, "hosts_of_different_tables"),
        ({"needs": ("quiet",)}, {}, "no_table"),
        ({}, {"max_meetings": 0}, "max_meetings"),
    ],
)
def test_a_wish_that_cannot_be_fulfilled(
    mine: dict[str, object], theirs: dict[str, object], cause: str
) -> None:
    """Each cause that holds before there is any plan."""
    who = people("A", wants=("B",), **mine) + people("B", **theirs) + people("C", sector="z")
    event = tiny_event(who, 2, tables("1 2"), cross_sector="required")
    assert found(event) == [("wish", cause, 1)]


def test_a_wish_for_an_organisation_needs_one_of_its_people() -> None:
    """Two of them are of the same sector; a third one frees it."""
    mine = people("A", sector="x", wants_organisations=("O",))
    theirs = people("B C", sector="x", organisation="O")
    event = tiny_event(mine + theirs, cross_sector="required")
    assert found(event) == [("wish", "same_sector", 1)]
    third = people("D", sector="y", organisation="O")
    assert found(tiny_event(mine + theirs + third, cross_sector="required")) == []


def test_nobody_of_an_organisation_comes() -> None:
    """The name is all there is."""
    who = people("A", wants_organisations=("Nobody",)) + people("B")
    assert found(tiny_event(who)) == [("wish", "nobody_of", 1)]


def test_a_promise_that_its_rounds_do_not_allow() -> None:
    """B is there in round 1, the meeting was to be in round 2."""
    who = people("A") + people("B", available=(1,))
    assert found(tiny_event(who, 2, 2, [ruled("A", "B", when=(2,))])) == [
        ("promise", "no_common_round", 1)
    ]
    assert found(tiny_event(who, 2, 2, [ruled("A", "B", when=(1,))])) == []


def test_the_same_cause_is_told_once() -> None:
    """Two wishes out of three, together."""
    who = people("A", organisation="O", wants=("B", "C", "D"))
    who += people("B C", organisation="O") + people("D")
    (remark,) = only(tiny_event(who, 3), "wish")
    assert remark.data == {"count": 2, "of": 3}
    assert [wish.whom for wish in remark.wishes] == ["B", "C"]


def test_wishes_are_possible_though_only_promised_meetings_are_held() -> None:
    """That is how the organiser wants it."""
    assert found(tiny_event(people("A", wants=("B",)) + people("B"), fill=False)) == []


def test_somebody_is_wanted_or_promised_too_often() -> None:
    """By more people than they have rounds."""
    who = people("A") + people("B C D", wants=("A",))
    (wanted,) = only(tiny_event(who, 2), "wanted_too_often")
    assert (wanted.people, wanted.data["count"], wanted.data["most"]) == (("A",), 3, 2)
    assert only(tiny_event(who, 3), "wanted_too_often") == []
    rows = [ruled("A", other) for other in "BCD"]
    (promised,) = only(tiny_event("A B C D", 2, 2, rows), "promised_too_often")
    assert promised.data["count"] == 3
