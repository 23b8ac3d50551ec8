"""Trios and standby people: nothing is claimed that the reference model refutes, on 120 events."""

from itertools import islice

import pytest

from brute_force import all_values, best_of
from generated_odd import odd_event
from matchround.event import Event, Odd
from matchround.rules import goal_values, violations
from matchround.solving import planner, reference
from matchround.solving.reference.allowed import places
from oracle import Judgement, asides, judge_seed

pytestmark = pytest.mark.thorough

SEEDS = range(1, 121)


def _tiny_seeds(odd: Odd) -> list[int]:
    """Choose events so small that every plan can be tried, in which somebody can be spared."""
    seeds = (seed for seed in range(1, 3000) if odd_event(seed).settings.odd is odd)
    return list(islice((seed for seed in seeds if _is_tiny(odd_event(seed))), 12))


def _is_tiny(event: Event) -> bool:
    chances = list(places(event, [table.name for table in event.tables]))
    extra = any(reference.is_extra(event, place.people) for place in chances)
    return extra and 8 <= len(chances) <= 24


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_untrue_is_claimed(seed: int, judged_odd: dict[int, Judgement]) -> None:
    """No broken rule, no value above the possible, no bound below it, no proof of less."""
    judged_odd[seed] = judge_seed(seed, odd_event)
    assert judged_odd[seed].faults == ()


@pytest.mark.parametrize("seed", SEEDS)
def test_no_more_extras_than_spare_the_sit_outs(seed: int) -> None:
    """With as many participant-rounds in meetings no plan has fewer trios or standby meetings."""
    event = odd_event(seed)
    meetings = planner.solve(event).meetings
    reached = goal_values(event, meetings) | asides(event, meetings)
    given = {name: reached[name] for name in ("promises", "meetings")}
    assert reference.best(event, "extras", given).value == reached["extras"]


def test_both_kinds_occur() -> None:
    """The events have trios, and meetings of standby people, in a good share of the seeds."""
    with_extras = [odd_event(seed) for seed in SEEDS]
    for odd in (Odd.TRIO, Odd.STANDBY):
        events = [event for event in with_extras if event.settings.odd is odd]
        spared = [asides(event, planner.solve(event).meetings)["extras"] for event in events]
        assert sum(map(bool, spared)) > len(events) / 3


@pytest.mark.parametrize("seed", [*_tiny_seeds(Odd.TRIO), *_tiny_seeds(Odd.STANDBY)])
def test_the_reference_against_every_plan(seed: int) -> None:
    """The optimum is the one that trying every plan finds, and its meetings have its values."""
    event = odd_event(seed)
    left = all_values(event)
    found = reference.optimum(event)
    assert violations(event, found.meetings) == ()
    assert goal_values(event, found.meetings) == found.values
    reached = found.values | asides(event, found.meetings)
    for name in reference.order(event):
        assert reached[name] == best_of(name, left)
        left = [values for values in left if values[name] == reached[name]]


@pytest.mark.parametrize("seed", [2, 7, 31])
def test_same_event_same_answer(seed: int) -> None:
    """Planning twice gives the same meetings and goals."""
    assert planner.solve(odd_event(seed)) == planner.solve(odd_event(seed))
