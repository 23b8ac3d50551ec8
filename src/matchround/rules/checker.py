"""The checker: every hard rule, one function each, over an event and its meetings alone."""

from collections.abc import Callable, Iterator, Sequence

from matchround.event import Event, Meeting
from matchround.rules import known, pair, person, promise, size, table
from matchround.rules.held import Held
from matchround.rules.violation import Violation

KNOWN: tuple[Callable[[Event, Sequence[Meeting]], Iterator[Violation]], ...] = (
    known.unknown_person,
    known.unknown_round,
    known.unknown_table,
)
RULES: tuple[Callable[[Held], Iterator[Violation]], ...] = (
    person.twice_in_round,
    person.absent,
    person.not_available,
    person.too_many_meetings,
    pair.pair_twice,
    pair.met_before,
    pair.same_organisation,
    pair.same_sector,
    pair.kept_apart,
    pair.no_shared_language,
    pair.two_standby,
    table.table_twice,
    table.table_closed,
    table.too_few_seats,
    table.need_unmet,
    table.not_own_table,
    size.too_many_people,
    size.standby_not_wanted,
    promise.outside_when,
    promise.too_early,
    promise.not_promised,
)


def violations(event: Event, meetings: Sequence[Meeting]) -> tuple[Violation, ...]:
    """List every hard rule that the meetings break, in the order of KNOWN and RULES.

    People, rounds and tables that the event does not know are named once and then left out.
    Knows no solver and shares no code with one. Never raises.
    """
    strangers = (found for rule in KNOWN for found in rule(event, meetings))
    held = Held.of_known(event, meetings)
    broken = (found for rule in RULES for found in rule(held))
    return (*strangers, *broken)
