"""Problems of tiny events for the solver's tests, with pairs named by their people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np

from generated_events import realistic_event
from matchround.event import Event, Meeting
from matchround.matching import eligible_pairs
from matchround.rules import violations
from matchround.solving import planner
from matchround.solving.arrays import Bools, Pairs
from matchround.solving.problem import Problem, problem_of
from matchround.solving.standing import rest_of, stand_beside
from support import meet, ruled, tiny_event


def problem(event: Event) -> Problem:
    """Prepare an event with all its eligible pairs."""
    return problem_of(event, eligible_pairs(event))


def problem_beside(event: Event, stand: Sequence[Meeting], from_round: int) -> Problem:
    """Prepare the rest of an event, from a round on, beside meetings that stand."""
    rest = rest_of(event, stand, from_round)
    return problem_of(rest, eligible_pairs(rest), stand_beside(event, rest, stand))


def half_played(event: Event) -> tuple[Problem, tuple[Meeting, ...]]:
    """Plan an event and take the first half of its rounds for played; give also what was."""
    numbers = event.round_numbers
    from_round = numbers[len(numbers) // 2]
    played = tuple(m for m in planner.solve(event).meetings if m.round < from_round)
    return problem_beside(event, played, from_round), played


def scattered(count: int, rounds: int, free: int, seed: int = 1) -> Event:
    """Make an event of usual people who are each free in a few rounds drawn at random."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    event = realistic_event(count, rounds, seed)
    numbers = event.round_numbers
    return event.model_copy(
        update={
            "participants": tuple(
                person.model_copy(update={"available": tuple(sorted(draw.sample(numbers, free)))})
                for person in event.participants
            )
        }
    )


def named(prepared: Problem, pairs: Iterable[int]) -> list[str]:
    """Name pairs by their people's ids: "AB"."""
    ends = [(int(prepared.a[pair]), int(prepared.b[pair])) for pair in pairs]
    return ["".join(sorted(prepared.people[end].id for end in both)) for both in ends]


def place(prepared: Problem, name: str) -> int:
    """Find a pair's position by its name."""
    return named(prepared, range(len(prepared))).index(name)


def places(prepared: Problem, names: str) -> Pairs:
    """Find several pairs' positions, rising: "AB CD"."""
    return np.array(sorted(place(prepared, name) for name in names.split()), np.intp)


def marked(prepared: Problem, names: str) -> Bools:
    """Mark several pairs among all."""
    marks = np.zeros(len(prepared), np.bool_)
    marks[places(prepared, names)] = True
    return marks


def timetable(prepared: Problem, rounds: Mapping[int, int]) -> dict[str, int]:
    """Give the round, from 1, of each pair by its name."""
    pairs = sorted(rounds)
    numbers = [rounds[pair] + 1 for pair in pairs]
    return dict(zip(named(prepared, pairs), numbers, strict=True))


def clashes(prepared: Problem, rounds: Mapping[int, int]) -> list[str]:
    """List the rules that pairs in rounds break, each pair at a table of its own.

    For events whose tables are all alike and always open.
    """
    event = prepared.event
    seated = [0] * len(event.rounds)
    meetings = []
    for pair, r in sorted(rounds.items()):
        ends = (
            prepared.people[int(prepared.a[pair])].id,
            prepared.people[int(prepared.b[pair])].id,
        )
        meetings.append(meet(event.rounds[r].number, event.tables[seated[r]].name, *ends))
        seated[r] += 1
    return [violation.rule for violation in violations(event, meetings)]


def worth(prepared: Problem, **worth_of: int) -> Problem:
    """Give the named pairs these worths, and all others none."""
    column = np.zeros(len(prepared), np.int64)
    for name, value in worth_of.items():
        column[place(prepared, name)] = value
    return replace(prepared, worth=column)


def choices(prepared: Problem) -> Iterator[Pairs]:
    """Give every set of pairs within each person's most and the room of all rounds."""
    yield from _extended(prepared, [], prepared.most.tolist(), int(prepared.room.sum()))


def _extended(prepared: Problem, chosen: list[int], left: list[int], room: int) -> Iterator[Pairs]:
    yield np.array(chosen, np.intp)
    for pair in range(chosen[-1] + 1 if chosen else 0, len(prepared) if room else 0):
        a, b = int(prepared.a[pair]), int(prepared.b[pair])
        if left[a] and left[b]:
            rest = [count - (person in {a, b}) for person, count in enumerate(left)]
            yield from _extended(prepared, [*chosen, pair], rest, room - 1)


BRIDGED = "AC AD BC BD CD AE BE EJ FH FI GH GI HI FJ GJ"
"""Ten people with three pairs each, that do not fit into three rounds: EJ is a bridge.

Without it there are two parts of five people, of whom at most four can meet in a round; so in
each round that EJ is not held, one is left over on either side.
"""


def only(names: str, rounds: int, tables: int = 5, **settings: object) -> Event:
    """Make an event of single-letter people of whom only these pairs may meet."""
    ids = sorted(set(names) - {" "})
    rest = ("".join(both) for both in combinations(ids, 2))
    apart = [ruled(both[0], both[1], "keep apart") for both in rest if both not in names.split()]
    return tiny_event(" ".join(ids), rounds, tables, apart, **settings)
