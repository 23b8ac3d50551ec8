"""Why two people may not meet, by the plain definition, as codes."""

from collections.abc import Callable, Iterator

from matchround.event import (
    PROMISES,
    CrossSector,
    Event,
    PairRule,
    Participant,
    RoundKind,
    SameOrganisation,
    Table,
)

Barriers = tuple[str, ...]

SOFT = frozenset({"same_organisation", "same_sector", "met_before"})
"""What a promise (must meet, agreed) overrides."""


def barriers_of(event: Event) -> Callable[[str, str], Barriers]:
    """Prepare a function of two ids that tells what keeps them from meeting, if anything.

    Codes: `same_organisation`, `same_sector`, `met_before` (not given where the pair is
    promised), `kept_apart`, `no_shared_language`, `no_common_round`, `no_suitable_table`. No
    code: the pair is eligible. The returned function raises KeyError for an unknown id.
    """
    personal = personal_barriers_of(event)

    def barriers(one: str, other: str) -> Barriers:
        a, b = event.by_id[one], event.by_id[other]
        return (*personal(one, other), *_of_time_and_place(event, a, b))

    return barriers


def personal_barriers_of(event: Event) -> Callable[[str, str], Barriers]:
    """Prepare a function of two ids that tells what keeps them apart in any round, at any table."""
    ruled: dict[tuple[str, str], set[PairRule]] = {}
    for pair in event.pairs:
        ruled.setdefault(pair.key, set()).add(pair.rule)

    def barriers(one: str, other: str) -> Barriers:
        rules = ruled.get((one, other) if one < other else (other, one), set())
        found = _of_kind(event, event.by_id[one], event.by_id[other], rules)
        return tuple(code for code in found if code not in SOFT or not rules & PROMISES)

    return barriers


def _of_kind(event: Event, a: Participant, b: Participant, rules: set[PairRule]) -> Iterator[str]:
    settings = event.settings
    never = settings.same_organisation is SameOrganisation.NEVER
    if never and a.organisation and a.organisation == b.organisation:
        yield "same_organisation"
    if settings.cross_sector is CrossSector.REQUIRED and a.sector and a.sector == b.sector:
        yield "same_sector"
    if PairRule.MET_BEFORE in rules or set(a.met_at) & set(b.met_at):
        yield "met_before"
    if PairRule.KEEP_APART in rules or _avoids(a, b) or _avoids(b, a):
        yield "kept_apart"
    if a.languages and b.languages and not set(a.languages) & set(b.languages):
        yield "no_shared_language"


def _avoids(who: Participant, whom: Participant) -> bool:
    return whom.id in who.avoid or (
        bool(whom.organisation) and whom.organisation in who.avoid_organisations
    )


def _of_time_and_place(event: Event, a: Participant, b: Participant) -> Iterator[str]:
    together = [
        r.number
        for r in event.rounds
        if r.kind is RoundKind.PAIRS and a.is_available(r.number) and b.is_available(r.number)
    ]
    if not together:
        yield "no_common_round"
        return
    suitable = [table for table in event.tables if suits(table, a) and suits(table, b)]
    if not any(table.is_open(number) for table in suitable for number in together):
        yield "no_suitable_table"


def suits(table: Table, person: Participant) -> bool:
    """Tell whether this person may sit here: their own table if they keep one, needs met."""
    return person.table in ("", table.name) and set(person.needs) <= set(table.features)
