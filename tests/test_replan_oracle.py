"""Re-plans never claim what the reference model refutes, whatever is kept, on 60 situations."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations, islice

import pytest
import rustworkx

from brute_force import best_of, plans
from generated_changes import Situation, odd_situation, situation, tight_situation
from matchround.changing import apply
from matchround.event import PROMISES, Change, ChangeKind, Changes, Event, Goal, Keep, Meeting
from matchround.matching import worth_of
from matchround.rules import goal_names, violations
from matchround.solving import reference
from matchround.solving.again import fewest_changes
from matchround.solving.reference import Before
from matchround.solving.reference.allowed import places
from matchround.solving.replanner import Replanning
from matchround.solving.solution import Solution
from oracle import Judgement
from oracle_replan import Asked, before_of, judge_again, judge_solution, plan_again, values_of
from support import meet, people, tiny_event

pytestmark = pytest.mark.thorough

SEEDS = range(1, 61)
TIGHT = [*range(1, 41), 50, 66, 71, 91, 102, 113, 124, 226]
FIRST = {"promises", "meetings", "changes"}
"""The goals that are always as good as they can be."""

Judged = dict[Keep, dict[int, Judgement]]


@cache
def _given(seed: int) -> Situation:
    return situation(seed)


@cache
def _found(seed: int, keep: Keep) -> Replanning:
    return plan_again(_given(seed), Asked(keep))


@pytest.mark.parametrize("keep", Keep)
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_untrue_is_claimed(seed: int, keep: Keep, judged_again: Judged) -> None:
    """No broken rule, no false bound or proof; the goals up to changes are the best possible."""
    judgement = judge_solution(_given(seed), Asked(keep), _found(seed, keep).solution)
    judged_again[keep][seed] = judgement
    assert judgement.faults == ()
    assert FIRST.isdisjoint(judgement.short)


@pytest.mark.parametrize("most", [None, 0, 1, 3])
@pytest.mark.parametrize("seed", TIGHT)
def test_gaps_that_cannot_all_be_filled(seed: int, most: int | None) -> None:
    """Where people must be changed for as many meetings, they are the fewest, or those allowed."""
    asked = Asked(Keep.MOST, most)
    judgement = judge_again(tight_situation(seed), asked)
    assert judgement.faults == ()
    assert (FIRST | {"cells"}).isdisjoint(judgement.short)


def test_there_are_changes_to_be_made() -> None:
    """Else the last test would say little."""
    goals = [plan_again(tight_situation(s), Asked(Keep.MOST)).solution.goals for s in TIGHT]
    changes = [goal.value for each in goals for goal in each if goal.name == "changes"]
    assert sum(map(bool, changes)) >= 6
    assert max(changes) > 3


@pytest.mark.parametrize("most", [None, 3])
@pytest.mark.parametrize("seed", TIGHT)
def test_rounds_that_are_opened_again(
    seed: int, most: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in events too large to be settled whole: less may be found, nothing untrue is claimed."""
    monkeypatch.setattr(fewest_changes, "MOST_SETTLED", -1)
    assert judge_again(tight_situation(seed), Asked(Keep.MOST, most)).faults == ()


@pytest.mark.parametrize("keep", Keep)
@pytest.mark.parametrize("seed", [*range(1, 41), 83])
def test_trios_and_standby_people(seed: int, keep: Keep) -> None:
    """With them nothing untrue is claimed either."""
    given = odd_situation(seed)
    judgement = judge_solution(given, Asked(keep), plan_again(given, Asked(keep)).solution)
    assert judgement.faults == ()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_options_are_the_plans_of_the_two_policies(seed: int) -> None:
    """Whatever is asked for, what is stated side by side is what each policy gives."""
    options = {keep: _found(seed, keep).solution.meetings for keep in (Keep.ALL, Keep.MOST)}
    for keep in Keep:
        assert _found(seed, keep).options == options


