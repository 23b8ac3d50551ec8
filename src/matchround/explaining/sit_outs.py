"""Why somebody sits out a round: the nearest cause, as a code with data."""

from collections.abc import Callable, Iterator, Sequence

from matchround.event import Coded, Event, Meeting, Participant, SameOrganisation, SitOut
from matchround.explaining.leftover import Day, Leftover, day_of
from matchround.matching import barriers_of
from matchround.matching.barriers import suits
from matchround.rules import sit_outs as sit_outs_by_rule

Barriers = Callable[[str, str], tuple[str, ...]]


def sit_outs(event: Event, meetings: Sequence[Meeting]) -> tuple[SitOut, ...]:
    """List the sit-outs (as rules define them) with why, by round, then by person.

    Codes: `only_promised` (the plan is not filled up), `odd_number` (available),
    `nobody_free`, `no_table_open`, `tables_full` (tables), `one_sector` (sector, count),
    `one_organisation` (organisation, count), `all_met` (count), `no_partner_left` (count),
    `no_suitable_table`, and `left_open` where a meeting would have been possible. `count`
    includes the person.
    """
    day = day_of(event, meetings)
    # Tables come later, those of one round: looking at all of them for every pair is slow.
    barriers = barriers_of(event.model_copy(update={"tables": ()}))
    return tuple(
        SitOut(round=number, participant=who, why=_why(day, number, event.by_id[who], barriers))
        for number, who in sit_outs_by_rule(event, meetings)
    )


def _why(day: Day, number: int, person: Participant, barriers: Barriers) -> Coded:
    left = day.leftovers[number]
    if not day.event.settings.fill:
        return Coded(code="only_promised")
    if len(left.waiting) == 1:
        return _alone(left)
    if not left.open:
        return Coded(code="no_table_open")
    if not left.free:
        return Coded(code="tables_full", data={"tables": left.open})
    partners = _partners(day, left, person, barriers)
    first = next(partners, None)
    if first is None:
        return _nobody_fits(day, left, person)
    return _no_place(left, person, first, partners)


def _alone(left: Leftover) -> Coded:
    available = left.busy + 1
    if left.busy and available % 2:
        return Coded(code="odd_number", data={"available": available})
    return Coded(code="nobody_free")


def _partners(
    day: Day, left: Leftover, person: Participant, barriers: Barriers
) -> Iterator[Participant]:
    """Give who waits, may meet this person and does not meet them in another round."""
    met = day.met.get(person.id, frozenset())
    return (
        other
        for other in day.others(left, person)
        if other.id not in met and not set(barriers(person.id, other.id)) - {"no_suitable_table"}
    )


def _nobody_fits(day: Day, left: Leftover, person: Participant) -> Coded:
    """Say what the people who wait have in common that keeps them from this person."""
    count = len(left.waiting)
    never = day.event.settings.same_organisation is SameOrganisation.NEVER
    if next(day.others(left, person), None) is None:
        return Coded(code="one_sector", data={"sector": person.sector, "count": count})
    organisations = {other.organisation for other in left.waiting}
    if never and person.organisation and organisations == {person.organisation}:
        data: dict[str, str | int] = {"organisation": person.organisation, "count": count}
        return Coded(code="one_organisation", data=data)
    met = day.met.get(person.id, frozenset())
    if all(other.id in met for other in day.others(left, person)):
        return Coded(code="all_met", data={"count": count})
    return Coded(code="no_partner_left", data={"count": count})


def _no_place(
    left: Leftover, person: Participant, first: Participant, partners: Iterator[Participant]
) -> Coded:
    """Say why none of the free tables served this person and anybody of those who fit."""
    tables = [table for table in left.free if suits(table, person)]
    if any(suits(table, other) for other in (first, *partners) for table in tables):
        return Coded(code="left_open")
    return Coded(code="no_suitable_table")
