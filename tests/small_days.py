"""Tiny days that something changed on, for the tests of planning again."""

from collections.abc import Iterable, Sequence

from matchround.event import Event, Goal, Meeting
from matchround.solving.again.before import Before
from matchround.solving.again.filling import FilledGaps, fill
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import silent
from small_problems import only
from support import meet

EXCHANGE = Before(only("AB AC BD", 1, 2), (meet(1, 1, "A", "B"),), 1)
"""A and B meet, C and D are left over and kept apart: A could meet C and B meet D."""

CHAIN = Before(only("AB EF AC DE BF", 1, 3), (meet(1, 1, "A", "B"), meet(1, 2, "E", "F")), 1)
"""C and D are left over: C could only meet A, D only E, and B and F then each other."""

LEFT = Before(only("AB AC AD BC BD CD", 2, 1), (meet(1, 1, "A", "B"),), 2)
"""One round of two has been played; at one table A and B met in it."""


def day(event: Event, *meetings: Meeting, from_round: int = 1) -> Before:
    """Give a day of which these meetings were planned."""
    return Before(event, meetings, from_round)


def without_round(event: Event, number: int) -> Event:
    """Cut a round; the others keep their numbers."""
    left = [r for r in event.rounds if r.number != number]
    return Event.model_validate(event.model_dump() | {"rounds": left})


def gaps_filled(before: Before, limits: Limits | None = None) -> FilledGaps:
    """Fill the gaps beside everything that can stand."""
    stands = (*before.played, *before.intact)
    return fill(before.event, stands, before.from_round, limits or Limits(), silent)


def shown(meetings: Iterable[Meeting]) -> list[str]:
    """Show meetings by round, people and table: "1 AB 2", sorted."""
    return sorted(f"{m.round} {''.join(m.participants)} {m.table}" for m in meetings)


def who_meets(meetings: Iterable[Meeting]) -> list[str]:
    """Show meetings by round and people: "1 AB", sorted."""
    return sorted(f"{m.round} {''.join(m.participants)}" for m in meetings)


def stated(goals: Sequence[Goal]) -> dict[str, tuple[int, int]]:
    """Give value and bound of each goal."""
    return {goal.name: (goal.value, goal.bound) for goal in goals}
