"""The steps to what is different between two revisions."""

import json

import pytest

from matchround import api
from matchround.cli.diffing import as_data, compared
from matchround.errors import RevisionError
from matchround.event import Changes, Plan
from support import change, tiny_event

FIRST = api.plan(tiny_event("A B C D", 2, 2))


def again(plan: Plan, kind: str, who: str) -> Plan:
    """Make a plan again after one change."""
    return api.replan(plan, Changes(changes=(change(kind, who),)), from_round=2).plan


SECOND = again(FIRST, "absent", "A")
THIRD = again(SECOND, "absent", "B")


@pytest.mark.parametrize(
    ("given", "numbers"),
    [((), (2, 3)), ((1,), (1, 3)), ((1, 2), (1, 2)), ((3, 1), (3, 1)), ((3,), (3, 3))],
)
def test_which_two_are_compared(given: tuple[int, ...], numbers: tuple[int, int]) -> None:
    """The last two, one with the last, or any two in any order."""
    found = compared(THIRD, given)
    assert found is not None
    assert (found.before.revision, found.after.revision) == numbers
    assert found.difference == api.difference(found.before, found.after)


def test_what_led_from_one_to_the_other() -> None:
    """The changes of every step between them; backwards there are none."""
    ways = {(1, 3): ["A", "B"], (2, 3): ["B"], (1, 2): ["A"], (3, 1): []}
    for given, who in ways.items():
        found = compared(THIRD, given)
        assert found is not None
        assert [one.who for one in found.changes] == who


def test_there_is_only_one() -> None:
    """Nothing to compare it with, unless with itself."""
    assert compared(FIRST, ()) is None
    same = compared(FIRST, (1,))
    assert same is not None
    assert not same.difference.cells


@pytest.mark.parametrize("given", [(4,), (1, 9)])
def test_there_is_no_such_revision(given: tuple[int, ...]) -> None:
    """Those that there are are listed."""
    with pytest.raises(RevisionError) as refused:
        compared(THIRD, given)
    assert refused.value.data["known"] == "1, 2, 3"


def test_as_data() -> None:
    """One who left before round 2 had a meeting there; plain values all the way down."""
    found = compared(SECOND, ())
    assert found is not None
    told = as_data(found)
    assert (told["before"], told["after"], told["gone"]) == (1, 2, ["A"])
    (meeting,) = (m for m in FIRST.meetings if m.round == 2 and "A" in m.participants)
    partner = next(who for who in meeting.participants if who != "A")
    assert json.loads(json.dumps(told))["cells"][partner] == [
        {"round": 2, "before": {"table": meeting.table, "partners": ["A"]}, "after": None}
    ]
