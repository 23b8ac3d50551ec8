"""What the planner answers: meetings with tables, and each goal with its bound."""

from dataclasses import dataclass

from matchround.event import Goal, Meeting


@dataclass(frozen=True)
class Solution:
    """Meetings sorted by round and table order; goals in their order.

    `stopped` tells that the search was ended from outside, by the clock or by a person.
    """

    meetings: tuple[Meeting, ...]
    goals: tuple[Goal, ...]
    stopped: bool = False
