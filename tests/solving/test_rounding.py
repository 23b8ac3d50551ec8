"""Rounds for a choice: all of it where it fits, mended where it does not, promises in order."""

from random import Random

import numpy as np
import pytest

from generated_events import realistic_event
from matchround.solving import exact, rounding
from matchround.solving.choose import choose
from matchround.solving.limits import Limits
from matchround.solving.measures import degrees
from matchround.solving.promises import hold_promises
from matchround.solving.rounding import into_rounds
from matchround.solving.stages import Stage
from small_problems import BRIDGED, clashes, only, place, places, problem, timetable
from support import people, ruled, tiny_event


def told(**values: int) -> list[Stage]:
    """Give stages whose values are their bounds."""
    return [Stage(name, value, value) for name, value in values.items()]


def test_all_of_it_fits() -> None:
    """Every chosen pair has a round, and the stages are as they were."""
    prepared = problem(realistic_event(40, 6, partial=0))
    chosen, stages = choose(prepared, hold_promises(prepared, Limits())[1], Limits())
    rounds, after = into_rounds(prepared, chosen, {}, stages, Limits())
    assert sorted(rounds) == chosen.tolist()
    assert clashes(prepared, rounds) == []
    assert after == stages


@pytest.mark.parametrize("small", [True, False])
def test_it_does_not_fit(small: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 -- both ways
    """Two meetings less; only a small event is settled as a whole, and so proves that."""
    if not small:
        monkeypatch.setattr(exact, "MOST_VARIABLES", 0)
    prepared = problem(only(BRIDGED, 3))
    stages = told(promises=0, meetings=30, fairness=0, breadth=30, worth=0)
    rounds, after = into_rounds(prepared, np.arange(15), {}, stages, Limits())
    assert len(rounds) == 13
    assert clashes(prepared, rounds) == []
    assert after[1].bound == (26 if small else 30)


def test_rounds_that_only_a_search_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Kempe chains leave over is placed by the exact model of the chosen pairs."""
    monkeypatch.setattr(rounding, "put_into_rounds", lambda *_: {})
    prepared = problem(tiny_event("A B C D", 3, 2))
    stages = told(promises=0, meetings=12, fairness=0, breadth=12, worth=0)
    rounds, after = into_rounds(prepared, np.arange(6), {}, stages, Limits())
    assert len(rounds) == 6
    assert after == stages


ROWS = [
    ruled("A", "B", no="1", after=("2",), when=(1,)),
    ruled("C", "D", no="2", when=(2,)),
]
"""AB comes after CD, but is to be held before: one of them can be."""


@pytest.mark.parametrize("kept", ["AB", "CD"])
@pytest.mark.parametrize("most", [0, 6000])
def test_promises_that_wait_for_each_other(
    kept: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A choice with both promises loses one, whichever can be held, by search or without."""
    monkeypatch.setattr(rounding, "MOST_EXACT", most)
    monkeypatch.setattr(exact, "MOST_VARIABLES", most)
    prepared = problem(tiny_event("A B C D E F", 5, 3, ROWS))
    promised = {place(prepared, kept): ("AB", "CD").index(kept)}
    stages = told(promises=1, meetings=30, fairness=0, breadth=30, worth=0)
    rounds, _ = into_rounds(prepared, np.arange(15), promised, stages, Limits())
    assert len({"AB", "CD"} & timetable(prepared, rounds).keys()) == 1
    assert len(rounds) >= 13
    assert clashes(prepared, rounds) == []


def test_a_promise_beside_a_full_choice() -> None:
    """A wants one meeting, promised to B, and was chosen for C: nobody has more than they want."""
    who = people("A", max_meetings=1) + people("B C D")
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("C", "D", no="2")]
    prepared = problem(tiny_event(who, 3, 2, rows))
    promised = {place(prepared, "CD"): 0, place(prepared, "AB"): 1}
    stages = told(promises=2, meetings=6, fairness=1, breadth=6, worth=0)
    chosen = places(prepared, "AC BD CD")
    rounds, _ = into_rounds(prepared, chosen, promised, stages, Limits())
    assert (degrees(prepared, np.array(sorted(rounds), np.intp)) <= prepared.most).all()
    assert clashes(prepared, rounds) == []


@pytest.mark.parametrize("seed", range(1, 16))
def test_orders_drawn_at_random(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever waits for what, and however the choice was made, no rule is broken."""
    draw = Random(seed)  # noqa: S311 -- reproducible
    monkeypatch.setattr(exact, "MOST_VARIABLES", draw.choice((0, 2500)))
    monkeypatch.setattr(rounding, "MOST_EXACT", draw.choice((0, 6000)))
    names = draw.sample(["AB", "CD", "EF", "AC", "BD", "AE", "BF", "CE", "DF"], 6)
    rows = [
        ruled(*name, no=str(n), after=tuple(str(m) for m in range(n) if draw.random() < 0.5))
        for n, name in enumerate(names)
    ]
    prepared = problem(tiny_event("A B C D E F", 3, 3, rows))
    promised, promises = hold_promises(prepared, Limits())
    chosen, stages = choose(prepared, promises, Limits())
    rounds, _ = into_rounds(prepared, chosen, promised, stages, Limits())
    assert clashes(prepared, rounds) == []
    assert prepared.promised[sorted(rounds)].sum() == promises.value
