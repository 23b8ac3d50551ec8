"""Tables for new meetings beside those that stand, with few moves."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from matchround.event import Event, Meeting
from matchround.matching.barriers import suits
from matchround.solving.seating import seat_all
from matchround.solving.table_flow import NOWHERE, Sitting


def seat_beside(
    event: Event, standing: Sequence[Meeting], new: Sequence[Meeting]
) -> tuple[Meeting, ...]:
    """Give every new meeting its table; those that stand keep theirs.

    What finds no table is left out. Give all meetings by round and table.
    """
    first = min((event.position[m.round] for m in new), default=len(event.rounds))
    rounds = event.rounds[max(0, first - 1) :]  # the round before is seated, and beside it
    by_round = {r.number: _in_round(r.number, standing, new) for r in rounds}
    masks = _Masks(event)
    sittings = [
        [masks.sitting(meeting, fixed=place < fixed) for place, meeting in enumerate(here)]
        for here, fixed in by_round.values()
    ]
    everything = (1 << len(event.tables)) - 1
    found = seat_all(
        sittings, [everything] * len(rounds), len(event.tables), len(event.participants)
    )
    seated = [
        meeting.model_copy(update={"table": event.tables[table].name})
        for (here, fixed), tables in zip(by_round.values(), found, strict=True)
        for meeting, table in zip(here[fixed:], tables.tolist()[fixed:], strict=True)
        if table != NOWHERE
    ]
    order = {table.name: place for place, table in enumerate(event.tables)}
    return tuple(sorted((*standing, *seated), key=lambda m: (m.round, order.get(m.table, -1))))


def _in_round(
    number: int, standing: Sequence[Meeting], new: Sequence[Meeting]
) -> tuple[list[Meeting], int]:
    """The meetings of a round, those that stand first, and how many these are."""
    fixed = [m for m in standing if m.round == number]
    return [*fixed, *(m for m in new if m.round == number)], len(fixed)


class _Masks:
    """Which tables each meeting can have, as bit masks."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._place = {person.id: place for place, person in enumerate(event.participants)}
        self._table = {table.name: place for place, table in enumerate(event.tables)}
        self._used: dict[int, int] = defaultdict(int)
        self._suiting: dict[tuple[str, tuple[str, ...]], int] = {}
        self._open = {n: _mask(t.is_open(n) for t in event.tables) for n in event.round_numbers}
        self._wide = {
            size: _mask(t.seats is None or t.seats >= size for t in event.tables) for size in (2, 3)
        }

    def sitting(self, meeting: Meeting, *, fixed: bool) -> Sitting:
        """Say where a meeting can sit; those that are fixed come first in their round."""
        people = tuple(self._place[who] for who in meeting.participants)
        if fixed:
            own = 1 << self._table[meeting.table]
            self._used[meeting.round] |= own
            return Sitting(people, own)
        mask = self._open[meeting.round] & self._wide[len(people)] & ~self._used[meeting.round]
        for place in people:
            mask &= self._suits(place)
        return Sitting(people, mask)

    def _suits(self, place: int) -> int:
        person = self._event.participants[place]
        kind = (person.table, person.needs)
        if kind not in self._suiting:
            self._suiting[kind] = _mask(suits(table, person) for table in self._event.tables)
        return self._suiting[kind]


def _mask(fits: Iterable[bool]) -> int:
    return sum(1 << place for place, fit in enumerate(fits) if fit)
