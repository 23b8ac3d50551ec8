"""Tables that are alike, and at which of them each meeting is in the end."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

from matchround.event import Event, Table
from matchround.solving.reference.allowed import Place

Groups = Mapping[str, tuple[str, ...]]
"""The names of the tables of each group, by the name of its first."""

Seating = dict[Place, str]
"""The table of each meeting, whose place names only the first table of the group."""


def alike(event: Event, apart: Collection[str] = ()) -> Groups:
    """Put tables into one group that differ in nothing but their name.

    Those of `apart` are never alike others.
    """
    kept = {*apart, *(person.table for person in event.participants)}
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for table in event.tables:
        groups[_look(table), table.name if table.name in kept else ""].append(table.name)
    return {names[0]: tuple(names) for names in groups.values()}


def _look(table: Table) -> Hashable:
    return frozenset(table.features), table.open_in, table.seats


def seat(
    groups: Groups,
    position: Mapping[int, int],
    held: Sequence[Place],
    stays: Iterable[tuple[str, int]],
) -> Seating:
    """Give each meeting a table of its group, so that those who stay find themselves at theirs.

    `position` gives where in the day the round of each number is. `stays` holds who (an id)
    stays at their table of the round before in which round.
    """
    staying = set(stays)
    seating: Seating = {}
    for number in sorted({place.round for place in held}):
        now = [place for place in held if place.round == number]
        kept = {
            place: table
            for before, table in seating.items()
            for place in now
            if position[before.round] == position[number] - 1
            and any((who, number) in staying for who in {*before.people} & {*place.people})
        }
        free = {
            first: [name for name in names if name not in kept.values()]
            for first, names in groups.items()
        }
        seating |= {place: kept.get(place) or free[place.table].pop(0) for place in now}
    return seating
