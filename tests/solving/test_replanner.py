"""The replanner: what was played stands, gaps are filled, and few people are changed."""

from threading import Event as Signal

import pytest

from generated_changes import tight_situation
from generated_events import realistic_event
from matchround.errors import NoPlanError
from matchround.event import Event, Goal, Keep, Meeting
from matchround.matching import worth_of
from matchround.rules import changed, goal_names, goal_values, intact, violations
from matchround.solving import planner
from matchround.solving.again import fewest_changes
from matchround.solving.again.before import Before
from matchround.solving.replanner import Replanning, replan
from small_days import CHAIN, EXCHANGE, LEFT, day, shown, stated, who_meets
from small_problems import only
from support import meet, people, rounds, ruled, tiny_event

STOPPED = Signal()
STOPPED.set()


def again(before: Before, keep: Keep, most: int | None = None, *preferred: Meeting) -> Replanning:
    """Plan a day again."""
    return replan(
        before.event,
        before.meetings,
        before.from_round,
        keep=keep,
        max_changes=most,
        preferred=preferred,
    )


def _goals(before: Before, keep: Keep, most: int | None = None) -> dict[str, tuple[int, int]]:
    return stated(again(before, keep, most).solution.goals)


@pytest.mark.parametrize(
    ("keep", "meetings"),
    [(Keep.ALL, ["1 AB"]), (Keep.MOST, ["1 AC", "1 BD"]), (Keep.NONE, ["1 AC", "1 BD"])],
)
def test_an_exchange(keep: Keep, meetings: list[str]) -> None:
    """Kept whole, C and D are left over; for one meeting more A and B are changed."""
    assert who_meets(again(EXCHANGE, keep).solution.meetings) == meetings


def test_what_is_stated_of_an_exchange() -> None:
    """Under either policy the bounds are those of the plans that it allows."""
    all_kept, most_kept = (_goals(EXCHANGE, keep) for keep in (Keep.ALL, Keep.MOST))
    assert (all_kept["meetings"], all_kept["changes"]) == ((2, 2), (0, 0))
    assert (most_kept["meetings"], most_kept["changes"]) == ((4, 4), (2, 2))
    assert "changes" not in _goals(EXCHANGE, Keep.NONE)


@pytest.mark.parametrize(("most", "meetings"), [(None, 3), (4, 3), (3, 2), (0, 2)])
def test_the_most_people_that_may_be_changed(most: int | None, meetings: int) -> None:
    """The chain needs four; with fewer nobody is changed, and nothing wrong is claimed."""
    goals = _goals(CHAIN, Keep.MOST, most)
    assert goals["meetings"][0] == 2 * meetings
    assert goals["changes"][0] == (4 if meetings == 3 else 0)
    assert goals["meetings"][1] >= 2 * meetings


@pytest.mark.parametrize("keep", Keep)
def test_pinned_meetings_are_never_broken(keep: Keep) -> None:
    """Not even for a meeting more; they stay pinned."""
    pinned = day(EXCHANGE.event, meet(1, 2, "A", "B", pinned=True))
    (found,) = again(pinned, keep).solution.meetings
    assert (found.table, found.participants, found.pinned) == ("2", ("A", "B"), True)
    assert _goals(pinned, keep)["meetings"] == (2, 2)


@pytest.mark.parametrize("keep", Keep)
def test_what_was_played_stands(keep: Keep) -> None:
    """With people who are gone since, at its table; it counts."""
    who = (*people("B C D"), *people("A", status="absent", present=(1,)))
    before = day(tiny_event(who, 2, 2), meet(1, 2, "A", "B"), meet(1, 1, "C", "D"), from_round=2)
    solution = again(before, keep).solution
    assert shown(solution.meetings)[:2] == ["1 AB 2", "1 CD 1"]
    assert who_meets(solution.meetings)[2:] in (["2 BC"], ["2 BD"])
    assert stated(solution.goals)["meetings"] == (6, 6)


@pytest.mark.parametrize("keep", Keep)
def test_no_pair_meets_again(keep: Keep) -> None:
    """A and B, who met in the round that was played, least of all."""
    solution = again(LEFT, keep).solution
    assert who_meets(solution.meetings) == ["1 AB", "2 CD"]
    assert stated(solution.goals)["fairness"] == (4, 4)


