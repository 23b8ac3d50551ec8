"""What of the meetings of before stands, and what is changed where it does not."""

import pytest

from matchround.event import Event, Keep, Meeting
from matchround.rules import goal_values, violations
from matchround.solving import reference
from matchround.solving.reference import Before
from support import meet, people, ruled, tiny_event

LEFT = tiny_event((*people("A", status="absent", present=(1,)), *people("B C D")), 3, 2)
BEFORE = (
    meet(1, 1, "A", "B"),
    meet(1, 2, "C", "D"),
    meet(2, 1, "A", "C"),
    meet(2, 2, "B", "D", pinned=True),
    meet(3, 1, "A", "D"),
    meet(3, 2, "B", "C"),
)


def _places(meetings: tuple[Meeting, ...]) -> list[tuple[int, str]]:
    return [(meeting.round, meeting.table) for meeting in meetings]


@pytest.mark.parametrize(
    ("keep", "standing"),
    [
        (Keep.NONE, [(1, "1"), (1, "2"), (2, "2")]),
        (Keep.MOST, [(1, "1"), (1, "2"), (2, "2")]),
        (Keep.ALL, [(1, "1"), (1, "2"), (2, "2"), (3, "2")]),
    ],
)
def test_standing(keep: Keep, standing: list[tuple[int, str]]) -> None:
    """Played and pinned meetings stand, and with keep all every intact one."""
    assert _places(Before(BEFORE, 2, keep).standing(LEFT)) == standing


def test_counts_changes() -> None:
    """It is a goal only where something is to be kept."""
    assert Before(keep=Keep.ALL).counts_changes
    assert Before(keep=Keep.MOST).counts_changes
    assert not reference.NOTHING.counts_changes


def test_intact_of() -> None:
    """The meetings of each, from the round on from which the plan is made again."""
    of = Before(BEFORE, 2).intact_of(LEFT)
    assert {who: _places(meetings) for who, meetings in of.items()} == {
        "B": [(2, "2"), (3, "2")],
        "C": [(3, "2")],
        "D": [(2, "2")],
    }


def test_told_apart() -> None:
    """Whose table matters: what stands and, where changes are counted or limited, is intact."""
    assert _places(Before(BEFORE, 2).told_apart(LEFT)) == [(1, "1"), (1, "2"), (2, "2")]
    limited = Before(BEFORE, 2, max_changes=0).told_apart(LEFT)
    assert (3, "2") in _places(limited)


def _optimum(event: Event, before: Before) -> reference.Reference:
    found = reference.optimum(event, before=before)
    assert violations(event, found.meetings) == ()
    values = goal_values(event, found.meetings)
    assert {name: found.values[name] for name in values} == values
    return found


# A meets B, B meets C and C meets D: of one round; B and C have met so far.
CHAIN = [
    ruled("A", "C", "keep apart"),
    ruled("A", "D", "keep apart"),
    ruled("B", "D", "keep apart"),
]
MIDDLE = (meet(1, 1, "B", "C"),)


@pytest.mark.parametrize(
    ("keep", "most", "meetings", "changes"),
    [
        (Keep.ALL, None, 2, 0),
        (Keep.MOST, None, 4, 2),
        (Keep.MOST, 1, 2, 0),
        (Keep.NONE, None, 4, None),
        (Keep.NONE, 0, 2, None),
    ],
)
def test_more_meetings_by_a_change(
    keep: Keep, most: int | None, meetings: int, changes: int | None
) -> None:
    """Only without B and C's meeting can all four meet."""
    event = tiny_event("A B C D", 1, 2, CHAIN)
    values = _optimum(event, Before(MIDDLE, 1, keep, most)).values
    assert (values["meetings"], values.get("changes")) == (meetings, changes)


def test_a_change_of_table_is_a_change() -> None:
    """Where nothing else asks for it everybody stays where they were, at alike tables too."""
    event = tiny_event("A B C D", 3, 3)
    before = (*BEFORE[:2], meet(2, 3, "A", "C"), meet(2, 2, "B", "D"), *BEFORE[4:])
    kept = _optimum(event, Before(before, 2, Keep.MOST))
    assert kept.values["changes"] == 0
    assert {(m.round, m.table, m.participants) for m in kept.meetings} == {
        (m.round, m.table, m.participants) for m in before
    }
    anew = _optimum(event, Before(before, 2, Keep.NONE))
    assert anew.values["moves"] < kept.values["moves"]


@pytest.mark.parametrize(
    ("meetings", "changes", "cells"), [(8, 0, 0), (8, 4, 4), (6, 2, 2), (6, 3, None), (4, 3, 4)]
)
def test_fewest_cells_of_so_many_people(meetings: int, changes: int, cells: int | None) -> None:
    """Two meetings of a round change tables, or one is dropped, or two that share somebody."""
    event = tiny_event("A B C D", 2, 2)
    before = Before((*BEFORE[:2], meet(2, 1, "A", "C"), meet(2, 2, "B", "D")), 1, Keep.MOST)
    given = {"meetings": meetings, "changes": changes}
    if cells is None:
        with pytest.raises(ValueError, match="INFEASIBLE"):
            reference.best(event, "cells", given, before=before)
    else:
        assert reference.best(event, "cells", given, before=before).value == cells


def test_fairness_counts_what_was_played() -> None:
    """A and B have met, so it is C and D's turn."""
    found = _optimum(tiny_event("A B C D", 2, 1), Before((meet(1, 1, "A", "B"),), 2))
    assert found.values["fairness"] == 4
    assert [m.participants for m in found.meetings] == [("A", "B"), ("C", "D")]


def test_what_was_played_stands_against_the_rules() -> None:
    """B and C turn out to be colleagues, and A may have no more than the meeting they had."""
    who = people("A", max_meetings=0) + people("B C", organisation="Harbour")
    event = tiny_event(who, 2, 2)
    played = (meet(1, 1, "A", "B"),)
    found = reference.optimum(event, before=Before(played, 2, Keep.ALL))
    assert found.values["meetings"] == 2
    played = (meet(1, 1, "B", "C"),)
    found = reference.optimum(event, before=Before(played, 2, Keep.ALL))
    assert _places(found.meetings) == [(1, "1")]


def test_pinned_stays_pinned() -> None:
    """In the meetings that are found, too."""
    found = _optimum(LEFT, Before(BEFORE, 2, Keep.NONE))
    assert [m.participants for m in found.meetings if m.pinned] == [("B", "D")]
