"""Values beside bounds: as told while the plan keeps up with them, bounded anew from there on."""

from collections.abc import Sequence
from threading import Event as Signal

import numpy as np
import pytest

from matchround.solving.arrays import Pairs
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.prove import Bounder, ByFlow, ByModel, prove
from matchround.solving.stages import Stage
from small_problems import places, problem, worth
from support import tiny_event

NAMES = ("promises", "meetings", "fairness", "breadth", "worth")
BEST = tuple(Stage(name, v, v) for name, v in zip(NAMES, (0, 4, 2, 4, 16), strict=True))
"""The best of three people in two rounds: AB and AC are held."""


@pytest.fixture
def prepared() -> Problem:
    """Give three people in two rounds with a single meeting each."""
    return worth(problem(tiny_event("A B C", 2)), AB=9, AC=7, BC=3)


class Recorder:
    """A bounder that gives 99 and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, int]]] = []

    def bound(self, name: str, held: Sequence[Stage], chosen: Pairs) -> int:
        """Bound one goal."""
        assert chosen.size
        self.asked.append((name, {stage.name: stage.value for stage in held}))
        return 99


def test_all_as_told(prepared: Problem) -> None:
    """Nothing is bounded anew."""
    recorder = Recorder()
    assert prove(prepared, places(prepared, "AB AC"), BEST, recorder) == list(BEST)
    assert recorder.asked == []


def test_from_the_first_that_falls_short(prepared: Problem) -> None:
    """Meetings keep the bound that they fall short of; all after them are bounded anew."""
    recorder = Recorder()
    proved = prove(prepared, places(prepared, "AC"), BEST, recorder)
    assert proved[:2] == [Stage("promises", 0, 0), Stage("meetings", 2, 4)]
    assert [(stage.value, stage.bound) for stage in proved[2:]] == [(6, 99), (2, 99), (7, 99)]
    assert [name for name, _ in recorder.asked] == ["fairness", "breadth", "worth"]
    assert recorder.asked[-1][1] == {"promises": 0, "meetings": 2, "fairness": 6, "breadth": 2}


def test_only_worth_falls_short(prepared: Problem) -> None:
    """Its bound is the one told."""
    recorder = Recorder()
    proved = prove(prepared, places(prepared, "AC BC"), BEST, recorder)
    assert proved[-1] == Stage("worth", 10, 16)
    assert recorder.asked == []


def bounders(bounded: Problem) -> list[Bounder]:
    """Give the exact model and the flow, with time left and without."""
    stopped = Signal()
    stopped.set()
    bounds = FlowBounds(bounded)
    limits = (Limits(), Limits(stop=stopped))
    return [of(bounds, limit) for of in (ByModel, ByFlow) for limit in limits]


def test_true_bounds_of_a_plan_that_falls_short(prepared: Problem) -> None:
    """One meeting: the others sit out as they must, and AB would have been worth 9."""
    for bounder in bounders(prepared):
        proved = prove(prepared, places(prepared, "AC"), BEST, bounder)
        assert proved[2] == Stage("fairness", 6, 6)
        assert proved[3].bound >= 2
        assert proved[4].bound >= 9
    exact = prove(prepared, places(prepared, "AC"), BEST, bounders(prepared)[0])
    assert exact[3:] == [Stage("breadth", 2, 2), Stage("worth", 7, 9)]


def test_nothing_held_at_all(prepared: Problem) -> None:
    """Without any meeting all is proved but the meetings."""
    nothing: Pairs = np.zeros(0, np.intp)
    for bounder in bounders(prepared):
        proved = prove(prepared, nothing, BEST, bounder)
        assert [stage.name for stage in proved if not stage.proved] == ["meetings"]
