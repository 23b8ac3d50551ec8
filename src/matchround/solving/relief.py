"""What would help: how many sit-outs a change of the event would spare at most.

Each change is judged by bounds, which take milliseconds, not by planning again: what it spares
is a limit ("up to"), not a promise.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from matchround.event import Event, Odd, RoundKind
from matchround.matching import eligible_pairs
from matchround.solving.changed_events import changes
from matchround.solving.partners import Partners, wanted_in
from matchround.solving.rooms import Reach, Wanted, met_at_most, rooms_of

MOST_PEOPLE = 1000
"""Above so many people nothing is computed."""

MOST_BY_FLOW = 200
"""Up to so many people every change is judged by flow; above, by counting alone."""


@dataclass(frozen=True)
class Relief:
    """A change that helps.

    It would spare up to `spared` of the `sit_outs`, and raise the most that all meetings can be
    worth (`worth`) by up to `gained`; these two are 0 where they were not computed.
    """

    code: str
    sit_outs: int
    spared: int
    worth: int = 0
    gained: int = 0
    data: Mapping[str, str | int] = field(default_factory=dict)


def relief(event: Event, sit_outs: int | None = None) -> tuple[Relief, ...]:
    """List the changes that would spare somebody a sit-out, the one that spares most first.

    `sit_outs` are those of a plan; without one, those that no plan can avoid. Beside the codes
    of `changes` there is `fewer_rounds` (rounds, now: how many there are), after which some have
    nobody new to meet.
    """
    groups = any(r.kind is RoundKind.GROUPS for r in event.rounds)
    if groups or not event.settings.fill or len(event.players) > MOST_PEOPLE:
        return ()
    wanted = {person.id: event.most_meetings(person) for person in event.players}
    if sit_outs is None and not _must_sit_out(event, wanted):
        return ()
    helping = (one for one in _reliefs(event, wanted, sit_outs) if one.spared > 0)
    return tuple(sorted(helping, key=lambda one: (-one.spared, -one.gained, one.code)))


def _must_sit_out(event: Event, wanted: Wanted) -> bool:
    """Tell by counting alone whether somebody has to sit out in any plan."""
    return _counted(event, wanted) < sum(wanted.values())


def _reliefs(event: Event, wanted: Wanted, sit_outs: int | None) -> Iterator[Relief]:
    base, everything = _reach(event, wanted), sum(wanted.values())
    held = base.places if sit_outs is None else everything - sit_outs
    missing = everything - held
    for change in changes(event):
        if met_at_most(change.event, wanted) > held:
            reach = _reach(change.event, wanted)
            spared = min(reach.places, everything) - held
            gained = max(0, reach.worth - base.worth)
            yield Relief(change.code, missing, spared, base.worth, gained, change.data)
    if _few(event):
        yield from _fewer_rounds(event, missing)


def _few(event: Event) -> bool:
    return len(event.players) <= MOST_BY_FLOW


def _fewer_rounds(event: Event, missing: int) -> Iterator[Relief]:
    """Give the number of rounds after which some have nobody new to meet."""
    use, odd = Partners(event).rounds_of_use(), event.settings.odd
    if 0 < use < len(event.rounds):
        wanted = sum(wanted_in(event.rounds[:use], person) for person in event.players)
        held = sum(room.met(odd) for room in rooms_of(event, event.players)[:use])
        data = {"rounds": use, "now": len(event.rounds)}
        yield Relief("fewer_rounds", missing, missing - max(0, wanted - held), data=data)


def _reach(event: Event, wanted: Wanted) -> Reach:
    """Bound the meetings of those who are wanted, and the worth (0 where it is not computed)."""
    if not _few(event) or event.settings.odd is not Odd.SIT_OUT:
        return Reach(_counted(event, wanted))
    from matchround.solving.reach import reach_of  # noqa: PLC0415 -- heavy: OR-Tools

    return reach_of(event, eligible_pairs(event), wanted)


def _counted(event: Event, wanted: Wanted) -> int:
    """Bound the meetings by rooms and, where people are few and meet each other, by partners."""
    met = met_at_most(event, wanted)
    if not _few(event) or event.settings.odd is Odd.STANDBY:
        return met
    return min(met, Partners(event).met_at_most(wanted))
