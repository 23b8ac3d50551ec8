"""Wishes and promises that no plan can hold, whatever else it does, by what stands in the way."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from matchround.event import PROMISES, Coded, Event, Participant, Role, RoundKind, Status
from matchround.explaining.answers import Wish
from matchround.explaining.remarks import Level, Remark
from matchround.explaining.wishes import Wishes
from matchround.matching.barriers import personal_barriers_of

POSSIBLE = frozenset({"no_room", "only_promised"})
"""Causes that are none before there is a plan; the second is a wish of the organiser."""

NO_ROUND = frozenset({"rounds_taken", "rounds_taken_both"})
"""Causes that mean, where there are no meetings yet, that there is no round for the two."""


def hindered(event: Event) -> tuple[Remark, ...]:
    """Tell of promises, then wishes, that cannot be held, those with the same cause together.

    Codes: `promises` (count, of): how many of them nothing stands in the way of; `promise` and
    `wish` (count, of), with the `wishes` that cannot be held and `why`; `promised_too_often` and
    `wanted_too_often` (name, count, most): somebody is promised to, or wished for by, more people
    than they can meet.
    """
    wishes = _Possible(event)
    promises = tuple(wishes.promises())
    return (
        *_possible(promises),
        *_together("promise", promises),
        *_too_often(event, "promised_too_often", _promised(event)),
        *_together("wish", tuple(wishes.own())),
        *_too_often(event, "wanted_too_often", _wanted(event)),
    )


class _Possible:
    """Judges wishes; only those that may be hindered are looked at closely, as that is slow."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._wishes = Wishes(event, ())
        self._personal = personal_barriers_of(event)
        numbers = [r.number for r in event.rounds if r.kind is RoundKind.PAIRS]
        self._open = frozenset(n for n in numbers if any(t.is_open(n) for t in event.tables))
        self._members: dict[str, list[Participant]] = {}
        for person in event.participants:
            self._members.setdefault(person.organisation, []).append(person)

    def promises(self) -> Iterator[Wish]:
        """Give every promise, those that can be held without a cause."""
        by_id = self._event.by_id
        for key, rows in self._wishes.causes.promised.items():
            allowed = self._wishes.rounds_of(key)
            if self._may_meet(by_id[key[0]], by_id[key[1]], allowed):
                yield Wish(rule=rows[0].rule.value, who=key[0], whom=key[1])
            else:
                yield _judged(self._wishes.promise(key))

    def own(self) -> Iterator[Wish]:
        """Give every wish, those that can be held without a cause."""
        for person in self._event.participants:
            if self._is_free(person):
                yield from self._unhindered(person)
            else:
                yield from map(_judged, self._wishes.of(person))

    def _is_free(self, person: Participant) -> bool:
        """Tell at a glance whether everything that somebody wishes for can be held."""
        by_id = self._event.by_id
        return all(self._may_meet(person, by_id[who], self._open) for who in person.wants) and all(
            any(self._may_meet(person, one, self._open) for one in self._members.get(name, ()))
            for name in person.wants_organisations
        )

    def _may_meet(self, one: Participant, other: Participant, rounds: frozenset[int]) -> bool:
        plain = not (one.table or other.table or one.needs or other.needs or one is other)
        return (
            plain
            and one.status is other.status is Status.COMING
            and Role.STANDBY not in {one.role, other.role}
            and 0 not in {one.max_meetings, other.max_meetings}
            and not self._personal(one.id, other.id)
            and any(one.is_available(n) and other.is_available(n) for n in rounds & self._open)
        )

    def _unhindered(self, person: Participant) -> Iterator[Wish]:
        promised = self._wishes.causes.promised
        for who in dict.fromkeys(person.wants):
            if tuple(sorted((person.id, who))) not in promised:
                yield Wish(rule="wish", who=person.id, whom=who)
        for name in dict.fromkeys(person.wants_organisations):
            yield Wish(rule="wish organisation", who=person.id, organisation=name)


def _possible(promises: Sequence[Wish]) -> Iterator[Remark]:
    if promises:
        count = sum(wish.why is None for wish in promises)
        data = {"count": count, "of": len(promises)}
        yield Remark(level=Level.FINE, code="promises", data=data)


def _judged(wish: Wish) -> Wish:
    """Take away a cause that is none before there is a plan."""
    if wish.why is None or wish.why.code in POSSIBLE:
        return wish.model_copy(update={"why": None})
    if wish.why.code in NO_ROUND:
        return wish.model_copy(update={"why": Coded(code="no_common_round")})
    return wish


def _together(code: str, wishes: Sequence[Wish]) -> Iterator[Remark]:
    causes: dict[str, list[tuple[Wish, Coded]]] = {}
    for wish in wishes:
        if wish.why is not None:
            causes.setdefault(wish.why.code, []).append((wish, wish.why))
    for same in sorted(causes.values(), key=len, reverse=True):
        yield Remark(
            level=Level.WARNING,
            code=code,
            data={"count": len(same), "of": len(wishes)},
            wishes=tuple(wish for wish, _ in same),
            why=same[0][1],
        )


def _too_often(event: Event, code: str, times: Counter[str]) -> Iterator[Remark]:
    for who, count in times.most_common():
        person = event.by_id[who]
        most = event.most_meetings(person)
        if count > most and person.status is Status.COMING and most:
            level = Level.WARNING if code == "promised_too_often" else Level.ADVICE
            data = {"name": person.name, "count": count, "most": most}
            yield Remark(level=level, code=code, data=data, people=(who,))


def _promised(event: Event) -> Counter[str]:
    pairs = {row.key for row in event.pairs if row.rule in PROMISES}
    return Counter(who for pair in sorted(pairs) for who in pair)


def _wanted(event: Event) -> Counter[str]:
    return Counter(_wished(event.participants))


def _wished(people: Iterable[Participant]) -> Iterator[str]:
    for person in people:
        if person.status is Status.COMING:
            yield from dict.fromkeys(person.wants)
