"""Who may meet nobody, or fewer people than there are rounds for them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from matchround.event import CrossSector, Event, Odd, Participant, Role, SameOrganisation
from matchround.explaining.causes import BARRIERS
from matchround.explaining.remarks import Level, Remark
from matchround.matching import barriers_of
from matchround.matching.eligibility_blocks import EligibilityBlocks

MOST_PEOPLE = 2000
"""Up to so many people every two are looked at; above, their groups are counted."""

MOST_ASKED = 300
"""As many others are asked what keeps them from somebody; they are examples of all."""

ROWS = 64
"""Rows of the pairs that are looked at together."""


def lonely(event: Event) -> tuple[Remark, ...]:
    """Tell who may meet nobody, by what stands in the way, and who may meet too few.

    Codes: `nobody_to_meet` (count; why: the cause that keeps most others away), `few_to_meet`
    (count, names with "most of rounds" in `listed`), the fewest first. Where only promised
    meetings are held, nobody is expected to meet others.
    """
    if not event.settings.fill:
        return ()
    partners = _partners(event)
    wanted = [(person, event.most_meetings(person)) for person in event.players]
    short = [
        (person, count, most)
        for (person, most), count in zip(wanted, partners, strict=True)
        if count < most
    ]
    nobody = [person for person, count, _ in short if not count]
    few = [(person, count, most) for person, count, most in short if count]
    return (*_nobody(event, nobody), *_few(few))


def _nobody(event: Event, people: Sequence[Participant]) -> Iterator[Remark]:
    causes: dict[str, list[str]] = {}
    for person in people:
        causes.setdefault(_cause(event, person), []).append(person.id)
    for cause, ids in causes.items():
        yield Remark(
            level=Level.WARNING,
            code="nobody_to_meet",
            data={"count": len(ids), "cause": cause},
            people=tuple(ids),
        )


def _few(found: Sequence[tuple[Participant, int, int]]) -> Iterator[Remark]:
    if found:
        ordered = sorted(found, key=lambda one: (one[1] - one[2], one[1]))
        listed = tuple(f"{person.name} ({count}/{most})" for person, count, most in ordered)
        yield Remark(
            level=Level.WARNING,
            code="few_to_meet",
            data={"count": len(found), "listed": listed},
            people=tuple(person.id for person, _, _ in ordered),
        )


def _cause(event: Event, person: Participant) -> str:
    """Name what keeps most of the others from meeting somebody."""
    barriers = barriers_of(event)
    others = [other for other in event.players if other is not person][:MOST_ASKED]
    found = Counter(code for other in others for code in barriers(person.id, other.id))
    order = [barrier for barrier, _ in BARRIERS]
    most = max(order, key=lambda barrier: (found[barrier], -order.index(barrier)))
    return dict(BARRIERS)[most]


def _partners(event: Event) -> Sequence[int]:
    """Count for each player whom they may meet; above `MOST_PEOPLE` at most so many."""
    players = event.players
    if len(players) > MOST_PEOPLE:
        return partners_by_groups(event)
    wanted = event.settings.odd is Odd.STANDBY
    standby = [p for p in event.participants if wanted and p.role is Role.STANDBY]
    blocks = EligibilityBlocks(event, (*players, *standby))
    firsts = range(0, len(players), ROWS)
    strips = (blocks.block(first, min(first + ROWS, len(players))) for first in firsts)
    return [int(count) for strip in strips for count in strip.sum(axis=1)]


def partners_by_groups(event: Event) -> Sequence[int]:
    """Count for each player those who are neither of the same sector nor organisation."""
    settings = event.settings
    required = settings.cross_sector is CrossSector.REQUIRED
    never = settings.same_organisation is SameOrganisation.NEVER
    keys = [(p.sector if required else "", p.organisation if never else "") for p in event.players]
    sectors, organisations = Counter(s for s, _ in keys), Counter(o for _, o in keys)
    others = {
        (sector, organisation): len(keys)
        - (sectors[sector] if sector else 0)
        - (organisations[organisation] if organisation else 0)
        + (same if sector and organisation else 0)
        - (0 if sector or organisation else 1)
        for (sector, organisation), same in Counter(keys).items()
    }
    return [others[key] for key in keys]
