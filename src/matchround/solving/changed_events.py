"""Events with one thing changed that an organiser could change."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from matchround.event import (
    CrossSector,
    Event,
    Odd,
    PairRule,
    Participant,
    Role,
    RoundKind,
    SameOrganisation,
    Settings,
    Status,
    Table,
)
from matchround.solving.partners import has_trios


class Change(NamedTuple):
    """A changed event, with the code and data of the change."""

    code: str
    data: dict[str, str | int]
    event: Event


def changes(event: Event) -> Iterator[Change]:
    """Give every change that is not made already.

    Codes: `one_more_round`, `one_more_table`, `more_tables` (count: as many as could be used),
    `same_sector` (allowed where it spares a sit-out), `same_organisation`, `met_before`
    (allowed to meet again), `trio` (three meet where somebody is left over), `standby` (those
    who are there step in), `one_more_person` (sector: the smallest one, or "").
    """
    yield Change("one_more_round", {}, one_more_round(event))
    yield Change("one_more_table", {}, more_tables(event, 1))
    if (lacking := tables_lacking(event)) > 1:
        yield Change("more_tables", {"count": lacking}, more_tables(event, lacking))
    yield from _allowances(event)
    yield from _steps(event)
    sector = smallest_sector(event)
    yield Change("one_more_person", {"sector": sector}, one_more_person(event, sector))


def _allowances(event: Event) -> Iterator[Change]:
    settings = event.settings
    if settings.cross_sector is CrossSector.REQUIRED:
        yield Change("same_sector", {}, _with(event, cross_sector=CrossSector.PREFERRED))
    if settings.same_organisation is SameOrganisation.NEVER:
        allowed = _with(event, same_organisation=SameOrganisation.ALLOWED)
        yield Change("same_organisation", {}, allowed)
    if has_history(event):
        yield Change("met_before", {}, without_history(event))


def _steps(event: Event) -> Iterator[Change]:
    """Give what else can be done where somebody is left over."""
    if event.settings.odd is not Odd.SIT_OUT:
        return
    if has_trios(event):
        yield Change("trio", {}, _with(event, odd=Odd.TRIO))
    people = event.participants
    if any(p.role is Role.STANDBY and p.status is Status.COMING for p in people):
        yield Change("standby", {}, _with(event, odd=Odd.STANDBY))


def _changed(event: Event, **parts: object) -> Event:
    """Make the event anew: a copy would keep what is cached about its people."""
    same = {name: getattr(event, name) for name in Event.model_fields}
    return Event.model_validate({**same, **parts})


def _with(event: Event, **settings: object) -> Event:
    return _changed(event, settings=Settings.model_validate({**dict(event.settings), **settings}))


def one_more_round(event: Event) -> Event:
    """Add a round for those who are there in the last one, and open its tables.

    >>> from matchround.event import Round
    >>> event = Event(participants=(), rounds=(Round(number=1),), tables=(Table(name="1"),))
    >>> [added.number for added in one_more_round(event).rounds]
    [1, 2]
    """
    last = event.rounds[-1].number

    def longer(rounds: tuple[int, ...] | None) -> tuple[int, ...] | None:
        return (*rounds, last + 1) if rounds and last in rounds else rounds

    added = event.rounds[-1].model_copy(update={"number": last + 1, "start": None, "end": None})
    return _changed(
        event,
        rounds=(*event.rounds, added),
        participants=tuple(
            person.model_copy(update={"available": longer(person.available)})
            for person in event.participants
        ),
        tables=tuple(
            table.model_copy(update={"open_in": longer(table.open_in)}) for table in event.tables
        ),
    )


def more_tables(event: Event, count: int) -> Event:
    """Add plain tables that are open all day."""
    used = {table.name for table in event.tables}
    numbers = (str(n) for n in range(1, len(used) + count + 1))
    free = [name for name in numbers if name not in used]
    return _changed(event, tables=(*event.tables, *(Table(name=name) for name in free[:count])))


def tables_lacking(event: Event) -> int:
    """How many tables are missing, at most, for everybody to meet in twos in every round."""
    lacking = (
        sum(person.is_available(r.number) for person in event.players) // 2
        - sum(table.is_open(r.number) for table in event.tables)
        for r in event.rounds
        if r.kind is RoundKind.PAIRS
    )
    return max(0, *lacking, 0)


def has_history(event: Event) -> bool:
    """Tell whether anybody has met before."""
    rows = any(row.rule is PairRule.MET_BEFORE for row in event.pairs)
    return rows or any(person.met_at for person in event.players)


def without_history(event: Event) -> Event:
    """Forget who has met before."""
    people = tuple(
        person.model_copy(update={"met_at": ()}) if person.met_at else person
        for person in event.participants
    )
    rows = tuple(row for row in event.pairs if row.rule is not PairRule.MET_BEFORE)
    return _changed(event, participants=people, pairs=rows)


def smallest_sector(event: Event) -> str:
    """Name the sector with the fewest players; "" where there is none."""
    sizes = Counter(person.sector for person in event.players if person.sector)
    return min(sizes, key=lambda name: (sizes[name], name), default="")


def one_more_person(event: Event, sector: str) -> Event:
    """Add somebody of a sector who is there all day and belongs to no organisation."""
    newcomer = Participant(id=_unused(event), name="+", sector=sector)
    return _changed(event, participants=(*event.participants, newcomer))


def _unused(event: Event) -> str:
    """Give an id that nobody has."""
    return "+" * (1 + max((len(person.id) for person in event.participants), default=0))
