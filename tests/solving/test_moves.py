"""The goal moves: counted, bounded, and made fewer where that is possible."""

import pytest

from generated_events import Shape, realistic_event, small_event
from matchround.event import Event
from matchround.rules import goal_values
from matchround.solving import planner
from matchround.solving.limits import Limits
from matchround.solving.moves import count_moves, fewest_moves, settle_moves
from matchround.solving.rounds_model import Rounds
from matchround.solving.stages import Stage
from small_problems import place, problem
from support import people, tables, tiny_event

EARLY = people("A B C D", available=(1,))
LATE = people("E F G H", available=(2,))
FULL = {"AB": 0, "CD": 0, "AC": 1, "BD": 1, "AD": 2, "BC": 2}


def _named(event: Event, named: dict[str, int]) -> Rounds:
    prepared = problem(event)
    return {place(prepared, pair): number for pair, number in named.items()}


@pytest.mark.parametrize(
    ("seats", "moves"),
    [
        ({"AB": 0, "CD": 1, "AC": 0, "BD": 1, "AD": 0, "BC": 1}, 4),
        ({"AB": 0, "CD": 1, "AC": 2, "BD": 3, "AD": 0, "BC": 1}, 8),
    ],
)
def test_count_moves(seats: dict[str, int], moves: int) -> None:
    """Whoever sits elsewhere in the next round has moved."""
    event = tiny_event("A B C D", 3, 4)
    assert count_moves(problem(event), _named(event, FULL), _named(event, seats)) == moves


def test_a_round_without_a_meeting_is_no_move() -> None:
    """Who pauses between two tables comes back without having moved."""
    event = tiny_event("A B C", 3, 2)
    rounds, seats = {"AB": 0, "AC": 2}, {"AB": 0, "AC": 1}
    assert count_moves(problem(event), _named(event, rounds), _named(event, seats)) == 0


@pytest.mark.parametrize(
    ("event", "meetings", "moves"),
    [
        (tiny_event("A B C D", 3, 2), 6, 4),
        (tiny_event("A B C D", 3, 2), 5, 2),
        (tiny_event("A B C D", 3, 2), 4, 0),
        (tiny_event("A B C D E F", 2, 2), 4, 0),
        (tiny_event(EARLY + LATE, 2, 2), 4, 0),
        (tiny_event("A B C D", 1, 2), 2, 0),
    ],
)
def test_fewest_moves(event: Event, meetings: int, moves: int) -> None:
    """Worked out by hand: half move between full rounds, nobody where others take over."""
    assert fewest_moves(problem(event), meetings) == moves


@pytest.mark.parametrize("seed", [11, 23, 42, 57, 91])
def test_no_plan_moves_less_than_the_bound(seed: int) -> None:
    """What the planner reaches is at least the bound, and what its meetings have."""
    event = small_event(seed)
    solution = planner.solve(event)
    moves = solution.goals[-1]
    assert moves.bound <= moves.value == goal_values(event, solution.meetings)["moves"]


def test_rounds_are_exchanged_until_the_bound_is_reached() -> None:
    """With a table less than needed somebody always pauses; none of the moves is in vain."""
    event = realistic_event(20, 5, seed=2, shape=Shape(tables=8))
    moves = planner.solve(event).goals[-1]
    assert (moves.name, moves.proved) == ("moves", True)


def test_tiny_events_are_settled_exactly() -> None:
    """A table that is open once: A must leave it, or never come: found without rounds' bounds."""
    event = tiny_event("A B C", 2, tables("1", open_in=(1,)) + tables("2", open_in=(2,)))
    rounds = _named(event, {"AB": 0, "AC": 1})
    seats = _named(event, {"AB": 0, "AC": 1})
    reached = [Stage("meetings", 4, 4)]
    *_, moves = settle_moves(problem(event), rounds, seats, reached, Limits())
    assert (moves.value, moves.bound) == (1, 1)
