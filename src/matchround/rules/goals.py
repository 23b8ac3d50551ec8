"""The goals' values, recomputed from the event and the meetings alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from matchround.event import CrossSector, Event, Meeting, Participant
from matchround.rules.held import Held


def goal_names(event: Event, *, changes: bool = False) -> tuple[str, ...]:
    """Name the goals of this event in their order; a later one never costs an earlier one.

    `changes` is one of a re-plan that keeps something.
    """
    crossing = event.settings.cross_sector is CrossSector.PREFERRED
    return (
        "promises",
        "meetings",
        *(("changes",) if changes else ()),
        "fairness",
        *(("crossing",) if crossing else ()),
        *(("breadth",) if event.settings.breadth else ()),
        "worth",
        "moves",
    )


def goal_values(event: Event, meetings: Sequence[Meeting]) -> dict[str, int]:
    """Compute each goal's value, by name, in order.

    `promises` counts pairs, `meetings` participant-rounds, `fairness` squared sit-outs,
    `crossing` meetings, `breadth` other sectors and organisations met, `worth` is the sum of
    the worth that the meetings state, `moves` counts changes of table.
    """
    held = Held.of_known(event, meetings)
    return {name: _VALUES[name](held) for name in goal_names(event)}


def _promises(held: Held) -> int:
    return sum(held.keeps_promise(pair) for pair in held.promises)


def _meetings(held: Held) -> int:
    return sum(len(held.meetings_of.get(person.id, ())) for person in held.event.players)


def sit_outs_of(held: Held, person: Participant) -> int:
    """Count a player's sit-outs: the most meetings they may have, less theirs; never negative."""
    had = len(held.meetings_of.get(person.id, ()))
    return max(0, held.event.most_meetings(person) - had)


def _fairness(held: Held) -> int:
    return sum(sit_outs_of(held, person) ** 2 for person in held.event.players)


def _crossing(held: Held) -> int:
    """Count the meetings of pair rounds in which two people share a sector."""
    return len(
        {
            (met.meeting.round, met.meeting.table, met.meeting.participants)
            for met in held.mets_in_pairs
            if met.a.sector and met.a.sector == met.b.sector
        }
    )


def _breadth(held: Held) -> int:
    partners: dict[str, list[Participant]] = defaultdict(list)
    for met in held.mets:
        partners[met.a.id].append(met.b)
        partners[met.b.id].append(met.a)
    return sum(_breadth_of(person, partners[person.id]) for person in held.event.players)


def _breadth_of(person: Participant, partners: Iterable[Participant]) -> int:
    """Count the different other sectors and other organisations met; empty ones are none."""
    people = tuple(partners)
    sectors = {other.sector for other in people} - {"", person.sector}
    organisations = {other.organisation for other in people} - {"", person.organisation}
    return len(sectors) + len(organisations)


def _worth(held: Held) -> int:
    return sum(meeting.worth for meeting in held.meetings)


def _moves(held: Held) -> int:
    """Count who meets in two consecutive rounds at different tables, whatever their role.

    Rounds are consecutive where no other is held between them.
    """
    position = held.event.position
    return sum(
        _moved({position[meeting.round]: meeting.table for meeting in meetings})
        for meetings in held.meetings_of.values()
    )


def _moved(tables: Mapping[int, str]) -> int:
    return sum(tables.get(number + 1, table) != table for number, table in tables.items())


_VALUES: Mapping[str, Callable[[Held], int]] = {
    "promises": _promises,
    "meetings": _meetings,
    "fairness": _fairness,
    "crossing": _crossing,
    "breadth": _breadth,
    "worth": _worth,
    "moves": _moves,
}
