"""Ids exchanged wherever an event holds them."""

from collections.abc import Mapping

from matchround.event import Event, Participant, RuledPair


def rename(event: Event, ids: Mapping[str, str]) -> Event:
    """Give the event with the ids of `ids` exchanged for their values, all at once.

    Raises:
        ValueError (pydantic.ValidationError): when two people would share an id.
    """
    return Event(
        participants=tuple(_person(person, ids) for person in event.participants),
        rounds=event.rounds,
        tables=event.tables,
        pairs=tuple(_pair(pair, ids) for pair in event.pairs),
        items=event.items,
        settings=event.settings,
    )


def _person(person: Participant, ids: Mapping[str, str]) -> Participant:
    new = {
        "id": ids.get(person.id, person.id),
        "wants": tuple(ids.get(who, who) for who in person.wants),
        "avoid": tuple(ids.get(who, who) for who in person.avoid),
    }
    return person.model_copy(update=new)


def _pair(pair: RuledPair, ids: Mapping[str, str]) -> RuledPair:
    return pair.model_copy(update={"a": ids.get(pair.a, pair.a), "b": ids.get(pair.b, pair.b)})
