"""A round refilled: the best of all ways to fill it, the other rounds standing."""

from collections.abc import Iterator
from random import Random

import numpy as np
import pytest

from generated_events import Shape, realistic_event
from matchround.event import CrossSector, Event, Settings
from matchround.solving.exact import better
from matchround.solving.kempe import put_into_rounds
from matchround.solving.one_round import refill
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.stages import Stage, stage_names
from small_problems import clashes, half_played, place, problem, problem_beside, timetable
from support import meet, people, ruled, tables, tiny_event

SETTINGS = (Settings(), Settings(cross_sector=CrossSector.PREFERRED))


def some_rounds(prepared: Problem, seed: int) -> Rounds:
    """Put pairs drawn at random into rounds."""
    drawn = Random(seed).sample(range(len(prepared)), len(prepared) // 3)  # noqa: S311 -- reproducible
    return put_into_rounds(prepared, np.array(sorted(drawn), np.intp))


def refills(prepared: Problem, others: Rounds, r: int, first: int = 0) -> Iterator[Rounds]:
    """Give every way to fill a round beside the others."""
    yield others
    held = np.array(sorted(others), np.intp)
    met = np.bincount(
        np.concatenate([prepared.a[held], prepared.b[held]]), minlength=len(prepared.people)
    )
    here = {int(end[p]) for p, s in others.items() if s == r for end in (prepared.a, prepared.b)}
    for pair in range(first, len(prepared)):
        ends = {int(prepared.a[pair]), int(prepared.b[pair])}
        able = all(met[end] < prepared.most[end] for end in ends) and prepared.allowed[pair, r]
        if able and pair not in others and not ends & here:
            yield from refills(prepared, others | {pair: r}, r, pair + 1)


@pytest.mark.parametrize("seed", range(1, 13))
@pytest.mark.parametrize("settings", SETTINGS, ids=["required", "preferred"])
def test_no_way_to_fill_it_is_better(settings: Settings, seed: int) -> None:
    """Goal after goal, with people who come and go."""
    prepared = problem(realistic_event(8, 3, seed, 0.4, Shape(tables=4, settings=settings)))
    rounds, stages = some_rounds(prepared, seed), _stages(prepared.event)
    for r in range(prepared.rounds):
        others = {pair: held for pair, held in rounds.items() if held != r}
        found = refill(prepared, rounds, r)
        assert clashes(prepared, found) == []
        assert {pair: held for pair, held in found.items() if held != r} == others
        assert not any(
            better(prepared, other, found, stages) for other in refills(prepared, others, r)
        )


@pytest.mark.parametrize("seed", range(1, 9))
@pytest.mark.parametrize("settings", SETTINGS, ids=["required", "preferred"])
def test_no_way_to_fill_it_is_better_beside_what_was_played(settings: Settings, seed: int) -> None:
    """What has been met is nothing new, and who sat out comes before others."""
    shape = Shape(tables=4, settings=settings)
    prepared, _ = half_played(realistic_event(8, 4, seed, 0.3, shape))
    stages = _stages(prepared.event)
    for r in (2, 3):
        found = refill(prepared, {}, r)
        assert not any(better(prepared, other, found, stages) for other in refills(prepared, {}, r))


def test_who_sat_out_comes_first() -> None:
    """E, with whom nobody has much in common, was left over in round 1: now A or B is."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",)) + people("E")
    stand = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    prepared = problem_beside(tiny_event(who, 2, 2), stand, 2)
    assert any("E" in name for name in timetable(prepared, refill(prepared, {}, 1)))
    first = problem(tiny_event(who, 2, 2))
    assert timetable(first, refill(first, {}, 1)) == {"AC": 2, "BD": 2}


def _stages(event: Event) -> list[Stage]:
    return [Stage(name, 0, 0) for name in stage_names(event)]


def test_few_tables() -> None:
    """The best of those who could meet, as many as there are tables."""
    prepared = problem(realistic_event(20, 3, shape=Shape(tables=3)))
    found = refill(prepared, {}, 1)
    assert len(found) == 3
    assert clashes(prepared, found) == []


def test_scarce_tables_leave_it_as_it_is() -> None:
    """All four need quiet: both pairs together do not fit at the only quiet table."""
    who = people("A B", needs=("quiet",), organisation="one")
    who += people("C D", needs=("quiet",), organisation="two") + people("E F")
    here = (*tables("1", features=("quiet",)), *tables("2 3"))
    prepared = problem(tiny_event(who, 1, here))
    start = {place(prepared, "AE"): 0}
    found = refill(prepared, start, 0)
    quiet = [name for name in timetable(prepared, found) if name != "EF"]
    assert len(quiet) <= 1


def test_promises_first() -> None:
    """The promised pair meets, though two others would be two meetings."""
    prepared = problem(tiny_event("A B C D", 1, 2, [ruled("A", "B")]))
    found = refill(prepared, {place(prepared, "AC"): 0, place(prepared, "BD"): 0}, 0)
    assert timetable(prepared, found) == {"AB": 1, "CD": 1}


def test_promises_that_wait_for_each_other_stay() -> None:
    """AB comes after CD: it stays in its round, and comes into none by itself."""
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("C", "D", no="2")]
    prepared = problem(tiny_event("A B C D E F", 3, 3, rows))
    held = {place(prepared, "CD"): 1, place(prepared, "AB"): 2}
    again = timetable(prepared, refill(prepared, held, 1))
    assert again == {"CD": 2, "AB": 3, **{name: 2 for name in again if name not in {"AB", "CD"}}}
    assert len(again) == 4
    alone = timetable(prepared, refill(prepared, {place(prepared, "CD"): 1}, 0))
    assert "AB" not in alone
    assert len(alone) == 4
