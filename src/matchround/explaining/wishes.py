"""Every wish and promise with what came of it: held in which round, or what stood in the way."""

from collections.abc import Iterator, Mapping, Sequence

from matchround.event import Coded, Event, Meeting, Participant, Status
from matchround.explaining.answers import Wish
from matchround.explaining.causes import Causes, pair_key
from matchround.explaining.unplaced import WISH

WISH_ORGANISATION = "wish organisation"
"""The rule of a wish for somebody of an organisation."""

NEARNESS = (
    "absent", "standby", "kept_apart", "no_shared_language", "same_organisation", "same_sector",
    "met_before", "no_common_round", "hosts_of_different_tables", "no_table", "only_promised",
    "max_meetings", "rounds_taken", "rounds_taken_both", "tables_taken", "no_room",
)  # fmt: skip
"""Causes from the farthest away from a meeting to the nearest."""


class Wishes:
    """The wishes and promises of one plan."""

    def __init__(self, event: Event, meetings: Sequence[Meeting]) -> None:
        self.causes = Causes(event, meetings)
        self._event = event
        self._rounds = frozenset(r.number for r in event.rounds)
        self._members: dict[str, list[Participant]] = {}
        for person in event.participants:
            if person.status is Status.COMING and person.organisation:
                self._members.setdefault(person.organisation, []).append(person)

    def all(self) -> Iterator[Wish]:
        """Give the promises in the sheet's order, then everybody's wishes."""
        yield from self.promises()
        for person in self._event.participants:
            yield from self.of(person)

    def promises(self) -> Iterator[Wish]:
        """Give every must-meet and agreed pair once."""
        yield from map(self.promise, self.causes.promised)

    def promise(self, key: tuple[str, str]) -> Wish:
        """Give the promise of a pair (sorted ids)."""
        rule = self.causes.promised[key][0].rule.value
        return self._between(rule, key, self.rounds_of(key))

    def rounds_of(self, key: tuple[str, str]) -> frozenset[int]:
        """Give the rounds in which a promised pair may meet by its own rows."""
        rows = self.causes.promised[key]
        whens = [frozenset(row.when) for row in rows if row.when is not None]
        return self._rounds.intersection(*whens)

    def of(self, person: Participant) -> Iterator[Wish]:
        """Give the wishes of somebody who is coming; what is promised is no wish."""
        if person.status is not Status.COMING:
            return
        for wanted in dict.fromkeys(person.wants):
            key = pair_key(person.id, wanted)
            if wanted != person.id and key not in self.causes.promised:
                yield self._between(WISH, (person.id, wanted), self._rounds)
        for organisation in dict.fromkeys(person.wants_organisations):
            yield self._somebody_of(person, organisation)

    def _between(self, rule: str, pair: tuple[str, str], allowed: frozenset[int]) -> Wish:
        who, whom = pair
        held = self.causes.rounds_met(pair_key(who, whom)) & allowed
        people = self._event.by_id
        why = None if held else self.causes.of(people[who], people[whom], allowed)
        return Wish(rule=rule, who=who, whom=whom, rounds=tuple(sorted(held)), why=why)

    def _somebody_of(self, person: Participant, organisation: str) -> Wish:
        others = [p for p in self._members.get(organisation, ()) if p.id != person.id]
        met = [(n, p.id) for p in others for n in self.causes.rounds_met(pair_key(person.id, p.id))]
        nearest, why = "", Coded(code="nobody_of", data={"organisation": organisation})
        if others and not met:
            nearest, why = self._nearest(person, others)
        return Wish(
            rule=WISH_ORGANISATION,
            who=person.id,
            whom=min(met)[1] if met else nearest,
            organisation=organisation,
            rounds=tuple(sorted(number for number, _ in met)),
            why=None if met else why,
        )

    def _nearest(self, person: Participant, others: Sequence[Participant]) -> tuple[str, Coded]:
        """Of several people, take the one whose meeting was nearest to being possible."""
        causes: Mapping[str, Coded] = {
            other.id: self.causes.of(person, other, self._rounds) for other in others
        }
        nearest = max(causes, key=lambda who: NEARNESS.index(causes[who].code))
        return nearest, causes[nearest]
