"""The planner never claims what the reference model refutes, on 300 small random events."""

from dataclasses import replace

import pytest

from generated_events import small_event
from matchround.event import Goal, Meeting
from matchround.solving import planner, reference
from matchround.solving.solution import Solution
from oracle import Judgement, judge, judge_seed
from support import ruled, tiny_event

pytestmark = pytest.mark.thorough

SEEDS = range(1, 301)
EVENT = tiny_event("A B C D", 3, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_untrue_is_claimed(seed: int, judged: dict[int, Judgement]) -> None:
    """No broken rule, no value above the possible, no bound below it, no proof of less."""
    judged[seed] = judge_seed(seed)
    assert judged[seed].faults == ()


def _solved() -> Solution:
    """Give the best plan of four people, three rounds and two tables, with true bounds."""
    best = reference.optimum(EVENT)
    goals = [Goal(name=n, value=v, bound=v, proved=True) for n, v in best.values.items()]
    return Solution(best.meetings, tuple(goals))


def _claiming(solution: Solution, name: str, **claim: object) -> Solution:
    goals = [
        goal.model_copy(update=claim) if goal.name == name else goal for goal in solution.goals
    ]
    return replace(solution, goals=tuple(goals))


def test_a_true_solution_has_no_faults() -> None:
    """The reference's own optimum is judged to be optimal."""
    assert judge(EVENT, _solved()).optimal


@pytest.mark.parametrize(("goal", "bound"), [("meetings", 10), ("moves", 5), ("breadth", 11)])
def test_a_bound_that_cuts_off_the_optimum(goal: str, bound: int) -> None:
    """A bound that the optimum passes is a fault, whether more or less is better."""
    claim = _claiming(_solved(), goal, bound=bound, proved=False)
    assert any("cuts off" in fault for fault in judge(EVENT, claim).faults)


def test_a_proof_of_less_than_the_optimum() -> None:
    """A plan without meetings is true but short; said to be proved, it is a fault."""
    names = ("promises", "meetings", "fairness", "breadth", "worth", "moves")
    values = (0, 0, 36, 0, 0, 0)
    bounds = (0, 12, 36, 0, 0, 0)
    goals = tuple(
        Goal(name=name, value=value, bound=bound, proved=value == bound)
        for name, value, bound in zip(names, values, bounds, strict=True)
    )
    empty = Solution((), goals)
    assert judge(EVENT, empty) == Judgement((), ("meetings",), ("meetings",))
    proved = _claiming(empty, "meetings", bound=0, proved=True)
    assert len(judge(EVENT, proved).faults) == 2


def test_values_that_the_meetings_do_not_have() -> None:
    """A stated value that the meetings do not bear out is a fault."""
    assert judge(EVENT, _claiming(_solved(), "worth", value=-1)).faults


def test_a_broken_rule() -> None:
    """A meeting of two who are kept apart is a fault."""
    event = tiny_event("A B", 1, 1, [ruled("A", "B", "keep apart")])
    broken = Solution((Meeting(round=1, table="1", participants=("A", "B")),), ())
    assert judge(event, broken).faults == ("rule.kept_apart in round 1",)


@pytest.mark.parametrize("seed", [5, 81, 132])
def test_same_event_same_answer(seed: int) -> None:
    """Planning twice gives the same meetings and goals."""
    assert planner.solve(small_event(seed)) == planner.solve(small_event(seed))
