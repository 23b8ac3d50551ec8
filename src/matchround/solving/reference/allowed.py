"""Which pairs may meet in which round at which table: the rules in plain Python."""

from collections.abc import Container, Iterator
from itertools import combinations
from typing import NamedTuple

from matchround.event import (
    PROMISES,
    CrossSector,
    Event,
    Meeting,
    Odd,
    PairRule,
    Participant,
    Role,
    RuledPair,
    SameOrganisation,
    Table,
)


class Place(NamedTuple):
    """One meeting that may be: two or three ids (sorted), a round number and a table's name."""

    a: str
    b: str
    round: int
    table: str
    third: str = ""

    @property
    def people(self) -> tuple[str, ...]:
        """Who meets."""
        return (self.a, self.b, self.third) if self.third else (self.a, self.b)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every two of them."""
        return tuple(combinations(self.people, 2))


def place_of(meeting: Meeting) -> Place:
    """Give the place of a meeting, at its own table."""
    a, b, *more = meeting.participants
    return Place(a, b, meeting.round, meeting.table, *more)


def places(event: Event, names: Container[str]) -> Iterator[Place]:
    """Give every meeting, at these tables, that breaks no rule by itself."""
    tables = [table for table in event.tables if table.name in names]
    together = _together(event)
    for people, rounds in _meetings(event, together):
        for number in sorted(rounds):
            for table in tables:
                if table.is_open(number) and _fits(event, table, people):
                    yield _place(people, number, table.name)


def is_extra(event: Event, people: tuple[str, ...]) -> bool:
    """Tell whether these meet only to spare a sit-out: a trio, or with a standby person."""
    return len(people) > 2 or any(event.by_id[who].role is Role.STANDBY for who in people)  # noqa: PLR2004 -- a pair


def members(event: Event) -> list[Participant]:
    """Give who may have a meeting: the players and, where they are wanted, the standby people."""
    if event.settings.odd is not Odd.STANDBY:
        return list(event.players)
    return [person for person in event.participants if person.takes_part]


def _together(event: Event) -> dict[tuple[str, str], set[int]]:
    """Give the rounds in which each two may meet, where they may meet at all."""
    together: dict[tuple[str, str], set[int]] = {}
    for a, b in combinations(sorted(members(event), key=lambda person: person.id), 2):
        rows = _promises(event, a, b)
        both_standby = a.role is b.role is Role.STANDBY
        if (
            not both_standby
            and not _must_not_meet(event, a, b)
            and (rows or _may_meet(event, a, b))
        ):
            together[a.id, b.id] = set(_rounds(event, a, b, rows))
    return together


def _meetings(
    event: Event, together: dict[tuple[str, str], set[int]]
) -> Iterator[tuple[tuple[str, ...], set[int]]]:
    """Give pairs, and threes of which every two may meet, with the rounds of all."""
    yield from together.items()
    if event.settings.odd is Odd.TRIO:
        for (a, b), rounds in together.items():
            for who in sorted({who for pair in together for who in pair if who > b}):
                all_three = rounds & together.get((a, who), set()) & together.get((b, who), set())
                yield (a, b, who), all_three


def _place(people: tuple[str, ...], number: int, table: str) -> Place:
    a, b, *more = people
    return Place(a, b, number, table, *more)


def _fits(event: Event, table: Table, people: tuple[str, ...]) -> bool:
    seats = table.seats is None or table.seats >= len(people)
    return seats and all(_suits(table, event.by_id[who]) for who in people)


def keeps_promise(event: Event, pair: tuple[str, str], number: int) -> bool:
    """Tell whether a promise is held by a meeting of the pair in that round."""
    a, b = (event.by_id[who] for who in pair)
    rows = _promises(event, a, b)
    return bool(rows) and all(row.when is None or number in row.when for row in rows)


def in_order(event: Event) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Give the pairs whose meeting must be later, each with the pair that comes before."""
    rows = [row for row in event.pairs if row.rule in PROMISES]
    for row in rows:
        for other in rows:
            if other.no and other.no in row.after:
                yield row.key, other.key


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
