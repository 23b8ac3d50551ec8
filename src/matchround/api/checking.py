"""An event looked at before it is planned: what is in it, and what can come of it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matchround.event import (
    Event,
    Participant,
    Role,
    RoundKind,
    Status,
    TopicCount,
    topic_counts,
)

if TYPE_CHECKING:
    from matchround.explaining import Limit, Remark
    from matchround.solving.relief import Relief


@dataclass(frozen=True)
class Group:
    """A sector with its people by organisation, the largest first; "" is no organisation."""

    sector: str
    people: int
    organisations: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Check:
    """What an event holds and what can come of it.

    `places` is the most participant-rounds that can be spent in meetings, of the `wanted` ones,
    both None where that is not computed. `limits` and `relief` tell why there are no more and
    what would help.
    """

    event: Event
    sectors: tuple[Group, ...]
    topics: tuple[TopicCount, ...]
    remarks: tuple["Remark", ...]
    limits: tuple["Limit", ...]
    relief: tuple["Relief", ...]
    wanted: int | None
    places: int | None

    @property
    def sit_outs(self) -> int:
        """How many sit-outs no plan can avoid."""
        return (self.wanted or 0) - (self.places or 0)


def check(event: Event) -> Check:
    """Look at an event before it is planned; from counts alone where people are many."""
    from matchround import explaining  # noqa: PLC0415 -- heavy: it stands on numpy
    from matchround.solving.relief import relief  # noqa: PLC0415 -- heavy: likewise

    helps = relief(event)
    wanted, places = _capacity(event, helps)
    return Check(
        event=event,
        sectors=groups(event.players),
        topics=topic_counts(event),
        remarks=(
            *explaining.hall_and_clock(event, business()),
            *explaining.lonely(event),
            *explaining.hindered(event),
        ),
        limits=explaining.round_limits(event),
        relief=helps,
        wanted=wanted,
        places=places,
    )


def _capacity(event: Event, helps: Sequence["Relief"]) -> tuple[int | None, int | None]:
    """Bound the participant-rounds in meetings, as `relief` has it where it was computed."""
    from matchround.solving.rooms import met_at_most  # noqa: PLC0415 -- with the others above

    if not event.settings.fill or any(r.kind is RoundKind.GROUPS for r in event.rounds):
        return None, None
    people = {person.id: event.most_meetings(person) for person in event.players}
    wanted = sum(people.values())
    if helps:
        return wanted, wanted - helps[0].sit_outs
    return wanted, min(wanted, met_at_most(event, people))


def groups(people: Sequence[Participant]) -> tuple[Group, ...]:
    """Count people by sector and organisation, the largest first."""
    sectors: dict[str, Counter[str]] = {}
    for person in people:
        sectors.setdefault(person.sector, Counter())[person.organisation] += 1
    found = [
        Group(name, sum(sizes.values()), tuple(sorted(sizes.items(), key=_largest_first)))
        for name, sizes in sectors.items()
    ]
    return tuple(sorted(found, key=lambda group: (-group.people, group.sector)))


def _largest_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def business() -> Callable[[str], bool]:
    """Give a function that tells whether a sector is that of business."""
    from matchround.reading.vocabulary import values  # noqa: PLC0415 -- heavy: the words

    sectors = values("sector")
    return lambda sector: sectors.find(sector) == "business"


def attendance(event: Event) -> dict[str, int]:
    """Count who comes, who is absent and who is standby."""
    coming = [person for person in event.participants if person.status is Status.COMING]
    standby = sum(person.role is Role.STANDBY for person in coming)
    return {
        "coming": len(coming) - standby,
        "absent": len(event.participants) - len(coming),
        "standby": standby,
    }
