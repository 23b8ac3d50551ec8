"""People who are added from lists: newcomers with ids of their own."""

from collections.abc import Mapping, Sequence

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant
from matchround.changing.walk_ins import arriving
from matchround.event import Participant


def added_people(ground: Ground, asked: Sequence[Asked]) -> list[Meant]:
    """Let people take part from now on; an id that anybody ever had is exchanged for a new one.

    Ids are those of one file: two files may use the same for different people.
    """
    people = [(one, one.person) for one in asked if one.person is not None]
    events = (ground.event, *(revision.event for revision in ground.plan.revisions))
    taken = {person.id.casefold() for event in events for person in event.participants}
    ids: dict[str, dict[str, str]] = {}
    for one, person in people:
        of_file = ids.setdefault(one.file, {})
        own = person.id if person.id.casefold() not in taken else next(ground.ids)
        of_file[person.id] = own
        taken.add(own.casefold())
    return [_arriving(ground, one, person, ids[one.file]) for one, person in people]


def _arriving(ground: Ground, asked: Asked, person: Participant, ids: Mapping[str, str]) -> Meant:
    """Give somebody, and those whom they wish for, their new ids."""
    newcomer = person.model_copy(
        update={
            "id": ids[person.id],
            "wants": tuple(ids.get(who, who) for who in person.wants),
            "avoid": tuple(ids.get(who, who) for who in person.avoid),
        }
    )
    free = [n for n in ground.rounds if person.available is None or n in person.available]
    if not free:
        ground.warn("change.added_too_late", asked, name=person.name)
    return arriving(asked, newcomer, min(free, default=ground.from_round))
