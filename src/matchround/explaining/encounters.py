"""What speaks for each meeting of one person: points of the worth, promises, breadth."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from matchround.event import Coded, Event, Meeting, Participant
from matchround.explaining.answers import Encounter, Partner
from matchround.explaining.causes import Causes, pair_key
from matchround.explaining.points import parts_of

RULES: Mapping[str, str] = {"must meet": "must_meet", "agreed": "agreed"}
"""The rules of the Pairs sheet as reasons."""


def encounters(
    event: Event, person: Participant, meetings: Sequence[Meeting], causes: Causes
) -> tuple[Encounter, ...]:
    """Explain the meetings of one person, by round; `meetings` are theirs."""
    others = [partners_of(event, person, meeting) for meeting in meetings]
    reasons = _Reasons(event, person, [other for people in others for other in people], causes)
    met = (
        Encounter(round=m.round, table=m.table, partners=tuple(map(reasons.partner, people)))
        for m, people in zip(meetings, others, strict=True)
    )
    return tuple(sorted(met, key=lambda encounter: encounter.round))


def partners_of(event: Event, person: Participant, meeting: Meeting) -> tuple[Participant, ...]:
    """Give whom somebody meets in a meeting."""
    return tuple(event.by_id[who] for who in meeting.participants if who != person.id)


class _Reasons:
    """What speaks for each of the people whom somebody meets."""

    def __init__(
        self,
        event: Event,
        person: Participant,
        partners: Sequence[Participant],
        causes: Causes,
    ) -> None:
        self._person = person
        self._parts = parts_of(event)
        self._promised = causes.promised
        self._wide = event.settings.breadth
        self._sectors = Counter(other.sector for other in partners)

    def partner(self, other: Participant) -> Partner:
        """Explain one of them."""
        worth, parts = self._parts(self._person.id, other.id)
        why = (*self._promises(other), *self._only(other))
        return Partner(participant=other.id, worth=worth, parts=parts, why=why)

    def _promises(self, other: Participant) -> Iterator[Coded]:
        rows = self._promised.get(pair_key(self._person.id, other.id), ())
        for code in dict.fromkeys(RULES[row.rule.value] for row in rows):
            yield Coded(code=code)

    def _only(self, other: Participant) -> Iterator[Coded]:
        """Tell whose sector the person would not meet without them, where that is a goal."""
        new = other.sector not in ("", self._person.sector)
        if self._wide and new and self._sectors[other.sector] == 1:
            yield Coded(code="only_of_sector", data={"sector": other.sector})
