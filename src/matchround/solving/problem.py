"""The prepared input of the solver: an event as arrays over people, pairs and rounds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Protocol

import numpy as np

from matchround.event import PROMISES, CrossSector, Event, Participant
from matchround.solving.arrays import AnyArray, Bools, Ints, Pairs
from matchround.solving.groups import Group
from matchround.solving.places import Crowd, Places, places_of
from matchround.solving.standing import NOTHING_STANDS, Standing


@dataclass(frozen=True, eq=False)
class Problem:
    """Who may meet whom and when, with what it is worth.

    People are counted by their position in `people`, rounds by their position in the day.
    `available` is people x rounds, `allowed` pairs x rounds (both are there, a table for them is
    open, a promise allows it). `most` is the most meetings of each person, `owed` how many
    sit-outs nothing can spare them. `room` is an upper limit of the meetings in each round.
    `promised` marks must-meet and agreed pairs. `standing` are the meetings beside it.
    """

    event: Event
    people: tuple[Participant, ...]
    a: Ints
    b: Ints
    worth: Ints
    available: Bools
    allowed: Bools
    most: Ints
    owed: Ints
    sectors: Group
    organisations: Group
    room: Ints
    promised: Bools
    places: Places
    standing: Standing = NOTHING_STANDS

    @property
    def rounds(self) -> int:
        """How many rounds there are."""
        return int(self.available.shape[1])

    def __len__(self) -> int:
        """How many pairs there are."""
        return int(self.a.size)

    @property
    def sector(self) -> Ints:
        """The number of each person's sector, -1 for none."""
        return self.sectors.of

    @property
    def organisation(self) -> Ints:
        """The number of each person's organisation, -1 for none."""
        return self.organisations.of

    @property
    def wanted(self) -> Ints:
        """How many sit-outs each person has without any of these pairs."""
        wanted: Ints = self.most + self.owed
        return wanted

    @cached_property
    def same_sector(self) -> Bools:
        """Which pairs are of one sector."""
        same: Bools = (self.sector[self.a] == self.sector[self.b]) & (self.sector[self.a] >= 0)
        return same

    @cached_property
    def crowds(self) -> list[Crowd]:
        """All limits of meetings per round: the room of the round, and of scarce tables."""
        everybody = Crowd(np.ones(len(self), np.bool_), self.room)
        return [everybody, *self.places.crowds()]

    @cached_property
    def pairs_of(self) -> list[Pairs]:
        """The pairs of each person, rising."""
        ends = np.concatenate([self.a, self.b])
        order = np.argsort(ends, kind="stable")
        starts = np.searchsorted(ends[order], np.arange(len(self.people) + 1))
        pairs = np.concatenate([np.arange(len(self))] * 2)[order]
        return [np.sort(pairs[i:j]) for i, j in pairwise(starts)]

    def only(self, kept: Bools) -> "Problem":
        """Give the same problem with some of its pairs."""
        return replace(
            self,
            a=self.a[kept],
            b=self.b[kept],
            worth=self.worth[kept],
            allowed=self.allowed[kept],
            promised=self.promised[kept],
            places=replace(self.places, kind=self.places.kind[kept]),
        )


class PairList(Protocol):
    """Eligible pairs: positions a < b in `people`, sorted, with their worth 0..1000."""

    @property
    def people(self) -> tuple[Participant, ...]:
        """Everybody whom the positions count."""

    @property
    def a(self) -> AnyArray:
        """The first of each pair."""

    @property
    def b(self) -> AnyArray:
        """The second of each pair."""

    @property
    def worth(self) -> AnyArray:
        """The worth of each pair."""


def problem_of(
    event: Event, pairs: PairList, standing: Standing = NOTHING_STANDS, *, complete: bool = True
) -> Problem:
    """Prepare an event and its eligible pairs for the solver, beside meetings that stand.

    Where the list is not `complete`, the room of each round is that of all who are there.
    """
    people, a, b = pairs.people, pairs.a.astype(np.int64), pairs.b.astype(np.int64)
    available = _available(event, people)
    places = places_of(event, people, a, b)
    promised, when = _promises(event, people, a, b)
    allowed = available[a] & available[b] & when & places.usable()
    problem = Problem(
        event=event,
        people=people,
        a=a,
        b=b,
        worth=pairs.worth.astype(np.int64),
        available=available,
        allowed=allowed,
        most=np.array([event.most_meetings(person) for person in people], np.int64),
        owed=np.array([standing.owed.get(person.id, 0) for person in people], np.int64),
        sectors=_group(people, lambda person: person.sector, standing.sectors),
        organisations=_group(people, lambda person: person.organisation, standing.organisations),
        room=np.zeros(available.shape[1], np.int64),
        promised=promised,
        places=places,
        standing=standing,
    )
    wanted = allowed.any(axis=1) & (promised | event.settings.fill)
    problem = problem.only(wanted)
    return replace(problem, room=_room(problem, complete=complete))


def _available(event: Event, people: tuple[Participant, ...]) -> Bools:
    table = [[person.is_available(r.number) for r in event.rounds] for person in people]
    return np.array(table, np.bool_).reshape(len(people), len(event.rounds))


def _group(
    people: tuple[Participant, ...],
    of: Callable[[Participant], str],
    met: Mapping[str, frozenset[str]],
) -> Group:
    """Number what people have (their sector, say), and mark whose they have met already."""
    numbers: dict[str, int] = {"": -1}
    own = [numbers.setdefault(of(person), len(numbers) - 1) for person in people]
    marks = np.zeros((len(people), len(numbers) - 1), np.bool_)
    for place, person in enumerate(people):
        known = [numbers[name] for name in met.get(person.id, ()) if numbers.get(name, -1) >= 0]
        marks[place, known] = True
    return Group(np.array(own, np.int64), marks)


def _promises(
    event: Event, people: tuple[Participant, ...], a: Ints, b: Ints
) -> tuple[Bools, Bools]:
    """Mark the promised pairs, and the rounds (pairs x rounds) that their rows allow."""
    place = {person.id: position for position, person in enumerate(people)}
    promised = np.zeros(len(a), np.bool_)
    when = np.ones((len(a), len(event.rounds)), np.bool_)
    for row in event.pairs:
        ends = sorted(place.get(i, -1) for i in row.key)
        found = np.flatnonzero((a == ends[0]) & (b == ends[1]))
        if row.rule in PROMISES and len(found):
            promised[found] = True
            if row.when is not None:
                when[found] &= [r.number in row.when for r in event.rounds]
    return promised, when


def _room(problem: Problem, *, complete: bool) -> Ints:
    """At most min(tables of use, half of those who can meet) meetings fit into each round.

    Where only different sectors may meet, nor more than there are people outside the largest
    sector.
    """
    return np.array(
        [_room_of(problem, r, _able(problem, r, complete)) for r in range(problem.rounds)], np.int64
    )


def _able(problem: Problem, position: int, complete: bool) -> AnyArray:  # noqa: FBT001 -- a private step
    """Who can meet in that round, as far as the list of pairs tells."""
    if not complete:
        return np.flatnonzero(problem.available[:, position])
    here = problem.allowed[:, position]
    return np.unique(np.concatenate([problem.a[here], problem.b[here]]))


def _room_of(problem: Problem, position: int, able: AnyArray) -> int:
    room = min(problem.places.room(position), len(able) // 2)
    required = problem.event.settings.cross_sector is CrossSector.REQUIRED
    if required and len(able) and not problem.same_sector.any():
        sectors = problem.sector[able]
        largest = int(np.bincount(sectors[sectors >= 0], minlength=1).max())
        room = min(room, len(able) - largest)
    return room
