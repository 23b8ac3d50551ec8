"""Tables for gatherings, and the plan's meetings made of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matchround.event import Meeting
from matchround.solving.odd.cast import Cast, Gathering
from matchround.solving.odd.values import worth
from matchround.solving.seating import seat_all
from matchround.solving.table_flow import NOWHERE, Sitting

Placed = tuple[int, int, Gathering]
"""A gathering with its round and table (positions)."""


@dataclass(frozen=True)
class Seated:
    """Gatherings by round and table, the table (position) of each, and the moves in all."""

    meetings: tuple[Gathering, ...]
    tables: tuple[int, ...]
    moves: int

    @classmethod
    def of(cls, cast: Cast, placed: Sequence[Placed]) -> "Seated":
        """Make it from gatherings with their tables."""
        at = np.full((len(cast.people), cast.rounds), NOWHERE)
        for r, table, meeting in placed:
            at[list(meeting.people), r] = table
        now, later = at[:, :-1], at[:, 1:]
        moves = (now != later) & (now != NOWHERE) & (later != NOWHERE)
        in_order = sorted(placed)
        return cls(
            tuple(meeting for _, _, meeting in in_order),
            tuple(table for _, table, _ in in_order),
            int(moves.sum()),
        )


def seated(cast: Cast, meetings: Sequence[Gathering]) -> Seated:
    """Seat gatherings with few moves; those that find no table are left out."""
    by_round = [sorted(m for m in meetings if m.round == r) for r in range(cast.rounds)]
    sittings = [
        [Sitting(m.people, cast.tables(m.people, m.round)) for m in here] for here in by_round
    ]
    people, tables = len(cast.people), len(cast.event.tables)
    found = seat_all(sittings, cast.open_tables, tables, people)
    placed = [
        (r, table, meeting)
        for r, (here, at) in enumerate(zip(by_round, found, strict=True))
        for meeting, table in zip(here, at.tolist(), strict=True)
        if table != NOWHERE
    ]
    return Seated.of(cast, placed)


def as_meetings(cast: Cast, seats: Seated) -> tuple[Meeting, ...]:
    """Make the plan's meetings, by round and table."""
    return tuple(
        Meeting(
            round=cast.event.rounds[meeting.round].number,
            table=cast.event.tables[table].name,
            participants=tuple(sorted(cast.people[person].id for person in meeting.people)),
            worth=worth(cast, meeting),
        )
        for meeting, table in zip(seats.meetings, seats.tables, strict=True)
    )
