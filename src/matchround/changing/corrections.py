"""Which fields of somebody are no longer as they were."""

from collections.abc import Hashable
from typing import Final

from matchround.event import Event, Participant

WISHES: Final = ("wants", "avoid")
NO_FIELDS: Final = frozenset({"id", "surname", "present", "checked_in"})
"""Not of the registration, or told by another field."""


def corrected(person: Participant, before: Event, after: Event) -> tuple[str, ...]:
    """Name the fields in which somebody of `after` differs from what they were in `before`.

    The order of values in a list does not count, a wish to meet somebody who is gone neither,
    and availability only in rounds that both events have.
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
    value = getattr(person, name)
    if name in WISHES:
        return frozenset(who for who in value if who in other.by_id)
    return frozenset(value) if isinstance(value, tuple) else value
