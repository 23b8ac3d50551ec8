"""People who are added from a list: newcomers with ids of their own."""

from collections.abc import Mapping, Sequence

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant
from matchround.changing.walk_ins import arriving
from matchround.event import Participant


def added_people(ground: Ground, asked: Sequence[Asked]) -> list[Meant]:
    """Let people take part from now on; an id that anybody ever had is exchanged for a new one."""
    people = [(one, one.person) for one in asked if one.person is not None]
    events = (ground.event, *(revision.event for revision in ground.plan.revisions))
    taken = {person.id.casefold() for event in events for person in event.participants}
    ids = {p.id: next(ground.ids) for _, p in people if p.id.casefold() in taken}
    return [_arriving(ground, one, person, ids) for one, person in people]


def _arriving(ground: Ground, asked: Asked, person: Participant, ids: Mapping[str, str]) -> Meant:
    """Give somebody, and those whom they wish for, their new ids."""
    newcomer = person.model_copy(
        update={
            "id": ids.get(person.id, person.id),
            "wants": tuple(ids.get(who, who) for who in person.wants),
            "avoid": tuple(ids.get(who, who) for who in person.avoid),
        }
    )
    free = [n for n in ground.rounds if person.available is None or n in person.available]
    if not free:
        ground.warn("change.added_too_late", asked, name=person.name)
    return arriving(asked, newcomer, min(free, default=ground.from_round))