def test_intact_meetings_stand_where_nothing_is_gained() -> None:
    """Though a plan made anew would have more worth, and other tables fewer moves."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    before = day(tiny_event(who, 1, 3), meet(1, 3, "A", "B"), meet(1, 1, "C", "D"))
    for keep in (Keep.ALL, Keep.MOST):
        assert shown(again(before, keep).solution.meetings) == ["1 AB 3", "1 CD 1"]
    assert who_meets(again(before, Keep.NONE).solution.meetings) == ["1 AC", "1 BD"]


def test_worth_is_counted_anew() -> None:
    """A meeting states what it is worth among those who are there now; reasons are looked up."""
    who = people("A B", topics=("fish",)) + people("C D", topics=("nets",))
    event = tiny_event(who, 2, 2)
    before = day(event, meet(1, 1, "A", "B", worth=1), meet(2, 1, "C", "D", worth=1), from_round=2)
    solution = again(before, Keep.ALL).solution
    worth = worth_of(event)
    assert [m.worth for m in solution.meetings] == [
        worth(*m.participants).worth for m in solution.meetings
    ]
    assert solution.meetings[0].worth > 1


def test_somebody_who_is_no_more() -> None:
    """Meetings of somebody unknown are not intact; nothing else is wrong with them."""
    before = day(tiny_event("A B C", 1, 2), meet(1, 1, "A", "Z"), meet(1, 2, "B", "C"))
    assert who_meets(again(before, Keep.ALL).solution.meetings) == ["1 BC"]


def test_the_options_are_side_by_side() -> None:
    """Whatever is asked for, both policies are there."""
    for keep in Keep:
        options = again(EXCHANGE, keep).options
        assert {kept: who_meets(found) for kept, found in options.items()} == {
            Keep.ALL: ["1 AB"],
            Keep.MOST: ["1 AC", "1 BD"],
        }


BACK = day(tiny_event("A B C D", 2, 3), meet(1, 1, "A", "B"), from_round=2)
"""In round 2 all are free."""


@pytest.mark.parametrize("keep", [Keep.ALL, Keep.MOST])
@pytest.mark.parametrize("pairs", [("AC", "BD"), ("AD", "BC")])
def test_earlier_meetings_come_back(keep: Keep, pairs: tuple[str, str]) -> None:
    """Where they cost no meeting; at the tables that they had."""
    preferred = [meet(2, 3 - n, *pair) for n, pair in enumerate(pairs)]
    solution = again(BACK, keep, None, *preferred).solution
    assert shown(solution.meetings)[1:] == [f"2 {pair} {3 - n}" for n, pair in enumerate(pairs)]
    assert stated(solution.goals)["changes"] == (0, 0)


@pytest.mark.parametrize("keep", [Keep.ALL, Keep.MOST])
def test_earlier_meetings_that_would_cost_one(keep: Keep) -> None:
    """A and B again would leave C and D, who are kept apart."""
    before = day(only("AB AC BD", 1, 2))
    found = again(before, keep, None, meet(1, 1, "A", "B")).solution.meetings
    assert who_meets(found) == ["1 AC", "1 BD"]


@pytest.mark.parametrize("worth", [0, 999])
def test_earlier_meetings_are_valued_anew(worth: int) -> None:
    """What they were worth at the time is no matter."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    before = day(tiny_event(who, 1, 2))
    both = (meet(1, 1, "A", "C", worth=worth), meet(1, 2, "B", "D", worth=worth))
    found = again(before, Keep.ALL, None, *both).solution
    assert who_meets(found.meetings) == ["1 AC", "1 BD"]
    value = worth_of(before.event)("A", "C").worth
    assert [m.worth for m in found.meetings] == [value, value]
    assert stated(found.goals)["worth"][0] == 2 * value


def _goals_are_the_checkers(event: Event, meetings: tuple[Meeting, ...], found: list[Goal]) -> bool:
    values = goal_values(event, meetings)
    return {g.name: g.value for g in found if g.name != "changes"} == values