@pytest.mark.parametrize("seed", SEEDS)
def test_most_has_as_many_meetings_as_all(seed: int) -> None:
    """And never fewer promises."""
    values = [_values(_found(seed, keep).solution) for keep in (Keep.MOST, Keep.ALL)]
    most, every = ((each["promises"], each["meetings"]) for each in values)
    assert most >= every


def _values(solution: Solution) -> dict[str, int]:
    return {goal.name: goal.value for goal in solution.goals}


@pytest.mark.parametrize("seed", SEEDS)
def test_all_fills_what_a_maximum_matching_allows(seed: int) -> None:
    """In each round no more, and as many where only one is left and any table will do."""
    given = _given(seed)
    standing = Before(given.before, given.from_round, Keep.ALL).standing(given.event)
    new = len(_found(seed, Keep.ALL).solution.meetings) - len(standing)
    later = [n for n in given.event.round_numbers if n >= given.from_round]
    fits = [_most(given.event, standing, number) for number in later]
    assert new <= sum(fits)
    if len(later) == 1 and _is_free(given.event):
        assert new == sum(fits)


def test_there_are_single_rounds_to_fill() -> None:
    """Else the last test would say little."""
    given = [_given(seed) for seed in SEEDS]
    single = [
        each
        for each in given
        if each.from_round == max(each.event.round_numbers) and _is_free(each.event)
    ]
    assert len(single) >= 5


def _most(event: Event, standing: tuple[Meeting, ...], number: int) -> int:
    """Count by a matching how many meetings fit into a round beside those that stand."""
    taken = {meeting.table for meeting in standing if meeting.round == number}
    tables = [t.name for t in event.tables if t.is_open(number) and t.name not in taken]
    people = sorted(event.by_id)
    graph = rustworkx.PyGraph()
    graph.add_nodes_from(people)
    for a, b in combinations(range(len(people)), 2):
        meetings = (_meeting(number, table, people[a], people[b]) for table in tables)
        if any(_adds_no_violation(event, standing, meeting) for meeting in meetings):
            graph.add_edge(a, b, None)
    return min(len(tables), len(rustworkx.max_weight_matching(graph, max_cardinality=True)))


def _meeting(number: int, table: str, *who: str) -> Meeting:
    return Meeting(round=number, table=table, participants=who)


def _adds_no_violation(event: Event, standing: tuple[Meeting, ...], new: Meeting) -> bool:
    return violations(event, (*standing, new)) == violations(event, standing)


def _is_free(event: Event) -> bool:
    """Tell whether nothing is promised, which comes first, and any table will do."""
    promised = any(row.rule in PROMISES for row in event.pairs)
    return not promised and not any(p.table or p.needs for p in event.participants)


def _tiny(make: Callable[[int], Situation]) -> Iterator[Situation]:
    """Choose situations so small that every plan can be tried, with something to choose."""
    return islice((given for given in map(make, range(1, 2000)) if _is_tiny(given)), 15)


def _is_tiny(given: Situation) -> bool:
    chances = places(given.event, [table.name for table in given.event.tables])
    return 8 <= sum(place.round >= given.from_round for place in chances) <= 20


@pytest.mark.parametrize("keep", Keep)
@pytest.mark.parametrize("make", [situation, odd_situation])
def test_the_reference_against_every_plan(make: Callable[[int], Situation], keep: Keep) -> None:
    """The optimum of each policy is the one that trying every plan finds."""
    for given in _tiny(make):
        for most in (None, 2):
            _compare(given.event, Before(given.before, given.from_round, keep, most))


def _compare(event: Event, before: Before) -> None:
    left = _every(event, before)
    found = reference.optimum(event, before=before)
    reached = values_of(event, before, found.meetings)
    assert found.proved
    assert found.values.items() <= reached.items()
    for name in reference.order(event, before):
        assert reached[name] == best_of(name, left)
        left = [values for values in left if values[name] == reached[name]]


