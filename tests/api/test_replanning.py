"""From a plan and what changed to the plan's next revision."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matchround import api, rules
from matchround.changing import apply
from matchround.errors import UsageError
from matchround.event import Change, ChangeKind, Changes, Event, Keep, Plan, Replanned
from support import change, people, plan_of, ruled, tiny_event


def small() -> Event:
    """Make an event of eight people of two sectors, four rounds and four tables."""
    who = people("A B C D", sector="x") + people("E F G H", sector="y")
    return tiny_event(who, 4, 4, [ruled("A", "E")], cross_sector="required")


PLAN = api.plan(small())


def what(*changes: Change, newcomers: str = "") -> Changes:
    """Put changes together."""
    return Changes(changes=changes, newcomers=people(newcomers, sector="x"))


def test_a_re_plan_is_the_next_revision() -> None:
    """The plan before stays in it whole, with what changed after it and why it was left."""
    asked = what(change("absent", "A"))
    made = api.replan(PLAN, asked, from_round=2, keep=Keep.ALL, max_changes=3).plan
    assert made.revision == 2
    assert made.replanned == Replanned(
        from_round=2, keep=Keep.ALL, max_changes=3, changes=asked.changes
    )
    (kept,) = made.revisions
    assert (kept.revision, kept.why, kept.changes) == (1, "re-planned", asked.changes)
    assert (kept.event, kept.meetings, kept.goals) == (PLAN.event, PLAN.meetings, PLAN.goals)
    assert (kept.sit_outs, kept.unplaced, kept.created) == (
        PLAN.sit_outs,
        PLAN.unplaced,
        PLAN.created,
    )


def test_a_revision_tells_how_it_came_about() -> None:
    """The second revision keeps its own changes when a third takes its place."""
    second = api.replan(PLAN, what(change("absent", "A")), from_round=2).plan
    third = api.replan(second, what(change("leaves", "B", round=4)), from_round=3).plan
    assert third.revisions[1].replanned == second.replanned
    assert [kept.why for kept in third.revisions] == ["re-planned", "re-planned"]
    assert third.revisions[0] == second.revisions[0]


@pytest.mark.parametrize("keep", Keep)
def test_what_was_played_stands(keep: Keep) -> None:
    """Also that somebody who left was there; nobody absent is planned any more."""
    made = api.replan(PLAN, what(change("absent", "A")), from_round=3, keep=keep).plan
    assert api.verify(made) == ()
    assert [m.participants for m in made.meetings if m.round < 3] == [
        m.participants for m in PLAN.meetings if m.round < 3
    ]
    assert not [m for m in made.meetings if m.round >= 3 and "A" in m.participants]
    assert made.event.by_id["A"].present == (1, 2)


def test_the_plan_is_whole() -> None:
    """Reasons, sit-outs and unplaced promises are told anew."""
    made = api.replan(PLAN, what(change("absent", "A")), from_round=1).plan
    assert all(meeting.reasons for meeting in made.meetings)
    assert len(made.sit_outs) == 4
    assert [entry.participants for entry in made.unplaced] == [("A", "E")]


def test_no_changes_fill_gaps() -> None:
    """A plan with a free pair in round 4 gets their meeting, and all else stands."""
    gap = next(m for m in PLAN.meetings if m.round == 4)
    rest = tuple(m for m in PLAN.meetings if m != gap)
    found = api.replan(plan_of(PLAN.event, *rest), Changes(), from_round=1, keep=Keep.ALL)
    assert len(found.plan.meetings) == 16
    assert (found.impact.lost, found.impact.given_up) == ((), ())
    assert {*found.impact.new[0].participants} == {*gap.participants}
    assert set(found.impact.changed) == {*gap.participants}


@pytest.mark.parametrize("keep", Keep)
def test_the_ways_to_keep_stand_side_by_side(keep: Keep) -> None:
    """All and most always, none where it was asked for; `most` never holds fewer than `all`."""
    found = api.replan(PLAN, what(change("absent", "A")), from_round=1, keep=keep)
    assert set(found.options) == {Keep.ALL, Keep.MOST, keep}
    chosen = found.options[keep]
    assert chosen.meetings == len(found.plan.meetings)
    assert chosen.sit_outs == len(found.plan.sit_outs)
    assert chosen.timetables == len(found.impact.changed)
    assert found.options[Keep.MOST].meetings >= found.options[Keep.ALL].meetings


@pytest.mark.parametrize("keep", [Keep.ALL, Keep.MOST])
def test_who_is_back_gets_their_meetings_again(keep: Keep) -> None:
    """Of rounds 3 and 4, where those whom they were to meet have nobody else."""
    left = [change("absent", who) for who in "ABC"]
    gone = api.replan(PLAN, what(*left), from_round=3, keep=Keep.ALL).plan
    back = [change("back", who) for who in "ABC"]
    again = api.replan(gone, what(*back), from_round=3, keep=keep).plan
    assert {(m.round, m.participants) for m in again.meetings} == {
        (m.round, m.participants) for m in PLAN.meetings
    }


def test_a_walk_in_and_a_substitute() -> None:
    """One stands in from round 2 on in the same meetings, the other fills the gap that is left."""
    asked = what(
        *(change("substitute", "A", other="N"), change("absent", "B"), change("walk-in", "W")),
        newcomers="N W",
    )
    found = api.replan(PLAN, asked, from_round=2, keep=Keep.ALL)
    theirs = [(m.round, m.table) for m in found.plan.meetings if "N" in m.participants]
    assert theirs == [(m.round, m.table) for m in PLAN.meetings if "A" in m.participants][1:]
    assert (found.impact.added, found.impact.gone) == (("N", "W"), ("A", "B"))
    assert len(found.impact.lost) == 3
    assert len(found.plan.meetings) == 16


def test_the_basis_is_the_checkers() -> None:
    """What changes leave of a plan is the same to who applies and to who checks them."""
    asked = what(change("substitute", "A", other="N"), change("lock", "E", round=3), newcomers="N")
    applied = apply(PLAN.event, PLAN.meetings, asked, 2)
    made = api.replan(PLAN, asked, from_round=2).plan
    assert rules.basis(made) == applied.meetings


def test_seed_and_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The seed is the plan's unless given; when it was made is told."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798797600")
    made = api.replan(PLAN, Changes(), from_round=1).plan
    assert made.seed == PLAN.seed
    assert made.created == datetime.fromtimestamp(1798797600, UTC)
    assert api.replan(PLAN, Changes(), from_round=1, seed=9).plan.seed == 9


def test_a_round_that_is_over_is_refused() -> None:
    """What a re-plan took as played is so for all that follow."""
    second = api.replan(PLAN, Changes(), from_round=3).plan
    with pytest.raises(UsageError) as caught:
        api.replan(second, Changes(), from_round=2)
    assert caught.value.code == "replan.round_over"
    assert dict(caught.value.data) == {"round": 2, "first": 3}
    assert api.replan(second, Changes(), from_round=3).plan.revision == 3


def test_a_day_that_is_over_is_refused() -> None:
    """Beyond the last round nothing can change, unless one is added."""
    with pytest.raises(UsageError) as caught:
        api.replan(PLAN, Changes(), from_round=5)
    assert (caught.value.code, dict(caught.value.data)) == (
        "replan.day_over",
        {"round": 5, "last": 4},
    )
    made = api.replan(PLAN, what(change("add round")), from_round=5).plan
    assert made.event.round_numbers == (1, 2, 3, 4, 5)


KINDS = [kind for kind in ChangeKind if kind.value not in {"registered", "cancelled", "corrected"}]


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_a_day_of_re_plans_stays_valid(data: st.DataObject) -> None:
    """Ten changes in a row, undone at times: no rule is broken, and every revision is kept."""
    plan: Plan = PLAN
    for step in range(10):
        earlier = plan
        if len(plan.revisions) and data.draw(st.integers(1, 4)) == 1:
            plan = _undone(plan)
        else:
            plan = _changed(plan, data, f"N{step}")
        assert api.verify(plan) == ()
        if plan is not earlier:
            assert plan.revisions[:-1] == earlier.revisions
            assert plan.revisions[-1].meetings == earlier.meetings
    assert Plan.model_validate_json(plan.model_dump_json()) == plan


def _undone(plan: Plan) -> Plan:
    try:
        return api.undo(plan)
    except UsageError as error:
        assert error.code in {"undo.nothing", "undo.played"}  # noqa: PT017 -- either may come
        return plan


def _changed(plan: Plan, data: st.DataObject, fresh: str) -> Plan:
    least = api.first_unplayed(plan, plan.created)
    if least > plan.event.round_numbers[-1]:
        return plan
    from_round = data.draw(st.integers(least, plan.event.round_numbers[-1]))
    ids = st.sampled_from([person.id for person in plan.event.participants])
    kind = data.draw(st.sampled_from(KINDS))
    new = kind in {ChangeKind.WALK_IN, ChangeKind.SUBSTITUTE}
    who = fresh if kind is ChangeKind.WALK_IN else data.draw(ids)
    number = data.draw(st.integers(from_round, from_round + 3))
    if kind is ChangeKind.CANCEL_ROUND and len(plan.event.rounds) == 1:
        return plan
    made = change(kind, who, other=fresh if new else "", round=number, table="1", minutes=5)
    keep = data.draw(st.sampled_from(Keep))
    asked = what(made, newcomers=fresh if new else "")
    return api.replan(plan, asked, from_round=from_round, keep=keep).plan
