"""Which fields of somebody are no longer as they were."""

from collections.abc import Hashable
from functools import lru_cache
from typing import Final

from matchround.changing.recognising_marks import folded
from matchround.event import Event, Participant

WISHES: Final = ("wants", "avoid")
NO_FIELDS: Final = frozenset({"id", "surname", "present", "checked_in"})
"""Not of the registration, or told by another field."""

EXACT: Final = frozenset({"email", "phone", "table"})
"""Texts that nobody else's row can spell otherwise; a name is one too."""


def corrected(person: Participant, before: Event, after: Event) -> tuple[str, ...]:
    """Name the fields in which somebody of `after` differs from what they were in `before`.

    The order of values in a list does not count, nor their spelling: one spelling is used for
    all, that of the row that comes first. Nor does a wish to meet somebody who is gone, and
    availability only in rounds that both events have.
    """
    old = before.by_id[person.id]
    names = (name for name in Participant.model_fields if name not in NO_FIELDS)
    return tuple(
        name
        for name in names
        if _value(old, name, before, after) != _value(person, name, after, before)
    )


def _value(person: Participant, name: str, own: Event, other: Event) -> Hashable:
    if name == "name":
        return person.name, person.surname
    if name == "available":
        numbers = set(own.round_numbers) & set(other.round_numbers)
        given = person.available
        return frozenset(n for n in numbers if given is None or n in given)
    if name in WISHES:
        return frozenset(who for who in getattr(person, name) if who in other.by_id)
    value = getattr(person, name)
    return value if name in EXACT else _spelled_alike(value)


@lru_cache(maxsize=65536)
def _spelled_alike(value: Hashable) -> Hashable:
    if isinstance(value, tuple):
        return frozenset(map(folded, value))
    return folded(value) if isinstance(value, str) else value
