"""Who could meet whom at a small event, as one table of everybody against everybody."""

from collections.abc import Sequence

import numpy as np

from matchround.event import CrossSector, Event, Participant, Round
from matchround.matching.eligibility_blocks import EligibilityBlocks
from matchround.solving.rooms import TRIO, Wanted

MOST_LOOKED_AT = 300
"""Up to so many people every three are looked at."""


class Partners:
    """The eligible pairs of an event's players; `eligible` is a square table of people."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self.eligible = EligibilityBlocks(event, event.players).block(0, len(event.players))
        counts = self.eligible.sum(axis=1).tolist()
        self._of: list[tuple[Participant, int]] = list(zip(event.players, counts, strict=True))

    def met_at_most(self, wanted: Wanted) -> int:
        """Bound the participant-rounds in meetings: nobody meets more people than they may."""
        return sum(min(wanted.get(person.id, 0), count) for person, count in self._of)

    def rounds_of_use(self) -> int:
        """Count the rounds, from the first, for which everybody has partners enough."""
        for place, round_ in enumerate(self._event.rounds):
            first = self._event.rounds[: place + 1]
            if any(wanted_in(first, person) > count for person, count in self._of):
                return round_.number - 1
        return len(self._event.rounds)


def has_trios(event: Event) -> bool:
    """Tell whether there may be three people of whom each may meet the other two.

    Of many people only the sectors are looked at.
    """
    if len(event.players) <= MOST_LOOKED_AT:
        mutual = Partners(event).eligible.astype(np.float32)
        return bool(((mutual @ mutual) * mutual).any())
    required = event.settings.cross_sector is CrossSector.REQUIRED
    return not required or len({person.sector for person in event.players}) >= TRIO


def wanted_in(rounds: Sequence[Round], person: Participant) -> int:
    """Count the meetings that somebody should have in these rounds."""
    there = sum(person.is_available(r.number) for r in rounds)
    return there if person.max_meetings is None else min(there, person.max_meetings)
