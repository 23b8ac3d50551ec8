"""People who come, go, come later or leave earlier: what becomes of their availability."""

from collections.abc import Iterable

from matchround.changing.applying_draft import Draft
from matchround.event import Change, Participant, Status


def welcome(draft: Draft, newcomers: Iterable[Participant]) -> Draft:
    """Add people who come from the round on from which changes apply."""
    for person in newcomers:
        if person.id in draft.people:
            msg = f"the id {person.id} is somebody's already"
            raise ValueError(msg)
        rounds = (n for n in draft.wished(person) if n >= draft.from_round)
        draft = draft.with_person(draft.available(person, rounds))
    return draft


def absent(draft: Draft, change: Change) -> Draft:
    """Take somebody out; the rounds that they were there for stay, and so does their wish."""
    person = draft.people[change.who]
    gone = {
        "status": Status.ABSENT,
        "present": draft.attended(person),
        "checked_in": False,
    }
    return draft.with_person(person.model_copy(update=gone))


def back(draft: Draft, change: Change) -> Draft:
    """Let somebody in again, for all that they were there for and all that is to come."""
    return draft.with_person(_returned(draft, draft.people[change.who]))


def _returned(draft: Draft, person: Participant) -> Participant:
    if person.status is Status.COMING:
        return person
    to_come = (n for n in draft.wished(person) if n >= draft.from_round)
    return draft.available(person, (*draft.attended(person), *to_come))


def late(draft: Draft, change: Change) -> Draft:
    """Keep somebody free until the round in which they come; who was absent comes then."""
    person = _returned(draft, draft.people[change.who])
    arrival = draft.first(change.round)
    rounds = (n for n in draft.wished(person) if not draft.from_round <= n < arrival)
    return draft.with_person(draft.available(person, rounds))


def leaves(draft: Draft, change: Change) -> Draft:
    """Keep somebody free from the round on in which they leave; who is absent stays so."""
    person = draft.people[change.who]
    departure = draft.first(change.round)
    rounds = draft.or_all(n for n in draft.wished(person) if n < departure)
    return draft.with_person(person.model_copy(update={"available": rounds}))


def tick(draft: Draft, here: Iterable[str]) -> Draft:
    """Mark who was ticked at check-in, but for those who have gone again."""
    for person in [draft.people[who] for who in here]:
        if person.status is Status.COMING:
            draft = draft.with_person(person.model_copy(update={"checked_in": True}))
    return draft
