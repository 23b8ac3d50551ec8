"""Whatever happens on the day, ten re-plans in a row stay valid and leave alone what was played."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated_changes import random_changes
from generated_events import realistic_event, small_event
from generated_odd import odd_event
from matchround import api
from matchround.errors import NoPlanError
from matchround.event import Change, ChangeKind, Changes, Event, Keep, Meeting, Plan
from matchround.matching import worth_of
from matchround.rules import check_plan
from support import tiny_event

pytestmark = pytest.mark.thorough

SEEDS = st.integers(min_value=1, max_value=10**6)
SEVERAL = 10

# No deadline: planning takes as long as it takes. Derandomised: the same days on every machine.
thorough = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)


def _planned(event: Event) -> Plan | None:
    """Plan an event, if anybody can meet in it."""
    try:
        return api.plan(event)
    except NoPlanError:
        return None


def _play(plan: Plan, seed: int) -> None:
    """Let ten things happen, one after the other, in rounds that follow on each other."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same day
    from_round = plan.event.round_numbers[0]
    for _ in range(SEVERAL):
        later = [n for n in plan.event.round_numbers if n >= from_round]
        from_round = min(draw.choice(later), draw.choice(later))
        plan = _again(plan, random_changes(draw, plan.event, from_round), from_round, draw)


def _again(plan: Plan, changes: Changes, from_round: int, draw: Random) -> Plan:
    keep = draw.choice(list(Keep))
    most = draw.choice((None, None, 0, 3)) if keep is Keep.MOST else None
    again = api.replan(plan, changes, from_round=from_round, keep=keep, max_changes=most).plan
    worth = worth_of(again.event)
    assert check_plan(again, lambda a, b: worth(a, b).worth) == ()
    assert _played(again, from_round) == _played(plan, from_round)
    assert again.revision == plan.revision + 1 == len(again.revisions) + 1
    assert again.revisions[-1].meetings == plan.meetings
    return again


def _played(plan: Plan, from_round: int) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(m.round, m.table, m.participants) for m in plan.meetings if m.round < from_round]


@settings(thorough, max_examples=15)
@given(seed=SEEDS)
def test_ten_replans_of_a_small_event(seed: int) -> None:
    """Events of every feature."""
    if (plan := _planned(small_event(seed))) is not None:
        _play(plan, seed)


@settings(thorough, max_examples=10)
@given(seed=SEEDS)
def test_ten_replans_with_trios_and_standby_people(seed: int) -> None:
    """Events in which odd numbers are served."""
    if (plan := _planned(odd_event(seed))) is not None:
        _play(plan, seed)


@settings(thorough, max_examples=3)
@given(seed=SEEDS)
def test_ten_replans_of_a_larger_event(seed: int) -> None:
    """Of thirty people, of whom some come and go."""
    plan = _planned(realistic_event(30, 6, seed, 0.1))
    assert plan is not None
    _play(plan, seed)


def _changed(plan: Plan, kind: ChangeKind, who: str, from_round: int) -> Plan:
    changes = Changes(changes=(Change(kind=kind, who=who),))
    return api.replan(plan, changes, from_round=from_round, keep=Keep.ALL).plan


def _places(meetings: tuple[Meeting, ...]) -> set[tuple[int, str, tuple[str, ...]]]:
    return {(m.round, m.table, m.participants) for m in meetings}


@pytest.mark.parametrize("who", ["A", "D"])
@pytest.mark.parametrize("from_round", [1, 2, 3])
def test_who_comes_back_has_their_meetings_again(who: str, from_round: int) -> None:
    """Six people in three rounds; whoever was left alone met nobody else meanwhile."""
    plan = api.plan(tiny_event("A B C D E F", 3, 3))
    gone = _changed(plan, ChangeKind.ABSENT, who, from_round)
    back = _changed(gone, ChangeKind.BACK, who, from_round)
    assert _places(back.meetings) == _places(plan.meetings)


@pytest.mark.parametrize("seed", range(1, 21))
def test_who_comes_back_has_what_still_stands(seed: int) -> None:
    """Meetings whose other side and table are still free are held again."""
    event = realistic_event(14, 4, seed, 0.0)
    plan = api.plan(event)
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same day
    from_round = draw.randint(1, 4)
    two = draw.sample(sorted(event.by_id), 2)
    gone = plan
    for who in two:
        gone = _changed(gone, ChangeKind.ABSENT, who, from_round)
    back = _changed(gone, ChangeKind.BACK, two[0], from_round)
    for meeting in plan.meetings:
        if two[0] in meeting.participants and _is_free(gone, meeting, two, from_round):
            assert _places((meeting,)) <= _places(back.meetings)


def _is_free(plan: Plan, meeting: Meeting, gone: list[str], from_round: int) -> bool:
    """Tell whether a plan leaves the place of a meeting and its other people free."""
    others = set(meeting.participants) - {gone[0]}
    busy = {
        who
        for m in plan.meetings
        if m.round == meeting.round
        for who in (*m.participants, f"at {m.table}")
    }
    met = any(set(meeting.participants) <= set(m.participants) for m in plan.meetings)
    free = busy.isdisjoint({*others, f"at {meeting.table}"})
    return meeting.round >= from_round and free and not met and gone[1] not in others
