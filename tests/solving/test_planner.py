"""The planner: true plans, the same each time, whatever stops it and whoever may not meet."""

from random import Random
from threading import Event as Signal

import pytest

from brute_force import all_values, best_of
from generated_events import Shape, realistic_event, small_event
from matchround.errors import NoPlanError
from matchround.event import Event, Goal
from matchround.rules import goal_values, violations
from matchround.solving import planner
from matchround.solving.solution import Solution
from support import people, rounds, ruled, tables, tiny_event

STOPPED = Signal()
STOPPED.set()


def is_true(event: Event, solution: Solution) -> bool:
    """Whether no rule is broken, the values are the meetings' and no bound is passed."""
    values = {goal.name: goal.value for goal in solution.goals}
    beyond = [goal for goal in solution.goals if _passes(goal)]
    broken = violations(event, solution.meetings)
    return not broken and not beyond and values == goal_values(event, solution.meetings)


def _passes(goal: Goal) -> bool:
    return goal.value < goal.bound if goal.minimised else goal.value > goal.bound


def test_everybody_meets_everybody() -> None:
    """Six people in five rounds at three tables; all is proved."""
    event = tiny_event("A B C D E F", 5, 3)
    solution = planner.solve(event)
    assert is_true(event, solution)
    assert all(goal.proved for goal in solution.goals[:-1])
    assert [goal.value for goal in solution.goals[:4]] == [0, 30, 0, 30]


@pytest.mark.parametrize("size", [(12, 4), (40, 6)])
def test_the_same_seed_the_same_plan(size: tuple[int, int]) -> None:
    """Meetings, tables and goals."""
    event = realistic_event(*size, partial=0.3)
    assert planner.solve(event, seed=3) == planner.solve(event, seed=3)


def test_any_seed_is_as_good() -> None:
    """Seeds choose among equals."""
    event = realistic_event(30, 5, 2)
    one, other = (planner.solve(event, seed=seed).goals[:-1] for seed in (1, 2))
    assert one == other


def test_rounds_in_groups() -> None:
    """They are refused with a code."""
    groups = tuple(r.model_copy(update={"number": 2}) for r in rounds(1, kind="groups"))
    with pytest.raises(NoPlanError) as caught:
        planner.solve(tiny_event("A B C", (*rounds(1), *groups)))
    assert caught.value.code == "plan.groups_unsupported"


def test_nobody_may_meet() -> None:
    """Two who are kept apart: no meeting, and all of it proved."""
    event = tiny_event("A B", 2, 1, [ruled("A", "B", "keep apart")])
    solution = planner.solve(event)
    assert solution.meetings == ()
    assert is_true(event, solution)
    assert all(goal.proved for goal in solution.goals)


@pytest.mark.parametrize("who", ["A", "A B"])
def test_hardly_anybody(who: str) -> None:
    """One person sits out; two meet once."""
    event = tiny_event(who, 3, 1)
    solution = planner.solve(event)
    assert is_true(event, solution)
    assert len(solution.meetings) == len(who.split()) - 1


@pytest.mark.parametrize("seed", range(1, 21))
def test_stopped_from_the_start(seed: int) -> None:
    """There is a true plan all the same, with bounds that hold, and it says that it was stopped."""
    event = small_event(seed)
    solution = planner.solve(event, stop=STOPPED)
    assert is_true(event, solution)
    assert solution.stopped


@pytest.mark.parametrize("partial", [0.0, 0.4])
def test_stopped_from_the_start_at_usual_size(partial: float) -> None:
    """Most people meet, though nothing was searched."""
    event = realistic_event(60, 6, partial=partial, shape=Shape(hosts=0.1, needs=0.1))
    solution = planner.solve(event, stop=STOPPED)
    assert is_true(event, solution)
    assert solution.stopped
    assert len(solution.meetings) > 60


def test_a_short_time() -> None:
    """A second is enough for a true plan."""
    event = realistic_event(80, 8, partial=0.2)
    assert is_true(event, planner.solve(event, time_limit=1))


def test_stopped_on_the_way() -> None:
    """Somebody stops as soon as the rounds are begun with."""
    stop, event = Signal(), realistic_event(40, 6, partial=0.4)
    steps: list[str] = []

    def heard(step: str, _goal: Goal | None) -> None:
        steps.append(step)
        if step == "rounds":
            stop.set()

    solution = planner.solve(event, progress=heard, stop=stop)
    assert solution.stopped
    assert is_true(event, solution)


def test_progress_tells_of_steps_and_goals() -> None:
    """Each step once, in order; what a search finds on the way bears its goal's name."""
    told: list[tuple[str, Goal | None]] = []
    planner.solve(small_event(5), progress=lambda step, goal: told.append((step, goal)))
    steps = [step for step, goal in told if goal is None or step == "choose"]
    assert steps == ["pairs", "choose", "rounds", "tables", "prove"]
    assert all(goal is None or step in {"choose", goal.name} for step, goal in told)


def test_tables_hosts_and_needs() -> None:
    """A host keeps the table, and who needs it has a step-free one."""
    who = people("A", role="host", table="2") + people("B", needs=("step-free",)) + people("C D")
    here = (*tables("1", features=("step-free",)), *tables("2"))
    event = tiny_event(who, 3, here)
    solution = planner.solve(event)
    assert is_true(event, solution)
    assert {m.table for m in solution.meetings if "A" in m.participants} == {"2"}
    assert {m.table for m in solution.meetings if "B" in m.participants} == {"1"}


def _ordered(seed: int, people_: str, rounds_: int) -> Event:
    """Make an event whose promises wait for each other, some of them in vain."""
    draw = Random(seed)  # noqa: S311 -- reproducible
    ids = people_.split()
    names = sorted({tuple(sorted(draw.sample(ids, 2))) for _ in range(4)})
    rows = [
        ruled(
            *name,
            no=str(n),
            after=tuple(str(m) for m in range(n) if draw.random() < 0.6),
            when=(draw.randint(1, rounds_),) if draw.random() < 0.5 else None,
        )
        for n, name in enumerate(names)
    ]
    return tiny_event(people_, rounds_, 2, rows)


@pytest.mark.parametrize("seed", range(1, 13))
def test_promises_in_order(seed: int) -> None:
    """Against every plan of four people: no value is short of the best, no bound cuts it off."""
    event = _ordered(seed, "A B C D", 2)
    solution, left = planner.solve(event), all_values(event)
    assert is_true(event, solution)
    for goal in solution.goals:
        assert goal.value == best_of(goal.name, left), goal
        left = [values for values in left if values[goal.name] == goal.value]


@pytest.mark.parametrize("stop", [None, STOPPED])
@pytest.mark.parametrize("seed", range(1, 16))
def test_promises_in_order_among_more_people(seed: int, stop: Signal | None) -> None:
    """None is held too early, whether the search is stopped or not."""
    event = _ordered(seed, "A B C D E F G", 4)
    assert is_true(event, planner.solve(event, stop=stop))
