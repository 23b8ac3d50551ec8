"""A whole day made of what stands and what is new: tables for all, and every goal stated."""

from collections import Counter
from collections.abc import Mapping, Sequence

from matchround.event import Event, Goal, Meeting
from matchround.solving.again.filling import Filled
from matchround.solving.again.moves import moves_goal
from matchround.solving.again.tables import seat_beside
from matchround.solving.solution import Solution

AFTER = "meetings"
"""The goal that `changes` follows on."""


def whole_day(
    event: Event,
    filled: Filled,
    sure: Sequence[Meeting],
    room: Mapping[int, int],
    changes: Goal | None = None,
) -> Solution:
    """Seat the new meetings, and state the goals of the day with `changes` and `moves`.

    `sure` are the meetings that stand in every plan that the bound of `moves` is to hold for,
    `room` is how many more each round (number) can have at most.
    """
    meetings = seat_beside(event, (*filled.standing, *filled.back), filled.new)
    standing = Counter(meeting.round for meeting in sure)
    most = {number: standing[number] + room.get(number, 0) for number in event.round_numbers}
    moves = moves_goal(event, sure, meetings, most)
    return Solution(meetings, tuple(with_changes((*filled.goals, moves), changes)))


def with_changes(goals: Sequence[Goal], changes: Goal | None) -> list[Goal]:
    """Put `changes`, if it is one, after the goal that it follows on."""
    stated: list[Goal] = []
    for goal in goals:
        stated.append(goal)
        if changes is not None and goal.name == AFTER:
            stated.append(changes)
    return stated


def goal(name: str, value: int, bound: int) -> Goal:
    """State one goal."""
    return Goal(name=name, value=value, bound=bound, proved=value == bound)
