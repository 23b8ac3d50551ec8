"""Choice and rounds at once: each rule both ways, and what stands already."""

from collections.abc import Sequence

import numpy as np
import pytest

from generated_events import small_event
from matchround.event import Event, RuledPair
from matchround.rules import goal_names
from matchround.solving import reference
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.rounds_model import Rounds, RoundsModel, places_in
from small_problems import BRIDGED, only, place, problem, timetable
from support import people, ruled, tables, tiny_event

NOTHING = np.zeros(0, np.intp)


def most_meetings(event: Event, fixed: Rounds | None = None) -> int:
    """Count the participant-rounds in meetings at most."""
    model = RoundsModel(problem(event), fixed)
    return model.best("meetings", NOTHING, Limits())[1].value


@pytest.mark.parametrize(("rounds", "meetings"), [(1, 2), (2, 4), (3, 6), (4, 6)])
def test_one_meeting_a_round(rounds: int, meetings: int) -> None:
    """Three people can have a meeting a round, until all have met."""
    assert most_meetings(tiny_event("A B C", rounds)) == meetings


def test_pairs_that_do_not_fit_into_rounds() -> None:
    """Fifteen pairs that every limit lets through fit into four rounds, not into three."""
    assert most_meetings(only(BRIDGED, 4)) == 30
    assert most_meetings(only(BRIDGED, 3)) < 30


@pytest.mark.parametrize(("count", "meetings"), [(1, 4), (2, 8)])
def test_tables(count: int, meetings: int) -> None:
    """Four people in two rounds, at one table or two."""
    assert most_meetings(tiny_event("A B C D", 2, count)) == meetings


@pytest.mark.parametrize("count", [1, 2])
def test_tables_of_each_round(count: int) -> None:
    """AB and CD stand in one round: that takes two tables, however empty the other round is."""
    prepared = problem(tiny_event("A B C D", 2, count))
    model = RoundsModel(prepared, {place(prepared, "AB"): 0, place(prepared, "CD"): 0})
    model.best("meetings", NOTHING, Limits())
    assert model.feasible == (count == 2)


@pytest.mark.parametrize(("features", "meetings"), [((), 4), (("quiet",), 8)])
def test_scarce_tables(features: Sequence[str], meetings: int) -> None:
    """A meets B and C meets D, both in need of quiet: one table or two."""
    who = people("A B", languages=("sv",), needs=("quiet",))
    who += people("C D", languages=("da",), needs=("quiet",))
    here = (*tables("1", features=("quiet",)), *tables("2", features=features))
    assert most_meetings(tiny_event(who, 1, here)) == meetings // 2


@pytest.mark.parametrize(("rounds", "meetings"), [((1,), 2), ((1, 2), 4)])
def test_absence(rounds: tuple[int, ...], meetings: int) -> None:
    """A meets others only while there."""
    who = people("A", available=rounds) + people("B C", organisation="one")
    assert most_meetings(tiny_event(who, 2)) == meetings


def test_fixed_meetings_stand() -> None:
    """AB in round 2, where AC would be as good."""
    event = tiny_event("A B C D", 3)
    prepared = problem(event)
    model = RoundsModel(prepared, {place(prepared, "AB"): 1})
    model.best("meetings", NOTHING, Limits())
    found = timetable(prepared, model.rounds())
    assert found["AB"] == 2
    assert len(found) == 6


def test_from_a_start() -> None:
    """The search is told the round of each pair that has one, and that it has no other."""
    prepared = problem(tiny_event("A B C D", 3))
    start = {place(prepared, "AB"): 2, place(prepared, "AC"): 0}
    model = RoundsModel(prepared)
    model.start_from(start)
    told = {variable.index for variable, hinted in model.hints if hinted}
    assert {key for key, y in model.y.items() if y.index in told} == set(start.items())
    assert len(model.hints) == 6 * 3


ORDERED = [ruled("A", "B", no="1", after=("2",)), ruled("A", "C", "agreed", no="2")]


@pytest.mark.parametrize(("rows", "order"), [(ORDERED, True), (ORDERED[::-1], True), ((), False)])
def test_a_row_after_another(rows: Sequence[RuledPair], order: bool) -> None:  # noqa: FBT001 -- both ways
    """AB in round 1 and AC in round 2 are possible only without the order."""
    prepared = problem(tiny_event("A B C", 2, 2, rows))
    fixed = {place(prepared, "AB"): 0, place(prepared, "AC"): 1}
    model = RoundsModel(prepared, fixed)
    model.best("meetings", NOTHING, Limits())
    assert model.feasible is not order


def test_an_order_among_meetings_that_are_not_held() -> None:
    """A row that comes after one which nobody can hold is free."""
    rows = [ruled("A", "B", no="1", after=("2",)), ruled("A", "C", no="2")]
    who = people("A", available=(1,)) + people("B C")
    prepared = problem(tiny_event(who, 2, 2, rows))
    model = RoundsModel(prepared, {place(prepared, "AB"): 0})
    assert model.best("meetings", NOTHING, Limits())[1].value == 4


@pytest.mark.parametrize("seed", range(1, 16))
def test_the_reference_optimum(seed: int) -> None:
    """Goal after goal, a small event reaches what the reference model does."""
    event = small_event(seed)
    prepared, best = problem(event), reference.optimum(event).values
    model, chosen = RoundsModel(prepared), NOTHING
    for name in goal_names(event)[:-1]:
        chosen, stage = model.best(name, chosen, Limits())
        assert stage.value == measure(prepared, chosen, name) == best[name], name
        model.hold(name, stage.value)


def test_places_in_the_whole() -> None:
    """Pairs of a part have other positions there."""
    assert places_in(np.array([3, 5, 8]), {0: 2, 2: 1}) == {3: 2, 8: 1}
