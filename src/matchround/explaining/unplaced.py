"""Why a promised or wished meeting is not held: the nearest cause, as a code with data."""

from collections.abc import Iterator, Sequence

from matchround.event import Event, Meeting, Status, Unplaced
from matchround.explaining.causes import Causes, pair_key

WISH = "wish"
"""The rule of a meeting that somebody wanted, beside those of the Pairs sheet."""


def unplaced(event: Event, meetings: Sequence[Meeting]) -> tuple[Unplaced, ...]:
    """List the promises that are not held, in the sheet's order, then the wishes.

    A promise's `rule` is that of its row, its `participants` are sorted. A wish's rule is
    `wish`, its participants are who wants and whom; a mutual wish, or one that is promised as
    well, is listed once. Wishes of people who are not coming are left out.

    Codes: `absent` (name), `standby` (name), `kept_apart`, `no_shared_language`,
    `same_organisation` (organisation), `same_sector` (sector), `met_before`,
    `no_common_round`, `hosts_of_different_tables`, `no_table`, `only_promised`,
    `max_meetings` (name), `rounds_taken` (name: who meets somebody else in every common round),
    `rounds_taken_both` (in each, one or both do), `tables_taken`, `no_room`.
    """
    causes = Causes(event, meetings)
    return (*_promises(event, causes), *_wishes(event, causes))


def _promises(event: Event, causes: Causes) -> Iterator[Unplaced]:
    for key, rows in causes.promised.items():
        whens = [frozenset(row.when) for row in rows if row.when is not None]
        rounds = frozenset(r.number for r in event.rounds).intersection(*whens)
        if not causes.rounds_met(key) & rounds:
            why = causes.of(event.by_id[key[0]], event.by_id[key[1]], rounds)
            yield Unplaced(participants=key, rule=rows[0].rule.value, why=why)


def _wishes(event: Event, causes: Causes) -> Iterator[Unplaced]:
    rounds = frozenset(r.number for r in event.rounds)
    listed = set(causes.promised)
    for person in event.participants:
        for wanted in person.wants if person.status is Status.COMING else ():
            key = pair_key(person.id, wanted)
            if key in listed or wanted == person.id or causes.rounds_met(key):
                continue
            listed.add(key)
            why = causes.of(person, event.by_id[wanted], rounds)
            yield Unplaced(participants=(person.id, wanted), rule=WISH, why=why)
