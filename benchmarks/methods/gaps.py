"""Filling gaps without looking ahead: round after round, whoever has no meeting in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from matchround.event import Event, Meeting
from methods.day import Day, Pair
from methods.sequence import Edge, edges_of, matching

Choose = Callable[[int, Sequence[Edge]], Iterable[Pair]]
"""Chooses the pairs of one round, the first ones first, for so many people."""


def best_first(_: int, edges: Sequence[Edge]) -> list[Pair]:
    """Take the most worthy pair that is left, again and again: what one would do by hand."""
    return [edge[:2] for edge in sorted(edges, key=lambda edge: (-edge.worth, edge.a, edge.b))]


CHOICES: Mapping[str, Choose] = {"greedy": best_first, "matching": matching}


def fill(
    event: Event, standing: Iterable[Meeting], from_round: int, choose: Choose
) -> tuple[Meeting, ...]:
    """Add meetings to those that stand, in the rounds from `from_round` on."""
    edges, day = edges_of(event), Day(event)
    day.stand(standing)
    for number in event.round_numbers:
        if number >= from_round:
            free = day.free(number)
            left = [e for e in edges if e.a in free and e.b in free and (e.a, e.b) not in day.met]
            day.hold(number, choose(len(event.players), left))
    return tuple(day.meetings)
