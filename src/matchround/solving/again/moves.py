"""The goal `moves` of a whole day of which some meetings stand."""

from collections.abc import Mapping, Sequence

import numpy as np

from matchround.event import Event, Goal, Meeting, Odd
from matchround.solving.arrays import Bools, Ints
from matchround.solving.moves_bound import fewest, people_there

NOWHERE = -1


def moves_goal(
    event: Event, standing: Sequence[Meeting], meetings: Sequence[Meeting], most: Mapping[int, int]
) -> Goal:
    """Count the moves, and bound them from below for plans in which these meetings stand.

    `most` is the most meetings that each round (by its number) can have. Between two rounds
    move at least as many as do among the meetings that stand, and at least as many as must
    where so many meet (see moves_bound).
    """
    value = int(_moves(event, meetings).sum())
    fixed = _moves(event, standing).tolist()
    bound = sum(fixed)
    if event.settings.odd is Odd.SIT_OUT:
        bound = max(bound, _least(event, fixed, len(meetings), most))
    return Goal(name="moves", value=value, bound=bound, proved=value == bound)


def _least(event: Event, fixed: Sequence[int], held: int, most: Mapping[int, int]) -> int:
    there = people_there(_available(event))

    def step(r: int, now: int, later: int) -> int:
        return max(fixed[r], 2 * now + 2 * later - there[r] - min(now, later))

    room = np.array([most[number] for number in event.round_numbers], np.int64)
    return fewest(room, held, step, saved=2)


def _available(event: Event) -> Bools:
    table = [[p.is_available(r.number) for r in event.rounds] for p in event.players]
    return np.array(table, np.bool_).reshape(len(event.players), len(event.rounds))


def _moves(event: Event, meetings: Sequence[Meeting]) -> Ints:
    """How many people change table after each round but the last."""
    place = {person.id: row for row, person in enumerate(event.participants)}
    table = {one.name: number for number, one in enumerate(event.tables)}
    at = np.full((len(place), len(event.rounds)), NOWHERE)
    for meeting in meetings:
        rows = [place[who] for who in meeting.participants]
        at[rows, event.position[meeting.round]] = table[meeting.table]
    now, later = at[:, :-1], at[:, 1:]
    moved: Ints = ((now != later) & (now != NOWHERE) & (later != NOWHERE)).sum(axis=0)
    return moved
