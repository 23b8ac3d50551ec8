"""Earlier revisions brought back."""

from datetime import UTC, datetime, time

import pytest

from matchround import api
from matchround.errors import Exit, UsageError
from matchround.event import Change, Changes, Event, Keep, Plan, Replanned, Round
from support import change, people, tiny_event

ROUNDS = tuple(Round(number=n, start=time(9, n), end=time(9, n + 1)) for n in (1, 2, 3, 4))
SETTINGS = {"date": "2027-06-04", "time_zone": "UTC", "cross_sector": "required"}


def event() -> Event:
    """Make an event of eight people of two sectors, and four rounds, from 9:01 to 9:05."""
    who = people("A B C D", sector="x") + people("E F G H", sector="y")
    return tiny_event(who, ROUNDS, 4, (), **SETTINGS)


FIRST = api.plan(event())


def next_of(plan: Plan, from_round: int, *changes: Change) -> Plan:
    """Plan again."""
    return api.replan(plan, Changes(changes=changes), from_round=from_round, keep=Keep.ALL).plan


def same(one: Plan, other: Plan) -> bool:
    """Tell whether two revisions are one and the same plan."""
    return (one.event, one.meetings, one.sit_outs, one.unplaced) == (
        other.event,
        other.meetings,
        other.sit_outs,
        other.unplaced,
    )


SECOND = next_of(FIRST, 2, change("absent", "A"))
THIRD = next_of(SECOND, 3, change("absent", "B"))


def test_the_revision_before_comes_back_as_a_new_one() -> None:
    """What was undone stays among the revisions, and tells so."""
    undone = api.undo(SECOND)
    assert same(undone, FIRST)
    assert undone.revision == 3
    assert undone.replanned == Replanned(from_round=2, undone=1)
    assert [(kept.revision, kept.why) for kept in undone.revisions] == [
        (1, "re-planned"),
        (2, "undone"),
    ]
    assert undone.revisions[1].replanned == SECOND.replanned
    assert undone.revisions[1].meetings == SECOND.meetings
    assert api.verify(undone) == ()


def test_goals_are_stated_without_changes() -> None:
    """There is no re-plan that a brought-back revision is compared with."""
    undone = api.undo(THIRD)
    assert same(undone, SECOND)
    assert "changes" in {goal.name for goal in SECOND.goals}
    assert undone.goals == tuple(goal for goal in SECOND.goals if goal.name != "changes")


def test_undoing_again_goes_one_further_back() -> None:
    """Third to second to first, and then there is nothing left."""
    once = api.undo(THIRD, from_round=2)
    twice = api.undo(once, from_round=2)
    assert same(twice, FIRST)
    assert (twice.revision, twice.replanned) == (5, Replanned(from_round=2, undone=1))
    with pytest.raises(UsageError) as caught:
        api.undo(twice, from_round=2)
    assert (caught.value.code, caught.value.exit_code) == ("undo.nothing", Exit.USAGE)


def test_what_follows_an_undone_re_plan_is_undone_first() -> None:
    """A re-plan of a revision that was brought back leads back to that, then further."""
    back = api.undo(SECOND)
    fourth = next_of(back, 2, change("absent", "C"))
    undone = api.undo(fourth)
    assert same(undone, back)
    assert undone.replanned == Replanned(from_round=2, undone=3)
    with pytest.raises(UsageError, match=r"undo\.nothing"):
        api.undo(undone)


def test_there_is_nothing_to_undo_in_a_first_plan() -> None:
    """It has no revision before."""
    with pytest.raises(UsageError, match=r"undo\.nothing"):
        api.undo(FIRST)


def test_a_plan_made_anew_can_be_undone() -> None:
    """Before anything is played."""
    anew = api.as_revision(api.plan(event(), seed=9), FIRST)
    assert same(api.undo(anew), FIRST)


def test_what_was_played_is_not_changed() -> None:
    """The rounds that differ are named: round 2 was changed, and has been played by now."""
    with pytest.raises(UsageError) as caught:
        api.undo(SECOND, from_round=4)
    assert caught.value.code == "undo.played"
    assert dict(caught.value.data) == {"revision": 1, "rounds": "2, 3"}


def test_a_later_re_plan_tells_what_was_played() -> None:
    """The third revision took round 2 as played, so the first cannot come back unasked."""
    once = api.undo(THIRD)
    with pytest.raises(UsageError) as caught:
        api.undo(once)
    assert dict(caught.value.data) == {"revision": 1, "rounds": "2"}


def test_the_clock_tells_what_was_played() -> None:
    """On the day: round 2 begins at 9:02."""
    before, after = (datetime(2027, 6, 4, 9, minute, tzinfo=UTC) for minute in (1, 2))
    assert same(api.undo(SECOND, moment=before), FIRST)
    with pytest.raises(UsageError, match=r"undo\.played"):
        api.undo(SECOND, moment=after)
    assert api.undo(SECOND, from_round=2, moment=after).revision == 3
