"""A plan made again from a list of people that was read again."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from matchround import api
from matchround.errors import UsageError
from matchround.event import Event, Keep, Participant, Plan, Round
from matchround.rules import intact
from matchround.rules.changes import place
from support import plan_of, tiny_event

MORNING = datetime(2027, 3, 4, 8, 0, tzinfo=UTC)
NAMES = ("Ada Alm", "Bo Berg", "Cia Carl", "Dag Dahl", "Eva Ek", "Fia Falk", "Gun Grip", "Ida Ilt")


def event_of(names: Sequence[str], rounds: int | Sequence[Round] = 3, **settings: object) -> Event:
    """Make an event of people with ids by row, as reading makes them."""
    people = [
        Participant(id=f"P{n + 1:03}", name=name, organisation=f"O {name}")
        for n, name in enumerate(names)
    ]
    return tiny_event(people, rounds, 4, (), **settings)


def renewed(plan: Plan, event: Event, keep: Keep = Keep.NONE) -> Plan:
    """Recognise everybody and plan again."""
    found = api.recognised(plan, event)
    return api.replan_event(plan, found.event, found.changes, keep=keep, moment=MORNING).plan


def ids(plan: Plan) -> dict[str, str]:
    """Everybody's id by their name."""
    return {person.name: person.id for person in plan.event.participants}


@pytest.mark.parametrize("keep", list(Keep))
def test_ids_are_the_same_over_three_plans(keep: Keep) -> None:
    """Who cancels and signs up again has the old id; nobody gets the id of somebody else."""
    first = api.plan(event_of(NAMES))
    second = renewed(first, event_of(("Jon Juhl", *NAMES[:1], *NAMES[2:])), keep)
    third = renewed(second, event_of(("Kim Kvist", *reversed(NAMES))), keep)
    assert ids(second) == {n: i for n, i in ids(first).items() if n != "Bo Berg"} | {
        "Jon Juhl": "P009"
    }
    assert ids(third) == ids(first) | {"Kim Kvist": "P010"}
    assert [plan.revision for plan in (first, second, third)] == [1, 2, 3]
    kept = [(c.kind, c.name) for c in second.revisions[0].changes]
    assert kept == [("registered", "Jon Juhl"), ("cancelled", "Bo Berg")]
    assert api.verify(third) == ()


def test_own_ids_tell_who_somebody_is() -> None:
    """Only where they are said to be the organiser's own."""
    plan = api.plan(event_of(NAMES[:2]))
    ada, bo = plan.event.participants
    renamed = tiny_event([ada.model_copy(update={"name": "Ada Strand"}), bo])
    assert api.recognised(plan, renamed, {"P001"}).event.by_id["P001"].name == "Ada Strand"
    assert ids(plan_of(api.recognised(plan, renamed).event))["Ada Strand"] == "P003"


@pytest.mark.parametrize("keep", [Keep.ALL, Keep.MOST])
def test_timetables_are_kept(keep: Keep) -> None:
    """Where one couple is replaced by another, nobody else's meetings change."""
    first = api.plan(event_of(NAMES))
    names = [*reversed(NAMES[1:]), "Jon Juhl"]
    found = api.recognised(first, event_of(names))
    again = api.replan_event(first, found.event, found.changes, keep=keep, moment=MORNING)
    stood = {place(meeting) for meeting in intact(found.event, first.meetings, 1)}
    assert stood
    assert stood <= {place(meeting) for meeting in again.plan.meetings}
    assert again.plan.goals[[g.name for g in again.plan.goals].index("changes")].value == 0
    assert again.impact.added == ("P009",)
    assert again.impact.gone == ("P001",)
    assert set(again.options) == {Keep.ALL, Keep.MOST}


@pytest.mark.parametrize("keep", list(Keep))
def test_what_is_pinned_stands(keep: Keep) -> None:
    """A locked meeting survives a new list, also where everything is planned anew."""
    first = api.plan(event_of(NAMES))
    pinned = [m.model_copy(update={"pinned": m == first.meetings[0]}) for m in first.meetings]
    locked = first.model_copy(update={"meetings": tuple(pinned)})
    again = renewed(locked, event_of((*reversed(NAMES), "Jon Juhl", "Kim Kvist")), keep)
    assert [place(m) for m in again.meetings if m.pinned] == [place(first.meetings[0])]


def test_planned_anew_states_what_it_changes() -> None:
    """With nothing kept there is one way, and it is compared with the plan before."""
    first = api.plan(event_of(NAMES))
    found = api.recognised(first, event_of(NAMES[:4], 2))
    again = api.replan_event(first, found.event, found.changes, moment=MORNING)
    assert list(again.options) == [Keep.NONE]
    assert again.impact.gone == ("P005", "P006", "P007", "P008")
    assert again.impact.changed == api.difference(first, again.plan).changed
    assert {m.round for m in again.plan.meetings} == {1, 2}
    assert "changes" not in [goal.name for goal in again.plan.goals]


def clocked(*hours: int) -> tuple[Round, ...]:
    """Make rounds that start at these full hours."""
    return tuple(
        Round.model_validate({"number": n + 1, "start": f"{h:02}:00", "end": f"{h:02}:20"})
        for n, h in enumerate(hours)
    )


@pytest.mark.parametrize(
    ("moment", "played"),
    [
        (datetime(2027, 3, 4, 8, 59, tzinfo=UTC), False),
        (datetime(2027, 3, 4, 9, 0, tzinfo=UTC), True),
        (datetime(2027, 3, 4, 23, 0, tzinfo=UTC), True),
        (datetime(2027, 3, 3, 23, 0, tzinfo=UTC), False),
    ],
)
def test_a_day_that_has_begun_is_not_planned_again(moment: datetime, *, played: bool) -> None:
    """From the start of the first round on, on the day of the event."""
    event = event_of(
        NAMES, clocked(9, 10), date=date(2027, 3, 4), start="09:00", time_zone="Etc/UTC"
    )
    plan = plan_of(event)
    if played:
        with pytest.raises(UsageError) as refused:
            api.replan_event(plan, event, api.recognised(plan, event).changes, moment=moment)
        assert refused.value.code == "plan.played"
    else:
        api.ensure_unplayed(plan, moment)


def test_a_plan_made_again_during_the_day_is_not_planned_again() -> None:
    """It holds rounds that were played, whatever the clock says."""
    event = event_of(NAMES)
    plan = plan_of(event, replanned={"from_round": 2})
    with pytest.raises(UsageError):
        api.ensure_unplayed(plan, MORNING)
    api.ensure_unplayed(plan_of(event, replanned={"from_round": 1}), MORNING)


def test_a_first_round_that_was_cut_has_not_been_played() -> None:
    """The rounds then begin with number 2."""
    event = event_of(NAMES, [Round(number=2), Round(number=3)])
    api.ensure_unplayed(plan_of(event, replanned={"from_round": 1}), MORNING)
