"""As many meetings as can be with the fewest people changed: settled whole, or reopened."""

import pytest

from generated_events import realistic_event
from matchround.event import Event
from matchround.matching import worth_of
from matchround.solving import planner
from matchround.solving.again import fewest_changes
from matchround.solving.again.before import Before
from matchround.solving.again.bringing_back import bring_back
from matchround.solving.again.fewest_changes import FewestChanges
from matchround.solving.again.whole_day import whole_day
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import silent
from matchround.solving.solution import Solution
from small_days import CHAIN, EXCHANGE, LEFT, day, gaps_filled, shown, stated, who_meets
from small_problems import only
from support import meet, people, ruled, tiny_event

WAYS = [2_500, -1]
"""Pairs times rounds up to which an event is settled whole: as it is, and never."""


@pytest.fixture(params=WAYS, ids=["settled", "reopened"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the day for a small one, and then for one that is too large to be settled whole."""
    monkeypatch.setattr(fewest_changes, "MOST_SETTLED", request.param)


def fewest(before: Before, most: int | None = None, limits: Limits | None = None) -> Solution:
    """Plan a day again with the fewest changes."""
    limits = limits or Limits()
    return FewestChanges(before, gaps_filled(before), most, limits, silent).solution()


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize(("before", "meetings", "changes"), [(EXCHANGE, 2, 2), (CHAIN, 3, 4)])
def test_gaps_that_need_an_exchange(before: Before, meetings: int, changes: int) -> None:
    """Everybody meets; of the people who are changed it is proved that they are the fewest."""
    solution = fewest(before)
    goals = stated(solution.goals)
    assert len(solution.meetings) == meetings
    assert goals["meetings"] == (2 * meetings, 2 * meetings)
    assert goals["changes"] == (changes, changes)


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("most", [0, 1, 2, 3])
def test_no_more_are_changed_than_allowed(most: int) -> None:
    """The chain needs four people: nobody is changed in vain, and the bounds still hold."""
    goals = stated(fewest(CHAIN, most).goals)
    assert goals["changes"] == (0, 0)
    assert goals["meetings"][0] == 4 <= goals["meetings"][1]
    assert stated(fewest(EXCHANGE, most).goals)["changes"] == ((2, 2) if most >= 2 else (0, 0))


@pytest.mark.usefixtures("either_way")
def test_others_stay_as_they_are() -> None:
    """Beside the exchange G and H meet in both rounds, at their tables; round 1 was played."""
    event = only("AB AC BD EF GH", 2, 4)
    before = day(
        event,
        *(meet(1, 4, "G", "H"), meet(2, 3, "A", "B"), meet(2, 4, "E", "F")),
        from_round=2,
    )
    solution = fewest(before)
    assert who_meets(solution.meetings) == ["1 GH", "2 AC", "2 BD", "2 EF"]
    assert {"1 GH 4", "2 EF 4"} <= set(shown(solution.meetings))
    assert stated(solution.goals)["changes"] == (2, 2)


@pytest.mark.usefixtures("either_way")
def test_pinned_meetings_stay() -> None:
    """And the bound of the meetings knows it."""
    before = day(EXCHANGE.event, meet(1, 1, "A", "B", pinned=True))
    goals = stated(fewest(before).goals)
    assert (goals["meetings"], goals["changes"]) == ((2, 2), (0, 0))


@pytest.mark.usefixtures("either_way")
def test_the_better_of_two_exchanges() -> None:
    """One more meeting by breaking AB alone, or AB and EF: the first."""
    before = day(only("AB EF AC BD AG BF EH", 1, 5), meet(1, 1, "A", "B"), meet(1, 2, "E", "F"))
    solution = fewest(before)
    assert len(solution.meetings) == 3
    assert stated(solution.goals)["changes"] == (2, 2)
    assert "1 EF 2" in shown(solution.meetings)


@pytest.mark.usefixtures("either_way")
def test_a_promise_is_worth_changes() -> None:
    """A and C are to meet; all have meetings, so that A to D are changed."""
    event = tiny_event("A B C D E F", 1, 3, [ruled("A", "C")])
    before = day(event, *(meet(1, n + 1, *pair) for n, pair in enumerate(("AB", "CD", "EF"))))
    solution = fewest(before)
    assert who_meets(solution.meetings) == ["1 AC", "1 BD", "1 EF"]
    assert "1 EF 3" in shown(solution.meetings)
    goals = stated(solution.goals)
    assert goals["promises"] == (1, 1)
    assert goals["changes"][0] == 4
    assert 2 <= goals["changes"][1] <= 4


@pytest.mark.usefixtures("either_way")
def test_a_promise_is_worth_a_meeting() -> None:
    """B and D, who are kept apart, are left over where A and C meet as was promised."""
    rows = (ruled("A", "C"), ruled("B", "D", "keep apart"))
    before = day(tiny_event("A B C D", 1, 2, rows), meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    solution = fewest(before)
    assert who_meets(solution.meetings) == ["1 AC"]
    assert stated(solution.goals)["changes"][0] == 4


def test_a_promise_in_a_larger_event() -> None:
    """Somebody is missing when they were to meet: both give up a meeting later instead."""
    event = realistic_event(40, 5, 1)
    ids = [person.id for person in event.players]
    event = Event.model_validate(event.model_dump() | {"pairs": [ruled(ids[0], ids[-1])]})
    meetings = planner.solve(event).meetings
    (own,) = (m.round for m in meetings if {ids[0], ids[-1]} == {*m.participants})
    left = tuple(n for n in event.round_numbers if n != own)
    who = [
        p.model_copy(update={"available": left} if p.id == ids[0] else {}) for p in event.players
    ]
    after = Event.model_validate(event.model_dump() | {"participants": who})
    before = Before(after, meetings, 1)
    filled = gaps_filled(before)
    assert stated(filled.goals)["promises"] == (0, 0)
    goals = stated(FewestChanges(before, filled, None, Limits(), silent).solution().goals)
    assert goals["promises"] == (1, 1)
    assert goals["meetings"] == stated(filled.goals)["meetings"]
    assert goals["changes"][0] == 4


def test_where_every_round_is_full() -> None:
    """Nothing is searched: what fills the gaps is best, and nobody is changed."""
    filled = gaps_filled(LEFT)
    solution = FewestChanges(LEFT, filled, None, Limits(), silent).solution()
    assert who_meets(solution.meetings) == ["1 AB", "2 CD"]
    assert stated(solution.goals)["changes"] == (0, 0)
    assert solution.goals[:2] == filled.goals[:2]


def test_where_nothing_is_missing() -> None:
    """Rounds have room, but no plan has more meetings: E is there alone."""
    who = (*people("A B C D"), *people("E F", organisation="one"))
    event = tiny_event(who, 1, 3, [ruled("E", x, "keep apart") for x in "ABCD"])
    before = day(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    solution = fewest(before)
    assert shown(solution.meetings) == ["1 AB 1", "1 CD 2"]
    assert stated(solution.goals)["meetings"] == (4, 4)
    assert stated(solution.goals)["changes"] == (0, 0)


def test_what_is_brought_back_stays() -> None:
    """Earlier meetings are in the plan where nobody need be changed."""
    before = day(tiny_event("A B C D", 1, 2))
    back = (meet(1, 2, "A", "D"),)
    filled = bring_back(before, back, gaps_filled(before), Limits(), silent)
    solution = FewestChanges(before, filled, None, Limits(), silent).solution()
    assert shown(solution.meetings) == ["1 AD 2", "1 BC 1"]


def test_trios_are_not_settled_whole() -> None:
    """C is left over: a trio, where that is allowed, and nobody's place is another's."""
    before = day(tiny_event("A B C", 1, 1, odd="trio"), meet(1, 1, "A", "B"))
    goals = stated(fewest(before).goals)
    assert goals["meetings"][0] <= goals["meetings"][1] == 3
    assert goals["changes"][1] <= goals["changes"][0]


def test_large_events_keep_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above so many people nobody is changed; what could be reached is told."""
    monkeypatch.setattr(fewest_changes, "MOST_COMPLETE", 3)
    goals = stated(fewest(EXCHANGE).goals)
    assert (goals["meetings"], goals["changes"]) == ((2, 4), (0, 0))


@pytest.mark.usefixtures("either_way")
def test_no_effort_left() -> None:
    """What is stated is true all the same."""
    goals = stated(fewest(CHAIN, None, Limits(effort=0.0)).goals)
    assert goals["meetings"][0] in (4, 6)
    assert goals["meetings"][1] >= 6
    assert goals["changes"][1] <= goals["changes"][0] == (4 if goals["meetings"][0] == 6 else 0)


@pytest.mark.usefixtures("either_way")
def test_later_goals_are_bounded_for_whoever_is_changed() -> None:
    """With A and C, and B and D, all is new to everybody: the bound is not that of AB kept."""
    who = people("A B", sector="x") + people("C D", sector="y")
    event = tiny_event(who, 1, 2, [ruled("C", "D", "keep apart"), ruled("B", "C", "keep apart")])
    before = day(event, meet(1, 1, "A", "B"))
    filled, solution = gaps_filled(before), fewest(before)
    assert stated(filled.goals)["breadth"] == (2, 2)
    goals = stated(solution.goals)
    assert (goals["changes"], goals["breadth"], goals["fairness"]) == ((2, 2), (8, 8), (0, 0))


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("best", ["AC", "CE"])
def test_bounds_are_not_those_of_the_people_who_were_chosen(best: str) -> None:
    """Either A and B are changed or E and F: C has more in common with A, or with E."""
    who = [people(i, topics=("fish",) if i in best else ())[0] for i in "ABCDEF"]
    pairs = only("AB EF AC BD CE DF", 1).pairs
    before = day(tiny_event(who, 1, 3, pairs), meet(1, 1, "A", "B"), meet(1, 2, "E", "F"))
    goals = stated(fewest(before).goals)
    assert (goals["meetings"], goals["changes"]) == ((6, 6), (2, 2))
    most = worth_of(before.event)(*best).worth
    assert goals["worth"][0] <= most <= goals["worth"][1]
    assert most > 0


@pytest.mark.usefixtures("either_way")
def test_moves_that_another_plan_would_not_have() -> None:
    """G, who stays, moves; but in other plans with as few people changed G need not meet."""
    before = day(
        only("AB AC BD GX GH", 2, 5),
        *(meet(1, 4, "G", "X"), meet(2, 3, "A", "B"), meet(2, 5, "G", "H")),
        from_round=2,
    )
    goals = stated(fewest(before).goals)
    assert goals["changes"] == (2, 2)
    assert goals["moves"] == (1, 0)


@pytest.mark.usefixtures("either_way")
def test_moves_are_bounded_for_whoever_is_changed() -> None:
    """As kept nobody moves; where A and B are changed, those who must."""
    event = only("AB AC BD", 1, 2)
    solution = fewest(day(event, meet(1, 1, "A", "B")))
    filled = gaps_filled(day(event, meet(1, 1, "A", "B")))
    kept = whole_day(event, filled, filled.standing, filled.room)
    assert stated(kept.goals)["moves"] == stated(solution.goals)["moves"] == (0, 0)
