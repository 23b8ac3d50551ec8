"""Who may meet whom, for a block of people against all: `barriers`, vectorised."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from matchround.event import (
    PROMISES,
    CrossSector,
    Event,
    PairRule,
    Participant,
    SameOrganisation,
)
from matchround.matching.marks import mirrored
from matchround.matching.overlap import Overlap
from matchround.matching.people import Positions, codes
from matchround.matching.presence import Presence

Bools = NDArray[np.bool_]


class EligibilityBlocks:
    """Eligible pairs, block by block of rows; nobody is eligible with themselves."""

    def __init__(self, event: Event, people: Sequence[Participant]) -> None:
        self._people = people
        self._presence = Presence(event, people)
        positions = Positions(people)
        self._promised = mirrored(_ruled(event, positions, PROMISES))
        self._met = mirrored(_ruled(event, positions, {PairRule.MET_BEFORE}))
        kept_apart = [*_ruled(event, positions, {PairRule.KEEP_APART}), *_avoided(people)]
        self._kept_apart = mirrored(kept_apart)
        self._gatherings = _shared([person.met_at for person in people])
        self._languages = _shared([person.languages for person in people])
        self._speaks = np.array([bool(person.languages) for person in people], np.bool_)
        self._groups = [codes(values) for values in _closed_groups(event, people)]

    def block(self, start: int, stop: int) -> Bools:
        """Whether people start..stop-1 (rows) may meet each of everybody (columns)."""
        eligible = self._allowed(start, stop)
        eligible |= self._promised.block(start, stop, len(self._people)) > 0
        eligible &= self._presence.block(start, stop)
        eligible &= self._kept_apart.block(start, stop, len(self._people)) == 0
        if self._speaks.any():
            both_say = self._speaks[start:stop, None] & self._speaks
            eligible &= ~both_say | (self._languages.block(start, stop) > 0)
        eligible[np.arange(stop - start), np.arange(start, stop)] = False
        return eligible

    def _allowed(self, start: int, stop: int) -> Bools:
        """Everything that a promise overrides: organisation, sector, history."""
        allowed: Bools = self._met.block(start, stop, len(self._people)) == 0
        for group in self._groups:
            allowed &= group[start:stop, None] != group
        if not self._gatherings.empty:
            allowed &= self._gatherings.block(start, stop) == 0
        return allowed


def _closed_groups(event: Event, people: Sequence[Participant]) -> Iterator[list[str]]:
    if event.settings.same_organisation is SameOrganisation.NEVER:
        yield [person.organisation for person in people]
    if event.settings.cross_sector is CrossSector.REQUIRED:
        yield [person.sector for person in people]


def _ruled(
    event: Event, positions: Positions, rules: Collection[PairRule]
) -> Iterator[tuple[int, int]]:
    for pair in event.pairs:
        places = positions.ids(pair.key)
        if pair.rule in rules and len(places) == 2:  # noqa: PLR2004 -- a pair is two people
            yield places[0], places[1]


def _avoided(people: Sequence[Participant]) -> Iterator[tuple[int, int]]:
    positions = Positions(people)
    for who, person in enumerate(people):
        for whom in positions.ids(person.avoid):
            yield who, whom
        for whom in positions.organisations(person.avoid_organisations):
            yield who, whom


def _shared(values: Sequence[Sequence[str]]) -> Overlap:
    different = [frozenset(held) for held in values]
    return Overlap(different, different)
