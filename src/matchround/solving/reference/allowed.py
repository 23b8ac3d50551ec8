"""Which pairs may meet in which round at which table: the rules in plain Python."""

from collections.abc import Container, Iterator
from itertools import combinations
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    CrossSector,
    Event,
    PairRule,
    Participant,
    RuledPair,
    SameOrganisation,
    Table,
)


class Place(NamedTuple):
    """One meeting that may be: two ids (sorted), a round number and a table's name."""

    a: str
    b: str
    round: int
    table: str

    @property
    def pair(self) -> tuple[str, str]:
        """Who meets."""
        return (self.a, self.b)


def places(event: Event, names: Container[str]) -> Iterator[Place]:
    """Give every meeting of two players, at these tables, that breaks no rule by itself."""
    tables = [table for table in event.tables if table.name in names]
    for a, b in combinations(sorted(event.players, key=lambda person: person.id), 2):
        rows = _promises(event, a, b)
        if _must_not_meet(event, a, b) or not (rows or _may_meet(event, a, b)):
            continue
        for number in _rounds(event, a, b, rows):
            for table in tables:
                if table.is_open(number) and _suits(table, a) and _suits(table, b):
                    yield Place(a.id, b.id, number, table.name)


def promised_pairs(event: Event) -> frozenset[tuple[str, str]]:
    """Give the pairs that are to meet by a must-meet or an agreed row."""
    return frozenset(row.key for row in event.pairs if row.rule in PROMISES)


def same_sector(event: Event, pair: tuple[str, str]) -> bool:
    """Tell whether both are of one sector; an empty sector is none."""
    a, b = (event.by_id[who].sector for who in pair)
    return a != "" and a == b


def _rows(event: Event, a: Participant, b: Participant) -> Iterator[RuledPair]:
    return (row for row in event.pairs if {row.a, row.b} == {a.id, b.id})


def _promises(event: Event, a: Participant, b: Participant) -> list[RuledPair]:
    return [row for row in _rows(event, a, b) if row.rule in PROMISES]


def _must_not_meet(event: Event, a: Participant, b: Participant) -> bool:
    """Tell whether something forbids the pair that not even a promise overrides."""
    kept_apart = any(row.rule is PairRule.KEEP_APART for row in _rows(event, a, b))
    speechless = a.languages and b.languages and not set(a.languages) & set(b.languages)
    return kept_apart or bool(speechless) or _avoids(a, b) or _avoids(b, a)


def _avoids(one: Participant, other: Participant) -> bool:
    by_organisation = other.organisation in one.avoid_organisations
    return other.id in one.avoid or (other.organisation != "" and by_organisation)


def _may_meet(event: Event, a: Participant, b: Participant) -> bool:
    """Tell whether the pair may meet without a promise."""
    settings = event.settings
    never = settings.same_organisation is SameOrganisation.NEVER
    if not settings.fill or (never and a.organisation and a.organisation == b.organisation):
        return False
    if settings.cross_sector is CrossSector.REQUIRED and same_sector(event, (a.id, b.id)):
        return False
    met = any(row.rule is PairRule.MET_BEFORE for row in _rows(event, a, b))
    return not met and not set(a.met_at) & set(b.met_at)


def _rounds(
    event: Event, a: Participant, b: Participant, promises: list[RuledPair]
) -> Iterator[int]:
    for round_ in event.rounds:
        number = round_.number
        both = a.is_available(number) and b.is_available(number)
        if both and all(row.when is None or number in row.when for row in promises):
            yield number


def _suits(table: Table, person: Participant) -> bool:
    own = person.table in ("", table.name)
    return own and all(need in table.features for need in person.needs)
