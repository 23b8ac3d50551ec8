"""Preparing an event: by all pairs or by candidates, the bounds and the plan are the same."""

import pytest

from generated_events import Shape, realistic_event
from matchround.event import Event, Goal
from matchround.rules import violations
from matchround.solving import candidates, planner, preparing
from matchround.solving.flow_bounds import NEGLIGIBLE
from matchround.solving.limits import Limits
from matchround.solving.preparing import Prepared, opening, prepare
from matchround.solving.standing import rest_of, stand_beside
from small_problems import named, timetable
from support import meet, people, ruled, tables, tiny_event

FEW = 10
"""People above whom an event counts as large in these tests."""


@pytest.fixture(params=[(60, 6, 1, 0.0), (100, 8, 2, 0.1), (90, 5, 3, 0.4)])
def event(request: pytest.FixtureRequest) -> Event:
    """Give an event of usual size with people who come and go."""
    people, rounds, seed, partial = request.param
    return realistic_event(people, rounds, seed, partial)


def by_candidates(monkeypatch: pytest.MonkeyPatch, event: Event) -> Prepared:
    """Prepare an event as if it were large, from short lists."""
    monkeypatch.setattr(preparing, "MOST_COMPLETE", FEW)
    for size in ("BEST", "BEST_PER_SECTOR", "ANY"):
        monkeypatch.setattr(candidates, size, 1)
    return prepare(event, Limits())


def test_the_same_bounds(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    """Candidates bound every goal as all pairs do; worth but for what pricing neglects."""
    whole = prepare(event, Limits())
    part = by_candidates(monkeypatch, event)
    assert whole.bounds.complete
    assert not part.bounds.complete
    assert len(part.problem) < len(whole.problem)
    assert part.targets is not None
    assert whole.targets is not None
    assert part.targets.stages == whole.targets.stages
    twice = whole.targets.worth.twice
    assert twice <= part.targets.worth.twice <= twice + twice // NEGLIGIBLE + 1


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_bounds_beside_what_was_played(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With sit-outs that are owed and with what has been met."""
    event = realistic_event(60, 6, seed, 0.2, Shape(tables=20))
    played = tuple(m for m in planner.solve(event).meetings if m.round < 4)
    rest = rest_of(event, played, 4)
    standing = stand_beside(event, rest, played)
    whole = prepare(rest, Limits(), standing)
    monkeypatch.setattr(preparing, "MOST_COMPLETE", FEW)
    for size in ("BEST", "BEST_PER_SECTOR", "ANY"):
        monkeypatch.setattr(candidates, size, 1)
    part = prepare(rest, Limits(), standing)
    assert not part.bounds.complete
    assert len(part.problem) < len(whole.problem)
    assert part.targets is not None
    assert whole.targets is not None
    assert part.targets.stages == whole.targets.stages


def test_who_sat_out_before_is_sought_among_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """A and B sat out and are to meet now, though each has somebody else in common."""
    names = "CDEFGHIJKLMN"
    who = [people(i, topics=(t,))[0] for i, t in zip("AB", "xy", strict=True)]
    who += [people(i, topics=(t,))[0] for i, t in zip(names, "xyxyxyxyxyxy", strict=True)]
    event = tiny_event(who, 2, (*tables("1"), *tables("2 3 4 5 6", open_in=(1,))))
    pairs = zip(names[::2], names[1::2], strict=True)
    played = [meet(1, n + 1, *pair) for n, pair in enumerate(pairs)]
    rest = rest_of(event, played, 2)
    standing = stand_beside(event, rest, played)
    whole = prepare(rest, Limits(), standing)
    for size in ("BEST", "BEST_PER_SECTOR", "ANY"):
        monkeypatch.setattr(candidates, size, 1)
    monkeypatch.setattr(preparing, "MOST_COMPLETE", FEW)
    first = opening(rest, Limits(), standing).bounds.problem
    assert "AB" not in named(first, range(len(first)))
    part = prepare(rest, Limits(), standing)
    assert part.targets is not None
    assert whole.targets is not None
    fairness = [stage.bound for stage in whole.targets.stages if stage.name == "fairness"]
    assert fairness == [1 + 1 + 12]
    assert part.targets.stages == whole.targets.stages


def _values(goals: tuple[Goal, ...]) -> dict[str, tuple[int, int]]:
    return {goal.name: (goal.value, goal.bound) for goal in goals}


def test_the_same_plan(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planned by candidates, an event has the same meetings, fairness, breadth and bounds."""
    whole = _values(planner.solve(event).goals)
    monkeypatch.setattr(preparing, "MOST_COMPLETE", FEW)
    solution = planner.solve(event)
    assert violations(event, solution.meetings) == ()
    part = _values(solution.goals)
    for name in ("promises", "meetings", "fairness", "breadth"):
        assert part[name] == whole[name], name
    assert part["worth"][0] >= whole["worth"][0] * 0.999
    assert part["worth"][1] >= whole["worth"][0]


def test_promises_keep_their_rounds_as_pairs_come_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their places among the pairs move when others price in; they are still the same pairs."""
    base = realistic_event(80, 6, 4)
    ids = [person.id for person in base.players]
    rows = [ruled(ids[n], ids[n + 40], when=(n % 6 + 1,)) for n in range(0, 12, 2)]
    event = base.model_copy(update={"pairs": tuple(rows)})
    part = by_candidates(monkeypatch, event)
    wanted = {f"{ids[n]}{ids[n + 40]}": n % 6 + 1 for n in range(0, 12, 2)}
    assert timetable(part.problem, part.promised) == wanted
    assert part.promises.value == 6


def test_size_counts_players(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the limit every pair is looked at, above it candidates are."""
    monkeypatch.setattr(preparing, "MOST_COMPLETE", 4)
    assert prepare(tiny_event("A B C D"), Limits()).bounds.complete
    assert not prepare(tiny_event("A B C D E"), Limits()).bounds.complete


def test_nobody_may_meet() -> None:
    """There is nothing to bound."""
    event = tiny_event("A B", pairs=[ruled("A", "B", "keep apart")])
    assert prepare(event, Limits()).targets is None


def test_scarce_tables_bound_a_large_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few tables are few meetings, by candidates as well."""
    event = realistic_event(60, 4, shape=Shape(tables=11))
    part = by_candidates(monkeypatch, event)
    assert part.targets is not None
    assert [stage.bound for stage in part.targets.stages if stage.name == "meetings"] == [88]


def test_rooms_that_cannot_be_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty of one sector have ten others to meet: the pairs that are not listed count as well."""
    who = people(" ".join(f"A{n}" for n in range(30)), sector="x")
    who += people(" ".join(f"B{n}" for n in range(10)), sector="y", max_meetings=3)
    event = tiny_event(who, 4, 20, cross_sector="required")
    part = by_candidates(monkeypatch, event)
    assert part.targets is not None
    assert [stage.bound for stage in part.targets.stages] == [0, 60, 30 * 9, 30 * 2 + 10 * 4]
