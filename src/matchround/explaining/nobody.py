"""Why an event leaves no plan: nobody may meet anybody, and what stands in the way most."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, islice

from matchround.event import PROMISES, Coded, Event, Odd, Participant, Role, RoundKind
from matchround.explaining.causes import BARRIERS
from matchround.matching import barriers_of
from matchround.matching.eligibility_blocks import EligibilityBlocks

ROWS = 64
"""Rows of the pairs that are looked at together."""

MOST_PAIRS = 20_000
"""As many pairs are asked what keeps them apart; they are told as examples of all."""


def why_nobody_meets(event: Event) -> Coded | None:
    """Tell what keeps everybody from meeting; None where some pair may meet.

    Codes: `nothing_promised` where only promised meetings are held and there is none; else the
    code of `BARRIERS` that keeps most pairs apart alone, or else most of all (people; the
    `sector` or `organisation` where all are of the same).
    """
    if not event.settings.fill and not any(row.rule in PROMISES for row in event.pairs):
        return Coded(code="nothing_promised")
    if any(r.kind is RoundKind.GROUPS for r in event.rounds) or _any_pair(event):
        return None
    code = _barrier(event)
    data: dict[str, str | int] = {"people": len(event.players)}
    for group in ("sector", "organisation"):
        names = {str(getattr(person, group)) for person in event.players}
        if code == f"same_{group}" and len(names) == 1:
            return Coded(code=f"one_{group}", data={**data, group: names.pop()})
    return Coded(code=code, data=data)


def _any_pair(event: Event) -> bool:
    """Look at some people from all over the list first: nearly always two of them may meet."""
    players = event.players
    some = players[:: 1 + len(players) // ROWS]
    return _any_among(event, some, ()) or _any_among(event, players, _standby(event))


def _any_among(event: Event, players: Sequence[Participant], others: Sequence[Participant]) -> bool:
    """Tell whether one of the players may meet another, or one of the others."""
    blocks = EligibilityBlocks(event, (*players, *others))
    firsts = range(0, len(players), ROWS)
    return any(blocks.block(first, min(first + ROWS, len(players))).any() for first in firsts)


def _standby(event: Event) -> list[Participant]:
    """Whom a player may meet beside the other players."""
    wanted = event.settings.odd is Odd.STANDBY
    return [p for p in event.participants if wanted and p.role is Role.STANDBY]


def _barrier(event: Event) -> str:
    barriers = barriers_of(event)
    pairs = islice(combinations([person.id for person in event.players], 2), MOST_PAIRS)
    found = [barriers(a, b) for a, b in pairs]
    alone = Counter(codes[0] for codes in found if len(codes) == 1)
    every = Counter(code for codes in found for code in codes)
    order = {barrier: (code, -place) for place, (barrier, code) in enumerate(BARRIERS)}
    most = max(order, key=lambda barrier: (alone[barrier], every[barrier], order[barrier][1]))
    return order[most][0]
