"""Which tables are alike, so that it makes no difference at which of them a meeting is."""

from collections import defaultdict
from collections.abc import Hashable, Mapping

from matchround.event import Event, Table

Groups = Mapping[str, tuple[str, ...]]
"""The names of the tables of each group, by the name of its first."""


def apart(event: Event) -> Groups:
    """Put each table in a group of its own."""
    return {table.name: (table.name,) for table in event.tables}


def alike(event: Event) -> Groups:
    """Put tables into one group that differ in nothing but their name."""
    kept = {person.table for person in event.participants}
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for table in event.tables:
        groups[_look(table), table.name if table.name in kept else ""].append(table.name)
    return {names[0]: tuple(names) for names in groups.values()}


def _look(table: Table) -> Hashable:
    return frozenset(table.features), table.open_in