def _every(event: Event, before: Before) -> list[dict[str, int]]:
    """Give the values of every plan in which stands what must, each combination once."""
    every = plans(event, before.standing(event), before.from_round)
    found = {tuple(values_of(event, before, plan).items()) for plan in every}
    most = before.max_changes
    allowed = (dict(values) for values in sorted(found))
    return [values for values in allowed if most is None or values["changes"] <= most]


GIVEN = Situation(
    planned=tiny_event("A B C D E F", 2, 3),
    meetings=(
        meet(1, 1, "A", "B"),
        meet(1, 2, "C", "D"),
        meet(2, 1, "A", "C"),
        meet(2, 2, "B", "D"),
    ),
    from_round=2,
    changes=(),
    event=tiny_event("A B C D E F", 2, 3),
    before=(meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "C"), meet(2, 2, "B", "D")),
)


def _claiming(*meetings: Meeting, **claims: int) -> Judgement:
    """Judge meetings with their values; `claims` are bounds, the others the reference's."""
    asked = Asked(Keep.MOST)
    before = before_of(GIVEN, asked)
    worth = worth_of(GIVEN.event)
    counted = tuple(m.model_copy(update={"worth": worth(*m.participants).worth}) for m in meetings)
    values = values_of(GIVEN.event, before, counted)
    best = reference.along(GIVEN.event, values, counted, before=before)
    goals = tuple(
        Goal(name=name, value=values[name], bound=bound, proved=bound == values[name])
        for name in goal_names(GIVEN.event, changes=True)
        for bound in (claims.get(name, best[name].value),)
    )
    return judge_solution(GIVEN, asked, Solution(counted, goals))


FILLED = (*GIVEN.before, meet(2, 3, "E", "F"))
SWAPPED = (*GIVEN.before[:2], meet(2, 2, "A", "C"), meet(2, 1, "B", "D"), meet(2, 3, "E", "F"))


def test_a_true_replan_has_no_faults() -> None:
    """The gap of E and F is filled and nothing else touched."""
    assert _claiming(*FILLED).optimal


def test_what_a_wrong_replan_is_told() -> None:
    """A needless change, a bound that is none, a change of what was played, one not counted."""
    assert _claiming(*SWAPPED).short[0] == "changes"
    assert any("cuts off" in fault for fault in _claiming(*SWAPPED, changes=4).faults)
    assert any("cuts off" in fault for fault in _claiming(*GIVEN.before, meetings=8).faults)
    changed = judge_solution(GIVEN, Asked(Keep.NONE), Solution(FILLED[1:], ()))
    assert "rule.played_changed in round 1" in changed.faults


def _situation(planned: Event, changed: Event, *changes: Change) -> Situation:
    """Let something happen after round 1 of the day of GIVEN."""
    applied = apply(changed, GIVEN.meetings, Changes(changes=changes), 2)
    return Situation(planned, GIVEN.meetings, 2, applied.changes, applied.event, applied.meetings)


@pytest.mark.parametrize("keep", Keep)
def test_a_meeting_that_would_be_a_pairs_second(keep: Keep) -> None:
    """B takes over from C, who was to meet A: B has met A already."""
    swap = Change(kind=ChangeKind.SUBSTITUTE, who="C", other="B")
    gone = Change(kind=ChangeKind.ABSENT, who="D")
    given = _situation(GIVEN.planned, GIVEN.event, gone, swap)
    assert judge_again(given, Asked(keep)).optimal


@pytest.mark.parametrize("keep", Keep)
def test_a_meeting_that_would_be_one_too_many(keep: Keep) -> None:
    """Only in the second round is it known that A may have one meeting."""
    modest = tiny_event((*people("A", max_meetings=1), *people("B C D E F")), 2, 3)
    given = _situation(GIVEN.planned, modest)
    assert judge_again(given, Asked(keep)).optimal
