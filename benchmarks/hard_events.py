"""Events in which the people's presences overlap in few rounds, or few may meet at all."""

from collections import Counter
from collections.abc import Callable, Mapping
from random import Random

from generated_events import realistic_event
from matchround.event import Event, Participant

ROUNDS = 10
LEAVES_AFTER = 4
STAY = 4
"""Rounds for which people stay who arrive one after the other."""

LANGUAGES = 12


def sector_leaves(people: int, seed: int) -> Event:
    """All of the largest sector leave after round 4."""
    event = realistic_event(people, ROUNDS, seed, partial=0.0)
    (largest, _), *_ = Counter(person.sector for person in event.participants).most_common()
    morning = {"available": _from_to(1, LEAVES_AFTER)}
    return _changed(event, seed, lambda person, _: morning if person.sector == largest else {})


def staggered(people: int, seed: int) -> Event:
    """Everybody stays for 4 rounds, from a round of their own on: few see each other at all."""
    event = realistic_event(people, ROUNDS, seed, partial=0.0)
    return _changed(event, seed, _passing)


def shifts(people: int, seed: int) -> Event:
    """Half are there in rounds 1 to 5, half in rounds 5 to 10: all together in one round only."""
    event = realistic_event(people, ROUNDS, seed, partial=0.0)
    return _changed(event, seed, _in_shift)


def sparse(people: int, seed: int) -> Event:
    """Everybody speaks one or two of 12 languages: few may meet, and some come and go."""
    event = realistic_event(people, ROUNDS, seed, partial=0.1)
    return _changed(event, seed, _speaking)


def scattered(people: int, seed: int) -> Event:
    """Everybody is free in half of the rounds, at random: hardly two in the same ones."""
    event = realistic_event(people, ROUNDS, seed, partial=0.0)
    return _changed(event, seed, _free_now_and_then)


HARD: Mapping[str, Callable[[int, int], Event]] = {
    "a sector leaves": sector_leaves,
    "staggered": staggered,
    "two shifts": shifts,
    "sparse": sparse,
    "scattered": scattered,
}
"""Each kind by its name: makes an event of so many people from a seed."""

Change = Callable[[Participant, Random], Mapping[str, object]]


def _changed(event: Event, seed: int, change: Change) -> Event:
    """Change everybody of an event."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    changed = [each.model_copy(update=change(each, draw)) for each in event.participants]
    return event.model_copy(update={"participants": tuple(changed)})


def _passing(_person: Participant, draw: Random) -> Mapping[str, object]:
    first = draw.randint(1, ROUNDS - STAY + 1)
    return {"available": _from_to(first, first + STAY - 1)}


def _in_shift(_person: Participant, draw: Random) -> Mapping[str, object]:
    early = draw.random() < 0.5  # noqa: PLR2004 -- half of them
    return {"available": _from_to(1, 5) if early else _from_to(5, ROUNDS)}


def _speaking(_person: Participant, draw: Random) -> Mapping[str, object]:
    spoken = draw.sample(range(1, LANGUAGES + 1), draw.randint(1, 2))
    return {"languages": tuple(f"language {number}" for number in sorted(spoken))}


def _free_now_and_then(_person: Participant, draw: Random) -> Mapping[str, object]:
    return {"available": tuple(sorted(draw.sample(range(1, ROUNDS + 1), ROUNDS // 2)))}


def _from_to(first: int, last: int) -> tuple[int, ...]:
    return tuple(range(first, last + 1))
