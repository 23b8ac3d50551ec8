"""A bound of the goal `moves` that holds for every plan with as many meetings.

Between two consecutive rounds in which x and x' people meet, of people of whom A are there in
one of the two or both, at least x + x' - A meet in both. At each table at most one of them
stays: two who stay would meet twice. So at least x + x' - A move, less the smaller number of
meetings. The bound is the least sum of this over all ways to spread the plan's meetings over
the rounds.
"""

from collections.abc import Callable

import numpy as np

from matchround.solving.arrays import Bools, Ints

MOST_STATES = 200_000

Step = Callable[[int, int, int], int]
"""The fewest moves after the round at a position, from what is held in it and in the next."""


def people_there(available: Bools) -> list[int]:
    """Count who is available in each round or the next (people x rounds given)."""
    return [int(row.sum()) for row in (available[:, :-1] | available[:, 1:]).T]


def fewest(room: Ints, total: int, step: Step, saved: int) -> int:
    """Find the least sum of steps over all ways to hold `total` in rounds of limited room.

    One less held saves at most `saved` in each of the two steps beside it.
    """
    slack = int(room.sum()) - total
    if (slack + 1) ** 2 * len(room) > MOST_STATES:
        full = sum(step(r, int(room[r]), int(room[r + 1])) for r in range(len(room) - 1))
        return max(0, full - 2 * saved * slack)
    return _by_shortfalls(room, slack, step)


def _by_shortfalls(room: Ints, slack: int, step: Step) -> int:
    """Spread the shortfall against the room over the rounds (dynamic programming).

    `cost[short, spent]`: fewest moves so far with the latest round `short` below its room and
    `spent` in all.
    """
    cost = np.full((slack + 1, slack + 1), np.inf)
    for short in range(min(slack, int(room[0])) + 1 if len(room) else 0):
        cost[short, short] = 0
    for r in range(len(room) - 1):
        now, next_ = int(room[r]), int(room[r + 1])
        later = np.full_like(cost, np.inf)
        for short in range(min(slack, next_) + 1):
            steps = [step(r, max(0, now - s), next_ - short) for s in range(slack + 1)]
            reached = (cost + np.array(steps)[:, None]).min(axis=0)
            later[short, short:] = reached[: slack + 1 - short]
        cost = later
    finished = cost[:, slack]
    return int(finished.min()) if np.isfinite(finished).any() else 0
