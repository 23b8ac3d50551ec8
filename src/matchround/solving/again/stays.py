"""What could stay of the plan before, as pairs of the solver's problem."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from matchround.event import Meeting
from matchround.matching import eligible_pairs
from matchround.solving.again.before import Before
from matchround.solving.arrays import Bools
from matchround.solving.planner import meetings_of
from matchround.solving.problem import Problem, problem_of
from matchround.solving.rounds_model import Rounds
from matchround.solving.standing import rest_of, stand_beside

PAIR = 2


@dataclass(frozen=True)
class Staying:
    """The open rounds as a problem, and what of the plan before could stay in them.

    `firm` stands whatever happens: played, pinned, and what is no meeting of two players.
    `meetings` are the others, by the position of their pair.
    """

    problem: Problem
    firm: tuple[Meeting, ...]
    meetings: dict[int, Meeting]

    @property
    def places(self) -> dict[int, tuple[int, int]]:
        """The round and table (positions) of each pair that could stay."""
        event = self.problem.event
        tables = {table.name: place for place, table in enumerate(event.tables)}
        return {
            pair: (event.position[meeting.round], tables[meeting.table])
            for pair, meeting in self.meetings.items()
        }

    def only(self, allowed: Bools) -> "Staying":
        """Give the same with fewer pairs and rounds (pairs x rounds) to choose among."""
        kept: Bools = np.any(allowed, axis=1)
        place = (np.cumsum(kept) - 1).tolist()
        problem = replace(self.problem.only(kept), allowed=allowed[kept])
        meetings = {place[pair]: m for pair, m in self.meetings.items() if kept[pair]}
        return Staying(problem, self.firm, meetings)

    def as_meetings(self, rounds: Rounds) -> tuple[Meeting, ...]:
        """Give pairs in rounds as meetings, all at the same table."""
        return meetings_of(self.problem, rounds, dict.fromkeys(rounds, 0))

    def rounds_of(self, meetings: Iterable[Meeting]) -> Rounds:
        """Give the rounds of those of the meetings that are pairs of the problem."""
        pairs, position = pairs_by_people(self.problem), self.problem.event.position
        return {
            pairs[meeting.participants]: position[meeting.round]
            for meeting in meetings
            if meeting.participants in pairs
        }


def staying(before: Before) -> Staying:
    """Set up what could stay, with every eligible pair of the rest."""
    players = {person.id for person in before.event.players}
    loose = [
        m
        for m in before.intact
        if not m.pinned and len(m.participants) == PAIR and players.issuperset(m.participants)
    ]
    places = {(m.round, m.table) for m in loose}
    firm = (
        *before.played,
        *(m for m in before.intact if (m.round, m.table) not in places),
    )
    rest = rest_of(before.event, firm, before.from_round)
    problem = problem_of(rest, eligible_pairs(rest), stand_beside(before.event, rest, firm))
    pairs = pairs_by_people(problem)
    return Staying(problem, firm, {pairs[m.participants]: m for m in loose})


def pairs_by_people(problem: Problem) -> dict[Sequence[str], int]:
    """Give the position of each pair by its two ids, sorted."""
    ids = [person.id for person in problem.people]
    ends = zip(problem.a.tolist(), problem.b.tolist(), strict=True)
    return {tuple(sorted((ids[a], ids[b]))): pair for pair, (a, b) in enumerate(ends)}
