"""Seat the meetings: fewest moves between consecutive rounds, spread fairly over people.

Two people who met do not meet again, so between two rounds each meeting keeps at most one
person of a table, and the most people who can stay is a bipartite matching of meetings. Where
tables are alike it is reached at every transition by seating round after round. Elsewhere each
round is seated again against both neighbours until nothing improves, from a few starts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import numpy as np

from matchround.solving.arrays import Ints
from matchround.solving.hall import MOST_FAIR, Hall, neighbours
from matchround.solving.matching import most_matched
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds
from matchround.solving.table_flow import NOWHERE, Sitting, TableFlow

Seats = dict[int, int]
"""The table (position) of each meeting's pair (position)."""

STARTS = 12
EFFORT = 10_000
"""People times rounds times starts, at most, after the first start."""

SWEEPS = 8
FAIR_SWEEPS = 2


@dataclass(frozen=True)
class Seating:
    """Tables of the pairs that could be seated; `unseated` found no table."""

    tables: Seats
    unseated: tuple[int, ...]


def seat(problem: Problem, rounds: Rounds) -> Seating:
    """Give each placed pair a table in its round, with few moves."""
    by_round: list[list[int]] = [[] for _ in range(problem.rounds)]
    for pair in sorted(rounds):
        by_round[rounds[pair]].append(pair)
    sittings = [[_sitting(problem, pair) for pair in pairs] for pairs in by_round]
    found = seat_all(sittings, problem.places.open, len(problem.event.tables), len(problem.people))
    seats = {
        pair: table
        for pairs, tables in zip(by_round, found, strict=True)
        for pair, table in zip(pairs, tables.tolist(), strict=True)
        if table != NOWHERE
    }
    return Seating(seats, tuple(sorted(p for p in rounds if p not in seats)))


def _sitting(problem: Problem, pair: int) -> Sitting:
    people = (int(problem.a[pair]), int(problem.b[pair]))
    return Sitting(people, problem.places.sets[int(problem.places.kind[pair])])


def seat_all(
    meetings: Sequence[Sequence[Sitting]], open_tables: Sequence[int], tables: int, people: int
) -> list[Ints]:
    """Give the table of every meeting, round by round; NOWHERE where there is none.

    `open_tables` has a bit mask for each round; `tables` and `people` say how many there are.
    """
    flows = [
        TableFlow(here, mask, tables) for here, mask in zip(meetings, open_tables, strict=True)
    ]
    best = _seated(flows, people, range(len(flows)))
    least = (0, fewest_of_rounds(flows))
    if best.rank[:2] > least:
        starts = _starts(flows, people, least)
        best = min((best, *starts), key=lambda hall: hall.rank)
    return _fairer(best).tables


def _starts(flows: Sequence[TableFlow], people: int, least: tuple[int, int]) -> Iterator[Hall]:
    """Seat in different orders and improve each, until one is as good as can be."""
    count = 1 + min(STARTS, EFFORT // (1 + people * len(flows)))
    for order in _orders(len(flows), count):
        hall = _seated(flows, people, order)
        _sweep(hall)
        yield hall
        if hall.rank[:2] <= least:
            break


def fewest_of_rounds(flows: Sequence[TableFlow]) -> int:
    """Give the fewest moves of these meetings in these rounds, were all tables alike."""
    return sum(
        len(np.intersect1d(now.people, later.people)) - _most_stays(now, later)
        for now, later in pairwise(flows)
    )


def _most_stays(now: TableFlow, later: TableFlow) -> int:
    """Match meetings that share a person: each keeps at most one table, each table one."""
    _, here, there = np.intersect1d(now.people, later.people, return_indices=True)
    return int(most_matched(now.meeting[here], later.meeting[there]).sum())


def _orders(rounds: int, starts: int) -> Iterator[list[int]]:
    """Orders in which the rounds are seated first: forwards, backwards, then drawn ones."""
    forwards, draw = list(range(rounds)), Random(rounds)  # noqa: S311 -- no secret, only reproducible
    for start in range(starts):
        yield [forwards, forwards[::-1]][start] if start < 2 else draw.sample(forwards, rounds)  # noqa: PLR2004 -- these two


def _seated(flows: Sequence[TableFlow], people: int, order: Sequence[int]) -> Hall:
    """Seat round after round in an order, each against what is seated beside it."""
    hall, done = Hall(flows, people), set[int]()
    for r in order:
        hall.seat(r, [other for other in neighbours(r, len(flows)) if other in done])
        done.add(r)
    return hall


def _sweep(hall: Hall) -> None:
    """Seat every round again against both neighbours, until nothing improves."""
    rounds = len(hall.flows)
    for _ in range(SWEEPS):
        before = hall.rank
        for r in range(rounds):
            hall.seat(r, neighbours(r, rounds))
        if hall.rank >= before:
            break


def _fairer(hall: Hall) -> Hall:
    """Seat again round after round, now that it is known who moves later: never more moves."""
    if any(len(flow.people) > MOST_FAIR for flow in hall.flows):
        return hall
    for _ in range(FAIR_SWEEPS):
        other = hall.copy()
        for r in range(1, len(hall.flows)):
            other.seat(r, [r - 1])
        if other.rank >= hall.rank:
            break
        hall = other
    return hall