@pytest.mark.parametrize("settled", [2_500, -1])
@pytest.mark.parametrize("keep", Keep)
@pytest.mark.parametrize("seed", range(1, 7))
def test_a_usual_event(
    seed: int, keep: Keep, settled: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some leave after round 2: no rule is broken, and changes are what the checker counts."""
    monkeypatch.setattr(fewest_changes, "MOST_SETTLED", settled)
    event = realistic_event(16, 4, seed, 0.2)
    meetings = planner.solve(event).meetings
    gone = {p.id: p.model_copy(update={"status": "absent", "present": (1,)}) for p in event.players}
    who = [gone[p.id] if n % 5 == 0 else p for n, p in enumerate(event.players)]
    after = Event.model_validate(event.model_dump() | {"participants": who})
    solution = replan(after, meetings, 3, keep=keep).solution
    stood = intact(after, meetings, 3)
    later = [m for m in solution.meetings if m.round >= 3]
    assert violations(after, later) == ()
    assert tuple(g.name for g in solution.goals) == goal_names(after, changes=keep is not Keep.NONE)
    assert _goals_are_the_checkers(after, solution.meetings, list(solution.goals))
    counts = {g.name: g.value for g in solution.goals}
    assert keep is Keep.NONE or counts["changes"] == len(changed(stood, solution.meetings))
    assert keep is not Keep.ALL or not counts["changes"]


def test_the_same_seed_the_same_plan() -> None:
    """Meetings, tables, goals and options."""
    given = tight_situation(3)
    one, other = (
        replan(given.event, given.before, given.from_round, keep=Keep.MOST, seed=3)
        for _ in range(2)
    )
    assert one == other


@pytest.mark.parametrize("keep", Keep)
def test_stopped_from_the_start(keep: Keep) -> None:
    """There is a true plan all the same, and it says that it was stopped."""
    given = tight_situation(3)
    solution = replan(given.event, given.before, given.from_round, keep=keep, stop=STOPPED).solution
    assert solution.stopped
    assert not again(EXCHANGE, keep).solution.stopped
    assert _goals_are_the_checkers(given.event, solution.meetings, list(solution.goals))


def test_progress_is_told() -> None:
    """By the steps of filling."""
    steps: list[str] = []
    replan(
        *(LEFT.event, LEFT.meetings, 2),
        keep=Keep.ALL,
        progress=lambda step, _goal: steps.append(step),
    )
    assert steps[:2] == ["pairs", "choose"]


def test_rounds_in_groups() -> None:
    """They are refused with a code."""
    event = tiny_event("A B C", rounds(1, kind="groups"))
    with pytest.raises(NoPlanError) as caught:
        replan(event, (), 1, keep=Keep.MOST)
    assert caught.value.code == "plan.groups_unsupported"


def test_promises_before_changes() -> None:
    """A and C are to meet in this round, whoever is changed for it; with all kept they do not."""
    event = tiny_event("A B C D", 1, 2, [ruled("A", "C")])
    before = day(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    assert who_meets(again(before, Keep.MOST).solution.meetings) == ["1 AC", "1 BD"]
    goals = _goals(before, Keep.MOST)
    assert (goals["promises"], goals["changes"]) == ((1, 1), (4, 4))
    assert _goals(before, Keep.ALL)["promises"] == (0, 0)


@pytest.mark.parametrize("keep", Keep)
@pytest.mark.parametrize("pinned", [False, True])
def test_an_order_that_is_new(keep: Keep, pinned: bool) -> None:  # noqa: FBT001 -- both ways
    """The plan before holds AB before CD, after which it is to come now: it moves."""
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("C", "D", no="2")]
    event = tiny_event("A B C D E F", 4, 3, rows)
    before = day(event, meet(2, 1, "A", "B"), meet(3, 1, "C", "D", pinned=pinned), from_round=2)
    solution = again(before, keep).solution
    assert violations(event, solution.meetings) == ()
    assert stated(solution.goals)["promises"] == (2, 2)


def test_the_whole_day_is_over() -> None:
    """There is nothing left to plan."""
    before = day(tiny_event("A B C D", 1, 2), meet(1, 1, "A", "B"), from_round=2)
    for keep in Keep:
        solution = again(before, keep).solution
        assert shown(solution.meetings) == ["1 AB 1"]
        assert stated(solution.goals)["meetings"] == (2, 2)
